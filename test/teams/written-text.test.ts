import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { writtenText } from '../../src/teams/written-text.ts';

describe('what a person wrote', () => {
  it('keeps words, line breaks of one kind, emoji and marks that belong to letters', () => {
    const family = '👨\u200d👩\u200d👧';
    assert.equal(writtenText(`a\r\nb\rc\n\t${family} ش\u200cم`), `a\nb\nc\n\t${family} ش\u200cم`);
  });

  it('loses what turns the text behind it round', () =>
    assert.equal(writtenText('see \u202egnp.exe\u2066 \u2069now'), 'see gnp.exe now'));

  it('is text that JSON writes short, whatever was sent', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\ud800', '\u0001', '\u202e'),
        (text, odd) => {
          const written = writtenText(`${text}${odd}${text}`);
          assert.doesNotMatch(written, /\p{Surrogate}/u);
          assert.ok(
            !/\\u[0-9a-f]{4}/.test(JSON.stringify(written.replaceAll('\\', ''))),
            JSON.stringify(written),
          );
          assert.equal(writtenText(written), written);
        },
      ),
    );
  });
});
