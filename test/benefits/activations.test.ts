import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createActivations } from '../../src/benefits/activations.ts';
import { isWanted } from '../../src/benefits/notice-wanted.ts';
import type { Person } from '../../src/benefits/person.ts';
import { createRoles } from '../../src/benefits/roles.ts';
import type { ActivationAction } from '../../src/rules/activation.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { TenantRecord } from '../../src/store/tenant-record.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const chat = (id: string) => ({
  serviceUrl: 'https://example.com/',
  channelId: 'msteams',
  conversationId: `a:${id}`,
  botId: '28:bot',
});
const person = (id: string): Person => ({
  tenantId: contoso,
  id,
  directoryId: id,
  name: id,
  language: 'en',
  chat: chat(id),
});
const [emre, olga, grace, hans] = ['emre', 'olga', 'grace', 'hans'].map(person) as [
  Person,
  Person,
  Person,
  Person,
];
const known: TenantRecord = {
  schema: 2,
  tenantId: contoso,
  people: Object.fromEntries(
    [emre, olga, grace, hans].map(({ id }) => [id, { name: id, language: 'en' as const, chat: chat(id) }]),
  ),
};

function benefitsOf(record: TenantRecord = known) {
  const clock = { now: new Date('2021-08-10T09:00:00Z') };
  const store = createMemoryStore([record]);
  const directory = {
    isGlobalAdministrator: async ({ directoryId }: { directoryId: string | undefined }) =>
      directoryId === 'grace' || directoryId === 'hans',
  };
  const roles = createRoles({ store, directory, now: () => clock.now });
  let ids = 0;
  const woken: string[] = [];
  const activations = createActivations({
    store,
    roles,
    now: () => clock.now,
    newId: () => `${++ids}`,
    wake: (tenantId) => woken.push(tenantId),
  });
  return { clock, store, activations, woken };
}

const ids = { accessId: '123456', contractId: '998877' };

