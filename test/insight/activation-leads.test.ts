import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { activationLeadsMs } from '../../src/insight/activation-leads.ts';
import type { HistoryLine } from '../../src/store/tenant-record.ts';

const period = { from: '2021-08-01', to: '2021-08-31' };
const dayMs = 86_400_000;

/** A history in short: "05 emre request". */
function leads(...lines: string[]): number[] {
  const history = lines.map((line): HistoryLine => {
    const [day = '', by = '', what = ''] = line.split(' ');
    return { at: `2021-${day}T09:00:00.000Z`, by, what: `activation-${what}` };
  });
  return activationLeadsMs(history, period).map((ms) => ms / dayMs);
}

describe('the lead time of activations', () => {
  it('is from the request to the recorded IDs', () => {
    assert.deepEqual(
      leads(
        '08-02 emre request',
        '08-03 grace approve',
        '08-03 grace submit',
        '08-05 grace wait',
        '08-07 grace record-contract',
      ),
      [5],
    );
  });

  it('begins with the first who asked, as long as somebody waits', () => {
    const both = ['08-02 emre request', '08-04 yating request'];
    assert.deepEqual(leads(...both, '08-07 grace record-contract'), [5]);
    assert.deepEqual(leads(...both, '08-05 emre withdraw', '08-07 grace record-contract'), [5]);
  });

  it('begins anew where everybody withdrew, or the request was declined', () => {
    for (const end of ['08-03 emre withdraw', '08-03 grace decline'])
      assert.deepEqual(
        leads('08-02 emre request', end, '08-06 emre request', '08-07 grace record-contract'),
        [1],
      );
    assert.deepEqual(leads('08-02 emre request', '08-03 emre withdraw', '08-07 grace record-contract'), []);
  });

  it('is told of every renewal, and of no correction', () => {
    assert.deepEqual(
      leads(
        '08-02 emre request',
        '08-03 grace record-contract',
        '08-09 grace correct-contract',
        '08-20 emre request',
        '08-23 grace record-contract',
      ),
      [1, 3],
    );
  });

  it('counts for the period in which the IDs were recorded', () => {
    assert.deepEqual(leads('07-30 emre request', '08-01 grace record-contract'), [2]);
    assert.deepEqual(leads('08-30 emre request', '09-01 grace record-contract'), []);
  });

  it('is not told where nobody had asked', () => {
    assert.deepEqual(leads('08-07 grace submit', '08-09 grace record-contract'), []);
  });
});
