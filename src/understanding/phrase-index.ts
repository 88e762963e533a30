import type { Phrase } from './phrase.ts';
import { oneTypoApart } from './typos.ts';

/** How alike two phrases have to be, from 0 to 1: the cosine of their features. */
export const alikeFrom = 0.72;

/** One of the phrases an index was made of. */
export interface Nearest {
  /** Its place among them. */
  index: number;
  /** 0 to 1. */
  likeness: number;
}

/** Finds which phrase a text says again; bench/understanding.md tells how often that is right. */
export interface PhraseIndex {
  nearest(text: Phrase): Nearest | undefined;
}

interface Posting {
  index: number;
  value: number;
}

/** Looks phrases up by their features, so that only those are compared which share some with the text. */
export function createPhraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  const postings = new Map<number, Posting[]>();
  for (const [index, { features }] of phrases.entries()) {
    for (const [place, slot] of features.slots.entries()) {
      const posting = { index, value: features.values[place] as number };
      const known = postings.get(slot);
      if (known) known.push(posting);
      else postings.set(slot, [posting]);
    }
  }
  return {
    nearest(text) {
      const sums = new Float64Array(phrases.length);
      for (const [place, slot] of text.features.slots.entries()) {
        const own = text.features.values[place] as number;
        for (const { index, value } of postings.get(slot) ?? [])
          sums[index] = (sums[index] as number) + own * value;
      }
      let best: Nearest | undefined;
      for (const [index, likeness] of sums.entries()) {
        if (likeness < alikeFrom || (best && likeness <= best.likeness)) continue;
        if (saysAgain(text, phrases[index] as Phrase)) best = { index, likeness };
      }
      return best;
    },
  };
}

/** Two texts may share nearly everything and mean another thing: "for Gold" and "for Silver", "Premier" and "Advanced". */
function saysAgain(text: Phrase, phrase: Phrase): boolean {
  if (text.folded === '' || phrase.folded === '') return false;
  for (const [kind, names] of phrase.named) if ((text.named.get(kind) ?? names) !== names) return false;
  return phrase.words
    .filter(({ length }) => length >= shortestTellingWord)
    .every((telling) => text.words.some((word) => isSameWord(word, telling)));
}

/** Shorter words are mostly "what", "does", "için": they may be left out. */
const shortestTellingWord = 5;
/** Of two words that share a stem. */
const shortestStem = 4;

/** The same but for a typo, or for what stands behind the stem. */
function isSameWord(one: string, other: string): boolean {
  if (one === other || oneTypoApart(one, other)) return true;
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  return common >= shortestStem && common >= 0.6 * Math.min(one.length, other.length);
}
