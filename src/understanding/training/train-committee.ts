import { slotCount } from '../distinct-slots.ts';
import type { Sample } from './train.ts';
import { defaultNetworkTraining, type Network, type NetworkTraining, trainNetwork } from './train-network.ts';

/**
 * Trains a network per seed and makes one of them that gives their mean score. Networks that began elsewhere err on
 * different texts, so together they err less, and a few lines of new material change less of what they say.
 */
export function trainCommittee(
  samples: readonly Sample[],
  outputs: number,
  options: NetworkTraining = defaultNetworkTraining,
  seeds: readonly number[] = [1, 2],
): Network {
  const members = seeds.map((seed) => trainNetwork(samples, outputs, { ...options, seed }));
  const share = (values: Float32Array) => values.map((value) => value / members.length);
  return {
    hidden: sideBySide(
      members.map(({ hidden }) => hidden),
      options.units,
    ),
    hiddenBias: joined(members.map(({ hiddenBias }) => hiddenBias)),
    weights: joined(members.map(({ weights }) => share(weights))),
    bias: members
      .map(({ bias }) => share(bias))
      .reduce((sum, bias) => sum.map((value, at) => value + (bias[at] as number))),
  };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}

/** Rows of several tables next to each other, each `width` wide. */
function sideBySide(tables: readonly Float32Array[], width: number): Float32Array {
  const rows = new Float32Array(slotCount * width * tables.length);
  for (const [place, table] of tables.entries()) {
    for (let slot = 0; slot < slotCount; slot++) {
      const row = table.subarray(slot * width, (slot + 1) * width);
      rows.set(row, (slot * tables.length + place) * width);
    }
  }
  return rows;
}
