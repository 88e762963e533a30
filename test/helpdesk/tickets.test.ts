import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { TicketAction, TicketActor } from '../../src/rules/ticket.ts';
import { channelCard, contoso, operator, ticketDelivery, ticketRecordOf } from '../support/ticket-records.ts';
import {
  ada,
  agent,
  asking,
  bob,
  draftOf,
  inShort,
  oliver,
  reference,
  requester,
  selin,
  startTickets,
  type TicketRig,
} from './ticket-rig.ts';

const fabrikam = '22222222-2222-4222-8222-222222222222';
const other = 'AAAA-BBBB';
const [bySelin, byOliver, byAda] = [agent(selin), agent(oliver), requester(ada)];

let rig: TicketRig;
beforeEach(() => {
  rig = startTickets();
});
const waiting = async (of = reference) => ((await rig.kept(of)).outbox ?? []).map(inShort);

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
  for (const wrong of ['', 'k7qm-2xpd', 'K7QM2XPD', '../K7QM-2XPD', 'K7QM-2XPD\n', 'K7QI-2XPD', 'K7Q0-2XPD'])
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

const text = 'Ask your billing administrator.';
const reopened: TicketAction = { kind: 'reopen' };
const resolved: TicketAction = { kind: 'resolve', resolution: { how: 'words', text } };
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
      assert.deepEqual(rig.told.slice(-2), [`noticed ${reference} at ${revision + 1}`, `woke ${reference}`]);
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
    assert.deepEqual(await waiting(), all);
  });

  it('is a change of the other cards and a line in the thread where whoever asked did it', async () => {
    await rig.tickets.act(reference, { kind: 'add', text }, byAda, { revision: 1, activityId: 'adas' });
    assert.deepEqual(await waiting(), [
      'ticket-refresh of card to helpdesk',
      'ticket-refresh of bobs to bob',
      'ticket-news to helpdesk',
    ]);
  });

  it('is the card in the channel also where it was pressed, for the answer changes it for one person only', async () => {
    await rig.tickets.act(reference, { kind: 'take' }, bySelin, { revision: 1, activityId: 'card' });
    assert.ok((await waiting()).includes('ticket-refresh of card to helpdesk'));
  });

  it('is no second change of a card that waits to be changed', async () => {
    await rig.does({ kind: 'add', text }, byAda);
    await rig.does({ kind: 'add', text: 'More.' }, byAda);
    assert.deepEqual((await waiting()).filter((each) => each.startsWith('ticket-refresh of card')).length, 1);
    assert.equal((await waiting()).filter((each) => each === 'ticket-news to helpdesk').length, 2);
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
    assert.ok((await waiting()).includes('ticket-opened to helpdesk'), (await waiting()).join());
  });

  it('is the ticket itself, in front of the news, where the channel did not say which message its card is', async () => {
    await rig.records.update(reference, ({ helpdeskCard: _unknown, ...present }) => ({
      ...present,
      outbox: [],
    }));
    await rig.does({ kind: 'add', text: 'It is urgent.' }, byAda);
    const toChannel = (await waiting()).filter((each) => each.endsWith('to helpdesk'));
    assert.deepEqual(toChannel.slice(0, 2), ['ticket-opened to helpdesk', 'ticket-alert to helpdesk']);
    assert.equal(toChannel.at(-1), 'ticket-news to helpdesk');
  });

  it('is the card that is there, or the one that waits to come, where it is reopened', async () => {
    const isOpened = async () => (await waiting()).filter((each) => each.startsWith('ticket-opened')).length;
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

describe('joining a ticket with another', () => {
  const record = ticketRecordOf(
    { requesters: [asking(bob), asking(ada)], subject: { question: 'Whose signature?' } },
    { reference: other },
  );
  beforeEach(() => rig.tickets.raise(draftOf()));
  const join = () => rig.tickets.join(reference, record, oliver);

  it('lets those hear who asked in the other one, nobody twice, with what they asked there', async () => {
    await rig.tickets.keepCard(reference, { kind: 'helpdesk' }, channelCard);
    await rig.empty();
    await join();
    const { ticket } = await rig.kept();
    const entry = ticket.entries.at(-1);
    assert.deepEqual([entry?.what, entry?.other, entry?.text], ['merged-in', other, 'Whose signature?']);
    assert.equal(entry?.asker, 'ada', 'who raised the other one');
    assert.deepEqual(
      ticket.requesters.map(({ id, joined }) => [id, joined]),
      [
        ['ada', undefined],
        ['bob', { question: 'Whose signature?', entry: entry?.id }],
      ],
    );
    assert.deepEqual(await waiting(), ['ticket-refresh of card to helpdesk', 'ticket-news to bob']);
    await rig.empty();
    await rig.does({ kind: 'reply', text }, bySelin);
    assert.deepEqual(await waiting(), [
      'ticket-refresh of card to helpdesk',
      'ticket-news to ada',
      'ticket-news to bob',
    ]);
  });

  it('lets somebody who was joined there before read what they asked, from now on', async () => {
    const joined = { question: 'Who counts the seats?', entry: 'in the other one' };
    const twice = {
      ...record,
      ticket: { ...record.ticket, requesters: [asking(bob), { ...asking(ada), id: 'carol', joined }] },
    } as typeof record;
    await rig.tickets.join(reference, twice, oliver);
    const { ticket } = await rig.kept();
    assert.deepEqual(ticket.requesters.at(-1)?.joined, {
      question: joined.question,
      entry: ticket.entries.at(-1)?.id,
    });
  });

  it('twice is done once', async () => {
    await join();
    const before = await rig.kept();
    await join();
    assert.equal(await rig.kept(), before);
  });

  it('mentions whoever has it, where somebody else merged', async () => {
    await rig.does({ kind: 'take' }, bySelin);
    await rig.empty();
    await join();
    assert.deepEqual((await rig.kept()).ticket.entries.at(-1)?.mention, [selin]);
    assert.ok((await waiting()).includes('ticket-news to helpdesk'));
  });

  it('is asked again where it was resolved meanwhile, by whoever settled it', async () => {
    await rig.does(resolved, bySelin);
    await join();
    const { requesters, state, entries } = (await rig.kept()).ticket;
    assert.deepEqual(
      requesters.map(({ id }) => id),
      ['ada', 'bob'],
    );
    assert.deepEqual(state, { stage: 'assigned', agent: selin, reopened: true });
    assert.deepEqual(entries.at(-1)?.mention, [selin]);
    assert.ok((await waiting()).includes('ticket-news to helpdesk'));
  });

  it('is a new question of theirs alone where whoever asked it needs no answer any more', async () => {
    const alone = { ...record, ticket: { ...record.ticket, requesters: [asking(bob)] } } as typeof record;
    await rig.tickets.keepCard(reference, { kind: 'requester', id: 'ada' }, channelCard);
    await rig.does({ kind: 'withdraw' }, byAda);
    await rig.empty();
    await rig.tickets.join(reference, alone, oliver);
    const { requesters, state, subject, entries } = (await rig.kept()).ticket;
    assert.deepEqual([requesters.map(({ id }) => id), state], [['bob'], { stage: 'new' }]);
    assert.deepEqual(subject, { question: 'Whose signature?' });
    assert.deepEqual(entries.at(-1)?.mention, 'on-duty');
    assert.deepEqual((await waiting()).toSorted(), [
      'ticket-alert to helpdesk',
      'ticket-news to bob',
      'ticket-news to helpdesk',
      'ticket-opened to helpdesk',
      'ticket-refresh of card at rest to ada',
      'ticket-waits to helpdesk',
    ]);
  });

  it('stays theirs who withdrew it where they asked the other one as well', async () => {
    const own = { ...record, ticket: { ...record.ticket, requesters: [asking(ada)] } } as typeof record;
    await rig.does({ kind: 'withdraw' }, byAda);
    await rig.tickets.join(reference, own, oliver);
    const { requesters, state } = (await rig.kept()).ticket;
    assert.deepEqual(
      [requesters.map(({ id, joined }) => [id, joined?.question]), state],
      [[['ada', 'Whose signature?']], { stage: 'new' }],
    );
  });

  it('knows one person by either ID, and has them once', async () => {
    const requesters: [ReturnType<typeof asking>] = [asking({ id: '29:ada', name: 'Ada' })];
    const own = { ...record, ticket: { ...record.ticket, requesters } } as typeof record;
    await rig.records.update(reference, (present) => {
      const [first] = present.ticket?.requesters ?? assert.fail();
      const known: [typeof first] = [{ ...first, account: '29:ada' }];
      return { ...present, ticket: { ...(present.ticket ?? assert.fail()), requesters: known } };
    });
    await rig.tickets.join(reference, own, oliver);
    assert.deepEqual(
      (await rig.kept()).ticket.requesters.map(({ id }) => id),
      ['ada'],
    );
  });

  it('brings nobody who asked to be forgotten meanwhile, and nothing of what they asked', async () => {
    await rig.tickets.raise(draftOf(bob, { reference: other, subject: { question: 'Who sees my salary?' } }));
    const before = await rig.kept(other);
    await rig.tickets.forget(other, ['bob']);
    const present = await rig.kept();
    await rig.tickets.join(reference, before, oliver);
    assert.equal(await rig.kept(), present);
  });

  it('follows it where it goes on in a third one', async () => {
    await rig.tickets.raise(draftOf(ada, { reference: 'CCCC-DDDD' }));
    await rig.does({ kind: 'merge', into: 'CCCC-DDDD' }, bySelin);
    await join();
    assert.deepEqual(
      (await rig.kept('CCCC-DDDD')).ticket.requesters.map(({ id }) => id),
      ['ada', 'bob'],
    );
  });
});

describe('merging a ticket into another', () => {
  const into = 'CCCC-DDDD';
  const merge = (from: string, to: string) => rig.tickets.merge(from, to, selin, { revision: 0 });
  beforeEach(async () => {
    await rig.tickets.raise(draftOf());
    await rig.tickets.raise(draftOf(bob, { reference: into }));
  });

  it('closes it, and has the other one told from its outbox', async () => {
    await rig.empty();
    assert.equal((await merge(reference, into)).kind, 'done');
    assert.deepEqual(await waiting(), ['ticket-join to helpdesk']);
    assert.deepEqual((await rig.kept()).ticket.state, { stage: 'merged', into, agent: selin });
  });

  it('of both into each other at once closes one of them only', async () => {
    const outcomes = await Promise.all([merge(reference, into), merge(into, reference)]);
    assert.deepEqual(outcomes.map(({ kind }) => kind).sort(), ['done', 'no-target']);
  });

  it('needs an open ticket of the same organisation and helpdesk, and not itself', async () => {
    await rig.tickets.raise(draftOf(ada, { reference: 'EEEE-FFFF', tenantId: operator }));
    await rig.tickets.raise(
      draftOf(ada, { reference: 'GGGG-HHHH', helpdesk: { tenantId: operator, id: 'x' } }),
    );
    for (const to of [reference, 'EEEE-FFFF', 'GGGG-HHHH', 'AAAA-AAAA'])
      assert.equal((await merge(reference, to)).kind, 'no-target', to);
    assert.deepEqual((await rig.kept()).ticket.state, { stage: 'new' });
  });
});

describe('one of several who asked', () => {
  it('leaves where they need no answer any more, and the ticket goes on for the others', async () => {
    await rig.tickets.raise(draftOf());
    const record = ticketRecordOf({ requesters: [asking(bob)] }, { reference: other });
    await rig.tickets.join(reference, record, selin);
    await rig.does({ kind: 'withdraw' }, requester(bob));
    const { requesters, state } = (await rig.kept()).ticket;
    assert.deepEqual([requesters.map(({ id }) => id), state], [['ada'], { stage: 'new' }]);
  });

  it('leaves with what they asked, and the ticket tells what those who are left did', async () => {
    await rig.tickets.raise(draftOf(ada, { subject: { question: 'Who sees my salary?', note: 'Secret.' } }));
    const record = ticketRecordOf(
      { requesters: [asking(bob)], subject: { question: 'Where is our paper?' } },
      { reference: other },
    );
    await rig.tickets.join(reference, record, selin);
    await rig.does({ kind: 'withdraw' }, byAda);
    assert.deepEqual((await rig.kept()).ticket.subject, { question: 'Where is our paper?' });
  });

  it('leaves it as it is where whoever asked it first is still there', async () => {
    await rig.tickets.raise(draftOf());
    const { subject } = (await rig.kept()).ticket;
    await rig.tickets.join(
      reference,
      ticketRecordOf({ requesters: [asking(bob)] }, { reference: other }),
      selin,
    );
    await rig.does({ kind: 'withdraw' }, requester(bob));
    assert.deepEqual((await rig.kept()).ticket.subject, subject);
  });

  it('is not shown it anew on the card they pressed, and told so on another one, in their language', async () => {
    await rig.tickets.raise(draftOf());
    const requesters: [ReturnType<typeof asking>] = [{ ...asking(bob), language: 'tr' }];
    await rig.tickets.join(reference, ticketRecordOf({ requesters }, { reference: other }), selin);
    await rig.tickets.keepCard(reference, { kind: 'requester', id: 'bob' }, channelCard);
    for (const [pressed, rests] of [
      ['card', []],
      ['another', ['tr']],
    ] as const) {
      const { reference: _, ...present } = await rig.kept();
      await rig.records.update('EEEE-FFFF', () => ({ ...present, reference: 'EEEE-FFFF' }));
      const { revision } = present.ticket;
      const shown = { revision, activityId: pressed };
      await rig.tickets.act('EEEE-FFFF', { kind: 'withdraw' }, requester(bob), shown);
      const refreshed = (await rig.kept('EEEE-FFFF')).outbox ?? [];
      assert.deepEqual(
        refreshed.flatMap(({ notice }) => ('language' in notice ? [notice.language] : [])),
        rests,
      );
    }
  });

  it('does nothing with it any more, on no card, and hears nothing of it', async () => {
    const byBob = requester(bob);
    await rig.tickets.raise(draftOf());
    await rig.tickets.join(
      reference,
      ticketRecordOf({ requesters: [asking(bob)] }, { reference: other }),
      selin,
    );
    await rig.tickets.keepCard(reference, { kind: 'requester', id: 'bob' }, channelCard);
    await rig.does({ kind: 'withdraw' }, byBob);
    const before = await rig.kept();
    assert.deepEqual(Object.keys(before.requesterCards ?? {}), []);
    assert.deepEqual(
      (await waiting()).filter((each) => each.endsWith('to bob')),
      ['ticket-refresh of card at rest to bob'],
    );
    const { revision } = before.ticket;
    for (const action of [{ kind: 'withdraw' }, { kind: 'add', text }, { kind: 'reopen' }] as const)
      for (const shown of [revision, 0]) {
        const outcome = await rig.tickets.act(reference, action, byBob, { revision: shown });
        assert.equal(outcome.kind === 'refused' && outcome.reason, 'not-your-part', action.kind);
        assert.equal(await rig.kept(), before);
      }
    const again = await rig.tickets.act(reference, { kind: 'withdraw' }, byBob, { revision: revision - 1 });
    assert.equal(again.kind, 'repeated');
  });
});

describe('moving a ticket to another helpdesk', () => {
  const there = { tenantId: contoso, id: 'own' };

  it('brings it there at once, with its alert, and puts the card in the other channel to rest', async () => {
    await rig.tickets.raise(draftOf());
    await rig.tickets.keepCard(reference, { kind: 'helpdesk' }, channelCard);
    const before = await rig.kept();
    await rig.tickets.moveTo(reference, there);
    const { ticket, helpdeskCard } = await rig.kept();
    assert.deepEqual([ticket, helpdeskCard], [{ ...before.ticket, helpdesk: there }, undefined]);
    assert.deepEqual(await waiting(), [
      'ticket-opened to helpdesk',
      'ticket-alert to helpdesk',
      'ticket-waits to helpdesk',
      'ticket-refresh of card at rest to helpdesk',
    ]);
    assert.deepEqual(rig.told.slice(-2), [`noticed ${reference} at 0`, `woke ${reference}`]);
  });

  it('does not wait for the next try of what failed to reach the other one', async () => {
    await rig.tickets.raise(draftOf());
    await rig.records.update(reference, (present) => ({
      ...present,
      outbox: (present.outbox ?? []).map((each) => ({
        ...each,
        attempts: 9,
        notBefore: '2021-08-02T09:00:00.000Z',
      })),
    }));
    await rig.tickets.moveTo(reference, there);
    const opened = (await rig.kept()).outbox?.find(({ notice }) => notice.kind === 'ticket-opened');
    assert.deepEqual([opened?.attempts, opened?.notBefore], [0, '2021-08-02T08:00:00.000Z']);
  });

  it('of which there is none does nothing', async () => {
    await rig.tickets.moveTo(other, { tenantId: operator, id: 'desk' });
    assert.deepEqual([await rig.records.read(other), rig.told], [undefined, []]);
  });
});

describe('keeping a card', () => {
  const card = (activityId: string) => ({ activityId, address: asking(ada).address });
  const adas = { kind: 'requester', id: 'ada' } as const;
  beforeEach(async () => {
    await rig.tickets.raise(draftOf());
    await rig.empty();
  });

  it('puts the one before it in the same place to rest, and nobody else’s', async () => {
    await rig.tickets.join(
      reference,
      ticketRecordOf({ requesters: [asking(bob)] }, { reference: other }),
      selin,
    );
    await rig.empty();
    await rig.tickets.keepCard(reference, { kind: 'requester', id: 'bob' }, card('bobs'));
    await rig.tickets.keepCard(reference, { kind: 'helpdesk' }, channelCard);
    await rig.tickets.keepCard(reference, adas, card('old'));
    assert.deepEqual(await waiting(), []);
    await rig.tickets.keepCard(reference, adas, card('new'));
    assert.deepEqual(await waiting(), ['ticket-refresh of old at rest to ada']);
    const { requesterCards, helpdeskCard } = await rig.kept();
    assert.deepEqual(requesterCards, { bob: card('bobs'), ada: card('new') });
    assert.deepEqual(helpdeskCard, channelCard);
  });

  it('puts it to rest also where other cards are changed meanwhile', async () => {
    await rig.tickets.keepCard(reference, { kind: 'helpdesk' }, channelCard);
    await rig.tickets.keepCard(reference, adas, card('old'));
    await rig.tickets.keepCard(reference, adas, card('new'));
    await rig.does({ kind: 'add', text }, byAda);
    assert.deepEqual(await waiting(), [
      'ticket-refresh of old at rest to ada',
      'ticket-refresh of card to helpdesk',
      'ticket-refresh of new to ada',
      'ticket-news to helpdesk',
    ]);
  });

  it('once more puts nothing to rest, and wakes the outbox', async () => {
    await rig.tickets.keepCard(reference, adas, card('same'));
    rig.told.length = 0;
    await rig.tickets.keepCard(reference, adas, card('same'));
    assert.deepEqual([await waiting(), rig.told], [[], [`woke ${reference}`]]);
  });

  it('of somebody who left or was forgotten while it came keeps nothing of it, and has it tell nothing', async () => {
    await rig.tickets.keepCard(reference, { kind: 'requester', id: 'carol' }, card('late'));
    const { requesterCards = {} } = await rig.kept();
    assert.ok(!('carol' in requesterCards));
    assert.deepEqual(await waiting(), ['ticket-refresh of late at rest to forgotten']);
  });

  it('makes no card of anybody out of date', async () => {
    await rig.tickets.keepCard(reference, adas, card('new'));
    assert.equal((await rig.kept()).ticket.revision, 0);
  });
});

describe('a closed ticket that is old enough', () => {
  it('is deleted, and whoever lists tickets is told', async () => {
    await rig.tickets.raise(draftOf());
    await rig.does(resolved, bySelin);
    await rig.tickets.removeClosed(reference, '2021-08-03');
    assert.deepEqual(
      [await rig.tickets.read(reference), rig.told.at(-1)],
      [undefined, `removed ${reference}`],
    );
  });

  it('stays where it was reopened meanwhile, or changed since', async () => {
    await rig.tickets.raise(draftOf());
    await rig.tickets.removeClosed(reference, '2021-08-03');
    await rig.does(resolved, bySelin);
    await rig.tickets.removeClosed(reference, '2021-08-02');
    assert.ok(await rig.tickets.read(reference));
  });
});

describe('a closed ticket that is deleted and reopened at the same moment', () => {
  const removes = () => rig.tickets.removeClosed(reference, '2021-08-03');
  const reopens = () => rig.tickets.act(reference, reopened, byAda, { revision: 1 });
  beforeEach(async () => {
    await rig.tickets.raise(draftOf());
    await rig.does(resolved, bySelin);
    rig.told.length = 0;
  });

  it('is there, and in the lists, where it was reopened first', async () => {
    const { remove } = rig.records;
    const outcomes: string[] = [];
    // It is reopened after whoever deletes it has decided to.
    rig.records.remove = async (...removal) => {
      outcomes.push((await reopens()).kind);
      return remove(...removal);
    };
    assert.equal(await removes(), false);
    assert.deepEqual(outcomes, ['done']);
    assert.equal((await rig.kept()).ticket.state.stage, 'assigned');
    assert.deepEqual(rig.told, [`noticed ${reference} at 2`, `woke ${reference}`]);
  });

  it('is gone, and whoever reopens it is told, where it was deleted first', async () => {
    const { read } = rig.records;
    // It is deleted after whoever reopens it has looked whether it is there.
    rig.records.read = async (key) => {
      const present = await read(key);
      rig.records.read = read;
      await removes();
      return present;
    };
    assert.equal((await reopens()).kind, 'gone');
    assert.equal(await rig.records.read(reference), undefined);
    assert.deepEqual(rig.told, [`removed ${reference}`]);
  });
});

describe('a person who is forgotten', () => {
  it('asked in the ticket, or did something else with it', async () => {
    await rig.tickets.raise(draftOf());
    await rig.does({ kind: 'take' }, bySelin);
    assert.equal(await rig.tickets.forget(reference, ['selin']), false);
    rig.told.length = 0;
    assert.equal(await rig.tickets.forget(reference, ['ada']), true);
    assert.deepEqual(rig.told, [`noticed ${reference} at 3`, `woke ${reference}`]);
    assert.equal(await rig.tickets.forget(reference, ['ada']), false);
  });

  it('changes nothing where they have no part in the ticket', async () => {
    await rig.tickets.raise(draftOf());
    const before = await rig.kept();
    rig.told.length = 0;
    assert.equal(await rig.tickets.forget(reference, ['bob']), false);
    assert.deepEqual([await rig.kept(), rig.told], [before, []]);
    assert.equal(await rig.tickets.forget('no reference', ['bob']), false);
  });
});
