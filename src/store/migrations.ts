import { z } from 'zod';
import { fieldsOf, partnerFormSchema, unknownPerson } from '../rules/partner-form.ts';
import { named } from './store.ts';
import { type TenantRecord, tenantRecordSchema } from './tenant-record.ts';

/** One step of a stored document from its schema to the next. `writtenAt` is when the document was written. */
type Step = (document: unknown, writtenAt: Date) => unknown;

/** By the schema they begin with. A step stays as it is, whatever comes after it. */
const steps: Readonly<Record<number, Step>> = { 1: namePeopleAndDays };
const newest = 2;

/**
 * Makes a stored document, of this schema or an older one, into a record.
 * @throws ZodError where it is not shaped as its schema says.
 */
export function recordOf(document: unknown, writtenAt: Date): TenantRecord {
  let present = document;
  for (let step = stepFor(present); step; step = stepFor(present)) present = step(present, writtenAt);
  tenantRecordSchema.parse(present);
  // Not what parsing makes of it: that leaves out fields it does not know.
  return present as TenantRecord;
}

/** Whether a later version wrote a document, so that this one cannot know what it means. */
export function isNewer(document: unknown): boolean {
  const schema = schemaOf(document);
  return schema !== undefined && schema > newest;
}

/** A stored record of a later version. It is left as it is. */
export class NewerRecordError extends Error {
  override readonly name = 'NewerRecordError';
  constructor(file: string) {
    super(
      `${named(file)} was written by a later version of the bot. Run that version or a later one; the file is left as it is.`,
    );
  }
}

function stepFor(document: unknown): Step | undefined {
  const schema = schemaOf(document);
  return schema === undefined ? undefined : steps[schema];
}

function schemaOf(document: unknown): number | undefined {
  return z.object({ schema: z.number() }).safeParse(document).data?.schema;
}

const schema1 = z.looseObject({
  partner: partnerFormSchema.optional(),
  offersRecordedBy: z.string().optional(),
  offersRecordedAt: z.string().optional(),
});

/** 1 → 2: what was one partner as in the export format becomes fields of their own that say who and when. */
function namePeopleAndDays(document: unknown, writtenAt: Date): unknown {
  const { partner, offersRecordedBy, offersRecordedAt, ...others } = schema1.parse(document);
  const by = offersRecordedBy ?? unknownPerson;
  const at = offersRecordedAt ?? writtenAt.toISOString();
  const what = partner && partner.offers.length > 0 ? 'offer-remembered' : 'offers-forgotten';
  const isRecorded = offersRecordedBy !== undefined || offersRecordedAt !== undefined;
  return {
    ...others,
    schema: 2,
    ...(partner ? fieldsOf(partner, writtenAt) : {}),
    ...(isRecorded ? { history: [{ at, by, what }] } : {}),
  };
}
