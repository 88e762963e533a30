import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Deed } from '../../src/benefits/history.ts';
import { mostLines, withHistoryLine } from '../../src/store/history-lines.ts';
import { emptyRecord, type HistoryLine } from '../../src/store/tenant-record.ts';

const line = (what: Deed, card = ''): HistoryLine => ({
  at: '2021-08-02T09:00:00.000Z',
  by: 'ada',
  what,
  card,
});
const lines = (count: number, what: Deed) =>
  Array.from({ length: count }, (_, number) => line(what, `${number}`));
const keptAfter = (history: HistoryLine[], ...added: HistoryLine[]) =>
  added.reduce(withHistoryLine, { ...emptyRecord('contoso'), history }).history ?? [];

describe('a history that is full', () => {
  const audit = [
    line('activation-record-contract'),
    line('partner-administrator-granted'),
    line('helpdesk-removed'),
  ];

  it('keeps what an audit needs, however often somebody has something remembered, said or asked for', () => {
    for (const whats of [
      ['offer-remembered', 'offers-forgotten'],
      ['contract-said'],
      ['activation-request', 'activation-withdraw'],
    ] as const) {
      const noise = whats.flatMap((what) => lines(mostLines, what));
      const kept = keptAfter(audit, ...noise);
      assert.deepEqual(kept.slice(0, audit.length), audit);
      assert.deepEqual(kept.slice(audit.length), noise.slice(audit.length - mostLines));
    }
  });

  it('gives up what was remembered before what was asked for, and the oldest of that first', () => {
    const full = [
      ...lines(mostLines - 2, 'activation-request'),
      line('contract-said', 'old'),
      line('contract-said', 'new'),
    ];
    const kept = keptAfter(full, line('activation-decline'));
    assert.deepEqual(
      [kept.length, kept.at(-2), kept.at(-1)?.what],
      [mostLines, line('contract-said', 'new'), 'activation-decline'],
    );
  });

  it('gives up its oldest line where all matter alike', () => {
    const full = lines(mostLines, 'activation-submit');
    const added = line('helpdesk-changed');
    assert.deepEqual(keptAfter(full, added), [...full.slice(1), added]);
  });
});
