import { slotCount } from '../distinct-slots.ts';
import type { Features } from '../features.ts';
import type { UpperLayer } from '../model.ts';
import { toProbabilities } from '../probabilities.ts';
import { randomNumbers, shuffle } from './random.ts';
import type { Sample } from './train.ts';

export interface NetworkTraining {
  /** Units of the hidden layer. */
  units: number;
  /** Passes over the samples. */
  epochs: number;
  /** The weights are the average over so many last passes, which evens out where each of them happens to stop. */
  averaged: number;
  learningRate: number;
  /** Share of a sample's features, and of the hidden units, left out at each showing, so that no single word decides. */
  dropout: number;
  /** Seed of the first weights, the order of the samples and what is left out. */
  seed: number;
}

/** Found on folds of the training material; the passes once more when it had grown (bench/understanding.md). */
export const defaultNetworkTraining: NetworkTraining = {
  units: 48,
  epochs: 20,
  averaged: 6,
  learningRate: 0.05,
  dropout: 0.3,
  seed: 1,
};

/** A network with one hidden layer of rectified units. */
export interface Network extends UpperLayer {
  /** A row for every slot, a column for every hidden unit. */
  hidden: Float32Array;
}

/** Trains with AdaGrad. The same samples and options give the same network, so that a build can be repeated. */
export function trainNetwork(
  samples: readonly Sample[],
  outputs: number,
  options = defaultNetworkTraining,
): Network {
  const random = randomNumbers(options.seed);
  const layers = firstLayers(samples, outputs, options.units, random);
  const sums = layers.map(({ values }) => new Float32Array(values.length));
  const order = samples.map((_, index) => index);
  const state = { units: new Float32Array(options.units), errors: new Float32Array(outputs) };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, targets } = samples[index] as Sample;
      const shown = thinned(features, options.dropout, random);
      forward(layers, shown, options.dropout, random, state);
      for (const target of targets) {
        state.errors[target] = (state.errors[target] as number) - 1 / targets.length;
      }
      backward(layers, shown, options, state);
    }
    if (epoch >= options.epochs - options.averaged) addAll(sums, layers);
  }
  const [hidden, hiddenBias, weights, bias] = sums.map((sum) => sum.map((value) => value / options.averaged));
  return { hidden, hiddenBias, weights, bias } as Network;
}

/** Weights with the squares of all gradients so far, by which AdaGrad slows each of them down. */
interface Layer {
  values: Float32Array;
  squares: Float32Array;
}

type Layers = readonly [hidden: Layer, hiddenBias: Layer, weights: Layer, bias: Layer];

/** What a showing leaves behind for the way back. */
interface State {
  /** Values of the hidden units. */
  units: Float32Array;
  /** Probabilities of the outputs, from which the targets are then taken off. */
  errors: Float32Array;
}

/** Slots no sample has stay zero, so that a feature never seen says nothing. */
function firstLayers(
  samples: readonly Sample[],
  outputs: number,
  units: number,
  random: () => number,
): Layers {
  const around = (width: number) => (random() * 2 - 1) * width;
  const hidden = layerOf(slotCount * units);
  const seen = new Set(samples.flatMap(({ features }) => [...features.slots]));
  for (const slot of seen) {
    for (let unit = 0; unit < units; unit++) hidden.values[slot * units + unit] = around(0.17);
  }
  const hiddenBias = layerOf(units);
  hiddenBias.values.fill(0.1);
  const weights = layerOf(units * outputs);
  for (let index = 0; index < weights.values.length; index++)
    weights.values[index] = around(Math.sqrt(6 / units));
  return [hidden, hiddenBias, weights, layerOf(outputs)];
}

function layerOf(size: number): Layer {
  return { values: new Float32Array(size), squares: new Float32Array(size).fill(0.01) };
}

/** What stays counts for what is left out, so that a sum keeps its size. */
function thinned({ slots, values }: Features, dropout: number, random: () => number): Features {
  const kept = slots.map(() => (random() < dropout ? 0 : 1));
  return {
    slots: slots.filter((_, index) => kept[index] === 1),
    values: values.filter((_, index) => kept[index] === 1).map((value) => value / (1 - dropout)),
  };
}

function forward(
  [hidden, hiddenBias, weights, bias]: Layers,
  { slots, values }: Features,
  dropout: number,
  random: () => number,
  { units, errors }: State,
): void {
  units.set(hiddenBias.values);
  for (let index = 0; index < slots.length; index++) {
    addRow(hidden.values, slots[index] as number, values[index] as number, units);
  }
  errors.set(bias.values);
  for (let unit = 0; unit < units.length; unit++) {
    const value = units[unit] as number;
    units[unit] = value > 0 && random() >= dropout ? value / (1 - dropout) : 0;
    if (units[unit] !== 0) addRow(weights.values, unit, units[unit] as number, errors);
  }
  toProbabilities(errors);
}

function addRow(rows: Float32Array, row: number, value: number, into: Float32Array): void {
  const base = row * into.length;
  for (let column = 0; column < into.length; column++) {
    into[column] = (into[column] as number) + value * (rows[base + column] as number);
  }
}

function backward(
  [hidden, hiddenBias, weights, bias]: Layers,
  { slots, values }: Features,
  { learningRate, dropout }: NetworkTraining,
  { units, errors }: State,
): void {
  // The units' own errors take the place of their values, which are not needed again.
  for (let unit = 0; unit < units.length; unit++) {
    const value = units[unit] as number;
    if (value === 0) continue;
    units[unit] = dot(weights.values, unit, errors) / (1 - dropout);
    step(weights, unit, value, errors, learningRate);
  }
  // Biases are in every showing, so they may move more slowly.
  step(bias, 0, 1, errors, learningRate * 0.3);
  step(hiddenBias, 0, 1, units, learningRate * 0.3);
  for (let index = 0; index < slots.length; index++) {
    step(hidden, slots[index] as number, values[index] as number, units, learningRate);
  }
}

function dot(rows: Float32Array, row: number, by: Float32Array): number {
  const base = row * by.length;
  let sum = 0;
  for (let column = 0; column < by.length; column++) {
    sum += (rows[base + column] as number) * (by[column] as number);
  }
  return sum;
}

/** Moves one row against its gradient; what hardly matters is left alone, which saves most of the time. */
function step(layer: Layer, row: number, value: number, errors: Float32Array, rate: number): void {
  const base = row * errors.length;
  for (let column = 0; column < errors.length; column++) {
    const gradient = (errors[column] as number) * value;
    if (gradient < 1e-5 && gradient > -1e-5) continue;
    const square = (layer.squares[base + column] as number) + gradient * gradient;
    layer.squares[base + column] = square;
    layer.values[base + column] =
      (layer.values[base + column] as number) - (rate * gradient) / Math.sqrt(square);
  }
}

function addAll(sums: readonly Float32Array[], layers: Layers): void {
  for (const [at, sum] of sums.entries()) {
    const { values } = layers[at] as Layer;
    for (let index = 0; index < sum.length; index++)
      sum[index] = (sum[index] as number) + (values[index] as number);
  }
}
