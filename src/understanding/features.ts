import type { ConceptMatch } from './concepts.ts';
import { addRunHashes, hashBegun, hashText, hashTextFrom } from './hash.ts';

/** Number of feature slots: a power of two, large enough that collisions cost nothing measurable. */
export const slotCount = 1 << 17;

/** A text as the model sees it: slots, each with its weight. */
export interface Features {
  slots: Uint32Array;
  values: Float32Array;
}

const wordPattern = /[a-z0-9\u00c0-\u1fff]+|[\u3040-\u30ff\u3400-\u9fff]+/g;
const chinese = /[\u3400-\u9fff]/;

/** How much each group of features counts. Found on folds of the training material, see bench/understanding.md. */
const groupWeights = { words: 1.4, characters: 1, concepts: 1 };

/** Turns a normalized text and the concepts found in it into features: words, runs of characters, concepts and their pairs. */
export function featuresOf(normalized: string, concepts: readonly ConceptMatch[]): Features {
  const words: number[] = [];
  const characters: number[] = [];
  let before = '^';
  for (const [token] of normalized.matchAll(wordPattern)) {
    if (chinese.test(token)) {
      addRunHashes(token, 1, 2, words);
      addRunHashes(token, 3, 4, characters);
      before = token.slice(-1);
      continue;
    }
    words.push(hashText(`w ${token}`), hashText(`b ${before} ${token}`));
    before = token;
    addRunHashes(` ${token} `, 3, 5, characters);
  }
  const names = [...new Set(concepts.map((match) => match.concept))].sort();
  const conceptHashes = names.map((name) => hashText(`c ${name}`));
  for (const [place, name] of names.entries()) {
    const begun = hashBegun(`p ${name} `);
    for (let other = place + 1; other < names.length; other++) {
      conceptHashes.push(hashTextFrom(begun, names[other] as string));
    }
  }
  conceptHashes.push(...coverageHashes(names));
  return join([
    [words, groupWeights.words],
    [characters, groupWeights.characters],
    [conceptHashes, groupWeights.concepts],
  ]);
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

/** How much of the programme's vocabulary a text has at all, and whether it has some of what lies beyond the sheet. */
function coverageHashes(names: readonly string[]): number[] {
  const beyond = names.filter((name) => name.startsWith('beyond:')).length;
  const programme = names.filter((name) => !name.startsWith('beyond:') && !everyday.has(name)).length;
  return [hashText(`n ${Math.min(programme, 4)}`), hashText(`o ${Math.min(beyond, 2)}`)];
}

/** Each group gets the same length, so that a long story does not drown its concepts in characters. */
function join(groups: readonly (readonly [number[], number])[]): Features {
  const parts = groups.map(([hashes, weight]) => ({ distinct: distinctSlots(hashes), weight }));
  const size = parts.reduce((sum, { distinct }) => sum + distinct.size, 0);
  const slots = new Uint32Array(size);
  const values = new Float32Array(size);
  let end = 0;
  for (const { distinct, weight } of parts) {
    values.fill(weight / Math.sqrt(distinct.size), end, end + distinct.size);
    for (const slot of distinct) slots[end++] = slot;
  }
  return { slots, values };
}

function distinctSlots(hashes: readonly number[]): Set<number> {
  const distinct = new Set<number>();
  for (const hash of hashes) distinct.add(hash & (slotCount - 1));
  return distinct;
}
