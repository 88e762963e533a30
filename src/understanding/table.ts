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

/** The sum of the rows of a text's features. */
export function sumOfRows({ scales, weights }: Table, { slots, values }: Features): Float32Array {
  const width = scales.length;
  const sums = new Float32Array(width);
  for (let index = 0; index < slots.length; index++) {
    const base = (slots[index] as number) * width;
    const value = values[index] as number;
    for (let column = 0; column < width; column++) {
      sums[column] = (sums[column] as number) + value * (weights[base + column] as number);
    }
  }
  for (let column = 0; column < width; column++) {
    sums[column] = (sums[column] as number) * (scales[column] as number);
  }
  return sums;
}

/** Bytes a table of this width takes. */
export const tableSize = (width: number) => slotCount * width;
