import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { csvOf } from '../../src/insight/csv.ts';
import { figuresOf } from '../../src/insight/figures.ts';
import { figuresCsv } from '../../src/insight/figures-csv.ts';
import { contoso } from '../support/activity.ts';

/** Reads a CSV file as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('a CSV file', () => {
  it('gives every cell back, whatever is in it', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ş', '統', '='),
      maxLength: 6,
    });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, (all) => {
        const read = readCsv(csvOf(all)).map((row) => row.map((text) => text.replace(/^'(?=[=\r])/, '')));
        assert.deepEqual(read, all);
      }),
    );
  });

  it('holds nothing that a spreadsheet takes for a formula', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])
      assert.equal(readCsv(csvOf([[formula]]))[0]?.[0], `'${formula}`);
    assert.equal(csvOf([['a=1', -1]]), 'a=1,-1\r\n');
  });
});

describe('figures as CSV', () => {
  it('have a line each, with what they rest on, and no value where that is too little', () => {
    const at = (time: string) => `2021-08-10T${time}:00.000Z`;
    const figures = figuresOf(
      [
        {
          days: {
            '2021-08-10': {
              outcomes: { answered: 3, unknown: 1, 'asked-back': 1 },
              languages: { tr: 3, en: 1 },
              topics: { entitlement: 3 },
            },
          },
          tickets: ['09:10', '09:30', '09:20'].map((time) => ({
            raisedAt: at('09:00'),
            firstReplyAt: at(time),
          })),
          history: [],
        },
      ],
      { from: '2021-08-01', to: '2021-08-31' },
    );
    const line = (rest: string) => `${contoso},2021-08-01,2021-08-31,${rest}\r\n`;
    assert.equal(
      figuresCsv([{ tenantId: contoso, figures }]),
      'tenant,from,to,figure,of,value,unit,rests on\r\n' +
        line('questions,,4,questions,') +
        line('questions by outcome,answered,3,questions,') +
        line('questions by outcome,unknown,1,questions,') +
        line('asked back,,1,questions,') +
        line('answers by topic,entitlement,3,answers,') +
        line('questions by language,tr,3,questions,') +
        line('questions by language,en,1,questions,') +
        line('tickets raised,,3,tickets,') +
        line('answered without a person,,0.25,share,4') +
        line('median time to first reply,,20,minutes,3') +
        line('median time to resolution,,,minutes,0') +
        line('median activation lead time,,,days,0'),
    );
  });
});
