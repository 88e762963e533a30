import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { isReference, newReference, readReference, referenceIn } from '../../src/rules/reference.ts';

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

  const fullWidth = (text: string) =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const manners: Record<string, (reference: string) => string> = {
    bare: (reference) => reference,
    'with white space around it': (reference) => ` ${reference}\n`,
    'asked about': (reference) => `${reference}?`,
    'with a full stop': (reference) => `${reference}.`,
    'with a Chinese full stop': (reference) => `${reference}。`,
    'with an en dash': (reference) => reference.replace('-', '–'),
    'with a hyphen that does not break': (reference) => reference.replace('-', '\u2011'),
    'with a minus': (reference) => reference.replace('-', '−'),
    'in full width': fullWidth,
    'with a number sign': (reference) => `#${reference}`,
    quoted: (reference) => `“${reference}”`,
    'in Chinese quotes': (reference) => `「${reference}」`,
    'as it stands on a card, with an invisible mark': (reference) => `\u2060${reference}`,
  };
  for (const [manner, write] of Object.entries(manners))
    it(`is read ${manner}`, () => {
      fc.assert(
        fc.property(references, (reference) => {
          assert.equal(readReference(write(reference)), reference);
          assert.equal(referenceIn(write(reference)), reference);
        }),
      );
    });

  it('is found beside a word or two, in any language, and in small letters where it has a digit', () => {
    for (const text of [
      'status K7QM-2XPD',
      'Ticket K7QM-2XPD?',
      'ticket: #k7qm-2xpd',
      'What about K7QM-2XPD?',
      'K7QM-2XPD 狀態?',
      '案件K7QM-2XPD的進度',
      'K7QM-2XPD’in durumu nedir?',
      "k7qm-2xpd'nin durumu",
      'TICKET K7QM-2XPD',
    ])
      assert.equal(referenceIn(text), 'K7QM-2XPD', text);
    assert.equal(referenceIn('status KQMM-XPDD'), 'KQMM-XPDD');
  });

  it('is not what a text is about that says more, or has the shape by chance', () => {
    for (const text of [
      'cash-back',
      'cash-back rules?',
      'CASH-BACK RULES',
      'Does Gold include K7QM-2XPD?',
      'K7QM-2XPD 這個案件的狀態是什麼',
      'K7QM-2XPD K7QN-2XPD',
      'contract 4567-8923',
      'https://example.com/K7QM-2XPD',
      'k7qm-2xpd.example',
      '4a7d-K7QM-2XPD-9c2e',
      'AK7QM-2XPD',
      'K7QM2XPD',
      '',
      '?',
    ])
      assert.equal(referenceIn(text), undefined, text);
  });

  it('is found as it is kept or not at all, whatever stands around it', () => {
    const around = fc.oneof(
      fc.constantFrom(' ', '-', '–', '’', '#', '.', '/', '７', '狀態', 'ticket', '\u2060'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const parts = fc.tuple(
      fc.array(around, { maxLength: 3 }),
      references,
      fc.array(around, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(parts, ([before, reference, behind]) => {
        const text = [...before, reference, ...behind].join('');
        const found = referenceIn(text);
        if (found !== undefined) assert.equal(found, reference, text);
      }),
    );
  });

  it('is looked up only as it is kept', () => {
    for (const text of ['k7qm-2xpd', 'K7QM2XPD', ' K7QM-2XPD']) assert.equal(isReference(text), false, text);
  });
});
