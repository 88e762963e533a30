import { z } from 'zod';
import { languages } from '../rules/question.ts';

/** How many questions one organisation asked, a day; holds no names and no texts. */

/** How a question ended. */
export const questionOutcomes = ['answered', 'unknown', 'asked-back'] as const;
export type QuestionOutcome = (typeof questionOutcomes)[number];

const count = z.int().min(0);

export const dayCountsSchema = z.looseObject({
  outcomes: z.partialRecord(z.enum(questionOutcomes), count),
  /** Of those answered or unknown. */
  languages: z.partialRecord(z.enum(languages), count),
  /** Of those answered. Any name: another version may know other topics. */
  topics: z.record(z.string(), count),
});
export type DayCounts = z.infer<typeof dayCountsSchema>;

/** By day, in UTC. */
export type CountedDays = Readonly<Record<string, DayCounts>>;

export const countsRecordSchema = z.looseObject({
  schema: z.literal(1),
  /** In lower case. */
  tenantId: z.string(),
  days: z.record(z.iso.date(), dayCountsSchema),
});
export type CountsRecord = z.infer<typeof countsRecordSchema>;

export function emptyCountsRecord(tenantId: string): CountsRecord {
  return { schema: 1, tenantId, days: {} };
}
