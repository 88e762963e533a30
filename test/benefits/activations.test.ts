import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { administratorsReached } from '../../src/benefits/activation-deliveries.ts';
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

describe('who of the administrators gets a notice', () => {
  const requested = { kind: 'activation-news', news: 'requested', by: 'emre' } as const;
  const checkBack = { kind: 'activation-reminder', reminder: 'check-back', about: '2021-08-13' } as const;
  const submitted = {
    stage: 'submitted',
    requesters: [],
    submitted: { by: 'hans', at: '2021-08-10T09:00:00.000Z' },
    checkOn: '2021-08-13',
  } as const;
  const ids = ['grace', 'hans'];

  it('is each of them, but for whoever did what it tells', () => {
    assert.deepEqual(
      administratorsReached(known, ids, requested).map((to) => to.kind === 'person' && to.id),
      ids,
    );
    const byGrace = { ...requested, by: 'grace' };
    assert.equal(administratorsReached(known, ids, byGrace).length, 1);
  });

  it('is whoever submitted, for the question whether the IDs show, or else all of them', () => {
    const record = { ...known, activation: submitted };
    assert.deepEqual(administratorsReached(record, ids, checkBack), [{ kind: 'person', id: 'hans' }]);
    assert.equal(administratorsReached(record, ['grace', 'olga'], checkBack).length, 2);
  });

  it('is the channel registered for them where none has a chat, and nobody without one', () => {
    const administratorsChannel = chat('channel');
    const nobodyMet = { ...known, people: {} };
    assert.deepEqual(administratorsReached({ ...nobodyMet, administratorsChannel }, ids, requested), [
      { kind: 'administrators-channel' },
    ]);
    assert.deepEqual(administratorsReached(nobodyMet, ids, requested), []);
  });
});

describe('a reminder', () => {
  const contract = { ...ids, endsOn: '2022-07-31' };
  const record: TenantRecord = { ...known, activation: { stage: 'activated', requesters: [], contract } };
  const in30 = { kind: 'activation-reminder', reminder: 'ends-in-30-days', about: '2022-07-01' } as const;

  it('is given on its day, and later where nobody could be reached, until the next one is due', () => {
    for (const today of ['2022-07-01', '2022-07-02', '2022-07-23']) assert.ok(isWanted(record, in30, today));
    for (const today of ['2022-06-30', '2022-07-24', '2022-08-15'])
      assert.equal(isWanted(record, in30, today), false);
    const ended = { kind: 'activation-reminder', reminder: 'ended', about: '2022-08-01' } as const;
    assert.equal(isWanted(record, ended, '2022-07-31'), false);
    assert.ok(isWanted(record, ended, '2022-08-01'));
  });

  it('is not given where the end has moved, or a renewal is submitted; asking for one is not enough', () => {
    const moved = { ...contract, endsOn: '2022-08-31' };
    const activation = { stage: 'activated' as const, requesters: [], contract: moved };
    assert.equal(isWanted({ ...record, activation }, in30, '2022-07-01'), false);
    const renewing = { stage: 'requested' as const, requesters: ['emre'] as [string], before: contract };
    assert.ok(isWanted({ ...record, activation: renewing }, in30, '2022-07-01'));
    const submitted = {
      stage: 'submitted' as const,
      requesters: [],
      submitted: { by: 'grace', at: '2022-06-20T09:00:00.000Z' },
      checkOn: '2022-06-23',
      before: contract,
    };
    assert.equal(isWanted({ ...record, activation: submitted }, in30, '2022-07-01'), false);
  });
});

