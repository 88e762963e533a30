import type { TicketSummary } from '../../helpdesk/ticket-index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/question.ts';
import type { Panel } from './panel.ts';
import { shortened } from './ticket-sight.ts';

const longestQuestion = 120;
const dayMs = 86_400_000;

/** What is open at a helpdesk: how much of it, and what has waited longest; nothing where nothing is open. */
export function digestPanel(
  open: readonly TicketSummary[],
  now: Date,
  language: Language,
  say: Translate,
): Panel | undefined {
  const [oldest] = [...open].sort((one, other) => (one.raisedAt < other.raisedAt ? -1 : 1));
  if (!oldest) return undefined;
  const count = (stage: TicketSummary['stage']) => String(open.filter((each) => each.stage === stage).length);
  const days = Math.floor((now.getTime() - Date.parse(oldest.raisedAt)) / dayMs);
  return {
    language,
    title: say('helpdesk.digest'),
    blocks: [
      {
        kind: 'details',
        details: [
          { name: say('helpdesk.digest.new'), value: count('new') },
          { name: say('helpdesk.digest.assigned'), value: count('assigned') },
          { name: say('helpdesk.digest.waiting'), value: count('waiting') },
          {
            name: say('helpdesk.digest.oldest'),
            value: say('helpdesk.digest.ticket', {
              reference: oldest.reference,
              question: shortened(oldest.question.replace(/\s+/g, ' '), longestQuestion),
              days,
            }),
          },
        ],
      },
    ],
    facts: [],
    actions: [],
  };
}
