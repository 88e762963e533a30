import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { drawn } from '../../../src/teams/cards/bars.ts';

const filled = (bar: string) => [...bar].filter((character) => character === '█').length;

describe('a bar', () => {
  it('is always as long, and filled by its share', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (share) => {
        const bar = drawn(share);
        assert.match(bar, /^█*░*$/);
        assert.equal(bar.length, 24);
        const within = Math.min(1, Math.max(0, share));
        assert.ok(Math.abs(filled(bar) / 24 - within) <= 1 / 24);
      }),
    );
  });

  it('shows what there is any of, and nothing of nothing', () => {
    assert.deepEqual([0, 0.001, 0.5, 1].map(drawn).map(filled), [0, 1, 12, 24]);
  });
});
