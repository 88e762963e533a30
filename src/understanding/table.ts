import { type Features, slotCount } from './features.ts';

/** Weights of small whole numbers: a row for every slot, a scale for every column. */
export interface Table {
  scales: Float32Array;
  /** `slotCount` rows of `scales.length` weights. */
  weights: Int8Array;
}

/** Rounds trained weights to 8 bits; `width` is the number of columns. */
export function quantize(width: number, weights: Float32Array): Table {
  const scales = new Float32Array(width);
  for (let index = 0; index < weights.length; index++) {
    const column = index % width;
    scales[column] = Math.max(scales[column] as number, Math.abs(weights[index] as number) / 127);
  }
  return {
    scales,
    weights: Int8Array.from(weights, (weight, index) => Math.round(weight / (scales[index % width] || 1))),
  };
}

/**
 * The sum of the rows of a text's features. Most of the time of understanding a text is spent here; four rows at once
 * take half the time of one after the other.
 */
export function sumOfRows({ scales, weights }: Table, { slots, values }: Features): Float32Array {
  const width = scales.length;
  const sums = new Float64Array(width);
  for (let index = 0; index < slots.length; index += 4) {
    // Beyond the last feature a row counts nothing, whichever it is.
    const base1 = (slots[index] as number) * width;
    const base2 = (slots[index + 1] ?? 0) * width;
    const base3 = (slots[index + 2] ?? 0) * width;
    const base4 = (slots[index + 3] ?? 0) * width;
    const value1 = values[index] as number;
    const value2 = values[index + 1] ?? 0;
    const value3 = values[index + 2] ?? 0;
    const value4 = values[index + 3] ?? 0;
    for (let column = 0; column < width; column++) {
      sums[column] =
        (sums[column] as number) +
        value1 * (weights[base1 + column] as number) +
        value2 * (weights[base2 + column] as number) +
        value3 * (weights[base3 + column] as number) +
        value4 * (weights[base4 + column] as number);
    }
  }
  return Float32Array.from(sums, (sum, column) => sum * (scales[column] as number));
}

/** Bytes a table of this width takes. */
export const tableSize = (width: number) => slotCount * width;
