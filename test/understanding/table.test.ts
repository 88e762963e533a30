import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { slotCount } from '../../src/understanding/distinct-slots.ts';
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

  it('gives what adding up one weight after the other gives, for any width, any rows and any values', () => {
    const row = fc.record({ slot: fc.nat(slotCount - 1), value: fc.constantFrom(0.25, 0.5, 1) });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.array(row, { maxLength: 600 }), (width, used) => {
        const weights = new Float32Array(slotCount * width);
        // Whole numbers up to 127 are kept as they are, where each column has one as large.
        for (const { slot } of used)
          for (let column = 0; column < width; column++)
            weights[slot * width + column] = column === slot % width ? -127 : 127 - (slot % 200);
        weights.fill(127, 0, width);
        const summed = sumOfRows(quantize(width, weights), {
          slots: Uint32Array.from(used, ({ slot }) => slot),
          values: Float32Array.from(used, ({ value }) => value),
        });
        for (let column = 0; column < width; column++) {
          const expected = used.reduce(
            (sum, { slot, value }) => sum + value * (weights[slot * width + column] as number),
            0,
          );
          assert.ok(Math.abs((summed[column] as number) - expected) < 0.01, `${summed[column]} ${expected}`);
        }
      }),
      { numRuns: 30 },
    );
  });
});
