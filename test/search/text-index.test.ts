import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { bestOf } from '../../src/search/best.ts';
import { createTextIndex, type Indexed } from '../../src/search/text-index.ts';
import { cleanText, normalizeText } from '../../src/understanding/normalize.ts';
import { simplifiedToTraditional } from '../../src/understanding/training/traditional.ts';

const traditional = simplifiedToTraditional();
const fold = (text: string) => normalizeText(cleanText(text), traditional);
const all = { labels: ['all'], which: (_item?: string) => true, skip: 0, count: 25 };

/** Finds the keys of texts; each later than the one before. */
function indexOf(texts: Record<string, string | Partial<Indexed<string>>>) {
  const index = createTextIndex<string>(fold);
  Object.entries(texts).forEach(([key, given], at) => {
    const own = typeof given === 'string' ? { texts: [given] } : given;
    index.put({ key, item: key, at, name: key, title: '', texts: [], asides: [], labels: ['all'], ...own });
  });
  return {
    index,
    find: (words: string, more: Partial<typeof all> = {}) => index.find({ ...all, words, ...more }),
  };
}

describe('a search by words', () => {
  const { find } = indexOf({
    'K7QM-2XPD': 'The Activate button is greyed out for our Gold membership',
    'AAAA-2222': 'Etkinleştirme işlemi ne kadar sürer?',
    'AAAA-3333': '如何在 Azure 入口網站連結支援權益',
    'AAAA-4444': 'This is answered by F-ACT-3, see K7QM-2XPD and windows-server-2019',
  });

  for (const [what, words, found] of [
    ['words in any order', 'gold button', ['K7QM-2XPD']],
    ['the beginning of a word', 'activ', ['K7QM-2XPD']],
    ['a word with letters wrong', 'buton gryed', ['K7QM-2XPD']],
    ['a word with two letters swapped', 'glod', ['K7QM-2XPD']],
    ['Turkish without its letters', 'ETKINLESTIRME islemi', ['AAAA-2222']],
    ['Turkish with a capital İ', 'İŞLEMİ', ['AAAA-2222']],
    ['Chinese within a sentence', '連結支援', ['AAAA-3333']],
    ['Simplified Chinese', '连结支援权益', ['AAAA-3333']],
    ['one Chinese character', '權', ['AAAA-3333']],
    ['the last Chinese character', '益', ['AAAA-3333']],
    ['Chinese and Latin together', 'azure入口', ['AAAA-3333']],
    ['a fact', 'f-act-3', ['AAAA-4444']],
    ['a part of a code', 'server 2019', ['AAAA-4444']],
    ['a name, and after it what mentions it', 'k7qm-2xpd', ['K7QM-2XPD', 'AAAA-4444']],
    ['a name without its hyphen', 'K7QM2XPD', ['K7QM-2XPD', 'AAAA-4444']],
    ['a name with a space', 'k7qm 2xpd', ['K7QM-2XPD', 'AAAA-4444']],
    ['words in quotes', '“gold” "button"', ['K7QM-2XPD']],
    ['a word with a wildcard', 'butt*', ['K7QM-2XPD']],
    ['words beside an emoji', '🎉 gold 🎉', ['K7QM-2XPD']],
  ] as const) {
    it(`finds by ${what}`, () => assert.deepEqual(find(words), found));
  }

  for (const [what, words] of [
    ['an emoji alone', '🎉'],
    ['a word that is nowhere', 'xylophone'],
    ['words of which one is nowhere', 'gold xylophone'],
    ['two Chinese characters that never stand together', '權支'],
    ['a regular expression', '.+)(['],
    ['the name of a property of every object', '__proto__ constructor'],
  ] as const) {
    it(`finds nothing by ${what}`, () => assert.deepEqual(find(words), []));
  }

  for (const [what, words] of [
    ['nothing', ''],
    ['blanks', '  \n'],
    ['a wildcard', '*'],
    ['quotes', '""'],
  ] as const) {
    it(`lists everything, the latest first, for ${what}`, () =>
      assert.deepEqual(find(words), ['AAAA-4444', 'AAAA-3333', 'AAAA-2222', 'K7QM-2XPD']));
  }

  it('reads 20,000 characters without end in sight', () => {
    assert.deepEqual(find('gold '.repeat(4_000)), ['K7QM-2XPD']);
    assert.deepEqual(find('x'.repeat(20_000)), []);
  });

  it('puts a title before a text, a text before an aside, and of equals the later', () => {
    const ranked = indexOf({
      aside: { asides: ['gold'] },
      earlier: 'gold',
      title: { title: 'gold' },
      later: 'gold',
      other: 'silver',
    });
    assert.deepEqual(ranked.find('gold'), ['title', 'later', 'earlier', 'aside']);
  });

  it('puts the very word before one that begins with it, and that before one that nearly is it', () => {
    const ranked = indexOf({ near: 'activade', begins: 'activated', same: 'activate' });
    assert.deepEqual(ranked.find('activate'), ['same', 'begins', 'near']);
  });

  it('gives page after page of the same order', () => {
    const texts = Object.fromEntries(Array.from({ length: 60 }, (_, number) => [`n${number}`, 'gold']));
    const { find: findGold } = indexOf(texts);
    const pages = [0, 25, 50, 75].map((skip) => findGold('gold', { skip }));
    assert.deepEqual(
      pages.map(({ length }) => length),
      [25, 25, 10, 0],
    );
    assert.deepEqual(pages.flat(), Object.keys(texts).reverse());
    assert.deepEqual(
      [0, 25, 50].flatMap((skip) => findGold('', { skip })),
      pages.flat(),
    );
  });

  it('finds only what has one of the labels named, and of that only which may be found', () => {
    const { find: findIn } = indexOf({
      one: { texts: ['gold'], labels: ['a', 'b'] },
      two: { texts: ['gold'], labels: ['b'] },
      three: { texts: ['gold'], labels: ['c'] },
    });
    for (const words of ['gold', '']) {
      assert.deepEqual(findIn(words, { labels: ['b'] }), ['two', 'one']);
      assert.deepEqual(findIn(words, { labels: ['a', 'c'] }), ['three', 'one']);
      assert.deepEqual(findIn(words, { labels: ['b'], which: (item?: string) => item !== 'two' }), ['one']);
      assert.deepEqual(findIn(words, { labels: [] }), []);
    }
  });

  it('knows what was put last, and forgets what was removed', () => {
    const { index, find: findNow } = indexOf({ one: 'gold', two: 'gold' });
    index.put({
      key: 'one',
      item: 'one',
      at: 9,
      name: 'one',
      title: '',
      texts: ['silver'],
      asides: [],
      labels: ['all'],
    });
    index.remove('two');
    assert.deepEqual([findNow('gold'), findNow('silver'), findNow('')], [[], ['one'], ['one']]);
  });

  it('stays right through thousands of changes', () => {
    const { index, find: findNow } = indexOf({ stays: 'gold' });
    for (let at = 0; at < 5_000; at += 1)
      index.put({
        key: 'changes',
        item: `${at}`,
        at,
        name: 'changes',
        title: '',
        texts: [`word${at}`],
        asides: [],
        labels: ['all'],
      });
    assert.deepEqual(findNow('word4999'), ['4999']);
    assert.deepEqual(findNow('gold'), ['stays']);
    assert.deepEqual(findNow(''), ['4999', 'stays']);
    assert.deepEqual(findNow('word17'), []);
  });

  it('finds every text by any of its words', () => {
    const word = fc.stringMatching(/^[a-zçğışöü0-9]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        (texts) => {
          const { find: findIn } = indexOf(
            Object.fromEntries(texts.map((words, key) => [`key${key}`, words.join(' ')])),
          );
          texts.forEach((words, key) => {
            for (const one of words) assert.ok(findIn(one, { count: 50 }).includes(`key${key}`), one);
          });
        },
      ),
    );
  });
});

describe('the best of a list', () => {
  it('are those that come first when all of it is ordered', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(20), (numbers, most) => {
        const ordered = [...numbers].sort((one, other) => other - one).slice(0, most);
        assert.deepEqual(
          bestOf(numbers, most, (one, other) => one > other),
          ordered,
        );
      }),
    );
  });
});
