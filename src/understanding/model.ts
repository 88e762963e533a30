import { z } from 'zod';
import { languages } from '../rules/question.ts';
import { slotCount } from './distinct-slots.ts';
import type { Features } from './features.ts';
import type { SimplifiedToTraditional } from './normalize.ts';
import { readingOutputs } from './outputs.ts';
import { sumOfRows, type Table, tableSize } from './table.ts';

/** The upper layer of the network: from the hidden units to the outputs. */
export interface UpperLayer {
  hiddenBias: Float32Array;
  /** A row for every hidden unit, a column for every output. */
  weights: Float32Array;
  bias: Float32Array;
}

/** A trained model: a network with one hidden layer for the readings, a linear one for the languages. */
export interface Model {
  /** From slots to hidden units. */
  hidden: Table;
  upper: UpperLayer;
  /** From slots to languages. */
  languages: Table;
  /** Simplified characters with their Traditional form. */
  traditional: SimplifiedToTraditional;
}

/** A model file that cannot be used; the message says how to make a new one. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

const format = 'mpn-understanding-3';

/** A score for every reading and for "unknown", not yet probabilities. */
export function readingScoresOf({ hidden, upper }: Model, features: Features): Float32Array {
  const { hiddenBias, weights, bias } = upper;
  const units = sumOfRows(hidden, features);
  const width = bias.length;
  // Sums in 64 bits spare a rounding a step, which costs more than the sum.
  const scores = new Float64Array(bias);
  for (let unit = 0; unit < units.length; unit++) {
    const value = (units[unit] as number) + (hiddenBias[unit] as number);
    if (value <= 0) continue;
    const base = unit * width;
    for (let output = 0; output < width; output++) {
      scores[output] = (scores[output] as number) + value * (weights[base + output] as number);
    }
  }
  return Float32Array.from(scores);
}

/** A score for every language, not yet probabilities. */
export function languageScoresOf(model: Model, features: Features): Float32Array {
  return sumOfRows(model.languages, features);
}

/** A model as bytes: a line of JSON, then the weights of both tables. */
export function encodeModel(model: Model, fingerprint: string): Buffer {
  const head: Head = {
    format,
    fingerprint,
    slotCount,
    outputs: [...readingOutputs],
    languages: [...languages],
    hiddenScales: [...model.hidden.scales],
    hiddenBias: [...model.upper.hiddenBias],
    upperWeights: [...model.upper.weights],
    upperBias: [...model.upper.bias],
    languageScales: [...model.languages.scales],
    traditional: [...model.traditional].flat().join(''),
  };
  const tables = [model.hidden, model.languages].map(({ rows }) =>
    Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength),
  );
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...tables]);
}

/**
 * Reads a model back.
 *
 * @throws {ModelError} for bytes of another format or an incomplete file
 */
export function decodeModel(bytes: Buffer): Model {
  const end = bytes.indexOf(0x0a);
  const head = headOf(bytes.subarray(0, Math.max(end, 0)));
  const hiddenSize = tableSize(head.hiddenScales.length);
  const size = hiddenSize + tableSize(head.languageScales.length);
  if (bytes.length - end - 1 !== size * Uint32Array.BYTES_PER_ELEMENT) {
    throw new ModelError('The model file is incomplete. Run "npm run build" to train it again.');
  }
  // A copy, because numbers of 32 bits may not begin anywhere in a file.
  const rows = new Uint32Array(Uint8Array.from(bytes.subarray(end + 1)).buffer);
  return {
    hidden: { scales: Float32Array.from(head.hiddenScales), rows: rows.subarray(0, hiddenSize) },
    upper: {
      hiddenBias: Float32Array.from(head.hiddenBias),
      weights: Float32Array.from(head.upperWeights),
      bias: Float32Array.from(head.upperBias),
    },
    languages: { scales: Float32Array.from(head.languageScales), rows: rows.subarray(hiddenSize) },
    traditional: pairsIn(head.traditional),
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

const names = (expected: readonly string[]) =>
  z.array(z.string()).refine((found) => found.join() === expected.join(), 'other outputs');

const headSchema = z
  .object({
    format: z.literal(format),
    fingerprint: z.string(),
    slotCount: z.literal(slotCount),
    outputs: names(readingOutputs),
    languages: names(languages),
    hiddenScales: z.array(z.number()),
    hiddenBias: z.array(z.number()),
    upperWeights: z.array(z.number()),
    upperBias: z.array(z.number()).length(readingOutputs.length),
    languageScales: z.array(z.number()).length(languages.length),
    traditional: z.string(),
  })
  .refine(
    ({ hiddenScales, hiddenBias, upperWeights }) =>
      hiddenBias.length === hiddenScales.length &&
      upperWeights.length === hiddenScales.length * readingOutputs.length,
    'layers that do not fit together',
  );
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

function pairsIn(joined: string): SimplifiedToTraditional {
  const characters = [...joined];
  return new Map(
    characters.flatMap((simplified, index) =>
      index % 2 === 0 ? [[simplified, characters[index + 1] ?? simplified] as const] : [],
    ),
  );
}
