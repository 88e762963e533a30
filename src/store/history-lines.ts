import type { HistoryLine, TenantRecord } from './tenant-record.ts';

/** Older lines give way, so that a record stays small enough to be written at every step. */
export const mostLines = 1000;

/** What anybody can have noted as often as they like, in the order in which it gives way to everything else. */
const givesWay: readonly ReadonlySet<string>[] = [
  new Set(['offer-remembered', 'offers-forgotten', 'contract-said']),
  new Set(['activation-request', 'activation-withdraw']),
];

/** Adds a line to the history of a record. */
export function withHistoryLine(record: TenantRecord, line: HistoryLine): TenantRecord {
  let history = [...(record.history ?? []), line];
  while (history.length > mostLines) history = withoutLeast(history);
  return { ...record, history };
}

/** Without the oldest line of those that matter least for an audit. */
function withoutLeast(history: readonly HistoryLine[]): HistoryLine[] {
  const places = givesWay.map((kinds) => history.findIndex(({ what }) => kinds.has(what)));
  return history.toSpliced(places.find((place) => place >= 0) ?? 0, 1);
}
