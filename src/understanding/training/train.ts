import { slotCount } from '../distinct-slots.ts';
import type { Features } from '../features.ts';
import { toProbabilities } from '../probabilities.ts';
import { randomNumbers, shuffle } from './random.ts';

/** An example as numbers: its features and the outputs that should share the probability. */
export interface Sample {
  features: Features;
  targets: readonly number[];
}

export interface TrainingOptions {
  /** Passes over the samples. */
  epochs: number;
  learningRate: number;
  /** Share of a sample's features left out at each showing, so that no single word decides. */
  dropout: number;
  /** Seed of the order in which samples are shown. */
  seed: number;
}

export const defaultTraining: TrainingOptions = { epochs: 25, learningRate: 0.5, dropout: 0.4, seed: 1 };

/**
 * Trains a softmax regression with AdaGrad: weights by slot, then by output. The same samples and options give the
 * same weights, so that a build can be repeated.
 */
export function trainWeights(
  samples: readonly Sample[],
  outputs: number,
  options = defaultTraining,
): Float32Array {
  const weights = new Float32Array(slotCount * outputs);
  const squares = new Float32Array(slotCount * outputs).fill(0.1);
  const errors = new Float32Array(outputs);
  const random = randomNumbers(options.seed);
  const order = samples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features: all, targets } = samples[index] as Sample;
      const features = thinned(all, options.dropout, random);
      probabilities(weights, features, errors);
      for (const target of targets) errors[target] = (errors[target] as number) - 1 / targets.length;
      step(weights, squares, features, errors, options.learningRate);
    }
  }
  return weights;
}

function thinned({ slots, values }: Features, dropout: number, random: () => number): Features {
  const kept = slots.map(() => (random() < dropout ? 0 : 1));
  return {
    slots: slots.filter((_, index) => kept[index] === 1),
    values: values.filter((_, index) => kept[index] === 1),
  };
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  { slots, values }: Features,
  errors: Float32Array,
  learningRate: number,
): void {
  const outputs = errors.length;
  for (let index = 0; index < slots.length; index++) {
    const base = (slots[index] as number) * outputs;
    const value = values[index] as number;
    for (let output = 0; output < outputs; output++) {
      const gradient = (errors[output] as number) * value;
      if (gradient < 1e-4 && gradient > -1e-4) continue;
      const square = (squares[base + output] as number) + gradient * gradient;
      squares[base + output] = square;
      weights[base + output] =
        (weights[base + output] as number) - (learningRate * gradient) / Math.sqrt(square);
    }
  }
}

function probabilities(weights: Float32Array, { slots, values }: Features, into: Float32Array): void {
  const outputs = into.length;
  into.fill(0);
  for (let index = 0; index < slots.length; index++) {
    const base = (slots[index] as number) * outputs;
    const value = values[index] as number;
    for (let output = 0; output < outputs; output++) {
      into[output] = (into[output] as number) + value * (weights[base + output] as number);
    }
  }
  toProbabilities(into);
}
