import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { withoutAsker } from '../../src/helpdesk/forgotten-asker.ts';
import type { TicketState } from '../../src/rules/ticket.ts';
import {
  type RaisedRecord,
  type TicketDelivery,
  type TicketEntry,
  ticketEntrySchema,
  ticketRecordSchema,
} from '../../src/store/ticket-record.ts';
import {
  channelCard,
  countedIds,
  textOfKept,
  ticketDelivery,
  ticketRecordOf,
} from '../support/ticket-records.ts';
import { ada, asking, bob, inShort, selin } from './ticket-rig.ts';

const now = new Date('2021-08-03T08:00:00.000Z');
const forget = (record: RaisedRecord, ...ids: string[]) =>
  withoutAsker(record, ids.length > 0 ? ids : ['ada'], { now, newId: countedIds() });
const cardOf = (of: typeof ada) => ({ activityId: `card of ${of.id}`, address: asking(of).address });
const toRequester = (of: typeof ada, own: Partial<TicketDelivery> = {}) =>
  ticketDelivery(`to ${of.id}`, {
    to: { kind: 'requester', id: of.id },
    notice: { kind: 'ticket-news', entry: 'raised' },
    ...own,
  });

describe('a ticket whose only asker is forgotten', () => {
  const alone = ticketRecordOf(
    {},
    { requesterCards: { ada: cardOf(ada) }, outbox: [ticketDelivery('opened'), toRequester(ada)] },
  );

  it('is closed, without question and without whoever asked it', () => {
    const { ticket, requesterCards } = forget(alone);
    assert.deepEqual(ticket.state, { stage: 'resolved', resolution: { how: 'withdrawn' } });
    assert.deepEqual(ticket.subject, { question: '—' });
    assert.deepEqual(requesterCards, {});
  });

  it('does not come to the channel any more; a card that is there is changed', () => {
    assert.deepEqual(forget(alone).outbox?.map(inShort), [
      'ticket-refresh of card of ada at rest to forgotten',
    ]);
    const shown = forget({ ...alone, helpdeskCard: channelCard });
    assert.deepEqual(shown.outbox?.map(inShort), [
      'ticket-refresh of card to helpdesk',
      'ticket-news to helpdesk',
      'ticket-refresh of card of ada at rest to forgotten',
    ]);
  });

  it('says that it was deleted, and mentions the agent who had it there', () => {
    const state = { stage: 'assigned', agent: selin } as const;
    const { ticket, outbox } = forget(ticketRecordOf({ state }, { helpdeskCard: channelCard }));
    const line = ticket.entries.at(-1);
    assert.deepEqual([line?.what, line?.by, line?.mention], ['deleted', { role: 'bot' }, [selin]]);
    const [news] = outbox?.filter(({ notice }) => notice.kind === 'ticket-news') ?? [];
    assert.deepEqual(news?.notice, { kind: 'ticket-news', entry: line?.id });
    assert.equal(forget(ticketRecordOf()).ticket.entries.at(-1)?.mention, undefined);
  });

  it('that was closed before says nothing new, and so is not kept for longer', () => {
    const state = { stage: 'resolved', agent: selin, resolution: { how: 'words', text: 'So.' } } as const;
    assert.equal(forget(ticketRecordOf({ state })).ticket.entries.length, 1);
  });

  it('stays with the agent who had it, and how it was settled stays', () => {
    const withdrawn = { stage: 'resolved', agent: selin, resolution: { how: 'withdrawn' } };
    const assigned = ticketRecordOf({ state: { stage: 'waiting', agent: selin } });
    assert.deepEqual(forget(assigned).ticket.state, withdrawn);
    const settled: TicketState[] = [
      { stage: 'resolved', agent: selin, resolution: { how: 'words', text: 'So.' } },
      { stage: 'merged', agent: selin, into: 'AAAA-BBBB' },
    ];
    for (const state of settled) assert.deepEqual(forget(ticketRecordOf({ state })).ticket.state, state);
  });

  it('makes every card shown before out of date', () => {
    assert.equal(forget(ticketRecordOf({ revision: 4 })).ticket.revision, 5);
  });
});

