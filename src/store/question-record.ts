import { z } from 'zod';
import { languages, topics } from '../rules/question.ts';

/** The shape of what is kept of an organisation's questions. Fields a newer version wrote are kept as they are. */

const instant = z.iso.datetime();
const count = z.int().min(0);

/** Longest text of a question that is kept, in UTF-16 units. */
export const longestAsked = 500;

/** One question, however often it was asked: not answered, or answered and disliked. Nothing tells who asked it. */
export const askedQuestionSchema = z.looseObject({
  /** The same for the same question, folded, of every organisation. */
  id: z.string().min(1),
  /** As it was asked first; what may be an ID in it is masked. */
  text: z.string().max(longestAsked),
  language: z.enum(languages),
  /** How often it was not answered. */
  unanswered: count,
  /** How often what it was answered with is disliked: once for each person and answer. Who that is, is not kept. */
  disliked: count,
  /** What it was answered with where it was disliked last; empty for an answer of the helpdesk's own. */
  topics: z.array(z.enum(topics)).exactOptional(),
  firstAt: instant,
  lastAt: instant,
  /** An agent has dealt with it: it is no longer listed. */
  settled: z.looseObject({ how: z.enum(['taught', 'dismissed']), at: instant }).exactOptional(),
});
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;

/** What one person said of one answer, so that it counts once. Both are only kept as a hash. */
export const verdictSchema = z.looseObject({
  key: z.string().min(1),
  helpful: z.boolean(),
  /** ID of the question, and topics, for which it was counted: whoever thinks better of it takes back that alone. */
  question: z.string().exactOptional(),
  topics: z.array(z.enum(topics)).exactOptional(),
});
export type Verdict = z.infer<typeof verdictSchema>;

export const questionRecordSchema = z.looseObject({
  schema: z.literal(1),
  /** The organisation that asked. */
  tenantId: z.string(),
  /** The latest asked first. */
  questions: z.array(askedQuestionSchema).exactOptional(),
  /** How often answers were liked and disliked, by topic. */
  opinions: z.record(z.string(), z.looseObject({ liked: count, disliked: count })).exactOptional(),
  /** The latest last. */
  verdicts: z.array(verdictSchema).exactOptional(),
});
export type QuestionRecord = z.infer<typeof questionRecordSchema>;

export function emptyQuestionRecord(tenantId: string): QuestionRecord {
  return { schema: 1, tenantId };
}
