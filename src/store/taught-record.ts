import { z } from 'zod';
import { languages, topics } from '../rules/question.ts';

/** The shape of what the helpdesks of an organisation taught. Fields a newer version wrote are kept as they are. */

const instant = z.iso.datetime();
const agentSchema = z.looseObject({ id: z.string().min(1), name: z.string().exactOptional() });

/** Longest texts an agent teaches, in UTF-16 units. */
export const longestPhrase = 300;
export const longestOwnAnswer = 2000;
export const longestLink = 500;

/** What a phrase is answered with. */
export const lessonSchema = z.discriminatedUnion('kind', [
  /** As any question of this topic, with its facts. */
  z.looseObject({ kind: z.literal('topic'), topic: z.enum(topics) }),
  /** Not at all: the bot says that it does not know. */
  z.looseObject({ kind: z.literal('none') }),
  /** The organisation's own words; no fact of the programme. */
  z.looseObject({
    kind: z.literal('words'),
    text: z.string().min(1).max(longestOwnAnswer),
    link: z.string().max(longestLink).exactOptional(),
  }),
]);
export type Lesson = z.infer<typeof lessonSchema>;

/** A phrase and what it is answered with, for the organisations the helpdesk serves. */
export const taughtSchema = z.looseObject({
  id: z.string().min(1),
  /** Which helpdesk of the organisation. */
  helpdeskId: z.string(),
  phrase: z.string().min(1).max(longestPhrase),
  /** In which the phrase and the own words are written. */
  language: z.enum(languages),
  lesson: lessonSchema,
  by: agentSchema,
  at: instant,
  /** Since then it is not in effect. */
  undone: z.looseObject({ by: agentSchema, at: instant }).exactOptional(),
});
export type Taught = z.infer<typeof taughtSchema>;

export const taughtRecordSchema = z.looseObject({
  schema: z.literal(1),
  /** The organisation of the helpdesks. */
  tenantId: z.string(),
  /** The latest first. */
  taught: z.array(taughtSchema).exactOptional(),
});
export type TaughtRecord = z.infer<typeof taughtRecordSchema>;

export function emptyTaughtRecord(tenantId: string): TaughtRecord {
  return { schema: 1, tenantId };
}
