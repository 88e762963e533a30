import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import sinon from 'sinon';
import type { Sent } from '../../src/outbox/attempt.ts';
import { DeliveryError, type FailedTry } from '../../src/outbox/delivery-error.ts';
import { createOutbox, type Outbox, type OutboxParts } from '../../src/outbox/outbox.ts';
import { createFileStore } from '../../src/store/file/file-store.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import type { Delivery, TenantRecord } from '../../src/store/tenant-record.ts';
import { address, contoso, delivery, record, refresh, toChannel } from './records.ts';

const began = '2021-08-02T08:00:00.000Z';
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const refused = (failed: FailedTry) => new DeliveryError('refused', failed);
const busy = refused({ statusCode: 502 });
const blocked = refused({ statusCode: 403, code: 'ConversationBlockedByUser' });

type Outcome = Sent | Error | Promise<Sent>;

describe('the outbox', () => {
  let clock: sinon.SinonFakeTimers;
  let store: Store;
  let outbox: Outbox;
  /** Deliveries in the order they were tried in. */
  let tried: string[];
  /** What comes of the next tries of a delivery; it is sent where nothing is said. */
  let outcomes: Record<string, Outcome[]>;
  let logged: { level: string; fields: Record<string, unknown> }[];

  beforeEach(() => {
    clock = sinon.useFakeTimers({
      now: new Date(began),
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    });
    tried = [];
    outcomes = {};
    logged = [];
  });
  afterEach(async () => {
    await outbox.stop();
    clock.restore();
  });

  const send = async (_: TenantRecord, { id }: Delivery): Promise<Sent> => {
    tried.push(id);
    const outcome = await (outcomes[id]?.shift() ?? { kind: 'sent' as const });
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  const keep = (level: string) => (fields: Record<string, unknown>) => logged.push({ level, fields });
  const log = Object.fromEntries(
    ['debug', 'info', 'warn', 'error'].map((level) => [level, keep(level)]),
  ) as unknown as OutboxParts['log'];

  /** An outbox over these records, not yet started. */
  function over(records: Store | readonly TenantRecord[], parts: Partial<OutboxParts> = {}): void {
    store = 'read' in records ? records : createMemoryStore(records);
    outbox = createOutbox({ store, send, now: () => new Date(), random: () => 0, log, ...parts });
  }
  const settle = () => clock.tickAsync(0);
  const waiting = async () => ((await store.read(contoso))?.outbox ?? []).map(({ id }) => id);
  /** A promise that is resolved by hand. */
  const gate = () => {
    let open = () => {};
    const opened = new Promise<Sent>((resolve) => {
      open = () => resolve({ kind: 'sent' });
    });
    return { opened, open: () => open() };
  };

  describe('looks for what is due', () => {
    it('as soon as it starts, and takes out of the outbox what was sent', async () => {
      over([record([delivery('one', 'ada')])]);
      outbox.start();
      await settle();
      assert.deepEqual([tried, await waiting()], [['one'], []]);
    });

    it('every minute, so that a reminder planned for a day is given on it', async () => {
      over([record([delivery('reminder', 'ada', { notBefore: '2021-08-03T08:00:00.000Z' })])]);
      outbox.start();
      await clock.tickAsync(24 * hour - 1);
      assert.deepEqual(tried, []);
      await clock.tickAsync(minute);
      assert.deepEqual(tried, ['reminder']);
    });

    it('after a write, without waiting for the minute', async () => {
      over([record([])]);
      outbox.start();
      await settle();
      await store.update(contoso, (present) => ({ ...present, outbox: [delivery('one', 'ada')] }));
      outbox.wake(contoso);
      await settle();
      assert.deepEqual(tried, ['one']);
    });

    it('again where it is woken during a delivery', async () => {
      const { opened, open } = gate();
      outcomes = { one: [opened] };
      over([record([delivery('one', 'ada')])]);
      outbox.wake(contoso);
      await settle();
      await store.update(contoso, (present) => ({
        ...present,
        outbox: [...(present.outbox ?? []), delivery('two', 'ada')],
      }));
      outbox.wake(contoso);
      open();
      await settle();
      assert.deepEqual([tried, await waiting()], [['one', 'two'], []]);
    });

    it('and does nothing for a tenant of whom nothing is kept', async () => {
      over([]);
      outbox.wake('unknown');
      await settle();
      assert.equal(await store.read('unknown'), undefined);
    });
  });

  describe('keeps order', () => {
    it('of all that goes to one recipient', async () => {
      over([record([delivery('one', 'ada'), delivery('two', 'ada'), delivery('three', 'ada')])]);
      outbox.wake(contoso);
      await settle();
      assert.deepEqual(tried, ['one', 'two', 'three']);
    });

    it('through failures, which hold back the later ones to the same recipient and nothing else', async () => {
      outcomes = { one: [busy] };
      over([record([delivery('one', 'ada'), delivery('two', 'ada'), delivery('other', 'grace')])]);
      outbox.wake(contoso);
      await settle();
      assert.deepEqual(
        [tried, await waiting()],
        [
          ['one', 'other'],
          ['one', 'two'],
        ],
      );
      await clock.tickAsync(2 * second);
      assert.deepEqual(tried, ['one', 'other', 'one', 'two']);
    });

    it('and never begins a delivery that is in flight', async () => {
      const { opened, open } = gate();
      outcomes = { one: [opened] };
      over([record([delivery('one', 'ada')])]);
      outbox.start();
      await settle();
      outbox.wake(contoso);
      await outbox.wakePerson(contoso, 'ada');
      await clock.tickAsync(3 * minute);
      assert.deepEqual(tried, ['one']);
      open();
      await settle();
      assert.deepEqual([tried, await waiting()], [['one'], []]);
    });
  });

  it('serves tenants beside each other, but only so many at once', async () => {
    const gates = Array.from({ length: 10 }, gate);
    const tenants = gates.map((_, index) => `tenant-${index}`);
    outcomes = Object.fromEntries(gates.map(({ opened }, index) => [`${index}`, [opened]]));
    over(tenants.map((tenantId, index) => ({ ...record([delivery(`${index}`, 'ada')]), tenantId })));
    outbox.start();
    await settle();
    assert.deepEqual(tried, ['0', '1', '2', '3', '4', '5', '6', '7']);
    gates[5]?.open();
    await settle();
    assert.deepEqual(tried.slice(8), ['8']);
    for (const { open } of gates) open();
    await settle();
    assert.deepEqual(tried.slice(8), ['8', '9']);
  });

  describe('after a success', () => {
    const shown = { activityId: 'new', address: address('a:ada'), person: 'ada' };

    it('notes the card that was shown as the newest of its conversation', async () => {
      const other = { activityId: 'other', address: address('19:group') };
      const older = { activityId: 'old', address: address('a:ada'), person: 'ada' };
      outcomes = { one: [{ kind: 'sent', shown }] };
      over([record([delivery('one', 'ada')], { cards: [older, other] })]);
      outbox.wake(contoso);
      await settle();
      assert.deepEqual((await store.read(contoso))?.cards, [other, shown]);
    });

    it('keeps fifty cards, the newest', async () => {
      const cards = Array.from({ length: 50 }, (_, index) => ({
        activityId: `${index}`,
        address: address(`19:group-${index}`),
      }));
      outcomes = { one: [{ kind: 'sent', shown }] };
      over([record([delivery('one', 'ada')], { cards })]);
      outbox.wake(contoso);
      await settle();
      assert.deepEqual((await store.read(contoso))?.cards, [...cards.slice(1), shown]);
    });

    it('changes nothing else, in a single write', async () => {
      const before = record([delivery('one', 'ada')], { revision: 7, laterField: 'kept' });
      over([before]);
      const update = sinon.spy(store, 'update');
      outbox.wake(contoso);
      await settle();
      assert.deepEqual(await store.read(contoso), { ...before, outbox: [] });
      assert.equal(update.callCount, 1);
    });
  });

  it('takes out silently what is not wanted any more', async () => {
    outcomes = { one: [{ kind: 'unwanted' }] };
    const before = record([delivery('one', 'ada')]);
    over([before]);
    outbox.wake(contoso);
    await settle();
    assert.deepEqual(await store.read(contoso), { ...before, outbox: [] });
  });

  describe('after a failure that may pass', () => {
    it('waits longer from try to try, and keeps in the record when the next one is', async () => {
      outcomes = { one: [busy, busy] };
      over([record([delivery('one', 'ada')])]);
      outbox.wake(contoso);
      await settle();
      const kept = async () => {
        const [first] = (await store.read(contoso))?.outbox ?? [];
        return [first?.attempts, first?.notBefore];
      };
      assert.deepEqual(await kept(), [1, '2021-08-02T08:00:02.000Z']);
      await clock.tickAsync(2 * second);
      assert.deepEqual(await kept(), [2, '2021-08-02T08:00:06.000Z']);
      await clock.tickAsync(4 * second);
      assert.deepEqual([tried, await waiting()], [['one', 'one', 'one'], []]);
    });

    it('comes back when the channel said', async () => {
      outcomes = { one: [refused({ statusCode: 429, retryAfter: '90' })] };
      over([record([delivery('one', 'ada')])]);
      outbox.start();
      await clock.tickAsync(90 * second - 1);
      assert.deepEqual(tried, ['one']);
      await clock.tickAsync(minute);
      assert.deepEqual(tried, ['one', 'one']);
    });

    it('gives up after three days, and says what it was', async () => {
      outcomes = { one: Array.from({ length: 1000 }, () => busy) };
      over([record([delivery('one', 'ada')])]);
      outbox.start();
      await clock.tickAsync(3 * 24 * hour);
      assert.deepEqual(await waiting(), ['one']);
      await clock.tickAsync(2 * hour);
      assert.deepEqual(
        [await waiting(), (await store.read(contoso))?.history?.[0]?.detail],
        [[], 'http-502'],
      );
      assert.ok(tried.length > 72, `${tried.length} tries`);
    });

    it('takes an error of the bot itself for one that may pass, and logs it as an error', async () => {
      outcomes = { one: [new TypeError('x is undefined')] };
      over([record([delivery('one', 'ada')])]);
      outbox.wake(contoso);
      await clock.tickAsync(2 * second);
      assert.deepEqual([tried, await waiting()], [['one', 'one'], []]);
      assert.equal(logged[0]?.level, 'error');
    });
  });

  it('tries again at once what failed for a person who has just written, but not what is planned', async () => {
    outcomes = { one: [refused({ statusCode: 429, retryAfter: '3600' })] };
    const planned = delivery('planned', 'ada', { notBefore: '2021-08-30T08:00:00.000Z' });
    over([record([delivery('one', 'ada'), planned, delivery('two', 'ada')])]);
    outbox.wake(contoso);
    await settle();
    await outbox.wakePerson(contoso, 'grace');
    await settle();
    assert.deepEqual(tried, ['one']);
    await outbox.wakePerson(contoso, 'ada');
    await settle();
    assert.deepEqual([tried, await waiting()], [['one', 'one', 'two'], ['planned']]);
  });

  describe('where it cannot succeed', () => {
    const line = (detail: string, whom?: string) => ({
      at: began,
      by: 'bot',
      what: 'not-delivered',
      ...(whom === undefined ? {} : { whom }),
      detail,
    });

    it('leaves a line in the history, which says whom it was for and why, and goes on with the next', async () => {
      outcomes = { one: [refused({ statusCode: 413, code: 'MessageSizeTooBig' })] };
      const before = record([delivery('one', 'ada'), delivery('two', 'ada')]);
      over([before]);
      outbox.wake(contoso);
      await settle();
      assert.deepEqual(await store.read(contoso), {
        ...before,
        outbox: [],
        history: [line('MessageSizeTooBig', 'ada')],
      });
      assert.deepEqual(tried, ['one', 'two']);
    });

    it('forgets the chat of a person who blocked the bot, and keeps what else is known of them', async () => {
      outcomes = { one: [blocked] };
      over([record([delivery('one', 'ada'), delivery('two', 'ada')])]);
      outbox.wake(contoso);
      await settle();
      const { people, history } = (await store.read(contoso)) ?? {};
      assert.deepEqual(people?.['ada'], { language: 'en', name: 'Ada' });
      assert.notEqual(people?.['grace']?.chat, undefined);
      assert.deepEqual(history, [line('ConversationBlockedByUser', 'ada')]);
      assert.deepEqual(tried, ['one']);
    });

    it('keeps a chat that the person opened anew meanwhile', async () => {
      const { opened, open } = gate();
      outcomes = { one: [opened.then(() => Promise.reject(blocked))] };
      over([record([delivery('one', 'ada')])]);
      outbox.wake(contoso);
      await settle();
      const anew = { language: 'en' as const, chat: address('a:ada-again') };
      await store.update(contoso, (present) => ({ ...present, people: { ada: anew } }));
      open();
      await settle();
      const { people, outbox: left } = (await store.read(contoso)) ?? {};
      assert.deepEqual([people, left], [{ ada: anew }, []]);
    });

    it("forgets the administrators' channel the bot was removed from", async () => {
      outcomes = { one: [refused({ statusCode: 403, code: 'BotNotInConversationRoster' })] };
      over([record([toChannel('one')])]);
      outbox.wake(contoso);
      await settle();
      const { administratorsChannel, history } = (await store.read(contoso)) ?? {};
      assert.equal(administratorsChannel, undefined);
      assert.deepEqual(history, [line('BotNotInConversationRoster')]);
    });

    it('forgets only the card, where a card could not be made to show how things are', async () => {
      const gone = { activityId: 'gone', address: address('a:ada') };
      const newer = { activityId: 'newer', address: address('a:ada') };
      const cards = [gone, newer, { activityId: 'gone', address: address('19:group') }];
      outcomes = { one: [blocked] };
      const before = record([refresh('one', 'gone', 'a:ada')], { cards });
      over([before]);
      outbox.wake(contoso);
      await settle();
      assert.deepEqual(await store.read(contoso), { ...before, outbox: [], cards: cards.slice(1) });
    });

    it('does not even try for a channel without an address', async () => {
      const { administratorsChannel: _, ...without } = record([toChannel('two')]);
      over([without]);
      outbox.wake(contoso);
      await settle();
      assert.deepEqual((await store.read(contoso))?.history, [line('no-address')]);
      assert.deepEqual([tried, await waiting()], [[], []]);
    });

    it('waits for a person who has no chat yet, for two weeks', async () => {
      over([record([delivery('one', 'zoe')])]);
      outbox.start();
      await clock.tickAsync(13 * 24 * hour);
      assert.deepEqual([tried, await waiting()], [[], ['one']]);
      await clock.tickAsync(3 * 24 * hour);
      assert.deepEqual([tried, await waiting()], [[], []]);
    });

    it('delivers at once when that person has opened one', async () => {
      over([record([delivery('one', 'zoe')])]);
      outbox.wake(contoso);
      await settle();
      const zoe = { language: 'en' as const, chat: address('a:zoe') };
      await store.update(contoso, (present) => ({ ...present, people: { ...present.people, zoe } }));
      await outbox.wakePerson(contoso, 'zoe');
      await settle();
      assert.deepEqual([tried, await waiting()], [['one'], []]);
    });
  });

  describe('when it stops', () => {
    it('waits for the delivery in flight and writes down what came of it, but begins nothing new', async () => {
      const { opened, open } = gate();
      outcomes = { one: [opened] };
      over([record([delivery('one', 'ada'), delivery('two', 'grace')])]);
      outbox.start();
      await settle();
      let stopped = false;
      const stopping = outbox.stop().then(() => {
        stopped = true;
      });
      await clock.tickAsync(10 * minute);
      assert.equal(stopped, false);
      open();
      await stopping;
      assert.deepEqual([tried, await waiting()], [['one'], ['two']]);
    });

    it('begins nothing afterwards either', async () => {
      outcomes = { one: [busy] };
      over([record([delivery('one', 'ada')])]);
      outbox.start();
      await settle();
      await outbox.stop();
      assert.equal(clock.countTimers(), 0);
      const read = sinon.spy(store, 'read');
      outbox.wake(contoso);
      await outbox.wakePerson(contoso, 'ada');
      await clock.tickAsync(hour);
      assert.deepEqual([tried, read.callCount], [['one'], 0]);
    });
  });

  describe('when the store fails', () => {
    it('does not send again what was sent but could not be written down', async () => {
      over([record([delivery('one', 'ada'), delivery('two', 'ada')])]);
      const update = sinon.stub(store, 'update').rejects(new Error('disk full'));
      outbox.start();
      await clock.tickAsync(3 * minute);
      assert.deepEqual(tried, ['one']);
      assert.deepEqual(
        logged.filter(({ level }) => level === 'error').map(({ fields }) => String(fields['err'])),
        Array(4).fill('Error: disk full'),
      );
      update.restore();
      await clock.tickAsync(minute);
      assert.deepEqual([tried, await waiting()], [['one', 'two'], []]);
    });

    it('gives up once where it says that it failed although it wrote', async () => {
      outcomes = { one: [blocked] };
      over([record([delivery('one', 'ada')])]);
      const { update } = store;
      const failing = sinon.stub(store, 'update').callThrough();
      failing.onFirstCall().callsFake(async (tenantId, change) => {
        await update(tenantId, change);
        throw new Error('connection lost');
      });
      outbox.wake(contoso);
      await settle();
      outbox.wake(contoso);
      await settle();
      assert.equal((await store.read(contoso))?.history?.length, 1);
      assert.equal(failing.callCount, 2);
    });

    it('looks again in a minute where it does not answer, and serves other tenants meanwhile', async () => {
      const other = { ...record([delivery('other', 'ada')]), tenantId: 'other' };
      over([record([delivery('one', 'ada')]), other]);
      const read = sinon.stub(store, 'read').callThrough();
      read.withArgs(contoso).onFirstCall().rejects(new Error('damaged'));
      const due = sinon.stub(store, 'due').callThrough();
      due.onSecondCall().rejects(new Error('no answer'));
      outbox.start();
      await settle();
      assert.deepEqual(tried, ['other']);
      await clock.tickAsync(minute);
      assert.deepEqual(tried, ['other']);
      await clock.tickAsync(minute);
      assert.deepEqual(tried, ['other', 'one']);
    });

    it('does not let the turn of a person who wrote fail', async () => {
      over([record([delivery('one', 'ada')])]);
      sinon.stub(store, 'update').rejects(new Error('disk full'));
      await outbox.wakePerson(contoso, 'ada');
      assert.deepEqual(
        logged.map(({ level }) => level),
        ['error'],
      );
    });
  });

  it('never logs who was told what', async () => {
    outcomes = { one: [busy], two: [blocked], three: [new Error('bug')] };
    over([
      record([delivery('one', 'ada'), delivery('two', 'grace'), toChannel('three'), delivery('four', 'zoe')]),
    ]);
    outbox.wake(contoso);
    await clock.tickAsync(minute);
    assert.equal(logged.length, 5);
    assert.doesNotMatch(JSON.stringify(logged), /ada|grace|zoe|a:|19:|11111111|28:/i);
  });
});

describe('an outbox after a restart', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'outbox-'));
    await createFileStore(folder).replace([record([delivery('one', 'ada')])]);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const nothing = () => {};
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing } as OutboxParts['log'];

  /** Runs an outbox over the folder from this instant on, as a process of its own would, until it has tried once. */
  async function runOnce(
    at: string,
    send: () => Promise<Sent>,
    changed: Partial<Store> = {},
  ): Promise<Delivery> {
    const store = { ...createFileStore(folder), ...changed };
    let outbox: Outbox | undefined;
    const tried = await new Promise<Delivery>((resolve) => {
      outbox = createOutbox({
        store,
        send: (_, delivery) => {
          resolve(delivery);
          return send();
        },
        now: () => new Date(at),
        random: () => 0,
        log,
      });
      outbox.start();
    });
    await outbox?.stop();
    return tried;
  }
  const sent = async () => ({ kind: 'sent' as const });
  const left = async () => (await createFileStore(folder).read(contoso))?.outbox ?? [];

  it('goes on with what failed before, and counts on', async () => {
    await runOnce(began, () => Promise.reject(busy));
    assert.deepEqual(
      (await left()).map(({ attempts }) => attempts),
      [1],
    );
    const { attempts } = await runOnce('2021-08-02T08:00:02.000Z', sent);
    assert.deepEqual([attempts, await left()], [1, []]);
  });

  it('remembers since when it fails', async () => {
    await runOnce(began, () => Promise.reject(busy));
    await runOnce('2021-08-05T08:00:00.000Z', () => Promise.reject(busy));
    assert.deepEqual(await left(), []);
  });

  it('delivers again what was sent by a process that died before it could write that down', async () => {
    const neverWritten = { update: () => Promise.reject(new Error('killed')) };
    await runOnce(began, sent, neverWritten);
    const { id } = await runOnce(began, sent);
    assert.deepEqual([id, await left()], ['one', []]);
  });
});
