import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Sample } from '../../../src/understanding/training/train.ts';
import { trainCommittee } from '../../../src/understanding/training/train-committee.ts';
import { type Network, trainNetwork } from '../../../src/understanding/training/train-network.ts';

const options = { units: 8, epochs: 60, averaged: 5, learningRate: 0.1, dropout: 0, seed: 3 };

/** Target 1 where exactly one of two slots is there: what no linear model can tell. */
const samples: Sample[] = [
  { slots: [7], target: 0 },
  { slots: [7, 1], target: 1 },
  { slots: [7, 2], target: 1 },
  { slots: [7, 1, 2], target: 0 },
].map(({ slots, target }) => ({
  features: { slots: Uint32Array.from(slots), values: new Float32Array(slots.length).fill(1) },
  targets: [target],
}));

function scoresOf(network: Network, { features }: Sample): number[] {
  const scores = [...network.bias];
  const units = network.hiddenBias.length;
  network.hiddenBias.forEach((bias, unit) => {
    const sum = features.slots.reduce(
      (total, slot) => total + (network.hidden[slot * units + unit] ?? 0),
      bias,
    );
    for (const output of [0, 1])
      scores[output] = (scores[output] ?? 0) + Math.max(0, sum) * (network.weights[unit * 2 + output] ?? 0);
  });
  return scores;
}

function likeliest(network: Network, sample: Sample): number {
  const [first = 0, second = 0] = scoresOf(network, sample);
  return first > second ? 0 : 1;
}

describe('training the network', () => {
  const network = trainNetwork(samples, 2, options);

  it('learns what depends on two features together', () => {
    for (const sample of samples) assert.equal(likeliest(network, sample), sample.targets[0]);
  });

  it('gives the same network for the same samples and options, and another for another seed', () => {
    assert.deepEqual(trainNetwork(samples, 2, options).weights, network.weights);
    assert.notDeepEqual(trainNetwork(samples, 2, { ...options, seed: 4 }).weights, network.weights);
  });

  it('leaves features it never saw without weight', () => {
    assert.ok(network.hidden.subarray(100 * 8, 101 * 8).every((weight) => weight === 0));
  });
});

describe('training a committee', () => {
  it('gives the mean of what its networks would say', () => {
    const seeds = [3, 4];
    const committee = trainCommittee(samples, 2, options, seeds);
    const members = seeds.map((seed) => trainNetwork(samples, 2, { ...options, seed }));
    for (const sample of samples) {
      const [one, other] = members.map((member) => scoresOf(member, sample));
      scoresOf(committee, sample).forEach((score, at) => {
        assert.ok(Math.abs(score - ((one?.[at] ?? 0) + (other?.[at] ?? 0)) / 2) < 1e-3);
      });
    }
  });
});
