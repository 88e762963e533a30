import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { topics } from '../rules/question.ts';
import type { Lesson } from '../store/taught-record.ts';
import type { ReadPhrases } from '../understanding/phrase.ts';
import { createPhraseIndex } from '../understanding/phrase-index.ts';
import type { Understand, Understanding } from '../understanding/understanding.ts';
import { understandTaught } from './lesson.ts';

const knownQuestionSchema = z.object({
  id: z.string(),
  /** As the client sends it. */
  locale: z.string(),
  text: z.string(),
  /** What is asked, with everything said about it; nothing where the sheet does not answer. */
  expected: z.array(z.object({ topic: z.enum(topics), details: z.record(z.string(), z.unknown()) })),
});

/** A question that the bot is known to understand rightly. */
export type KnownQuestion = z.infer<typeof knownQuestionSchema>;

/**
 * Reads known questions, one a line.
 * @throws ZodError, SyntaxError or the system's error where the file is not as it was shipped
 */
export function readKnownQuestions(file: string | URL): KnownQuestion[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => knownQuestionSchema.parse(JSON.parse(line)));
}

/** Which known questions would be understood in another way if a phrase were taught so. */
export type FindConflicts = (phrase: string, lesson: Lesson) => KnownQuestion[];

/** Asks the known questions anew, with the phrase in place. Only those that it would be taken for can have changed. */
export function createConflictFinder(parts: {
  known: readonly KnownQuestion[];
  read: ReadPhrases;
  understand: Understand;
}): FindConflicts {
  const { known, read, understand } = parts;
  let asked: readonly { question: KnownQuestion; phrases: ReturnType<ReadPhrases['asked']> }[] | undefined;
  return (phrase, lesson) => {
    asked ??= known.map((question) => ({ question, phrases: read.asked(question.text) }));
    const index = createPhraseIndex([read.phrase(phrase)]);
    return asked
      .filter(({ phrases }) => phrases.some((text) => index.nearest(text)))
      .map(({ question }) => question)
      .filter((question) => !isUnderstood(question, understandTaught(question, lesson, understand)));
  };
}

/** @param understanding undefined where the helpdesk answers in its own words */
export function isUnderstood({ expected }: KnownQuestion, understanding: Understanding | undefined): boolean {
  // What the sheet does not answer, a helpdesk may.
  if (!understanding) return expected.length === 0;
  const { meaning } = understanding;
  const found =
    meaning.kind === 'asked' ? meaning.questions.map(({ topic, details }) => ({ topic, details })) : [];
  return isDeepStrictEqual(found, expected);
}
