import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inOrderedRows, inRows } from '../../../src/teams/cards/rows.ts';

function rowsOf(...titles: string[]): unknown[][] {
  const buttons = titles.map((title) => ({ title, action: { title } }));
  return inRows(buttons).rows.map(({ actions }) => actions.map(({ title }) => title));
}

describe('inRows', () => {
  it('puts short buttons side by side', () => {
    assert.deepEqual(rowsOf('And Silver?', 'How many left?'), [['And Silver?', 'How many left?']]);
  });

  it('breaks a row before a phone would cut it off', () => {
    assert.deepEqual(rowsOf('How many incidents we have', 'How many are left'), [
      ['How many incidents we have'],
      ['How many are left'],
    ]);
  });

  it('fills the room that is left in a row above', () => {
    assert.deepEqual(rowsOf('And Silver?', 'Which are cloud competencies?', 'How many left?'), [
      ['And Silver?', 'How many left?'],
      ['Which are cloud competencies?'],
    ]);
  });

  it('counts a Chinese character as two', () => {
    assert.deepEqual(rowsOf('我們有幾次支援事件', '還剩幾次支援事件'), [
      ['我們有幾次支援事件'],
      ['還剩幾次支援事件'],
    ]);
  });

  it('gives a title of any length a row', () => {
    assert.deepEqual(rowsOf('x'.repeat(200)), [['x'.repeat(200)]]);
  });

  it('has no row for no button', () => {
    assert.deepEqual(rowsOf(), []);
  });

  it('keeps every button, at most six in a row', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), (titles) => {
        const rows = rowsOf(...titles);
        assert.deepEqual(rows.flat().toSorted(), titles.toSorted());
        assert.ok(rows.every((row) => row.length >= 1 && row.length <= 6));
      }),
    );
  });
});

describe('inOrderedRows', () => {
  it('keeps the order, whatever room a row above has left', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), (titles) => {
        const buttons = titles.map((title) => ({ title, action: { title } }));
        const { rows } = inOrderedRows(buttons);
        assert.deepEqual(
          rows.flatMap(({ actions }) => actions.map(({ title }) => title)),
          titles,
        );
      }),
    );
  });
});
