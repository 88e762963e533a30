import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { isReference, newReference, readReference } from '../../src/rules/reference.ts';

/** References as they are made, whatever the numbers drawn. */
const references = fc
  .array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 8, maxLength: 8 })
  .map((drawn) => {
    const left = [...drawn];
    return newReference((limit) => Math.floor((left.shift() ?? 0) * limit));
  });

describe('a reference', () => {
  it('is read as it is made, and as people write it', () => {
    fc.assert(
      fc.property(references, fc.boolean(), fc.boolean(), (reference, isSmall, hasHyphen) => {
        assert.ok(isReference(reference), reference);
        const bare = hasHyphen ? reference : reference.replace('-', '');
        assert.equal(readReference(` ${isSmall ? bare.toLowerCase() : bare} `), reference);
      }),
    );
  });

  it('has no letter or digit that is mistaken for another when read aloud', () => {
    fc.assert(fc.property(references, (reference) => assert.doesNotMatch(reference, /[01ILOU]/)));
    for (const text of ['K7QI-2XPD', 'K7Q0-2XPD', 'K7QM-2XP', 'K7QM_2XPD', '', 'K7QM-2XPD-2222'])
      assert.equal(readReference(text), undefined, text);
  });

  it('is looked up only as it is kept', () => {
    for (const text of ['k7qm-2xpd', 'K7QM2XPD', ' K7QM-2XPD']) assert.equal(isReference(text), false, text);
  });
});
