import { setTimeout } from 'node:timers/promises';
import type { TicketSearch, TicketTab } from '../../helpdesk/ticket-search.ts';
import type { Translate } from '../../locales/translate.ts';
import { maskIds } from '../../rules/mask-ids.ts';
import type { Language } from '../../rules/question.ts';
import type { RenderPanel } from '../cards/renderer.ts';
import { foundTicketPanel, stageSentence } from '../panels/found-ticket-panel.ts';
import { mostShown } from '../panels/ticket-sight.ts';
import type { FindViewer } from '../ticket-viewers.ts';
import type { ExtensionVisit, Replied } from './extension.ts';
import type { Query, SearchCommand } from './invokes.ts';
import { fitsInList, type Result, resultList, resultMessage } from './results.ts';

const tabOf: Readonly<Record<Exclude<SearchCommand, 'facts'>, TicketTab>> = {
  openTickets: 'open',
  myTickets: 'mine',
  resolvedTickets: 'resolved',
};

/** Characters of a question on its card: the most, and less where all cards together would be too large. */
const rooms = [mostShown, 200];
const least = 60;

/** Finds tickets for whoever asks, and only those that they may see. */
export function createTicketResults(parts: {
  search: Pick<TicketSearch, 'find'>;
  findViewer: FindViewer;
  /** Resolves once every ticket kept can be found. */
  filled: () => Promise<void>;
  /** How long that is waited for. */
  patienceMs: number;
  translators: Record<Language, Translate>;
  renderPanel: RenderPanel;
}): (visit: ExtensionVisit, command: Exclude<SearchCommand, 'facts'>, query: Query) => Promise<Replied> {
  const { search, findViewer, filled, patienceMs, translators, renderPanel } = parts;

  async function isFilled(): Promise<boolean> {
    const enough = new AbortController();
    const tooLong = setTimeout(patienceMs, false, { signal: enough.signal }).catch(() => false);
    try {
      return await Promise.race([filled().then(() => true), tooLong]);
    } finally {
      enough.abort();
    }
  }

  return async ({ turn, language }, command, { words, skip, count }) => {
    const say = translators[language];
    const refused = (text: string): Replied => ({ outcome: 'refused', body: resultMessage(text) });
    const seen = await findViewer(turn);
    if (!seen) return refused(say('panel.needs-tenant'));
    if (!(await isFilled())) return refused(say('extension.not-ready'));
    const items = search.find(seen.viewer, { tab: tabOf[command], words, skip, count });
    if (items.length > 0 || skip > 0) {
      const shownIn = (most: number) =>
        items.map((ticket): Result => {
          const { reference, question, stage, agent } = ticket;
          return {
            title: [reference, say(stageSentence[stage]), agent?.name].filter(Boolean).join(' · '),
            text: maskIds(question),
            card: renderPanel(foundTicketPanel(ticket, language, say, most)).attachment,
          };
        });
      // Less of each question before fewer tickets: Teams would not ask for those again.
      const results = rooms.map(shownIn).find(fitsInList) ?? shownIn(least);
      return { outcome: 'answered', body: resultList(results) };
    }
    if (!seen.certain) return refused(say('extension.members-unknown'));
    const nothing = words.trim() === '' ? 'extension.no-tickets' : 'extension.nothing-found';
    return { outcome: 'unknown', body: resultMessage(say(nothing)) };
  };
}
