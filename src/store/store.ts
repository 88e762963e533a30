import { z } from 'zod';
import { type Partner, partnerSchema } from '../rules/partner.ts';

/** All that is kept for one tenant. Fields a newer version wrote are kept as they are. */
export interface TenantRecord {
  schema: 1;
  /** The directory's tenant ID, in lower case. */
  tenantId: string;
  partner?: Partner;
  /** Directory object ID of who last said which offers the organisation has. */
  offersRecordedBy?: string;
  /** ISO 8601 instant. */
  offersRecordedAt?: string;
  [laterField: string]: unknown;
}

/** What a stored document must look like; more is allowed. */
export const tenantRecordSchema = z.looseObject({
  schema: z.literal(1),
  tenantId: z.string(),
  partner: partnerSchema.optional(),
  offersRecordedBy: z.string().optional(),
  offersRecordedAt: z.string().optional(),
});

/** Makes the next record from the present one, without touching that. */
export type Change = (present: TenantRecord) => TenantRecord;

/** Keeps one record a tenant. */
export interface Store {
  /** The tenant's record, or nothing where there is none. */
  read(tenantId: string): Promise<TenantRecord | undefined>;
  /**
   * Changes the tenant's record and says what it became, once it is kept for good. Changes of one tenant are applied one after another.
   * Where there is no record yet, `change` is given an empty one.
   */
  update(tenantId: string, change: Change): Promise<TenantRecord>;
  /** Resolves when the store answers. @throws where it does not. */
  check(): Promise<void>;
}

export function emptyRecord(tenantId: string): TenantRecord {
  return { schema: 1, tenantId };
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
