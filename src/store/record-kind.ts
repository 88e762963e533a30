import { z } from 'zod';
import { referenceShape } from '../rules/reference.ts';
import { type CountsRecord, countsRecordSchema, emptyCountsRecord } from './counts-record.ts';
import { isNewer, NewerRecordError, recordOf } from './migrations.ts';
import { emptyQuestionRecord, type QuestionRecord, questionRecordSchema } from './question-record.ts';
import { emptyTaughtRecord, type TaughtRecord, taughtRecordSchema } from './taught-record.ts';
import { emptyRecord, type TenantRecord, tenantRecordSchema } from './tenant-record.ts';
import { emptyTicketRecord, type TicketRecord, ticketRecordSchema } from './ticket-record.ts';

/** What a store has to know of one kind of record to keep it. */
export interface RecordKind<Kept extends object> {
  /** What is safe as a key, which is also the name of a file. */
  keys: RegExp;
  /** Names the shape of a key, for the error. */
  keyShape: string;
  /** Under which a record says its own key. */
  keyName: 'tenantId' | 'reference';
  schema: z.ZodType;
  empty(key: string): Kept;
  /**
   * Makes what was kept into a record.
   *
   * @param writtenAt when it was written
   * @param file for the message
   * @throws ZodError where it is not shaped as its schema says
   * @throws NewerRecordError where a later version wrote it
   */
  read(document: unknown, writtenAt: Date, file: string): Kept;
}

/** IDs of the directory, and those of the local Playground, are hexadecimal digits and dashes. */
const byTenant = {
  keys: /^[0-9a-f-]{8,64}$/,
  keyShape: 'A tenant ID has to be hexadecimal digits and dashes.',
  keyName: 'tenantId' as const,
};

export const tenantRecords: RecordKind<TenantRecord> = {
  ...byTenant,
  schema: tenantRecordSchema,
  empty: emptyRecord,
  read(document, writtenAt, file) {
    if (isNewer(document)) throw new NewerRecordError(file);
    return recordOf(document, writtenAt);
  },
};

/** References as `newReference` makes them. */
export const ticketRecords: RecordKind<TicketRecord> = {
  keys: referenceShape,
  keyShape: 'A ticket is named by two groups of four letters and digits.',
  keyName: 'reference',
  schema: ticketRecordSchema,
  empty: emptyTicketRecord,
  read: firstSchema(ticketRecordSchema),
};

export const questionRecords: RecordKind<QuestionRecord> = {
  ...byTenant,
  schema: questionRecordSchema,
  empty: emptyQuestionRecord,
  read: firstSchema(questionRecordSchema),
};

export const taughtRecords: RecordKind<TaughtRecord> = {
  ...byTenant,
  schema: taughtRecordSchema,
  empty: emptyTaughtRecord,
  read: firstSchema(taughtRecordSchema),
};

/** One a tenant, by its ID. */
export const countsRecords: RecordKind<CountsRecord> = {
  ...byTenant,
  schema: countsRecordSchema,
  empty: emptyCountsRecord,
  read: firstSchema(countsRecordSchema),
};

/** The kinds kept beside the records of tenants, by the name of their folder and of their list in an export. */
export const kindsBeside = {
  tickets: ticketRecords,
  questions: questionRecords,
  taught: taughtRecords,
  counts: countsRecords,
};
export type BesideName = keyof typeof kindsBeside;
export const namesBeside = Object.keys(kindsBeside) as readonly BesideName[];

/** The key a record says it has. */
export function keyIn<Kept extends object>(kind: RecordKind<Kept>, record: Kept): string {
  return String((record as Partial<Record<typeof kind.keyName, unknown>>)[kind.keyName]);
}

/** Reads a kind of which there is one schema so far. */
function firstSchema<Kept extends object>(shape: z.ZodType<Kept>): RecordKind<Kept>['read'] {
  return (document, _writtenAt, file) => {
    const { schema } = z.looseObject({ schema: z.number() }).parse(document);
    if (schema > 1) throw new NewerRecordError(file);
    shape.parse(document);
    // Not what parsing makes of it: that leaves out fields it does not know.
    return document as Kept;
  };
}
