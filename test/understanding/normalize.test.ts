import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { cleanText, longestText, normalizeText } from '../../src/understanding/normalize.ts';
import { normalized } from '../support/understanding.ts';

describe('cleanText', () => {
  it('removes what cannot be seen: zero-width characters, marks of direction, soft hyphens', () => {
    assert.equal(cleanText('\u200fGo\u200bld\u00ad \u202epartner\ufeff'), 'Gold partner');
  });

  it('removes markup and keeps its text', () => {
    assert.equal(
      cleanText('<div>how <b>many</b>&nbsp;incidents</div>').replace(/\s+/g, ' '),
      'how many incidents',
    );
  });

  it('keeps what only looks like markup', () => {
    assert.equal(cleanText('5 < 10 and 3 > 2'), '5 < 10 and 3 > 2');
  });

  it('folds full-width letters', () => {
    assert.equal(cleanText('ＧＯＬＤ　１０'), 'GOLD 10');
  });

  it('reads no more than is needed', () => {
    assert.ok(cleanText('a'.repeat(50_000)).length <= longestText);
  });
});

describe('normalizeText', () => {
  it('makes Turkish with and without its letters one', () => {
    assert.equal(normalized('GÜMÜŞ ortağıyız, İMZA ışığı'), normalized('gumus ortagiyiz, imza isigi'));
  });

  it('makes Simplified and Traditional characters one', () => {
    assert.equal(normalized('软件支持权益'), normalized('軟件支持權益'));
  });

  it('makes typographic and plain quotes one', () => {
    assert.equal(normalized('“don’t”'), normalized('"don\'t"'));
  });

  it('changes nothing the second time, for any text', () => {
    const none = new Map<string, string>();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalizeText(cleanText(text), none);
        assert.equal(normalizeText(once, none), once);
      }),
    );
  });
});
