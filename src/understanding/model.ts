import { z } from 'zod';
import { type Features, slotCount } from './features.ts';
import type { SimplifiedToTraditional } from './normalize.ts';
import { modelOutputs } from './outputs.ts';

/** A trained model: small whole numbers, one row a slot, one scale an output. */
export interface Model {
  /** What each output stands for, in the row's order. */
  outputs: readonly string[];
  scales: Float32Array;
  /** `slotCount` rows of `outputs.length` weights. */
  weights: Int8Array;
  /** Simplified characters with their Traditional form. */
  traditional: SimplifiedToTraditional;
}

/** A model file that cannot be used; the message says how to make a new one. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

const format = 'mpn-understanding-1';

/** Scores per output, not yet probabilities. */
export function scoresOf(model: Model, { slots, values }: Features): Float32Array {
  const { weights } = model;
  const width = model.outputs.length;
  const scores = new Float32Array(width);
  for (let index = 0; index < slots.length; index++) {
    const base = (slots[index] as number) * width;
    const value = values[index] as number;
    for (let output = 0; output < width; output++) {
      scores[output] = (scores[output] as number) + value * (weights[base + output] as number);
    }
  }
  for (let output = 0; output < width; output++) {
    scores[output] = (scores[output] as number) * (model.scales[output] as number);
  }
  return scores;
}

/** Rounds trained weights to 8 bits. */
export function quantize(
  outputs: readonly string[],
  weights: Float32Array,
): Pick<Model, 'outputs' | 'scales' | 'weights'> {
  const width = outputs.length;
  const scales = new Float32Array(width);
  for (let index = 0; index < weights.length; index++) {
    const output = index % width;
    scales[output] = Math.max(scales[output] as number, Math.abs(weights[index] as number) / 127);
  }
  return {
    outputs,
    scales,
    weights: Int8Array.from(weights, (weight, index) => Math.round(weight / (scales[index % width] || 1))),
  };
}

/** A model as bytes: a line of JSON, then the weights. */
export function encodeModel(model: Model, fingerprint: string): Buffer {
  const head: Head = {
    format,
    fingerprint,
    slotCount,
    outputs: [...model.outputs],
    scales: [...model.scales],
    traditional: [...model.traditional].flat().join(''),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), Buffer.from(model.weights.buffer)]);
}

/**
 * Reads a model back.
 *
 * @throws {ModelError} for bytes of another format or an incomplete file
 */
export function decodeModel(bytes: Buffer): Model {
  const end = bytes.indexOf(0x0a);
  const head = headOf(bytes.subarray(0, Math.max(end, 0)));
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, bytes.length - end - 1);
  if (weights.length !== slotCount * head.outputs.length) {
    throw new ModelError('The model file is incomplete. Run "npm run build" to train it again.');
  }
  const characters = [...head.traditional];
  return {
    outputs: head.outputs,
    scales: Float32Array.from(head.scales),
    weights,
    traditional: new Map(
      characters.flatMap((simplified, index) =>
        index % 2 === 0 ? [[simplified, characters[index + 1] ?? simplified] as const] : [],
      ),
    ),
  };
}

/** Of what the model was made, or undefined where the bytes are no model of this format. */
export function fingerprintOf(bytes: Buffer): string | undefined {
  try {
    return headOf(bytes.subarray(0, Math.max(bytes.indexOf(0x0a), 0))).fingerprint;
  } catch {
    return undefined;
  }
}

const headSchema = z.object({
  format: z.literal(format),
  fingerprint: z.string(),
  slotCount: z.literal(slotCount),
  outputs: z.array(z.string()).refine((outputs) => outputs.join() === modelOutputs.join(), 'other outputs'),
  scales: z.array(z.number()),
  traditional: z.string(),
});
type Head = z.infer<typeof headSchema>;

function headOf(line: Buffer): Head {
  try {
    return headSchema.parse(JSON.parse(line.toString('utf8')));
  } catch (cause) {
    throw new ModelError('The model file does not fit this version. Run "npm run build" to train it again.', {
      cause,
    });
  }
}