describe('activations', () => {
  it('take Action Pack for used up without on-premises incidents: it has no cloud support (F-ENT-4)', async () => {
    const contract = { ...ids, endsOn: '2022-07-31' };
    const { activations } = benefitsOf({
      ...known,
      offers: [{ level: 'action-pack' }],
      activation: { stage: 'activated', requesters: [], contract },
    });
    const { record } = await activations.act(emre, { kind: 'record-left', left: { onPremisesLeft: 0 } });
    const news = record.outbox?.flatMap(({ notice }) =>
      notice.kind === 'activation-news' ? [notice.news] : [],
    );
    assert.deepEqual(news, ['used-up']);
  });

  it('do not put a card out of date because one more person asks', async () => {
    const { activations } = benefitsOf();
    await activations.act(emre, { kind: 'request' });
    const { record } = await activations.act(olga, { kind: 'request' });
    assert.equal(record.revision, 1);
    const { kind } = await activations.act(grace, { kind: 'approve' }, { revision: 1 });
    assert.equal(kind, 'done');
  });

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
      // Who they are is worked out when it is delivered.
      [[{ kind: 'administrators' }, 'activation-news']],
    );
    assert.deepEqual(woken, [contoso]);
  });

  it('tell of a renewal as one to its last step, in the history as well', async () => {
    const contract = { ...ids, endsOn: '2021-08-09' };
    const { activations } = benefitsOf({
      ...known,
      activation: { stage: 'activated', requesters: [], contract },
    });
    const { record } = await activations.act(emre, { kind: 'request' });
    assert.equal(record.history?.at(-1)?.detail, 'renewal');
    await activations.act(grace, { kind: 'approve' });
    await activations.act(grace, { kind: 'submit' });
    const next = { ...ids, endsOn: '2022-08-09' };
    const { record: after } = await activations.act(grace, { kind: 'record-contract', contract: next });
    assert.deepEqual(
      after.outbox?.flatMap(({ notice }) =>
        notice.kind === 'activation-news' ? [[notice.news, notice.renewal]] : [],
      ),
      [
        ['requested', true],
        ['approved', true],
        ['submitted', true],
        ['activated', true],
      ],
    );
    const first = await benefitsOf().activations.act(emre, { kind: 'request' });
    assert.deepEqual(first.record.outbox?.[0]?.notice, {
      kind: 'activation-news',
      news: 'requested',
      by: 'emre',
    });
    assert.equal(first.record.history?.at(-1)?.detail, undefined);
  });

  it('tell of IDs recorded with nothing asked for as a renewal only where there were IDs before', async () => {
    const contract = { endsOn: '2021-08-20' };
    for (const [before, renewal] of [
      [contract, undefined],
      [{ ...ids, ...contract }, true],
    ] as const) {
      const activation = { stage: 'activated' as const, requesters: ['emre'], contract: before };
      const { activations } = benefitsOf({ ...known, activation });
      const { record } = await activations.act(grace, { kind: 'record-contract', contract: ids });
      assert.deepEqual(
        record.outbox?.flatMap(({ notice }) =>
          notice.kind === 'activation-news' ? [[notice.news, notice.renewal]] : [],
        ),
        [['activated', renewal]],
      );
    }
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

  it('leave the cards of others alone where one more person asks: nobody loses what they are typing', async () => {
    const channel = { ...chat('channel'), conversationId: '19:channel' };
    const cards = [
      { activityId: 'graces', address: chat('grace'), person: 'grace' },
      { activityId: 'olgas', address: chat('olga'), person: 'olga' },
      { activityId: 'in-the-channel', address: channel },
    ];
    const activation = { stage: 'requested' as const, requesters: ['emre'] as [string] };
    const refreshedBy = async (action: ActivationAction, pressed: string) => {
      const { activations } = benefitsOf({ ...known, cards, activation });
      const { record } = await activations.act(olga, action, { revision: 0, activityId: pressed });
      return (record.outbox ?? []).flatMap(({ notice }) =>
        notice.kind === 'refresh' ? [notice.activityId] : [],
      );
    };
    assert.deepEqual(await refreshedBy({ kind: 'request' }, 'olgas'), []);
    // What they can do themselves has changed on their own card as well.
    assert.deepEqual(await refreshedBy({ kind: 'request' }, 'in-the-channel'), ['olgas']);
  });

  it('give a reminder once, however often its day is corrected', async () => {
    const { activations, store } = benefitsOf();
    await activations.act(grace, { kind: 'record-contract', contract: { ...ids, endsOn: '2022-07-31' } });
    const contract = { ...ids, endsOn: '2022-08-31' };
    const { record } = await activations.act(grace, { kind: 'correct-contract', contract });
    const reminders = (record.outbox ?? []).filter(({ notice }) => notice.kind === 'activation-reminder');
    assert.deepEqual(
      reminders.map(({ to, notBefore }) => [to.kind, notBefore]),
      [
        ['administrators', '2022-08-01T08:00:00.000Z'],
        ['administrators', '2022-08-24T08:00:00.000Z'],
        ['administrators', '2022-09-01T08:00:00.000Z'],
      ],
    );
    const present = await store.read(contoso);
    assert.ok(present);
    for (const { notice } of reminders)
      assert.ok(isWanted(present, notice, notice.kind === 'activation-reminder' ? notice.about : ''));
  });

  it('remind at once of an end that is near, but not whoever has just recorded it', async () => {
    const { activations } = benefitsOf();
    const contract = { ...ids, endsOn: '2021-08-11' };
    const { record } = await activations.act(grace, { kind: 'record-contract', contract });
    const reminders = (record.outbox ?? []).filter(({ notice }) => notice.kind === 'activation-reminder');
    assert.deepEqual(
      reminders.map(({ notBefore }) => notBefore),
      ['2021-08-10T09:00:00.000Z', '2021-08-12T08:00:00.000Z'],
    );
    const [near, ended] = reminders.map(({ notice }) => notice);
    assert.ok(near && ended && isWanted(record, near, '2021-08-10'));
    const reached = (notice: typeof near) => administratorsReached(record, ['grace', 'hans'], notice);
    assert.deepEqual(reached(near), [{ kind: 'person', id: 'hans' }]);
    assert.equal(reached(ended).length, 2);
  });

  it('drop a reminder whose reason is gone', async () => {
    const { activations } = benefitsOf();
    const { record } = await activations.act(grace, { kind: 'submit' });
    const check = record.outbox?.find(({ notice }) => notice.kind === 'activation-reminder');
    assert.ok(check && isWanted(record, check.notice, '2021-08-13'));
    const { record: later } = await activations.act(grace, { kind: 'record-contract', contract: ids });
    assert.equal(isWanted(later, check.notice, '2021-08-13'), false);
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
          assert.ok((record.revision ?? 0) - (before.revision ?? 0) <= added);
          if (kind !== 'done') assert.deepEqual(record, before);
          const news = (record.outbox ?? []).slice(before.outbox?.length ?? 0);
          for (const { to, notice } of news)
            if (notice.kind === 'activation-news')
              assert.ok(to.kind === 'administrators' || (to.kind === 'person' && to.id !== by.id));
          // The audit names no ID.
          assert.doesNotMatch(JSON.stringify(record.history ?? []), /123456|998877/);
          assert.doesNotMatch(JSON.stringify(record.outbox ?? []), /123456|998877/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a request that waits', () => {
  it('is brought once to an administrator who was not brought it yet, and not beside one on its way to all', async () => {
    const { activations, store } = benefitsOf();
    await activations.act(emre, { kind: 'request' });
    await activations.bringTo(grace);
    assert.equal((await store.read(contoso))?.outbox?.length, 1);
    await store.update(contoso, (record) => ({ ...record, outbox: [] }));
    await activations.bringTo(grace);
    await activations.bringTo(grace);
    await activations.bringTo(olga);
    const brought = (await store.read(contoso))?.outbox ?? [];
    assert.deepEqual(
      brought.map(({ to }) => to.kind === 'person' && to.id),
      ['grace'],
    );
    await store.update(contoso, (record) => ({ ...record, outbox: [], informed: ['grace'] }));
    await activations.bringTo(grace);
    assert.deepEqual((await store.read(contoso))?.outbox, []);
  });

  it('anew is brought to everybody again', async () => {
    const { activations, store } = benefitsOf({ ...known, informed: ['grace'] });
    await activations.act(emre, { kind: 'request' });
    assert.equal((await store.read(contoso))?.informed, undefined);
  });
});

describe('a press on an older card', () => {
  it('that brings something else than was recorded is no repetition', async () => {
    const { activations, store } = benefitsOf();
    const record = (accessId: string, revision: number) =>
      activations.act(grace, { kind: 'correct-contract', contract: { ...ids, accessId } }, { revision });
    await activations.act(grace, { kind: 'record-contract', contract: ids }, { revision: 0 });
    assert.equal((await record('TYPO', 1)).kind, 'done');
    assert.equal((await record('TYPO', 1)).kind, 'repeated');
    assert.equal((await record('RIGHT', 1)).kind, 'outdated');
    const { activation } = (await store.read(contoso)) ?? {};
    assert.ok(activation?.stage === 'activated' && activation.contract.accessId === 'TYPO');
  });

  it('is a repetition for whoever asked, also where somebody else asked meanwhile', async () => {
    const { activations } = benefitsOf();
    await activations.act(emre, { kind: 'request' }, { revision: 0 });
    await activations.act(olga, { kind: 'request' }, { revision: 1 });
    assert.equal((await activations.act(emre, { kind: 'request' }, { revision: 0 })).kind, 'repeated');
  });
});
