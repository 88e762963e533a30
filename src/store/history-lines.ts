import type { HistoryLine, TenantRecord } from './tenant-record.ts';

/** Older lines give way, so that a record stays small enough to be written at every step. */
const mostLines = 1000;

/** Adds a line to the history of a record. */
export function withHistoryLine(record: TenantRecord, line: HistoryLine): TenantRecord {
  return { ...record, history: [...(record.history ?? []), line].slice(-mostLines) };
}
