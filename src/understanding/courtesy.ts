import { courtesyFillers, courtesyPhrases } from './lexicon/courtesies.ts';
import { termsIn } from './lexicon/lexicon.ts';
import { type Courtesy, courtesies } from './understanding.ts';

export type FindCourtesy = (normalized: string) => Courtesy | undefined;

const longestPhrase = 8;

/**
 * Finds messages that are nothing but courtesies ("thanks, great help, bye"); "hi, how many incidents…" is a question.
 * Of several the one that wants something counts first: help before thanks, thanks before a greeting.
 */
export function createCourtesyFinder(normalize: (text: string) => string): FindCourtesy {
  const phrases = new Map<string, Courtesy>();
  for (const courtesy of courtesies) {
    for (const phrase of termsIn(courtesyPhrases[courtesy]))
      phrases.set(wordsOnly(normalize(phrase)), courtesy);
  }
  const fillers = new Set(termsIn(courtesyFillers).map((filler) => wordsOnly(normalize(filler))));
  return (normalized) => {
    const words = wordsOnly(normalized).split(' ');
    const found: Courtesy[] = [];
    for (let place = 0; place < words.length; ) {
      const length = lengthOfPhrase(words, place, phrases);
      if (length > 0) found.push(phrases.get(words.slice(place, place + length).join(' ')) as Courtesy);
      else if (!fillers.has(words[place] ?? '')) return undefined;
      place += Math.max(1, length);
    }
    return weightiest(found);
  };
}

function lengthOfPhrase(
  words: readonly string[],
  place: number,
  phrases: ReadonlyMap<string, Courtesy>,
): number {
  for (let length = Math.min(longestPhrase, words.length - place); length > 0; length--) {
    if (phrases.has(words.slice(place, place + length).join(' '))) return length;
  }
  return 0;
}

const byWeight: readonly Courtesy[] = ['help', 'about-the-bot', 'thanks', 'goodbye', 'greeting'];

function weightiest(found: readonly Courtesy[]): Courtesy | undefined {
  return byWeight.find((courtesy) => found.includes(courtesy));
}

function wordsOnly(text: string): string {
  return text
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
