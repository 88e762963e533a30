import type { TenantRecord } from './tenant-record.ts';

/** Makes the next record from the present one, without touching that. */
export type Change = (present: TenantRecord) => TenantRecord;

/** Keeps one record a tenant. The records it gives are frozen: a change makes a new one. */
export interface Store {
  /** The tenant's record, or nothing where there is none. Costs no copy. */
  read(tenantId: string): Promise<TenantRecord | undefined>;
  /**
   * Changes the tenant's record and says what it became, once it is kept for good. Changes of one tenant are applied one after another.
   * Where there is no record yet, `change` is given an empty one. Where `change` gives back the very record it was given, nothing is written.
   */
  update(tenantId: string, change: Change): Promise<TenantRecord>;
  /** Tenants whose outbox may hold something to deliver by this instant; costs what is due, not what is kept. */
  due(by: Date): Promise<readonly string[]>;
  /** Every record, one at a time. */
  all(): AsyncIterable<TenantRecord>;
  /** Puts all these records in the place of those of their tenants, or none of them. */
  replace(records: readonly TenantRecord[]): Promise<void>;
  /** Resolves when the store answers. @throws where it does not. */
  check(): Promise<void>;
}

/** A stored record that cannot be read. It is left as it is, so that nothing is overwritten. */
export class DamagedRecordError extends Error {
  constructor(file: string, aside: string, cause: unknown) {
    super(`${file} is damaged. Repair it, or delete it to begin anew; a copy is kept in ${aside}.`, {
      cause,
    });
    this.name = 'DamagedRecordError';
  }
}

/** When the first thing in a record's outbox is due, or nothing where it is empty. */
export function firstDue({ outbox = [] }: TenantRecord): string | undefined {
  return outbox.map(({ notBefore }) => notBefore).sort()[0];
}
