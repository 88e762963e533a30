import { courtesyPhrases } from './lexicon/courtesies.ts';
import { termsIn } from './lexicon/lexicon.ts';
import { type Courtesy, courtesies } from './understanding.ts';

export type FindCourtesy = (normalized: string) => Courtesy | undefined;

/** Finds messages that are nothing but a courtesy; "hi, how many incidents…" is a question. */
export function createCourtesyFinder(normalize: (text: string) => string): FindCourtesy {
  const phrases = new Map<string, Courtesy>();
  for (const courtesy of courtesies) {
    for (const phrase of termsIn(courtesyPhrases[courtesy]))
      phrases.set(wordsOnly(normalize(phrase)), courtesy);
  }
  return (normalized) => phrases.get(wordsOnly(normalized));
}

function wordsOnly(text: string): string {
  return text
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
