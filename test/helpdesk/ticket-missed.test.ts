import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withMissed } from '../../src/helpdesk/ticket-missed.ts';
import type { RaisedRecord, Ticket, TicketEntry } from '../../src/store/ticket-record.ts';
import { channelCard, countedIds, ticketDelivery, ticketRecordOf } from '../support/ticket-records.ts';
import { ada, asking, bob, oliver, selin } from './ticket-rig.ts';

const [raised] = ticketRecordOf().ticket.entries;
const entry = (id: string, what: TicketEntry['what'], own: Partial<TicketEntry> = {}): TicketEntry => ({
  ...raised,
  id,
  by: { role: 'agent', ...selin },
  what,
  ...own,
});
const lost = (whom: string) => entry('lost', 'not-delivered', { by: { role: 'bot' }, whom: { id: whom } });
const recordOf = (entries: TicketEntry[], own: Partial<Ticket> = {}, others: Partial<RaisedRecord> = {}) =>
  ticketRecordOf({ entries: [raised, ...entries], ...own }, others);

/** The entry of which somebody is told who is back. */
function toldOf(record: RaisedRecord, personId = 'ada'): string | undefined {
  const { outbox = [] } = withMissed(record, personId, { now: new Date(raised.at), newId: countedIds() });
  return outbox.map(({ notice }) => (notice.kind === 'ticket-news' ? notice.entry : notice.kind)).at(-1);
}

describe('somebody who could not be reached, and is back,', () => {
  const reply = entry('reply', 'reply', { text: 'The billing admin.' });

  it('hears of what was said last', () => {
    for (const what of ['reply', 'ask', 'resolve', 'reopen'] as const)
      assert.equal(toldOf(recordOf([reply, entry('last', what), lost('ada')])), 'last', what);
  });

  it('hears it also where agents did something among themselves since', () => {
    for (const what of ['merge', 'merged-in', 'take', 'assign'] as const) {
      const since = entry('since', what, { by: { role: 'agent', ...oliver } });
      assert.equal(toldOf(recordOf([reply, lost('ada'), since])), 'reply', what);
    }
  });

  it('hears nothing of what another one who asks wrote', () => {
    for (const what of ['add', 'reopen', 'withdraw'] as const) {
      const bobs = entry('bobs', what, { by: { role: 'requester', ...bob }, text: 'Between us.' });
      assert.equal(toldOf(recordOf([lost('ada'), bobs])), undefined, what);
      assert.equal(toldOf(recordOf([reply, lost('ada'), bobs])), 'reply', what);
    }
  });

  it('hears that somebody has it where nothing was said', () => {
    const taken = entry('taken', 'take');
    assert.equal(toldOf(recordOf([taken, lost('ada'), entry('merged', 'merge')])), 'taken');
    assert.equal(toldOf(recordOf([lost('ada'), entry('merged', 'merge')])), undefined);
  });

  it('hears of nothing that was said before they were joined, and that they were', () => {
    const joined = entry('joined', 'merged-in', { text: 'Mine?' });
    const requesters: Ticket['requesters'] = [
      asking(ada),
      { ...asking(bob), account: '29:bob', joined: { question: 'Mine?', entry: joined.id } },
    ];
    for (const id of ['bob', '29:bob'])
      assert.equal(toldOf(recordOf([reply, joined, lost('bob')], { requesters }), id), 'joined');
    assert.equal(toldOf(recordOf([reply, joined, lost('bob')], { requesters })), undefined);
  });

  it('hears nothing twice, and nothing where they do not ask', () => {
    const requesterCards = { ada: channelCard };
    const to = { kind: 'requester', id: 'ada' } as const;
    const outbox = [ticketDelivery('waits', { to, notice: { kind: 'ticket-news', entry: 'waits' } })];
    const missed = [reply, lost('ada')];
    assert.equal(toldOf(recordOf(missed, {}, { requesterCards })), undefined);
    assert.equal(toldOf(recordOf(missed, {}, { outbox })), 'waits');
    assert.equal(toldOf(recordOf([reply])), undefined);
    assert.equal(toldOf(recordOf([reply, lost('carol')]), 'carol'), undefined);
  });
});
