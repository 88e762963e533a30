import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import { channelCard, contoso, operator, ticketRecordOf } from '../support/ticket-records.ts';
import {
  ada,
  asking,
  bob,
  byAda,
  bySelin,
  draftOf,
  other,
  reference,
  reopened,
  requester,
  resolved,
  selin,
  startTickets,
  type TicketRig,
  text,
} from './ticket-rig.ts';

describe('a ticket in the store:', () => {
  let rig: TicketRig;
  beforeEach(() => {
    rig = startTickets();
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
      assert.deepEqual(await rig.waiting(), [
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
      assert.deepEqual(await rig.waiting(), []);
      await rig.tickets.keepCard(reference, adas, card('new'));
      assert.deepEqual(await rig.waiting(), ['ticket-refresh of old at rest to ada']);
      const { requesterCards, helpdeskCard } = await rig.kept();
      assert.deepEqual(requesterCards, { bob: card('bobs'), ada: card('new') });
      assert.deepEqual(helpdeskCard, channelCard);
    });

    it('puts it to rest also where other cards are changed meanwhile', async () => {
      await rig.tickets.keepCard(reference, { kind: 'helpdesk' }, channelCard);
      await rig.tickets.keepCard(reference, adas, card('old'));
      await rig.tickets.keepCard(reference, adas, card('new'));
      await rig.does({ kind: 'add', text }, byAda);
      assert.deepEqual(await rig.waiting(), [
        'ticket-refresh of old at rest to ada',
        'ticket-refresh of card to helpdesk',
        'ticket-refresh of new to ada',
        'ticket-news to helpdesk',
      ]);
    });

    const restAt = async () => {
      const { outbox = [] } = await rig.kept();
      return outbox.flatMap(({ notice, notBefore }) =>
        'superseded' in notice && notice.superseded ? [notBefore] : [],
      );
    };
    const atOnce = '2021-08-02T08:00:00.000Z';

    it('leaves somebody time to finish what they are writing on the one before in the same chat', async () => {
      await rig.tickets.keepCard(reference, adas, card('old'));
      await rig.tickets.keepCard(reference, adas, card('new'));
      assert.deepEqual(await restAt(), ['2021-08-02T08:05:00.000Z']);
    });

    it('puts one that others read to rest at once where the newer one is elsewhere', async () => {
      await rig.tickets.keepCard(reference, adas, { ...card('in a group'), address: channelCard.address });
      await rig.tickets.keepCard(reference, adas, card('new'));
      assert.deepEqual(await restAt(), [atOnce]);
      await rig.tickets.keepCard(reference, { kind: 'helpdesk' }, channelCard);
      await rig.tickets.keepCard(reference, { kind: 'helpdesk' }, { ...channelCard, activityId: 'later' });
      assert.deepEqual(await restAt(), [atOnce, atOnce]);
    });

    it('puts one that shows the ticket again to rest no more', async () => {
      await rig.tickets.keepCard(reference, adas, card('old'));
      await rig.tickets.keepCard(reference, adas, card('new'));
      await rig.tickets.keepCard(reference, adas, card('old'));
      assert.deepEqual(await rig.waiting(), ['ticket-refresh of new at rest to ada']);
    });

    it('has one that was to be put to rest tell nothing at once, where whoever has it asks no more', async () => {
      const record = ticketRecordOf({ requesters: [asking(bob)] }, { reference: other });
      await rig.tickets.join(reference, record, selin);
      await rig.tickets.keepCard(reference, { kind: 'requester', id: 'bob' }, card('old'));
      await rig.tickets.keepCard(reference, { kind: 'requester', id: 'bob' }, card('new'));
      await rig.does({ kind: 'withdraw' }, requester(bob));
      assert.deepEqual(
        (await rig.waiting()).filter((each) => each.endsWith('to bob')),
        ['ticket-refresh of new at rest to bob', 'ticket-refresh of old at rest to bob'],
      );
      assert.deepEqual(await restAt(), [atOnce, atOnce]);
    });

    it('once more puts nothing to rest, and wakes the outbox', async () => {
      await rig.tickets.keepCard(reference, adas, card('same'));
      rig.told.length = 0;
      await rig.tickets.keepCard(reference, adas, card('same'));
      assert.deepEqual([await rig.waiting(), rig.told], [[], [`woke ${reference}`]]);
    });

    it('of somebody who left or was forgotten while it came keeps nothing of it, and has it tell nothing', async () => {
      await rig.tickets.keepCard(reference, { kind: 'requester', id: 'carol' }, card('late'));
      const { requesterCards = {} } = await rig.kept();
      assert.ok(!('carol' in requesterCards));
      assert.deepEqual(await rig.waiting(), ['ticket-refresh of late at rest to forgotten']);
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
});
