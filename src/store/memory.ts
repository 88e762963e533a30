import { checkRecord } from './checked-record.ts';
import { isDue } from './due.ts';
import { frozen } from './frozen.ts';
import type { Store } from './store.ts';
import { emptyRecord, type TenantRecord } from './tenant-record.ts';

/** Keeps records until the process ends: the double of the real stores in tests. */
export function createMemoryStore(initial: readonly TenantRecord[] = []): Store {
  const records = new Map<string, TenantRecord>();
  const keep = (record: TenantRecord) => records.set(record.tenantId, frozen(structuredClone(record)));
  initial.forEach(keep);
  return {
    async read(tenantId) {
      return records.get(tenantId);
    },
    async update(tenantId, change) {
      const present = records.get(tenantId) ?? frozen(emptyRecord(tenantId));
      const next = frozen(change(present));
      if (next === present) return present;
      checkRecord(next, fileOf(tenantId));
      records.set(tenantId, next);
      return next;
    },
    async due(by) {
      return [...records.values()].filter((record) => isDue(record, by)).map(({ tenantId }) => tenantId);
    },
    async *all() {
      yield* records.values();
    },
    async replace(replacements) {
      for (const record of replacements) checkRecord(record, fileOf(record.tenantId));
      replacements.forEach(keep);
    },
    async check() {},
  };
}

/** There is no file; errors name the one that a file store would have. */
function fileOf(tenantId: string): string {
  return `${tenantId}.json`;
}
