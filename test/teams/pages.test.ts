import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { longestPage, pagesOf } from '../../src/teams/pages.ts';

describe('a long text in messages', () => {
  it('is one message where it fits', () => {
    assert.deepEqual(pagesOf(['Question: Who?', 'Ada asked the helpdesk.']), [
      'Question: Who?\n\nAda asked the helpdesk.',
    ]);
    assert.deepEqual(pagesOf([]), []);
  });

  it('is whole in messages that Teams takes, and no character is taken apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', '請', '🙂', 'x🙂'), fc.integer({ min: 1, max: 20_000 })), {
          maxLength: 3,
        }),
        (written) => {
          const lines = written.map(([text, times]) => text.repeat(times).slice(0, 30_000));
          const pages = pagesOf(lines);
          assert.equal(pages.join(''), lines.join('\n\n'));
          for (const page of pages) {
            assert.ok(page.length <= longestPage);
            assert.doesNotMatch(page, /\p{Surrogate}/u);
          }
        },
      ),
    );
  });

  it('ends after eight messages', () => {
    const pages = pagesOf(['abc '.repeat(100_000)]);
    assert.equal(pages.length, 8);
    assert.match(pages.at(-1) ?? '', /…$/);
    assert.ok(pages.slice(0, -1).every((page) => !page.endsWith('…')));
  });
});
