import { emptyRecord, type Store, type TenantRecord } from './store.ts';

/** Keeps records until the process ends: the double of the real stores in tests. */
export function createMemoryStore(initial: readonly TenantRecord[] = []): Store {
  const records = new Map(initial.map((record) => [record.tenantId, record]));
  return {
    async read(tenantId) {
      return structuredClone(records.get(tenantId));
    },
    async update(tenantId, change) {
      const next = change(structuredClone(records.get(tenantId)) ?? emptyRecord(tenantId));
      records.set(tenantId, next);
      return structuredClone(next);
    },
    async check() {},
  };
}
