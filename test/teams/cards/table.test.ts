import assert from 'node:assert/strict';
import { fitsPhone } from '../../../src/teams/cards/table.ts';

function table(columns: string[], ...rows: string[][]) {
  return { kind: 'table', columns, rows } as const;
}

describe('fitsPhone', () => {
  it('keeps a table of three columns with short cells', () => {
    assert.equal(
      fitsPhone(table(['Gold', 'On-premises', 'Cloud'], ['Other', '20 incidents', 'Unlimited'])),
      true,
    );
  });

  it('lists a table of four columns', () => {
    assert.equal(fitsPhone(table(['', 'Action Pack', 'Silver', 'Gold'], ['Cloud', '0', '5', '10'])), false);
  });

  it('lists a table with a long cell', () => {
    assert.equal(
      fitsPhone(table(['Level', 'Cloud'], ['Gold', 'Unlimited with a cloud competency, else 10'])),
      false,
    );
  });

  it('lists a table with a long heading', () => {
    assert.equal(
      fitsPhone(table(['Level', 'Microsoft product support (on-premises)'], ['Gold', '20'])),
      false,
    );
  });

  it('counts a Chinese character as two', () => {
    assert.equal(fitsPhone(table(['等級', '雲端'], ['金級', '雲端專長認證為無限制，其他為十次'])), false);
    assert.equal(fitsPhone(table(['等級', '雲端'], ['金級', '無限制'])), true);
  });
});
