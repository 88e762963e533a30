import { isDue } from './due.ts';
import type { Store } from './store.ts';
import { emptyRecord, type TenantRecord } from './tenant-record.ts';

/** Keeps records until the process ends: the double of the real stores in tests. */
export function createMemoryStore(initial: readonly TenantRecord[] = []): Store {
  const records = new Map<string, TenantRecord>();
  const keep = (record: TenantRecord) => records.set(record.tenantId, structuredClone(record));
  initial.forEach(keep);
  return {
    async read(tenantId) {
      return structuredClone(records.get(tenantId));
    },
    async update(tenantId, change) {
      const present = structuredClone(records.get(tenantId)) ?? emptyRecord(tenantId);
      const next = change(present);
      if (next !== present) keep(next);
      return structuredClone(next);
    },
    async due(by) {
      return [...records.values()].filter((record) => isDue(record, by)).map(({ tenantId }) => tenantId);
    },
    async *all() {
      for (const record of records.values()) yield structuredClone(record);
    },
    async replace(replacements) {
      replacements.forEach(keep);
    },
    async check() {},
  };
}
