import { checkRecord } from './checked-record.ts';
import { isDue } from './due.ts';
import { frozen } from './frozen.ts';
import {
  countsRecords,
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
  const { records: tenants, keep } = memoryRecords(tenantRecords);
  const keepTenant = (record: TenantRecord) => keep(record.tenantId, structuredClone(record));
  initial.forEach(keepTenant);
  return {
    ...tenants,
    tickets: memoryRecords(ticketRecords).records,
    questions: memoryRecords(questionRecords).records,
    taught: memoryRecords(taughtRecords).records,
    counts: memoryRecords(countsRecords).records,
    async replace(replacements) {
      for (const record of replacements) checkRecord(tenantRecords.schema, record, fileOf(record.tenantId));
      replacements.forEach(keepTenant);
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
    async remove(key) {
      kept.delete(key);
    },
    async due(by) {
      return [...kept].filter(([, record]) => isDue(record, by)).map(([key]) => key);
    },
    async *all() {
      yield* kept.values();
    },
  };
  return { records, keep: (key: string, record: Kept) => kept.set(key, frozen(record)) };
}

/** There is no file; errors name the one that a file store would have. */
function fileOf(key: string): string {
  return `${key}.json`;
}
