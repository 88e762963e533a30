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
  const most = groups.reduce((sum, [hashes]) => sum + hashes.length, 0);
  const slots = new Uint32Array(most);
  const values = new Float32Array(most);
  let end = 0;
  for (const [hashes, weight] of groups) {
    const begin = end;
    end = addDistinctSlots(hashes, slots, begin);
    values.fill(weight / Math.sqrt(end - begin), begin, end);
  }
  return { slots: slots.subarray(0, end), values: values.subarray(0, end) };
}

/**
 * Writes the slot of each hash, each slot once, and says where they end. Slots seen are kept in a table of their own,
 * probed in steps of one: a `Set` takes a quarter of the time of understanding a text.
 */
function addDistinctSlots(hashes: readonly number[], slots: Uint32Array, begin: number): number {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const seen = new Int32Array(size);
  let end = begin;
  for (const hash of hashes) {
    const slot = hash & (slotCount - 1);
    // 0 means free, so slots are kept as one more.
    let place = slot & (size - 1);
    while (seen[place] !== 0 && seen[place] !== slot + 1) place = (place + 1) & (size - 1);
    if (seen[place] !== 0) continue;
    seen[place] = slot + 1;
    slots[end++] = slot;
  }
  return end;
}
