import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Draft } from '../helpdesk/teaching.ts';
import type { Translate } from '../locales/translate.ts';
import { carriesNamedId } from '../rules/id-parameters.ts';
import { maskIds } from '../rules/mask-ids.ts';
import { languages, topics } from '../rules/question.ts';
import type { Agent } from '../rules/ticket.ts';
import { type Lesson, longestLink, longestOwnAnswer, longestPhrase } from '../store/taught-record.ts';
import type { TeachField, TeachValues } from './panels/teach-panel.ts';
import { writtenText } from './written-text.ts';

export type TeachErrors = Partial<Record<TeachField, string>>;
export type TeachRead = { ok: true; draft: Draft } | { ok: false; errors: TeachErrors };

/**
 * Reads the form: a draft, or what is wrong with each field.
 *
 * @param fold letters and digits of a text, folded
 */
export function readTeachFields(
  values: TeachValues,
  say: Translate,
  fold: (text: string) => string,
): TeachRead {
  const errors: TeachErrors = {};
  const phrase = oneLine(values.phrase);
  const phraseError = phraseMistake(phrase, say, fold);
  if (phraseError !== undefined) errors.phrase = phraseError;
  const language = z.enum(languages).safeParse(values.language);
  if (!language.success) errors.language = say('panel.wrong.missing');
  const lesson = readLesson(values, say, errors);
  if (Object.keys(errors).length > 0 || !lesson || !language.success) return { ok: false, errors };
  return { ok: true, draft: { phrase, language: language.data, lesson } };
}

/** The same for the same draft of the same agent: whoever saves it has seen it checked. */
export function sealOf(by: Pick<Agent, 'id'>, draft: Draft): string {
  return createHash('sha256')
    .update(JSON.stringify([by.id, draft]))
    .digest('base64url')
    .slice(0, 22);
}

/**
 * What was written as a card shows it again: others read along. An address stays whole, long numbers in it as well; but
 * not what is called like an ID in it.
 */
export function shownAgain(values: TeachValues): TeachValues {
  return Object.fromEntries(
    Object.entries(values).map(([field, text = '']) => {
      const address = field === 'link' ? addressOf(oneLine(text)) : undefined;
      if (address === undefined) return [field, maskIds(text)];
      return [field, carriesNamedId(address) ? address.replace(/[?#].*$/s, '') : text];
    }),
  );
}

/** A word or two would be found in too many questions. Chinese says as much with half as many characters. */
const fewestLetters = 8;

function phraseMistake(phrase: string, say: Translate, fold: (text: string) => string): string | undefined {
  if (phrase === '') return say('panel.wrong.missing');
  if (phrase.length > longestPhrase) return say('teach.wrong-long', { most: longestPhrase });
  if (maskIds(phrase) !== phrase) return say('teach.wrong-id');
  const folded = fold(phrase);
  const han = folded.match(/\p{Script=Han}/gu)?.length ?? 0;
  return folded.length + han < fewestLetters ? say('teach.wrong-short') : undefined;
}

function readLesson(values: TeachValues, say: Translate, errors: TeachErrors): Lesson | undefined {
  const text = manyLines(values.words);
  const link = oneLine(values.link);
  if (values.lesson === 'words') return readWords(text, link, say, errors);
  const topic = z.enum(topics).safeParse(values.lesson);
  if (!topic.success && values.lesson !== 'none') errors.lesson = say('teach.wrong-lesson');
  if (text !== '') errors.words = say('teach.wrong-both');
  if (link !== '') errors.link = say('teach.wrong-both');
  return topic.success ? { kind: 'topic', topic: topic.data } : { kind: 'none' };
}

function readWords(text: string, link: string, say: Translate, errors: TeachErrors): Lesson | undefined {
  if (text === '') errors.words = say('panel.wrong.missing');
  else if (text.length > longestOwnAnswer) errors.words = say('teach.wrong-long', { most: longestOwnAnswer });
  // It is shown to people of several organisations.
  else if (maskIds(text) !== text) errors.words = say('teach.wrong-id');
  if (link === '') return { kind: 'words', text };
  const address = addressOf(link);
  if (address === undefined) errors.link = say('teach.wrong-link');
  else if (carriesNamedId(address)) errors.link = say('teach.wrong-id');
  return address === undefined ? undefined : { kind: 'words', text, link: address };
}

/** Only what a browser opens safely, and without a name and password in it. */
function addressOf(link: string): string | undefined {
  if (!/^https:\/\//i.test(link) || !URL.canParse(link)) return undefined;
  const { href, username, password } = new URL(link);
  return username || password || href.length > longestLink ? undefined : href;
}

function oneLine(text = ''): string {
  return writtenText(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function manyLines(text = ''): string {
  return writtenText(text).replaceAll('\t', ' ').trim();
}
