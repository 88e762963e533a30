import { places } from './postings.ts';
import type { Match } from './vocabulary.ts';

/** Where a word stands weighs so much, by place; a name counts for all else together where it is meant exactly. */
const weightOf = [0.5, 1, 2, 1_000];
const weightOfBegunName = 4;
const placeOfName = places.indexOf('name');

/** What a search works out, by number of entry; kept from one to the next, so that none costs memory. */
export interface Scratch {
  scores: Float32Array;
  /** How many of the words, taken one after another, an entry has. */
  matched: Uint8Array;
  /** What the last of those words is worth there. */
  ofWord: Float32Array;
}

export function newScratch(most: number): Scratch {
  return { scores: new Float32Array(most), matched: new Uint8Array(most), ofWord: new Float32Array(most) };
}

/** Adds what a word's occurrences are worth; an entry counts the one that fits it best. */
export function score(
  { postings, exact, fit }: Match,
  index: number,
  { scores, matched, ofWord }: Scratch,
  count: number,
): void {
  const rarity = Math.log(1 + count / postings.count);
  for (let place = 0; place < postings.count; place += 1) {
    const posting = postings.at[place] as number;
    const number = posting >>> 2;
    const before = matched[number] as number;
    if (before < index) continue;
    const weight = posting & 3;
    const value =
      fit * rarity * (weight === placeOfName && !exact ? weightOfBegunName : (weightOf[weight] as number));
    if (before === index) {
      matched[number] = index + 1;
      ofWord[number] = value;
      scores[number] = (scores[number] as number) + value;
    } else if (value > (ofWord[number] as number)) {
      scores[number] = (scores[number] as number) + value - (ofWord[number] as number);
      ofWord[number] = value;
    }
  }
}
