import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { slotCount } from '../../src/understanding/features.ts';
import { quantize, sumOfRows } from '../../src/understanding/table.ts';

describe('a table of small weights', () => {
  it('sums the rows of a text by their values, within the rounding', () => {
    const weights = new Float32Array(slotCount * 2);
    weights.set([2, 100], 3 * 2);
    weights.set([-1, 50], 4 * 2);
    const [first = 0, second = 0] = sumOfRows(quantize(2, weights), {
      slots: Uint32Array.of(3, 4),
      values: Float32Array.of(1, 0.5),
    });
    assert.ok(Math.abs(first - 1.5) < 0.02, String(first));
    assert.ok(Math.abs(second - 125) < 1, String(second));
  });
});
