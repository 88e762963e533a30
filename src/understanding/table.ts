import { slotCount } from './distinct-slots.ts';
import type { Features } from './features.ts';

/** Weights of small whole numbers: a row for every slot, a scale for every column. */
export interface Table {
  scales: Float32Array;
  /** `slotCount` rows; each number holds the weights of four columns, the first lowest, each raised by `raised`. */
  rows: Uint32Array;
}

/** Weights reach from -127 to 127; raised they have no sign and can be added four at a time. */
const raised = 128;

const wordsOf = (width: number) => Math.ceil(width / 4);

/** Numbers of 32 bits that the rows of a table of this width take. */
export const tableSize = (width: number) => slotCount * wordsOf(width);

/** Rounds trained weights to 8 bits; `width` is the number of columns. */
export function quantize(width: number, weights: Float32Array): Table {
  const scales = new Float32Array(width);
  for (let index = 0; index < weights.length; index++) {
    const column = index % width;
    scales[column] = Math.max(scales[column] as number, Math.abs(weights[index] as number) / 127);
  }
  const rows = new Uint32Array(tableSize(width));
  for (let index = 0; index < weights.length; index++) {
    const column = index % width;
    const word = ((index - column) / width) * wordsOf(width) + (column >> 2);
    const weight = raised + Math.round((weights[index] as number) / (scales[column] || 1));
    rows[word] = (rows[word] as number) | (weight << (8 * (column & 3)));
  }
  return { scales, rows };
}

/** So many raised weights at most fit into 16 bits when they are added. */
const mostTogether = 256;

/**
 * The sum of the rows of a text's features. Most of the time of understanding a text is spent here: rows that count
 * alike are added as whole numbers, four columns and four rows at once, and multiplied afterwards.
 */
export function sumOfRows({ scales, rows }: Table, { slots, values }: Features): Float32Array {
  const sums = new Float32Array(scales.length);
  const words = wordsOf(scales.length);
  const even = new Int32Array(words);
  const odd = new Int32Array(words);
  let from = 0;
  while (from < slots.length) {
    const value = values[from] as number;
    let to = from + 1;
    while (to < slots.length && values[to] === value && to - from < mostTogether) to++;
    addRows(rows, slots.subarray(from, to), even, odd);
    for (let column = 0; column < sums.length; column++) {
      const lanes = ((column & 1) === 0 ? even : odd)[column >> 2] as number;
      const sum = ((column & 2) === 0 ? lanes & 0xffff : lanes >>> 16) - raised * (to - from);
      sums[column] = (sums[column] as number) + value * sum;
    }
    even.fill(0);
    odd.fill(0);
    from = to;
  }
  for (let column = 0; column < sums.length; column++)
    sums[column] = (sums[column] as number) * (scales[column] as number);
  return sums;
}

const lanes = 0x00ff00ff;

/** Adds rows into sums of 16 bits, two in a number: columns 0 and 2 of every four in `even`, 1 and 3 in `odd`. */
function addRows(rows: Uint32Array, slots: Uint32Array, even: Int32Array, odd: Int32Array): void {
  const words = even.length;
  const together = slots.length & ~3;
  for (let index = 0; index < together; index += 4) {
    const first = (slots[index] as number) * words;
    const second = (slots[index + 1] as number) * words;
    const third = (slots[index + 2] as number) * words;
    const fourth = (slots[index + 3] as number) * words;
    for (let word = 0; word < words; word++) {
      const a = rows[first + word] as number;
      const b = rows[second + word] as number;
      const c = rows[third + word] as number;
      const d = rows[fourth + word] as number;
      even[word] = ((even[word] as number) + (a & lanes) + (b & lanes) + (c & lanes) + (d & lanes)) | 0;
      odd[word] =
        ((odd[word] as number) +
          ((a >>> 8) & lanes) +
          ((b >>> 8) & lanes) +
          ((c >>> 8) & lanes) +
          ((d >>> 8) & lanes)) |
        0;
    }
  }
  for (let index = together; index < slots.length; index++) {
    const row = (slots[index] as number) * words;
    for (let word = 0; word < words; word++) {
      const a = rows[row + word] as number;
      even[word] = ((even[word] as number) + (a & lanes)) | 0;
      odd[word] = ((odd[word] as number) + ((a >>> 8) & lanes)) | 0;
    }
  }
}
