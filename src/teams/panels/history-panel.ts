import { renewal } from '../../benefits/history.ts';
import type { SentenceKey } from '../../locales/translate.ts';
import { levels } from '../../rules/question.ts';
import type { HistoryLine } from '../../store/tenant-record.ts';
import { type Panel, paragraph } from './panel.ts';
import { called, momentIn, type Sight } from './sight.ts';

/** A card holds no more; the whole history is in the export. */
const mostLines = 25;

/** What was changed, by whom and when; the newest first. */
export function historyPanel(sight: Sight): Panel {
  const { language, say, record, notice } = sight;
  const lines = (record.history ?? []).slice(-mostLines).reverse();
  return {
    language,
    title: say('panel.history'),
    notice,
    blocks: [
      lines.length === 0
        ? paragraph(say('panel.history.none'))
        : { kind: 'points', points: lines.map((line) => historyText(line, sight)) },
    ],
    facts: [],
    actions: [],
  };
}

function historyText(line: HistoryLine, sight: Sight): string {
  const { say } = sight;
  const deed = deedText(line, sight);
  const whom = line.whom === undefined ? [] : [called(sight, line.whom)];
  const details = [...whom, ...detailOf(line, sight)].join(': ');
  const told = details === '' ? deed : say('panel.history.with-detail', { deed, detail: details });
  return say('panel.history.line', { at: momentIn(line.at), deed: told });
}

/** An offer is kept by its level's own name, and told as people call it. */
function detailOf(line: HistoryLine, { say }: Sight): string[] {
  const { what, detail } = line;
  if (detail === undefined || isRenewalRequest(line)) return [];
  const [first, ...rest] = detail.split(', ');
  const level = levels.find((each) => each === first);
  return [what === 'offer-remembered' && level ? [say(`level-button.${level}`), ...rest].join(', ') : detail];
}

const deeds = [
  'activation-request',
  'activation-withdraw',
  'activation-approve',
  'activation-decline',
  'activation-submit',
  'activation-wait',
  'activation-record-contract',
  'activation-correct-contract',
  'activation-record-left',
  'offer-remembered',
  'offers-forgotten',
  'contract-said',
  'linked-on-premises',
  'linked-azure',
  'partner-administrator-granted',
  'partner-administrator-revoked',
  'administrators-channel-registered',
  'administrators-channel-removed',
  'helpdesk-registered',
  'helpdesk-changed',
  'helpdesk-removed',
  'not-delivered',
] as const;

/** Who did what; a kind of change that a newer version wrote has no sentence of its own. */
export function deedText(line: HistoryLine, { say, record }: Pick<Sight, 'say' | 'record'>): string {
  const { what, name, by } = line;
  const key: SentenceKey = isDeed(what) ? `panel.deed.${what}` : 'panel.deed.other';
  return say(isRenewalRequest(line) ? 'panel.deed.renewal-request' : key, {
    name: name ?? called({ record, say }, by),
  });
}

function isRenewalRequest({ what, detail }: HistoryLine): boolean {
  return what === 'activation-request' && detail === renewal;
}

function isDeed(what: string): what is (typeof deeds)[number] {
  return (deeds as readonly string[]).includes(what);
}
