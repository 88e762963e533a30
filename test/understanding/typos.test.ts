import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createTypoFinder, oneTypoApart } from '../../src/understanding/typos.ts';

describe('typos', () => {
  for (const [one, other] of [
    ['silver', 'silvr'],
    ['silver', 'silvver'],
    ['silver', 'silvet'],
    ['silver', 'sivler'],
    ['silver', 'silvers'],
  ] as const) {
    it(`takes "${other}" for "${one}"`, () => {
      assert.ok(oneTypoApart(one, other));
      assert.ok(oneTypoApart(other, one));
    });
  }

  for (const [one, other] of [
    ['cloud', 'could'],
    ['silver', 'silver'],
    ['silver', 'slver s'],
    ['silver', 'sil'],
  ] as const) {
    it(`does not take "${other}" for "${one}"`, () => assert.ok(!oneTypoApart(one, other)));
  }

  it('finds every value of the terms a word is one typo from', () => {
    const typos = createTypoFinder<string>();
    typos.add('cloud', 'sky');
    typos.add('clouds', 'sky');
    typos.add('clout', 'power');
    assert.deepEqual(typos.find('cloudd').sort(), ['sky']);
    assert.deepEqual(typos.find('cloup').sort(), ['power', 'sky']);
    assert.deepEqual(typos.find('could'), []);
  });

  it('leaves short words alone, in which a letter makes another word', () => {
    const typos = createTypoFinder<string>();
    typos.add('gold', 'level');
    assert.deepEqual(typos.find('cold'), []);
    assert.deepEqual(typos.find('golf'), []);
  });
});
