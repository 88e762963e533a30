import { checkRecord } from './checked-record.ts';
import { isDue } from './due.ts';
import { frozen } from './frozen.ts';
import {
  countsRecords,
  keyIn,
  questionRecords,
  type RecordKind,
  taughtRecords,
  tenantRecords,
  ticketRecords,
} from './record-kind.ts';
import type { Records, Store } from './store.ts';
import type { TenantRecord } from './tenant-record.ts';

/** Keeps records until the process ends: the double of the real stores in tests. */
export function createMemoryStore(initial: readonly TenantRecord[] = []): Store {
  const tenants = memoryRecords(tenantRecords);
  const tickets = memoryRecords(ticketRecords);
  const questions = memoryRecords(questionRecords);
  const taught = memoryRecords(taughtRecords);
  const counts = memoryRecords(countsRecords);
  tenants.keep(initial);
  return {
    ...tenants.records,
    tickets: tickets.records,
    questions: questions.records,
    taught: taught.records,
    counts: counts.records,
    async replace(records, beside = {}) {
      const kept = [
        tenants.checked(records),
        tickets.checked(beside.tickets),
        questions.checked(beside.questions),
        taught.checked(beside.taught),
        counts.checked(beside.counts),
      ];
      for (const keep of kept) keep();
    },
    async check() {},
  };
}

function memoryRecords<Kept extends object>(kind: RecordKind<Kept>) {
  const kept = new Map<string, Kept>();
  const records: Records<Kept> = {
    async read(key) {
      return kept.get(key);
    },
    async update(key, change) {
      const present = kept.get(key) ?? frozen(kind.empty(key));
      const next = frozen(change(present));
      if (next === present) return present;
      checkRecord(kind.schema, next, fileOf(key));
      kept.set(key, next);
      return next;
    },
    async remove(key, which) {
      const present = kept.get(key);
      if (which && !(present && which(present))) return false;
      return kept.delete(key);
    },
    async due(by) {
      return [...kept].filter(([, record]) => isDue(record, by)).map(([key]) => key);
    },
    async *all() {
      yield* kept.values();
    },
  };
  function keep(all: readonly Kept[]): void {
    for (const record of all) kept.set(keyIn(kind, record), frozen(structuredClone(record)));
  }
  /** Keeps them once it is called. @throws InvalidRecordError at once, where one of them could not be read again */
  function checked(all: readonly Kept[] = []): () => void {
    for (const record of all) checkRecord(kind.schema, record, fileOf(keyIn(kind, record)));
    return () => keep(all);
  }
  return { records, keep, checked };
}

/** There is no file; errors name the one that a file store would have. */
function fileOf(key: string): string {
  return `${key}.json`;
}
