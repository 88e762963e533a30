import type { Answer, Reply } from '../../src/answers/answer.ts';
import { createReplies } from '../../src/answers/reply.ts';
import { toText } from '../../src/answers/text.ts';
import { createTranslators } from '../../src/locales/translate.ts';
import { parseCatalogue } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import type { Partner } from '../../src/rules/partner.ts';
import {
  type Details,
  type Language,
  noDetails,
  type Question,
  type Topic,
} from '../../src/rules/question.ts';

export const catalogue = parseCatalogue(mpn2021, 'the test');
export const translators = createTranslators();
export const replies = createReplies({ catalogue, translators, today: () => '2021-08-01' });

export function question(topic: Topic, details: Partial<Details> = {}): Question {
  return { topic, details: { ...noDetails, ...details }, confidence: 1 };
}

export function replyTo(
  questions: readonly [Question, ...Question[]],
  language: Language,
  partner?: Partner,
): Extract<Reply, { kind: 'answers' }> {
  const reply = replies.reply({ language, confidence: 1, meaning: { kind: 'asked', questions } }, partner);
  if (reply.kind !== 'answers') throw new Error(`A question got a reply of kind ${reply.kind}`);
  return reply;
}

/** The one answer to one question, with the text a person reads, without the line of sources. */
export function answerTo(
  topic: Topic,
  language: Language,
  details: Partial<Details> = {},
  partner?: Partner,
): { answer: Answer; text: string; first: string } {
  const { answers } = replyTo([question(topic, details)], language, partner);
  const [answer] = answers;
  return { answer, text: textOf(answer, language), first: firstLine(answer) };
}

/** An answer's blocks as text, without the line of sources. */
export function textOf(answer: Answer, language: Language): string {
  const { blocks } = answer;
  return toText({ language, summary: '', kind: 'unknown', blocks, quickReplies: [] }, translators[language]);
}

export function firstLine({ blocks: [first] }: Answer): string {
  if (first?.kind !== 'headline') throw new Error('An answer does not begin with a headline');
  return first.text;
}
