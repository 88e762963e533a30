import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createConceptFinder } from '../../src/understanding/concepts.ts';
import { conceptsIn } from '../support/understanding.ts';

const names = (text: string) => conceptsIn(text).map(({ concept }) => concept);

describe('concepts', () => {
  const sayings: [string, string][] = [
    ['how many tickets with gold', 'level:gold'],
    ['SILVER partner', 'level:silver'],
    ['Gümüş ortağıyız', 'level:silver'],
    ['gumusteyiz', 'level:silver'],
    ['金級夥伴', 'level:gold'],
    ['MAPS有雲端嗎', 'level:action-pack'],
    ['where is my Contact ID', 'contract-id'],
    ['our agreement number', 'contract-id'],
    ['support key pls', 'access-id'],
    ['存取识别码在哪', 'access-id'],
    ['額度還剩多少', 'left'],
    ['誰可以啟用', 'who'],
    ['Sözleşme Kimliğini nereye gireceğim', 'contract-id'],
    ["Azure'da talep açamıyorum", 'product:azure'],
    ['how do i actvate this', 'activate'],
  ];
  for (const [text, concept] of sayings) {
    it(`finds ${concept} in "${text}"`, () =>
      assert.ok(names(text).includes(concept), names(text).join(' ')));
  }

  it('finds a word with one letter wrong, missing or too many', () => {
    for (const text of ['silvr', 'silvver', 'sjlver']) assert.ok(names(text).includes('level:silver'), text);
  });

  it('does not take a word that is known itself for a typo of another', () => {
    for (const [text, concept] of [
      ['whom do i contact', 'contract'],
      ['could you help', 'support:cloud'],
      ['as an admin', 'customer'],
      ['başka bir soru', 'beyond:money'],
      ['formun altında', 'level:gold'],
    ] as const) {
      assert.ok(!names(text).includes(concept), `${text}: ${names(text).join(' ')}`);
    }
  });

  it('finds words only from their start', () => {
    assert.ok(!names('marigold').includes('level:gold'));
    assert.ok(!names('goldfish').includes('level:gold'));
  });

  it('gives places in the text', () => {
    const find = createConceptFinder([{ fruit: ['apple pie', 'apple'] }], (text) => text);
    assert.deepEqual(find('an apple pie'), [{ concept: 'fruit', start: 3, end: 12 }]);
  });
});
