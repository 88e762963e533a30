import { chinese } from './chinese.ts';
import type { ConceptMatch } from './concepts.ts';
import { DistinctSlots } from './distinct-slots.ts';
import { addRunHashes, hashBegun, hashText, hashTextFrom } from './hash.ts';
import { isBeyond } from './lexicon/beyond.ts';

/** A text as the model sees it: slots, each with its weight. */
export interface Features {
  slots: Uint32Array;
  values: Float32Array;
}

const wordPattern = /[a-z0-9\u00c0-\u1fff]+|[\u3040-\u30ff\u3400-\u9fff]+/g;

/** How much each group of features counts. Found on folds of the training material, see bench/understanding.md. */
const groupWeights = { words: 1.4, characters: 1, concepts: 1 };

const begun = {
  word: hashBegun('w '),
  pairOfWords: hashBegun('b '),
  concept: hashBegun('c '),
  pair: hashBegun('p '),
};

/** Turns a normalized text and the concepts found in it into features: words, runs of characters, concepts and their pairs. */
export function featuresOf(normalized: string, concepts: readonly ConceptMatch[]): Features {
  const words = new DistinctSlots(normalized.length * 2);
  const characters = new DistinctSlots(normalized.length * 3);
  let before = '^';
  for (const token of normalized.match(wordPattern) ?? []) {
    if (chinese.test(token)) {
      addRunHashes(token, 1, 2, words);
      addRunHashes(token, 3, 4, characters);
      before = token.slice(-1);
      continue;
    }
    words.add(hashTextFrom(begun.word, token));
    words.add(hashTextFrom(hashBegun(' ', hashBegun(before, begun.pairOfWords)), token));
    before = token;
    addRunHashes(` ${token} `, 3, 5, characters);
  }
  return join([
    [words.slots, groupWeights.words],
    [characters.slots, groupWeights.characters],
    [conceptSlots(concepts), groupWeights.concepts],
  ]);
}

function conceptSlots(concepts: readonly ConceptMatch[]): Uint32Array {
  const names = [...new Set(concepts.map(({ concept }) => concept))].sort();
  const slots = new DistinctSlots(names.length * names.length + 2);
  for (const name of names) slots.add(hashTextFrom(begun.concept, name));
  for (const [place, name] of names.entries()) {
    const pairs = hashBegun(' ', hashBegun(name, begun.pair));
    for (let other = place + 1; other < names.length; other++)
      slots.add(hashTextFrom(pairs, names[other] as string));
  }
  for (const hash of coverageHashes(names)) slots.add(hash);
  return slots.slots;
}

/** Everyday concepts that occur in any talk and so say nothing of the programme. */
const everyday = new Set([
  'who',
  'see',
  'when',
  'how-many',
  'customer',
  'year',
  'link',
  'first-use',
  'buy',
  'compare',
  'error-message',
  'left',
  'valid',
  'role',
  'button',
  'version',
  'grey',
  'expired',
  'used-up',
  'unlimited',
  'premier',
  'advanced',
]);

/** Whether a term is said of the programme, and neither in any talk nor of what lies beyond the sheet. */
export function isOfProgramme(concept: string): boolean {
  return !isBeyond(concept) && !everyday.has(concept);
}

/** How much of the programme's vocabulary a text has at all, and whether it has some of what lies beyond the sheet. */
function coverageHashes(names: readonly string[]): number[] {
  const beyond = names.filter(isBeyond).length;
  const programme = names.filter(isOfProgramme).length;
  return [hashText(`n ${Math.min(programme, 4)}`), hashText(`o ${Math.min(beyond, 2)}`)];
}

/** Each group gets the same length, so that a long story does not drown its concepts in characters. */
function join(groups: readonly (readonly [Uint32Array, number])[]): Features {
  const count = groups.reduce((sum, [own]) => sum + own.length, 0);
  const slots = new Uint32Array(count);
  const values = new Float32Array(count);
  let end = 0;
  for (const [own, weight] of groups) {
    slots.set(own, end);
    values.fill(weight / Math.sqrt(own.length), end, end + own.length);
    end += own.length;
  }
  return { slots, values };
}
