import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createPhraseReader } from '../../src/understanding/phrase.ts';
import { alikeFrom, createPhraseIndex } from '../../src/understanding/phrase-index.ts';
import { catalogue, trainedModel } from '../support/understanding.ts';

const read = createPhraseReader({ model: trainedModel(), catalogue });

const phrases = [
  'Who sends our invoices for the support plan?',
  'How many incidents come with a Gold competency?',
  'What does Premier Support cost per month?',
  'Can we still open cases for SQL Server 2012?',
  'Faturalarımızı kim gönderiyor?',
  'Altın yetkinlik için kaç olay hakkımız var?',
  'Destek sözleşmesini kimden satın alıyoruz?',
  '誰會寄支援方案的發票給我們？',
  '我們公司的續約窗口是哪一位？',
  '金級專長認證每年有幾個事件？',
];
const index = createPhraseIndex(phrases.map(read.phrase));

/** The phrase that a message is taken to say again. */
function foundIn(message: string): string | undefined {
  const [nearest] = read
    .asked(message)
    .flatMap((phrase) => index.nearest(phrase) ?? [])
    .sort((one, other) => other.likeness - one.likeness);
  return nearest && phrases[nearest.index];
}

describe('an index of phrases', () => {
  it('finds each of its phrases as it is, and says it is the same', () => {
    for (const [place, phrase] of phrases.entries()) {
      const nearest = index.nearest(read.phrase(phrase));
      assert.equal(nearest?.index, place);
      assert.ok(Math.abs((nearest?.likeness ?? 0) - 1) < 1e-6);
    }
  });

  it('finds them again whatever their case, marks and spaces', () => {
    const marks = fc.constantFrom('', '?', '!!', ' 🙂', '…', ' ?!');
    const changes = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.replaceAll(' ', '  '),
      (text) => text.replace(/[?？]/g, ''),
      (text) => `<b>${text}</b>`,
      (text) => [...text].join('\u200b'),
      (text) => text.normalize('NFD'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...phrases), changes, marks, (phrase, change, mark) => {
        assert.equal(foundIn(change(phrase) + mark), phrase);
      }),
    );
  });

  it('finds them again with one letter left out of a word, or two words swapped', () => {
    const words = fc.constantFrom(
      ...phrases.filter((phrase) => /\p{Script=Latin}{7}/u.test(phrase) && phrase.split(' ').length > 4),
    );
    fc.assert(
      fc.property(words, fc.nat(), fc.boolean(), (phrase, at, swapped) => {
        const parts = phrase.split(' ');
        if (swapped) {
          const place = at % (parts.length - 1);
          [parts[place], parts[place + 1]] = [parts[place + 1] as string, parts[place] as string];
        } else {
          const long = parts.flatMap((part, place) => (/^\p{L}{7}/u.test(part) ? [place] : []));
          const place = long[at % long.length] as number;
          const word = parts[place] as string;
          const letter = 1 + (at % (word.length - 2));
          parts[place] = word.slice(0, letter) + word.slice(letter + 1);
        }
        assert.equal(foundIn(parts.join(' ')), phrase);
      }),
    );
  });

  for (const [written, meant] of [
    ['who sends us the invoices for our support plans', 0],
    ['Hi team! Who sends our invoices for the support plan? Many thanks, Ada', 0],
    ['faturalarimizi kim gonderiyor acaba', 4],
    ['Merhaba, destek sözleşmelerini kimden satın alıyoruz? Teşekkürler.', 6],
    ['請問誰會寄支援方案的發票給我們呢？謝謝', 7],
    ['谁会寄支援方案的发票给我们', 7],
  ] as const)
    it(`takes "${written}" for "${phrases[meant]}"`, () => assert.equal(foundIn(written), phrases[meant]));

  for (const written of [
    'How many incidents come with a Silver competency?',
    'What does Advanced Support cost per month?',
    'Can we still open cases for SQL Server 2019?',
    'Gümüş yetkinlik için kaç olay hakkımız var?',
    '銀級專長認證每年有幾個事件？',
    'Who sends our parcels for the support plan?',
    'invoices?',
    'Who can activate the benefit?',
    '🍕🍕🍕',
    '?',
    '',
  ])
    it(`takes "${written}" for none of them`, () => assert.equal(foundIn(written), undefined));

  it('takes what is like nothing in it for nothing, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        for (const phrase of read.asked(text)) {
          const nearest = index.nearest(phrase);
          assert.ok(nearest === undefined || nearest.likeness >= alikeFrom);
        }
        assert.equal(foundIn(text.replace(/[\p{L}\p{N}]/gu, '')), undefined);
      }),
    );
  });

  it('finds nothing where nothing was taught', () => {
    assert.equal(createPhraseIndex([]).nearest(read.phrase('Who sends our invoices?')), undefined);
    assert.equal(createPhraseIndex([read.phrase('🍕')]).nearest(read.phrase('🍕')), undefined);
  });

  it('looks into a long story only for the one sentence that asks', () => {
    const story = 'We had a busy year with many customers. '.repeat(60);
    assert.equal(foundIn(`${story}Who sends our invoices for the support plan?`), phrases[0]);
    assert.equal(foundIn(`${story}Is it cold? Who sends our invoices for the support plan?`), undefined);
  });
});
