import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../rules/question.ts';
import { sentences as english } from './en/index.ts';
import { sentences as turkish } from './tr/index.ts';
import { sentences as chinese } from './zh-TW/index.ts';

export type SentenceKey = keyof typeof english;
export type Sentence = Record<SentenceKey, string>;

/** Says a sentence of the locale files in one language; placeholders are in ICU MessageFormat. */
export type Translate = (key: SentenceKey, values?: Record<string, string | number>) => string;

export const sentencesOf: Record<Language, Sentence> = { en: english, 'zh-TW': chinese, tr: turkish };

/** Makes the speaker of each language. Each sentence is parsed once, at its first use. */
export function createTranslators(): Record<Language, Translate> {
  return { en: createTranslate('en'), 'zh-TW': createTranslate('zh-TW'), tr: createTranslate('tr') };
}

function createTranslate(language: Language): Translate {
  const parsed = new Map<SentenceKey, IntlMessageFormat>();
  return (key, values) => {
    let format = parsed.get(key);
    if (!format) {
      format = new IntlMessageFormat(sentencesOf[language][key], language);
      parsed.set(key, format);
    }
    return String(format.format(values));
  };
}