describe('a ticket in which others asked as well', () => {
  const added: TicketEntry = {
    id: 'added',
    at: now.toISOString(),
    by: { role: 'requester', ...bob },
    what: 'add',
    text: 'We need it too.',
  };
  const [raised] = ticketRecordOf().ticket.entries;
  const together = ticketRecordOf(
    { requesters: [asking(ada), asking(bob)], entries: [raised, added] },
    {
      requesterCards: { ada: cardOf(ada), bob: cardOf(bob) },
      outbox: [ticketDelivery('opened'), toRequester(ada), toRequester(bob)],
    },
  );

  it('stays open for them, with what they wrote and what they are to be told', () => {
    const { ticket, outbox, requesterCards } = forget(together);
    assert.deepEqual([ticket.state, ticket.requesters], [{ stage: 'new' }, [asking(bob)]]);
    assert.deepEqual(ticket.entries[1], added);
    assert.deepEqual(outbox?.map(inShort), [
      'ticket-opened to helpdesk',
      'ticket-news to bob',
      'ticket-refresh of card of ada at rest to forgotten',
    ]);
    assert.deepEqual(Object.keys(requesterCards ?? {}), ['bob']);
  });

  it('is drawn anew for the others where their cards name who is forgotten, and as they were else', () => {
    const redrawn = 'ticket-refresh of card of bob to bob';
    const drawnFor = (record: RaisedRecord, who: string) => forget(record, who).outbox?.map(inShort) ?? [];
    assert.ok(!drawnFor(together, 'ada').includes(redrawn));
    assert.ok(drawnFor(together, 'bob').includes('ticket-refresh of card of ada to ada'));
    const replied: TicketEntry = { ...added, by: { role: 'agent', ...selin }, what: 'reply' };
    const answered = {
      ...together,
      ticket: { ...together.ticket, entries: [raised, replied] },
    } as RaisedRecord;
    assert.ok(drawnFor(answered, 'selin').includes(redrawn));
    const state = { stage: 'assigned', agent: selin } as const;
    assert.ok(drawnFor({ ...together, ticket: { ...together.ticket, state } }, 'selin').includes(redrawn));
  });

  it('keeps the question that another one raised', () => {
    const { ticket } = forget(together, 'bob');
    assert.deepEqual([ticket.subject, ticket.requesters], [together.ticket.subject, [asking(ada)]]);
    assert.equal(ticket.entries[1]?.text, undefined);
  });
});

