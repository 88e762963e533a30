import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import { channelCard, operator, ticketRecordOf } from '../support/ticket-records.ts';
import {
  ada,
  asking,
  bob,
  byAda,
  bySelin,
  draftOf,
  oliver,
  other,
  reference,
  requester,
  resolved,
  selin,
  startTickets,
  type TicketRig,
  text,
} from './ticket-rig.ts';

describe('tickets that several ask in:', () => {
  let rig: TicketRig;
  beforeEach(() => {
    rig = startTickets();
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
      assert.deepEqual(await rig.waiting(), ['ticket-refresh of card to helpdesk', 'ticket-news to bob']);
      await rig.empty();
      await rig.does({ kind: 'reply', text }, bySelin);
      assert.deepEqual(await rig.waiting(), [
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
      assert.ok((await rig.waiting()).includes('ticket-news to helpdesk'));
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
      assert.ok((await rig.waiting()).includes('ticket-news to helpdesk'));
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
      assert.deepEqual((await rig.waiting()).toSorted(), [
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
      await rig.tickets.raise(
        draftOf(bob, { reference: other, subject: { question: 'Who sees my salary?' } }),
      );
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
      assert.deepEqual(await rig.waiting(), ['ticket-join to helpdesk']);
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
      await rig.tickets.raise(
        draftOf(ada, { subject: { question: 'Who sees my salary?', note: 'Secret.' } }),
      );
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
        (await rig.waiting()).filter((each) => each.endsWith('to bob')),
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
});