describe('activations', () => {
  it('keep state, history and what has to be delivered in one record', async () => {
    const { activations, woken } = benefitsOf();
    const { kind, record } = await activations.act(
      emre,
      { kind: 'request' },
      { revision: 0, activityId: 'card' },
    );
    assert.equal(kind, 'done');
    assert.deepEqual(record.activation, { stage: 'requested', requesters: ['emre'] });
    assert.deepEqual(record.history, [
      { at: '2021-08-10T09:00:00.000Z', by: 'emre', name: 'emre', what: 'activation-request', card: 'card' },
    ]);
    assert.deepEqual(
      record.outbox?.map(({ to, notice }) => [to, notice.kind]),
      [
        [{ kind: 'person', id: 'grace' }, 'activation-news'],
        [{ kind: 'person', id: 'hans' }, 'activation-news'],
      ],
    );
    assert.deepEqual(woken, [contoso]);
  });

  it('bring every card up to date, except the one that was pressed in a chat of one’s own', async () => {
    const channel = { ...chat('channel'), conversationId: '19:channel' };
    const cards = [
      { activityId: 'pressed', address: chat('grace'), person: 'grace' },
      { activityId: 'emres', address: chat('emre'), person: 'emre' },
      { activityId: 'in-the-channel', address: channel },
    ];
    const { activations } = benefitsOf({ ...known, cards });
    const refreshed = async (activityId: string) => {
      const { record } = await activations.act(grace, { kind: 'submit' }, { revision: 0, activityId });
      return (record.outbox ?? []).flatMap(({ notice }) =>
        notice.kind === 'refresh' ? [notice.activityId] : [],
      );
    };
    assert.deepEqual(await refreshed('pressed'), ['emres', 'in-the-channel']);
    // Others read along in a channel: what Execute shows to whoever pressed they do not see.
    const other = benefitsOf({ ...known, cards }).activations;
    const inChannel = { revision: 0, activityId: 'in-the-channel' };
    const { record } = await other.act(grace, { kind: 'submit' }, inChannel);
    assert.equal(record.outbox?.filter(({ notice }) => notice.kind === 'refresh').length, 3);
  });

  it('give a reminder once, however often its day is corrected', async () => {
    const { activations, store } = benefitsOf();
    await activations.act(grace, { kind: 'record-contract', contract: { ...ids, endsOn: '2022-07-31' } });
    const contract = { ...ids, endsOn: '2022-08-31' };
    const { record } = await activations.act(grace, { kind: 'correct-contract', contract });
    const reminders = (record.outbox ?? []).filter(({ notice }) => notice.kind === 'activation-reminder');
    const days = reminders.map(({ to, notBefore }) => `${to.kind === 'person' && to.id} ${notBefore}`);
    assert.deepEqual(days.sort(), [
      'grace 2022-08-01T08:00:00.000Z',
      'grace 2022-08-24T08:00:00.000Z',
      'hans 2022-08-01T08:00:00.000Z',
      'hans 2022-08-24T08:00:00.000Z',
    ]);
    const present = await store.read(contoso);
    assert.ok(present);
    for (const { notice } of reminders) assert.ok(isWanted(present, notice));
  });

  it('drop a reminder whose reason is gone', async () => {
    const { activations } = benefitsOf();
    const { record } = await activations.act(grace, { kind: 'submit' });
    const check = record.outbox?.find(({ notice }) => notice.kind === 'activation-reminder');
    assert.ok(check && isWanted(record, check.notice));
    const { record: later } = await activations.act(grace, { kind: 'record-contract', contract: ids });
    assert.equal(isWanted(later, check.notice), false);
  });

  it('of two at once take one, and tell the other who was quicker', async () => {
    const { activations } = benefitsOf();
    await activations.act(emre, { kind: 'request' });
    const both = await Promise.all(
      [grace, hans].map((administrator) =>
        activations.act(administrator, { kind: 'approve' }, { revision: 1 }),
      ),
    );
    assert.deepEqual(both.map(({ kind }) => kind).sort(), ['done', 'outdated']);
    const late = both.find(({ kind }) => kind === 'outdated');
    assert.ok(late?.kind === 'outdated' && late.last?.what === 'activation-approve');
  });

  it('never tell anybody what they did themselves, and write a line for whatever was done', async () => {
    const action: fc.Arbitrary<ActivationAction> = fc.constantFrom(
      { kind: 'request' },
      { kind: 'withdraw' },
      { kind: 'approve' },
      { kind: 'decline', reason: 'no' },
      { kind: 'submit' },
      { kind: 'wait' },
      { kind: 'record-contract', contract: { ...ids, endsOn: '2021-09-30' } },
      { kind: 'correct-contract', contract: ids },
      { kind: 'record-left', left: { onPremisesLeft: 0, cloudLeft: 0 } },
    );
    const step = fc.tuple(action, fc.constantFrom(emre, olga, grace, hans), fc.integer({ min: -1, max: 1 }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { activations, store, clock } = benefitsOf();
        for (const [taken, by, offset] of steps) {
          clock.now = new Date(clock.now.getTime() + 7 * 86_400_000);
          const before = (await store.read(contoso)) ?? known;
          const revision = (before.revision ?? 0) + offset;
          const { kind, record } = await activations.act(by, taken, { revision });
          const added = (record.history?.length ?? 0) - (before.history?.length ?? 0);
          assert.equal(added, kind === 'done' ? 1 : 0);
          assert.equal((record.revision ?? 0) - (before.revision ?? 0), kind === 'done' ? 1 : 0);
          if (kind !== 'done') assert.deepEqual(record, before);
          const news = (record.outbox ?? []).slice(before.outbox?.length ?? 0);
          for (const { to, notice } of news)
            if (notice.kind === 'activation-news')
              assert.ok(to.kind === 'person' && (to.id !== by.id || notice.by !== by.id));
          // The audit names no ID.
          assert.doesNotMatch(JSON.stringify(record.history ?? []), /123456|998877/);
          assert.doesNotMatch(JSON.stringify(record.outbox ?? []), /123456|998877/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