describe('a ticket into which one of two askers was merged', () => {
  const [raised] = ticketRecordOf().ticket.entries;
  const carol = { id: 'carol', name: 'Carol' };
  const merged: TicketEntry = {
    id: 'merged',
    at: now.toISOString(),
    by: { role: 'agent', id: 'selin' },
    what: 'merged-in',
    text: 'Asked by Bob',
  };
  const joined = (of: typeof ada, question: string, entry = merged.id) => ({
    ...asking(of),
    joined: { question, entry },
  });
  const together = ticketRecordOf({
    requesters: [asking(ada), joined(bob, 'Asked by Bob'), joined(carol, 'Asked by Carol')],
    entries: [raised, merged],
  });

  it('does not say any more what they asked, and says what the other one did', () => {
    assert.equal(forget(together, 'bob').ticket.entries[1]?.text, undefined);
    assert.equal(forget(together, 'carol').ticket.entries[1]?.text, 'Asked by Bob');
  });

  const again: TicketEntry = { ...merged, id: 'again', text: 'Asked by Bob again', asker: 'bob' };

  it('does not say either what they asked in a second one, or who did, where it is known whose that was', () => {
    const twice = ticketRecordOf({
      ...together.ticket,
      entries: [raised, { ...merged, asker: 'bob' }, again],
    });
    const { entries } = forget(twice, 'bob').ticket;
    assert.deepEqual(
      entries.map(({ text, asker }) => [text, asker]),
      [raised, raised, raised].map(() => [undefined, undefined]),
    );
    assert.equal(forget(twice, 'carol').ticket.entries[2]?.text, 'Asked by Bob again');
  });

  it('does not say it where they had left before', () => {
    const withdrew: TicketEntry = {
      ...merged,
      id: 'left',
      by: { role: 'requester', ...bob },
      what: 'withdraw',
    };
    const gone = ticketRecordOf({ entries: [raised, again, withdrew] });
    assert.doesNotMatch(JSON.stringify(forget(gone, 'bob')), /bob/i);
  });

  it('tells what the next one asked, whoever is forgotten first', () => {
    const carols: TicketEntry = { ...merged, id: 'carols', text: 'Asked by Carol', asker: 'carol' };
    const three = ticketRecordOf({
      subject: { question: 'Asked by Ada', note: 'Note of Ada' },
      requesters: [asking(ada), joined(bob, 'Asked by Bob'), joined(carol, 'Asked by Carol', carols.id)],
      entries: [raised, { ...merged, asker: 'bob' }, carols],
    });
    const withoutAda = forget(three, 'ada');
    assert.deepEqual(withoutAda.ticket.subject, { question: 'Asked by Bob' });
    const withoutBoth = forget(withoutAda, 'bob');
    assert.deepEqual(withoutBoth.ticket.subject, { question: 'Asked by Carol' });
    assert.doesNotMatch(JSON.stringify(withoutBoth), /bob|\bada\b/i);
    assert.doesNotMatch(JSON.stringify(forget(withoutBoth, 'carol')), /carol"|asked by/i);
  });
});

describe('somebody who is forgotten by one of their IDs', () => {
  const known = { ...asking(ada), account: '29:ada' };
  const [raised] = ticketRecordOf().ticket.entries;

  it('is forgotten by the other one too, where a ticket knows both', () => {
    const took: TicketEntry = { ...raised, id: 'took', by: { role: 'agent', id: 'ada' }, what: 'take' };
    const before = ticketRecordOf(
      { requesters: [known], entries: [raised, took] },
      { requesterCards: { ada: cardOf(ada) }, outbox: [toRequester(ada)] },
    );
    for (const id of ['ada', '29:ada']) {
      const after = forget(before, id);
      assert.doesNotMatch(textOfKept(after), /\bada\b|invoice/i);
      assert.deepEqual(after.ticket.state.stage, 'resolved');
    }
  });

  it('is not named either where a merge of theirs is still to be told', () => {
    const join = ticketDelivery('join', { notice: { kind: 'ticket-join', other: 'AAAA-BBBB', by: selin } });
    const state = { stage: 'merged', into: 'AAAA-BBBB', agent: selin } as const;
    const after = forget(ticketRecordOf({ state }, { outbox: [join] }), 'selin');
    assert.doesNotMatch(JSON.stringify(after), /selin/i);
    assert.deepEqual(after.outbox?.map(inShort), ['ticket-join to helpdesk']);
  });
});

describe('a card in the own chat of somebody who is forgotten', () => {
  it('tells nothing of it any more, in their language', () => {
    const record = ticketRecordOf(
      { requesters: [asking(bob), { ...asking(ada), language: 'tr' }] },
      { requesterCards: { ada: cardOf(ada) } },
    );
    const { outbox = [] } = forget(record);
    assert.deepEqual(outbox.map(inShort), ['ticket-refresh of card of ada at rest to forgotten']);
    assert.ok(outbox[0]?.notice.kind === 'ticket-refresh' && outbox[0].notice.language === 'tr');
  });
});

describe('a card in a group of somebody who is forgotten', () => {
  it('is read by others, and tells nothing of it any more, though others ask as well', () => {
    const inGroup = {
      activityId: 'in a group',
      address: { ...channelCard.address, conversationId: '19:group' },
    };
    const { outbox } = forget(
      ticketRecordOf({ requesters: [asking(ada), asking(bob)] }, { requesterCards: { ada: inGroup } }),
    );
    assert.deepEqual(outbox?.map(inShort), ['ticket-refresh of in a group at rest to forgotten']);
  });

  it('tells nothing of it either where a newer one follows it, and it was to be put to rest later', () => {
    const address = { ...channelCard.address, conversationId: '19:group' };
    const rest = toRequester(ada, {
      notice: { kind: 'ticket-refresh', activityId: 'in a group', address, superseded: true },
      notBefore: '2021-08-03T08:05:00.000Z',
    });
    const { outbox } = forget(ticketRecordOf({}, { outbox: [rest] }));
    assert.deepEqual(outbox?.map(inShort), ['ticket-refresh of in a group at rest to forgotten']);
    assert.equal(outbox?.[0]?.notBefore, now.toISOString());
  });

  it('tells nothing of it either where they had no chat of their own when they asked there', () => {
    const group = { ...channelCard.address, conversationId: '19:group' };
    const asked = { ...asking(ada), address: group };
    const record = ticketRecordOf(
      { requesters: [asked] },
      { requesterCards: { ada: { activityId: 'in a group', address: group } } },
    );
    const { outbox } = forget(record);
    assert.deepEqual(outbox?.map(inShort), ['ticket-refresh of in a group at rest to forgotten']);
  });
});

describe('whatever was done with a ticket', () => {
  /** Spelled so that they stand in no other word. */
  const forgotten = { id: 'id-of-zelda', name: 'Zelda Zweig', account: '29:of-zelda' };
  const people = [forgotten, { ...bob, account: '29:bob' }, selin];
  const person = fc.constantFrom(...people);
  const askedBy = ({ id }: { id: string }) =>
    id === forgotten.id ? 'secret of requester' : `words of ${id}`;
  const entry: fc.Arbitrary<TicketEntry> = fc
    .record({
      role: fc.constantFrom('requester' as const, 'agent' as const, 'bot' as const),
      by: person,
      what: fc.constantFrom(...ticketEntrySchema.shape.what.options),
      hasText: fc.boolean(),
      /** Whose question came with a merge. */
      asker: fc.option(person, { nil: undefined }),
      whom: fc.option(person, { nil: undefined }),
      mention: fc.option(fc.oneof(fc.array(person, { maxLength: 2 }), fc.constant('on-duty' as const)), {
        nil: undefined,
      }),
    })
    .map(({ role, by, what, hasText, asker, whom, mention }) => ({
      id: 'an entry',
      at: now.toISOString(),
      by: role === 'bot' ? { role } : { role, id: by.id, name: by.name },
      what,
      ...(asker && role === 'agent' ? { asker: asker.id, text: askedBy(asker) } : {}),
      ...(hasText && !(asker && role === 'agent')
        ? { text: by === forgotten ? `secret of ${role}` : `words of ${by.id}` }
        : {}),
      ...(whom ? { whom } : {}),
      ...(mention ? { mention } : {}),
    }));
  const state: fc.Arbitrary<TicketState> = fc.oneof(
    fc.constant({ stage: 'new' as const }),
    person.map((agent) => ({ stage: 'assigned' as const, agent, reopened: true })),
    person.map((agent) => ({ stage: 'waiting' as const, agent })),
    person.map((agent) => ({ stage: 'merged' as const, agent, into: 'AAAA-BBBB' })),
    fc.option(person, { nil: undefined }).map((agent) => ({
      stage: 'resolved' as const,
      ...(agent ? { agent } : {}),
      resolution: { how: 'words' as const, text: 'So it is.' },
    })),
  );
  const requesters = fc
    .uniqueArray(person, { minLength: 1, selector: ({ id }) => id })
    .map(
      ([first = forgotten, ...others]) =>
        [asking(first), ...others.map(asking)] as [ReturnType<typeof asking>, ...ReturnType<typeof asking>[]],
    );
  const record: fc.Arbitrary<RaisedRecord> = fc
    .record({ state, requesters, entries: fc.array(entry, { maxLength: 8 }), hasCards: fc.boolean() })
    .map(({ state: stands, requesters: asked, entries, hasCards }) => {
      const [{ id, name }] = asked;
      const [raised] = ticketRecordOf().ticket.entries;
      const subject = askedBy({ id });
      const all = asked.map((each) => toRequester({ id: each.id, name: 'x' }));
      return ticketRecordOf(
        {
          state: stands,
          requesters: asked,
          subject: { question: subject, answer: subject, note: subject, offers: ['gold'] },
          entries: [{ ...raised, by: { role: 'requester', id, name: name ?? '' } }, ...entries],
        },
        {
          outbox: [ticketDelivery('opened'), ...all],
          ...(hasCards
            ? {
                helpdeskCard: channelCard,
                requesterCards: Object.fromEntries(
                  asked.map((each) => [each.id, { activityId: 'a card', address: each.address }]),
                ),
              }
            : {}),
        },
      );
    });
  const textsOf = ({ ticket }: RaisedRecord) =>
    ticket.entries.flatMap(({ by, text }) => (text === undefined ? [] : [{ role: by.role, text }]));

  it('nothing of a person is left who is forgotten, and everything of the others', () => {
    fc.assert(
      fc.property(record, (before) => {
        const after = forget(before, forgotten.id, forgotten.account);
        assert.doesNotMatch(textOfKept(after), /zelda|zweig|secret of requester/i);
        assert.deepEqual(ticketRecordSchema.safeParse(after).error, undefined);
        const stay = textsOf(before).filter(({ text }) => text !== 'secret of requester');
        assert.deepEqual(textsOf(after), stay);
        const done = before.ticket.entries.map(({ id, at, what }) => [id, at, what]);
        assert.deepEqual(
          after.ticket.entries.slice(0, done.length).map(({ id, at, what }) => [id, at, what]),
          done,
        );
        assert.ok(after.ticket.entries.slice(done.length).every(({ what }) => what === 'deleted'));
        const others = ({ ticket }: RaisedRecord) =>
          ticket.requesters.filter(({ id }) => id !== forgotten.id && id !== 'forgotten');
        assert.deepEqual(others(after), others(before));
        assert.equal(forget(after, forgotten.id), after);
      }),
      { numRuns: 1000 },
    );
  });
});
