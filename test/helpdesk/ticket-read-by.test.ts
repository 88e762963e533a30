import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { asReadBy, saidIn } from '../../src/helpdesk/ticket-read-by.ts';
import { type Ticket, type TicketEntry, ticketSchema } from '../../src/store/ticket-record.ts';
import { ticketOf } from '../support/ticket-records.ts';
import { ada, asking, bob } from './ticket-rig.ts';

const [raised] = ticketOf().entries;
const by = { role: 'agent', id: 'selin' } as const;
const entry = (id: string, what: TicketEntry['what'], text: string): TicketEntry => ({
  id,
  at: raised.at,
  by,
  what,
  text,
});

function joinedAt(id: string): Ticket {
  return ticketSchema.parse(
    ticketOf({
      requesters: [asking(ada), { ...asking(bob), joined: { question: 'Mine?', entry: id } }],
      subject: { question: 'Hers?', note: 'Secret', answer: 'Unsure' },
      entries: [
        raised,
        entry('a', 'reply', 'for her'),
        entry('b', 'merged-in', 'Mine?'),
        entry('c', 'reply', 'both'),
      ],
    }),
  );
}
const readBy = (id: string, ticket: Ticket) => {
  const { subject, entries } = asReadBy(ticket, id) ?? assert.fail(`${id} reads nothing`);
  return [subject, entries.map(({ text }) => text)];
};

describe('a ticket as it is read', () => {
  it('by whoever raised it tells everything but what another one asked', () => {
    const ticket = joinedAt('b');
    assert.deepEqual(readBy(ada.id, ticket), [
      { question: 'Hers?', note: 'Secret', answer: 'Unsure' },
      [undefined, 'for her', undefined, 'both'],
    ]);
  });

  it('by each who asked tells their own words and the agents’, and neither words nor name of another one', () => {
    const wrote = (of: typeof ada, what: TicketEntry['what']) => ({
      ...entry(`${what} of ${of.id}`, what, `words of ${of.name}`),
      by: { role: 'requester', ...of } as const,
    });
    const lost: TicketEntry = { id: 'l', at: raised.at, by: { role: 'bot' }, what: 'not-delivered' };
    const { entries, ...ticket } = joinedAt('b');
    const said = [ada, bob].flatMap((of) => [
      wrote(of, 'add'),
      wrote(of, 'reopen'),
      wrote(of, 'withdraw'),
      { ...lost, whom: of },
    ]);
    const together: Ticket = { ...ticket, entries: [...entries, ...said] };
    for (const [reader, another] of [
      [ada, bob],
      [bob, ada],
    ] as const) {
      const read = asReadBy(together, reader.id) ?? assert.fail();
      assert.doesNotMatch(
        JSON.stringify(read.entries),
        new RegExp(`words of ${another.name}|"${another.name}"|"${another.id}"`),
      );
      assert.deepEqual(
        saidIn(read)
          .map(({ text }) => text)
          .filter((text) => text !== 'for her'),
        ['both', `words of ${reader.name}`, `words of ${reader.name}`],
      );
      assert.deepEqual(read.entries.filter(({ whom }) => whom?.id === reader.id).length, 1);
    }
  });

  it('tells what they wrote themselves, whichever of their IDs was told then', () => {
    const [first, joined] = joinedAt('b').requesters;
    const mine = { ...entry('m', 'add', 'mine'), by: { role: 'requester', id: '29:bob' } as const };
    const ticket: Ticket = {
      ...joinedAt('b'),
      requesters: [first, { ...(joined ?? assert.fail()), account: '29:bob' }],
    };
    const { entries } = ticket;
    const read = asReadBy({ ...ticket, entries: [...entries, mine] }, bob.id);
    assert.equal(read?.entries.at(-1)?.text, 'mine');
  });

  it('by nobody else is nothing, least of all by whoever left', () => {
    const ticket = joinedAt('b');
    const [first] = ticket.requesters;
    assert.equal(asReadBy(ticket, 'carol'), undefined);
    assert.equal(asReadBy({ ...ticket, requesters: [first] }, bob.id), undefined);
  });

  it('by whoever joined begins where they did, with what they asked', () => {
    assert.deepEqual(readBy(bob.id, joinedAt('b')), [{ question: 'Mine?' }, [undefined, 'both']]);
  });

  it('by whoever joined is the same, whichever of their IDs is told', () => {
    const ticket = joinedAt('b');
    const [first, joined] = ticket.requesters;
    assert.ok(joined);
    const known: Ticket = { ...ticket, requesters: [first, { ...joined, account: '29:bob' }] };
    assert.deepEqual(readBy('29:bob', known), readBy(bob.id, known));
  });

  it('by whoever came with a merge that did not keep what they asked tells nothing from before it', () => {
    const { requesters, ...ticket } = joinedAt('b');
    assert.deepEqual(readBy(bob.id, { ...ticket, requesters: [requesters[0], asking(bob)] }), [
      { question: '—' },
      [undefined, 'both'],
    ]);
  });

  it('tells the answer where it was given since, and only that there was one where it was before', () => {
    const [adas, bobs] = joinedAt('b').requesters;
    const answered = (...entries: TicketEntry[]): Ticket => ({
      ...joinedAt('b'),
      requesters: [adas, bobs ?? assert.fail()],
      state: { stage: 'resolved', agent: { id: 'selin' }, resolution: { how: 'words', text: 'for her' } },
      entries: [raised, ...entries],
    });
    const [merged, resolved] = [entry('b', 'merged-in', 'Mine?'), entry('r', 'resolve', 'for her')];
    const stateFor = (id: string, ticket: Ticket) => asReadBy(ticket, id)?.state;
    const before = answered(resolved, merged);
    const since = answered(merged, resolved);
    assert.deepEqual(stateFor(bob.id, before), { ...before.state, resolution: { how: 'words', text: '' } });
    assert.deepEqual(stateFor(ada.id, before), before.state);
    assert.deepEqual(stateFor(bob.id, since), since.state);
    const withdrawn = { ...before, state: { stage: 'resolved', resolution: { how: 'withdrawn' } } } as Ticket;
    assert.deepEqual(stateFor(bob.id, withdrawn), withdrawn.state);
  });

  it('tells no more than that where it is not known when they joined', () => {
    assert.deepEqual(readBy(bob.id, joinedAt('of another ticket')), [
      { question: 'Mine?' },
      [undefined, 'both'],
    ]);
    const unmerged = ticketOf({ ...joinedAt('gone'), entries: [raised, entry('a', 'reply', 'for her')] });
    assert.deepEqual(readBy(bob.id, unmerged), [{ question: 'Mine?' }, [undefined]]);
  });
});
