import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { TicketAction, TicketActor } from '../../src/rules/ticket.ts';
import { channelCard, ticketDelivery, ticketRecordOf } from '../support/ticket-records.ts';
import {
  ada,
  asking,
  bob,
  byAda,
  byOliver,
  bySelin,
  draftOf,
  inShort,
  oliver,
  other,
  reference,
  reopened,
  requester,
  resolved,
  startTickets,
  type TicketRig,
  text,
} from './ticket-rig.ts';

describe('the tickets of a helpdesk:', () => {
  const fabrikam = '22222222-2222-4222-8222-222222222222';

  let rig: TicketRig;
  beforeEach(() => {
    rig = startTickets();
  });

  describe('raising a ticket', () => {
    it('brings it to the helpdesk and alerts those on duty at once, and brings it up again later', async () => {
      const outcome = await rig.tickets.raise(draftOf());
      assert.equal(outcome.kind, 'raised');
      const { outbox = [], ticket } = await rig.kept();
      assert.deepEqual(
        outbox.map((delivery) => `${inShort(delivery)} ${delivery.notBefore}`),
        [
          'ticket-opened to helpdesk 2021-08-02T08:00:00.000Z',
          'ticket-alert to helpdesk 2021-08-02T08:00:00.000Z',
          'ticket-waits to helpdesk 2021-08-03T08:00:00.000Z',
        ],
      );
      assert.deepEqual([ticket.revision, ticket.state], [0, { stage: 'new' }]);
      assert.deepEqual(rig.told, [`noticed ${reference} at 0`, `woke ${reference}`]);
    });

    it('twice with one form raises one, and tells nobody again', async () => {
      await rig.tickets.raise(draftOf());
      const before = await rig.kept();
      rig.told.length = 0;
      const again = await rig.tickets.raise(draftOf(ada, { subject: { question: 'Another one?' } }));
      assert.deepEqual([again.kind, await rig.kept(), rig.told], ['repeated', before, []]);
    });

    const strangers = {
      'another person': draftOf(bob),
      'the same name in another organisation': draftOf(ada, { tenantId: fabrikam }),
    };
    for (const [who, draft] of Object.entries(strangers))
      it(`under the reference of somebody else’s ticket shows and changes nothing, for ${who}`, async () => {
        await rig.tickets.raise(draftOf());
        const before = await rig.kept();
        assert.deepEqual(await rig.tickets.raise(draft), { kind: 'taken' });
        assert.equal(await rig.kept(), before);
      });

    it('keeps no text with what looks like an ID', async () => {
      const secret = 'Access ID: 4711A-0815B';
      await rig.tickets.raise(draftOf(ada, { subject: { question: secret, answer: secret, note: secret } }));
      assert.doesNotMatch(JSON.stringify(await rig.kept()), /4711A|0815B/);
      const { question, answer, note } = (await rig.kept()).ticket.subject;
      assert.deepEqual([question, answer, note], Array(3).fill('Access ID: ••••'));
    });
  });

  describe('a reference', () => {
    for (const wrong of [
      '',
      'k7qm-2xpd',
      'K7QM2XPD',
      '../K7QM-2XPD',
      'K7QM-2XPD\n',
      'K7QI-2XPD',
      'K7Q0-2XPD',
    ])
      it(`such as ${JSON.stringify(wrong)} is looked up nowhere`, async () => {
        assert.equal(await rig.tickets.read(wrong), undefined);
        const outcome = await rig.tickets.act(wrong, { kind: 'take' }, bySelin, { revision: 0 });
        assert.deepEqual([outcome, rig.told], [{ kind: 'gone' }, []]);
      });

    it('of no ticket leaves none behind', async () => {
      const outcome = await rig.tickets.act(other, { kind: 'take' }, bySelin, { revision: 0 });
      assert.deepEqual([outcome, await rig.records.read(other)], [{ kind: 'gone' }, undefined]);
    });
  });

  /** Every action, by whom, after what, and the same action with other words or another aim where there is one. */
  const table: Record<string, [TicketAction, TicketActor, TicketAction[], TicketAction?]> = {
    take: [{ kind: 'take' }, bySelin, []],
    assign: [{ kind: 'assign', to: oliver }, bySelin, [], { kind: 'assign', to: { id: 'gil' } }],
    reply: [{ kind: 'reply', text }, bySelin, [], { kind: 'reply', text: 'Another one.' }],
    ask: [{ kind: 'ask', text }, bySelin, [], { kind: 'ask', text: 'Another one.' }],
    'resolve in words': [
      resolved,
      bySelin,
      [],
      { kind: 'resolve', resolution: { how: 'words', text: 'Another one.' } },
    ],
    'resolve with a fact': [
      { kind: 'resolve', resolution: { how: 'fact', fact: 'F-ENT-1' } },
      bySelin,
      [],
      { kind: 'resolve', resolution: { how: 'fact', fact: 'F-ENT-2' } },
    ],
    merge: [{ kind: 'merge', into: other }, bySelin, [], { kind: 'merge', into: 'CCCC-DDDD' }],
    'reopen as an agent': [reopened, bySelin, [resolved], { kind: 'reopen', text }],
    add: [{ kind: 'add', text }, byAda, [], { kind: 'add', text: 'Another one.' }],
    withdraw: [{ kind: 'withdraw' }, byAda, []],
    'reopen as whoever asked': [{ kind: 'reopen', text }, byAda, [resolved], { kind: 'reopen' }],
  };
  const addsWords = new Set(['reply', 'ask', 'add']);

  for (const [name, [action, actor, before, different]] of Object.entries(table))
    describe(`the press "${name}"`, () => {
      const press = (revision: number, what = action, who = actor) =>
        rig.tickets.act(reference, what, who, { revision });
      beforeEach(async () => {
        await rig.tickets.raise(draftOf());
        for (const each of before) await rig.does(each, bySelin);
      });

      it('is done on the card as it is, and is one line of the history and one revision', async () => {
        const { revision, entries } = (await rig.kept()).ticket;
        const outcome = await press(revision);
        assert.ok(outcome.kind === 'done');
        const { ticket } = await rig.kept();
        assert.equal(outcome.record.ticket, ticket);
        assert.equal(ticket.revision, revision + 1);
        assert.deepEqual(ticket.entries, [...entries, outcome.entry]);
        const { what, by } = outcome.entry;
        assert.deepEqual([what, by.role, by.id], [action.kind, actor.role, actor.id]);
        assert.deepEqual(rig.told.slice(-2), [
          `noticed ${reference} at ${revision + 1}`,
          `woke ${reference}`,
        ]);
      });

      it('pressed twice on one card is done once, and the second says the same', async () => {
        const { revision } = (await rig.kept()).ticket;
        await press(revision);
        const after = await rig.kept();
        rig.told.length = 0;
        assert.deepEqual([await press(revision), rig.told], [{ kind: 'repeated', record: after }, []]);
        assert.equal(await rig.kept(), after);
      });

      it('pressed twice is told apart from another press, also where the bot noted something meanwhile', async () => {
        const { revision } = (await rig.kept()).ticket;
        await press(revision);
        await rig.records.update(reference, (present) => {
          const { ticket } = { ...ticketRecordOf(), ...present };
          const at = rig.now.toISOString();
          const noted = { id: 'noted', at, by: { role: 'bot' }, what: 'not-delivered' } as const;
          const [first, ...others] = ticket.entries;
          return { ...present, ticket: { ...ticket, entries: [first, ...others, noted] } };
        });
        assert.equal((await press(revision)).kind, 'repeated');
      });

      if (different)
        it('with other words or another aim is not taken for the same one', async () => {
          const { revision } = (await rig.kept()).ticket;
          await press(revision);
          const { entries } = (await rig.kept()).ticket;
          const outcome = await press(revision, different);
          const isTaken = addsWords.has(action.kind);
          assert.equal(outcome.kind, isTaken ? 'done' : 'outdated');
          assert.equal((await rig.kept()).ticket.entries.length, entries.length + (isTaken ? 1 : 0));
        });

      it('on a card older than what somebody else did is taken only where it adds words', async () => {
        const { revision, state } = (await rig.kept()).ticket;
        if (state.stage === 'resolved') {
          await rig.does(reopened, byAda);
          await rig.does(resolved, bySelin);
        } else if (actor === byAda) await rig.does({ kind: 'take' }, bySelin);
        else await rig.does({ kind: 'add', text: 'More.' }, byAda);
        const present = await rig.kept();
        const outcome = await press(revision);
        if (addsWords.has(action.kind)) return assert.equal(outcome.kind, 'done');
        const last = present.ticket.entries.at(-1);
        assert.deepEqual(outcome, { kind: 'outdated', last, record: present });
        assert.equal(await rig.kept(), present);
      });

      it('keeps no words with what looks like an ID, in no place of the record', async () => {
        const secret = 'The Access ID is 4711A-0815B.';
        const withSecret: TicketAction =
          action.kind === 'resolve'
            ? { kind: 'resolve', resolution: { ...action.resolution, text: secret } }
            : ({
                ...action,
                ...('text' in action || action.kind === 'reopen' ? { text: secret } : {}),
              } as TicketAction);
        const { revision } = (await rig.kept()).ticket;
        assert.equal((await press(revision, withSecret)).kind, 'done');
        assert.doesNotMatch(JSON.stringify(await rig.kept()), /4711A|0815B/);
        assert.equal((await press(revision, withSecret)).kind, 'repeated');
      });
    });

  describe('the same words once more', () => {
    it('are another reply where they are written on the card as it is, or on one much older', async () => {
      await rig.tickets.raise(draftOf());
      const replies = async (revision: number) =>
        (await rig.tickets.act(reference, { kind: 'reply', text }, bySelin, { revision })).kind;
      assert.deepEqual([await replies(0), await replies(1), await replies(0)], ['done', 'done', 'done']);
      assert.equal(await replies(2), 'repeated');
    });
  });

  describe('two agents who press "take" on the same card', () => {
    it('are told apart: one has the ticket, the other sees who was quicker', async () => {
      await rig.tickets.raise(draftOf());
      const outcomes = await Promise.all(
        [bySelin, byOliver].map((actor) =>
          rig.tickets.act(reference, { kind: 'take' }, actor, { revision: 0 }),
        ),
      );
      assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ['done', 'outdated']);
      const [first] = outcomes;
      const { state, revision } = (await rig.kept()).ticket;
      assert.ok(state.stage === 'assigned' && first?.kind === 'done');
      assert.deepEqual([state.agent.id, revision], [first.entry.by.id, 1]);
    });
  });

  describe('what has to reach people after a press', () => {
    const adasCard = { activityId: 'adas', address: asking(ada).address };
    const bobsCard = { activityId: 'bobs', address: asking(bob).address };
    beforeEach(async () => {
      await rig.tickets.raise(draftOf());
      await rig.tickets.keepCard(reference, { kind: 'helpdesk' }, channelCard);
      await rig.tickets.keepCard(reference, { kind: 'requester', id: 'ada' }, adasCard);
      await rig.tickets.join(
        reference,
        ticketRecordOf({ requesters: [asking(bob)] }, { reference: other }),
        bySelin,
      );
      await rig.tickets.keepCard(reference, { kind: 'requester', id: 'bob' }, bobsCard);
      await rig.empty();
    });

    it('is a new card for everybody who asked where an agent did it, and none of the old ones is changed', async () => {
      await rig.does({ kind: 'reply', text }, bySelin);
      const all = ['ticket-refresh of card to helpdesk', 'ticket-news to ada', 'ticket-news to bob'];
      assert.deepEqual(await rig.waiting(), all);
    });

    it('is a change of the other cards and a line in the thread where whoever asked did it', async () => {
      await rig.tickets.act(reference, { kind: 'add', text }, byAda, { revision: 1, activityId: 'adas' });
      assert.deepEqual(await rig.waiting(), [
        'ticket-refresh of card to helpdesk',
        'ticket-refresh of bobs to bob',
        'ticket-news to helpdesk',
      ]);
    });

    it('is the card in the channel also where it was pressed, for the answer changes it for one person only', async () => {
      await rig.tickets.act(reference, { kind: 'take' }, bySelin, { revision: 1, activityId: 'card' });
      assert.ok((await rig.waiting()).includes('ticket-refresh of card to helpdesk'));
    });

    it('is no second change of a card that waits to be changed', async () => {
      await rig.does({ kind: 'add', text }, byAda);
      await rig.does({ kind: 'add', text: 'More.' }, byAda);
      assert.deepEqual(
        (await rig.waiting()).filter((each) => each.startsWith('ticket-refresh of card')).length,
        1,
      );
      assert.equal((await rig.waiting()).filter((each) => each === 'ticket-news to helpdesk').length, 2);
    });

    it('names in the line of the history whom it concerns, to be mentioned in the thread', async () => {
      await rig.does({ kind: 'assign', to: oliver }, bySelin);
      await rig.does({ kind: 'add', text }, byAda);
      const { entries } = (await rig.kept()).ticket;
      assert.deepEqual(
        entries.slice(-2).map(({ mention }) => mention),
        [[oliver], [oliver]],
      );
    });

    it('is a later look at it where nobody has it again', async () => {
      await rig.does({ kind: 'withdraw' }, requester(bob));
      await rig.does({ kind: 'withdraw' }, byAda);
      await rig.empty();
      await rig.does({ kind: 'reopen' }, byAda);
      const { outbox = [], ticket } = await rig.kept();
      const again = outbox.find(({ notice }) => notice.kind === 'ticket-waits');
      assert.equal(again?.notBefore, '2021-08-03T08:00:00.000Z');
      assert.equal(ticket.entries.at(-1)?.mention, 'on-duty');
    });

    it('is the ticket itself where the channel has no card of it any more', async () => {
      await rig.does(resolved, bySelin);
      await rig.records.update(reference, ({ helpdeskCard: _lost, ...present }) => ({
        ...present,
        outbox: [],
      }));
      await rig.does(reopened, byAda);
      assert.ok((await rig.waiting()).includes('ticket-opened to helpdesk'), (await rig.waiting()).join());
    });

    it('is the ticket itself, in front of the news, where the channel did not say which message its card is', async () => {
      await rig.records.update(reference, ({ helpdeskCard: _unknown, ...present }) => ({
        ...present,
        outbox: [],
      }));
      await rig.does({ kind: 'add', text: 'It is urgent.' }, byAda);
      const toChannel = (await rig.waiting()).filter((each) => each.endsWith('to helpdesk'));
      assert.deepEqual(toChannel.slice(0, 2), ['ticket-opened to helpdesk', 'ticket-alert to helpdesk']);
      assert.equal(toChannel.at(-1), 'ticket-news to helpdesk');
    });

    it('is the card that is there, or the one that waits to come, where it is reopened', async () => {
      const isOpened = async () =>
        (await rig.waiting()).filter((each) => each.startsWith('ticket-opened')).length;
      await rig.does(resolved, bySelin);
      await rig.does(reopened, byAda);
      assert.equal(await isOpened(), 0);
      await rig.does(resolved, bySelin);
      const failing = ticketDelivery('opened', { attempts: 3, notBefore: '2021-08-02T09:00:00.000Z' });
      await rig.records.update(reference, ({ helpdeskCard: _lost, ...present }) => ({
        ...present,
        outbox: [failing],
      }));
      await rig.does(reopened, byAda);
      assert.deepEqual((await rig.kept()).outbox?.[0], failing);
      assert.equal(await isOpened(), 1);
    });
  });
});
