import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ticketTimes } from '../../src/helpdesk/ticket-times.ts';
import type { TicketState } from '../../src/rules/ticket.ts';
import type { TicketEntry } from '../../src/store/ticket-record.ts';

const agent = { id: 'selin' };
const resolved: TicketState = { stage: 'resolved', agent, resolution: { how: 'words', text: 'So.' } };

/** The hours of first reply and resolution after what was done, in short: "10 agent reply". */
function times(state: TicketState, ...lines: string[]) {
  const entries = ['08 requester raised', ...lines].map((line, index): TicketEntry => {
    const [hour = '', role = '', what = ''] = line.split(' ');
    return {
      id: `${index}`,
      at: `2021-08-10T${hour}:00:00.000Z`,
      by: { role: role as TicketEntry['by']['role'] },
      what: what as TicketEntry['what'],
    };
  });
  const [first, ...others] = entries;
  assert.ok(first);
  const { firstReplyAt, resolvedAt } = ticketTimes({ state, entries: [first, ...others] });
  return [firstReplyAt?.slice(11, 13), resolvedAt?.slice(11, 13)];
}

const none = [undefined, undefined];

describe('the times of a ticket', () => {
  it('are none while nobody has answered, even if somebody took it', () => {
    assert.deepEqual(times({ stage: 'assigned', agent }, '09 agent take', '10 requester add'), none);
  });

  for (const reply of ['reply', 'ask'])
    it(`have a first reply with the first "${reply}"`, () => {
      const state = { stage: 'waiting', agent } as const;
      assert.deepEqual(times(state, `10 agent ${reply}`, '11 agent reply'), ['10', undefined]);
    });

  it('take a resolution for a reply where there was none before', () => {
    assert.deepEqual(times(resolved, '09 agent take', '11 agent resolve'), ['11', '11']);
  });

  it('have no resolution while it is reopened, and the last one afterwards', () => {
    const reopened = ['10 agent resolve', '11 requester reopen'];
    assert.deepEqual(times({ stage: 'assigned', agent, reopened: true }, ...reopened), ['10', undefined]);
    assert.deepEqual(times(resolved, ...reopened, '15 agent resolve'), ['10', '15']);
  });

  it('have no resolution where whoever asked withdrew, or another ticket goes on with it', () => {
    const withdrawn = { stage: 'resolved', resolution: { how: 'withdrawn' } } as const;
    assert.deepEqual(times(withdrawn, '09 requester withdraw'), none);
    const again = ['09 agent resolve', '10 requester reopen', '11 requester withdraw'];
    assert.deepEqual(times(withdrawn, ...again), ['09', undefined]);
    assert.deepEqual(times({ stage: 'merged', into: 'AAAA-BBBB', agent }, '09 agent merge'), none);
  });
});
