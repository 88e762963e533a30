import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import sinon from 'sinon';
import type { TicketAttemptParts, TicketSent } from '../../src/helpdesk/ticket-attempt.ts';
import { createTicketOutbox } from '../../src/helpdesk/ticket-outbox.ts';
import { createLog } from '../../src/log.ts';
import { DeliveryError, type FailedTry } from '../../src/outbox/delivery-error.ts';
import type { Outbox } from '../../src/outbox/dispatcher.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Records } from '../../src/store/store.ts';
import type {
  RaisedRecord,
  TicketDelivery,
  TicketEntry,
  TicketRecord,
} from '../../src/store/ticket-record.ts';
import {
  channelCard,
  countedIds,
  operator,
  ticketDelivery,
  ticketRecordOf,
} from '../support/ticket-records.ts';
import { ada, asking, bob, dayMs, inShort, reference, selin } from './ticket-rig.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

const refused = (failed: FailedTry) => new DeliveryError('refused', failed);
const busy = refused({ statusCode: 502 });
const gone = refused({ statusCode: 403, code: 'BotNotInConversationRoster' });
const deleted = refused({ statusCode: 404, code: 'ActivityNotFound' });
const always = (error: Error) => Array.from({ length: 5_000 }, () => error);

const [raised] = ticketRecordOf().ticket.entries;
const taken: TicketEntry = { ...raised, id: 'taken', by: { role: 'agent', ...selin }, what: 'take' };
const opened = ticketDelivery('opened');
const waits = (own: Partial<TicketDelivery> = {}) =>
  ticketDelivery('waits', { notice: { kind: 'ticket-waits' }, ...own });
const news = (id: string, own: Partial<TicketDelivery> = {}) =>
  ticketDelivery(id, { notice: { kind: 'ticket-news', entry: 'taken' }, ...own });
const newsTo = (id: string, whom: string, own: Partial<TicketDelivery> = {}) =>
  news(id, { to: { kind: 'requester', id: whom }, ...own });
const refresh = (id: string, activityId: string, to: TicketDelivery['to'] = { kind: 'helpdesk' }) =>
  ticketDelivery(id, { to, notice: { kind: 'ticket-refresh', activityId, address: channelCard.address } });
const adasCard = { activityId: 'adas', address: asking(ada).address };
const bobsCard = { activityId: 'bobs', address: asking(bob).address };
const requesterCards = { ada: adasCard, bob: bobsCard };
const assigned = { stage: 'assigned', agent: selin } as const;
const both = { requesters: [asking(ada), asking(bob)] as RaisedRecord['ticket']['requesters'] };

