import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createTicketIndex } from '../src/helpdesk/ticket-index.ts';
import { createTickets } from '../src/helpdesk/tickets.ts';
import { createRetention } from '../src/retention.ts';
import type { TicketState } from '../src/rules/ticket.ts';
import { createMemoryStore } from '../src/store/memory.ts';
import { contoso, ticketOf } from './support/ticket-records.ts';

const resolved: TicketState = { stage: 'resolved', resolution: { how: 'withdrawn' } };
const references = ['AAAA-AAAA', 'BBBB-BBBB', 'CCCC-CCCC'] as const;

/** A store with an old closed ticket, an old open one, and a closed one of yesterday. */
async function keptFor(keepDays: number) {
  const chat = { serviceUrl: 'x', conversationId: 'a:ada', botId: 'b', channelId: 'msteams' };
  const people = { ada: { language: 'en' as const, chat, seenOn: '2021-01-01' } };
  const store = createMemoryStore([{ schema: 2, tenantId: contoso, people }]);
  const [first] = ticketOf().entries;
  const ages = [
    { at: '2021-01-01T08:00:00.000Z', state: resolved },
    { at: '2021-01-01T08:00:00.000Z', state: ticketOf().state },
    { at: '2021-08-09T08:00:00.000Z', state: resolved },
  ];
  for (const [index, { at, state }] of ages.entries())
    await store.tickets.update(references[index] ?? '', (record) => ({
      ...record,
      ticket: ticketOf({ state, entries: [{ ...first, at }] }),
    }));
  const index = createTicketIndex(async (put) => {
    for await (const record of store.tickets.all())
      if (record.ticket) put({ ...record, ticket: record.ticket });
  });
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const now = () => new Date('2021-08-10T09:00:00Z');
  const tickets = createTickets({
    records: store.tickets,
    now,
    newId: () => 'id',
    noticed: index.put,
    removed: index.remove,
    wake() {},
    bringUpAfterMs: 1,
  });
  const deletedBefore: string[] = [];
  const questionLog = {
    async deleteBefore(day: string) {
      deletedBefore.push(day);
    },
  };
  await createRetention({ store, tickets, index, questionLog, keepDays, now, log }).look();
  const left = await Promise.all(references.map((reference) => store.tickets.read(reference)));
  return {
    references: left.flatMap((record) => record?.reference ?? []),
    listed: (await index.list(() => true)).map(({ reference }) => reference).sort(),
    deletedBefore,
    chat: (await store.read(contoso))?.people?.['ada']?.chat,
  };
}

describe('what is kept for a number of days', () => {
  it('is deleted afterwards: closed tickets, also from the lists, chats, and questions; open tickets stay', async () => {
    const { references: left, listed, chat, deletedBefore } = await keptFor(90);
    assert.deepEqual(left, ['BBBB-BBBB', 'CCCC-CCCC']);
    assert.deepEqual(listed, ['BBBB-BBBB', 'CCCC-CCCC']);
    assert.equal(chat, undefined);
    assert.deepEqual(deletedBefore, ['2021-05-12']);
  });

  it('stays until then', async () => {
    const { references: left, chat } = await keptFor(365);
    assert.deepEqual(left, [...references]);
    assert.notEqual(chat, undefined);
  });
});