describe('the outbox of a ticket', () => {
  let clock: sinon.SinonFakeTimers;
  let records: Records<TicketRecord>;
  let outbox: Outbox;
  /** Deliveries in the order they were tried in. */
  let tried: string[];
  /** What comes of the next tries of a delivery; it is sent where nothing is said. */
  let outcomes: Record<string, (TicketSent | Error)[]>;
  /** Helpdesks whose channel was said not to be reached, and why. */
  let failed: string[];

  beforeEach(() => {
    clock = sinon.useFakeTimers({
      now: new Date('2021-08-02T08:00:00.000Z'),
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    });
    [tried, outcomes, failed] = [[], {}, []];
  });
  afterEach(async () => {
    await outbox.stop();
    clock.restore();
  });

  const send: TicketAttemptParts['send'] = async (_, { id }) => {
    tried.push(id);
    const outcome = outcomes[id]?.shift() ?? { kind: 'sent' };
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };

  /** The outbox over this ticket, with all that was due done. */
  async function over(record: RaisedRecord): Promise<void> {
    records = createMemoryStore().tickets;
    await records.update(reference, () => record);
    outbox = createTicketOutbox({
      records,
      send,
      join: async (other) => {
        failed.push(`joined ${other}`);
      },
      channelFailed: async ({ ticket: { helpdesk } }, reason) => {
        failed.push(`${helpdesk.tenantId} ${helpdesk.id}: ${reason}`);
      },
      channelReached: async () => {},
      now: () => new Date(),
      newId: countedIds(),
      random: () => 0,
      log: createLog('silent'),
    });
    outbox.start();
    await clock.tickAsync(0);
  }
  const kept = async () => {
    const { ticket, ...record } = (await records.read(reference)) ?? {};
    assert.ok(ticket);
    return { ...record, ticket };
  };
  const waiting = async () => ((await kept()).outbox ?? []).map(inShort);
  const what = async () => (await kept()).ticket.entries.map((entry) => entry.what);

  describe('keeps order', () => {
    it('in the channel and in each chat, and holds nobody back for another', async () => {
      outcomes = { one: [busy], 'to ada': [busy] };
      await over(
        ticketRecordOf(both, {
          helpdeskCard: channelCard,
          outbox: [
            news('one'),
            newsTo('to ada', 'ada'),
            news('two'),
            newsTo('to bob', 'bob'),
            newsTo('more to ada', 'ada'),
          ],
        }),
      );
      assert.deepEqual(tried, ['one', 'to ada', 'to bob']);
      await clock.tickAsync(2_000);
      assert.deepEqual(tried.slice(3), ['one', 'to ada', 'two', 'more to ada']);
      assert.deepEqual(await waiting(), []);
    });

    it('without waiting for what is only planned', async () => {
      const later = '2021-08-03T08:00:00.000Z';
      await over(ticketRecordOf({}, { outbox: [waits({ notBefore: later }), opened] }));
      assert.deepEqual(tried, ['opened']);
    });

    it('and tries at once what failed for somebody who is heard of', async () => {
      outcomes = { one: [busy], 'to ada': [busy] };
      await over(ticketRecordOf(both, { outbox: [news('one'), newsTo('to ada', 'ada')] }));
      await outbox.wakePerson(reference, 'bob');
      await outbox.wakePerson(reference, 'ada');
      await clock.tickAsync(0);
      assert.deepEqual(tried, ['one', 'to ada', 'to ada']);
    });
  });

  describe('after a success', () => {
    it('keeps the card that shows the ticket, in the channel or for whoever got it', async () => {
      outcomes = {
        opened: [{ kind: 'sent', shown: channelCard }],
        'to ada': [{ kind: 'sent', shown: adasCard }],
      };
      await over(ticketRecordOf(both, { outbox: [opened, newsTo('to ada', 'ada')] }));
      const { helpdeskCard, requesterCards: cards, outbox: rest } = await kept();
      assert.deepEqual([helpdeskCard, cards, rest], [channelCard, { ada: adasCard }, []]);
    });

    it('puts the card before it to rest, which is then changed, once nobody is writing on it any more', async () => {
      outcomes = { 'to ada': [{ kind: 'sent', shown: { ...adasCard, activityId: 'new' } }] };
      await over(ticketRecordOf({}, { requesterCards, outbox: [newsTo('to ada', 'ada')] }));
      assert.deepEqual(tried, ['to ada']);
      await clock.tickAsync(5 * minuteMs);
      assert.deepEqual(tried, ['to ada', 'id-1']);
      assert.deepEqual((await kept()).requesterCards, {
        ...requesterCards,
        ada: { ...adasCard, activityId: 'new' },
      });
    });

    it('changes the ticket in nothing', async () => {
      await over(ticketRecordOf({ revision: 3 }, { outbox: [opened, newsTo('to ada', 'ada')] }));
      assert.deepEqual((await kept()).ticket, ticketRecordOf({ revision: 3 }).ticket);
    });

    it('keeps nothing of what was not wanted any more', async () => {
      outcomes = { opened: [{ kind: 'unwanted' }] };
      await over(ticketRecordOf({}, { helpdeskCard: channelCard, outbox: [opened] }));
      assert.deepEqual(await kept(), ticketRecordOf({}, { helpdeskCard: channelCard, outbox: [] }));
    });
  });

  describe('brings a ticket that nobody takes up again', () => {
    for (const outcome of [{ kind: 'sent' }, { kind: 'unwanted' }] as const)
      it(`each day, also where it was ${outcome.kind}`, async () => {
        outcomes = { waits: [outcome] };
        await over(ticketRecordOf({}, { helpdeskCard: channelCard, outbox: [waits()] }));
        const next = async () => (await kept()).outbox?.map((each) => `${inShort(each)} ${each.notBefore}`);
        assert.deepEqual(await next(), ['ticket-waits to helpdesk 2021-08-03T08:00:00.000Z']);
        await clock.tickAsync(dayMs);
        assert.deepEqual(await next(), ['ticket-waits to helpdesk 2021-08-04T08:00:00.000Z']);
      });

    it('until somebody has it', async () => {
      await over(ticketRecordOf({ state: assigned }, { helpdeskCard: channelCard, outbox: [waits()] }));
      assert.deepEqual(await waiting(), []);
    });

    it('also after its card was lost', async () => {
      outcomes = { waits: [deleted], 'id-1': [{ kind: 'sent', shown: channelCard }] };
      await over(ticketRecordOf({}, { helpdeskCard: channelCard, outbox: [waits()] }));
      assert.deepEqual((await kept()).helpdeskCard, channelCard);
      assert.deepEqual(await waiting(), ['ticket-waits to helpdesk']);
    });
  });

  describe('where the channel cannot be reached', () => {
    it('tells everybody who asked and the administrators at once where that will not pass', async () => {
      outcomes = { opened: always(gone) };
      await over(ticketRecordOf({ ...both, revision: 2 }, { outbox: [opened] }));
      assert.deepEqual(failed, [`${operator} desk: BotNotInConversationRoster`]);
      assert.equal(tried.length, 3, tried.join());
      const { ticket } = await kept();
      const noted = ticket.entries.at(-1);
      assert.deepEqual([noted?.what, noted?.by, ticket.revision], ['unreached', { role: 'bot' }, 2]);
    });

    it('tells them after a quarter of an hour where it may pass', async () => {
      outcomes = { opened: always(busy) };
      await over(ticketRecordOf({}, { outbox: [opened] }));
      await clock.tickAsync(14 * minuteMs);
      assert.deepEqual([failed, await what()], [[], ['raised']]);
      await clock.tickAsync(30 * minuteMs);
      assert.deepEqual(await what(), ['raised', 'unreached']);
      assert.equal(failed[0], `${operator} desk: no-answer`);
    });

    it('tells whoever asked once, and goes on for as long as it takes', async () => {
      outcomes = { opened: always(gone) };
      await over(ticketRecordOf({}, { outbox: [opened] }));
      await clock.tickAsync(30 * dayMs);
      assert.deepEqual(await what(), ['raised', 'unreached']);
      assert.deepEqual(await waiting(), ['ticket-opened to helpdesk']);
      const tries = tried.filter((id) => id === 'opened').length;
      assert.ok(tries > 24 * 29 && tries <= 24 * 30 + 1, `${tries} tries`);
      assert.deepEqual(tried.filter((id) => id !== 'opened').length, 1);
    });

    it('goes on after three days of a channel that is busy, too', async () => {
      outcomes = { opened: always(busy) };
      await over(ticketRecordOf({}, { outbox: [opened] }));
      await clock.tickAsync(5 * dayMs);
      assert.deepEqual(await waiting(), ['ticket-opened to helpdesk']);
      assert.ok(tried.length > 24 * 4, `${tried.length} tries`);
    });

    it('shows whoever asked when it is reached again', async () => {
      outcomes = { opened: [gone, { kind: 'sent', shown: channelCard }] };
      await over(ticketRecordOf(both, { requesterCards, outbox: [opened] }));
      const before = tried.length;
      await clock.tickAsync(hourMs);
      assert.deepEqual(tried.slice(before).length, 3, tried.join());
      assert.deepEqual([await waiting(), (await kept()).helpdeskCard], [[], channelCard]);
    });

    it('shows whoever asked nothing new where it was reached at once', async () => {
      outcomes = { opened: [{ kind: 'sent', shown: channelCard }] };
      await over(ticketRecordOf(both, { requesterCards, outbox: [opened] }));
      assert.deepEqual(tried, ['opened']);
    });

    it('tells nobody who needs no answer any more', async () => {
      outcomes = { opened: always(gone) };
      const state = { stage: 'resolved', resolution: { how: 'withdrawn' } } as const;
      await over(ticketRecordOf({ state }, { outbox: [opened] }));
      assert.deepEqual([await what(), tried], [['raised'], ['opened']]);
    });
  });

  describe('where whoever asked cannot be reached', () => {
    it('tells the helpdesk whom, and shows it on the card', async () => {
      outcomes = { 'to ada': [gone] };
      await over(
        ticketRecordOf(
          { state: assigned, revision: 1 },
          {
            helpdeskCard: channelCard,
            requesterCards,
            outbox: [newsTo('to ada', 'ada')],
          },
        ),
      );
      const { ticket, requesterCards: cards } = await kept();
      const noted = ticket.entries.at(-1);
      assert.deepEqual([noted?.what, noted?.whom], ['not-delivered', ada]);
      assert.deepEqual([cards, ticket.revision], [{ bob: bobsCard }, 1]);
      assert.equal(tried.length, 3, tried.join());
      assert.deepEqual(failed, []);
    });

    it('only forgets the card that could not be changed', async () => {
      outcomes = { 'adas card': [deleted] };
      const toAda = { kind: 'requester', id: 'ada' } as const;
      await over(
        ticketRecordOf(
          {},
          {
            helpdeskCard: channelCard,
            requesterCards,
            outbox: [refresh('adas card', 'adas', toAda)],
          },
        ),
      );
      assert.deepEqual((await kept()).requesterCards, { bob: bobsCard });
      assert.deepEqual([await what(), tried], [['raised'], ['adas card']]);
    });

    it('tries for three days where it may pass', async () => {
      outcomes = { 'to ada': always(busy) };
      await over(ticketRecordOf({ state: assigned }, { outbox: [newsTo('to ada', 'ada')] }));
      await clock.tickAsync(3 * dayMs - hourMs);
      assert.deepEqual(await waiting(), ['ticket-news to ada']);
      await clock.tickAsync(3 * hourMs);
      assert.deepEqual([await waiting(), await what()], [[], ['raised', 'not-delivered']]);
    });

    it('takes an error of the bot itself for one that may pass', async () => {
      outcomes = { 'to ada': [new TypeError('x is undefined')] };
      await over(ticketRecordOf({}, { outbox: [newsTo('to ada', 'ada')] }));
      await clock.tickAsync(2_000);
      assert.deepEqual(tried, ['to ada', 'to ada']);
    });
  });

  describe('where the card in the channel is gone', () => {
    const changed = (record: Partial<RaisedRecord['ticket']>, delivery: TicketDelivery) =>
      over(ticketRecordOf(record, { helpdeskCard: channelCard, outbox: [delivery] }));
    const anew = { ...channelCard, activityId: 'anew' };

    for (const [name, delivery] of Object.entries({
      'it could not be changed': refresh('lost', 'card'),
      'nothing could be said in its thread': news('lost'),
    }))
      it(`and ${name}, brings an open ticket anew`, async () => {
        outcomes = { lost: [deleted], 'id-1': [{ kind: 'sent', shown: anew }] };
        await changed({ state: assigned, entries: [raised, taken] }, delivery);
        const repeated = delivery.notice.kind === 'ticket-news' ? ['id-2'] : [];
        assert.deepEqual([(await kept()).helpdeskCard, tried], [anew, ['lost', 'id-1', ...repeated]]);
      });

    it('brings no closed one', async () => {
      for (const state of [
        { stage: 'resolved', resolution: { how: 'withdrawn' } },
        { stage: 'merged', into: 'AAAA-BBBB', agent: selin },
      ] as const) {
        outcomes = { lost: [deleted] };
        await changed({ state }, refresh('lost', 'card'));
        assert.deepEqual([(await kept()).helpdeskCard, await waiting()], [undefined, []]);
        await outbox.stop();
      }
    });

    it('does not mind where it is an old one', async () => {
      outcomes = { lost: [deleted] };
      await changed({ state: assigned }, refresh('lost', 'an old card'));
      assert.deepEqual([(await kept()).helpdeskCard, tried], [channelCard, ['lost']]);
    });
  });
});
