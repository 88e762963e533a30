import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createPartnerRecords, withOffer } from '../../src/benefits/partner-records.ts';
import { createMemoryStore } from '../../src/store/memory.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const when = new Date('2021-07-01T10:00:00Z');
const ada = { tenantId: contoso, id: 'ada', name: 'Ada' };

describe('partner records', () => {
  it('remember an offer, with who said so, when and on which card', async () => {
    const store = createMemoryStore();
    const records = createPartnerRecords(store, () => when);
    await records.rememberOffer(ada, { level: 'gold', competency: 'Security' }, 'card-1');
    assert.deepEqual(await store.read(contoso), {
      schema: 2,
      tenantId: contoso,
      offers: [{ level: 'gold', competency: 'Security' }],
      history: [
        {
          at: '2021-07-01T10:00:00.000Z',
          by: 'ada',
          name: 'Ada',
          what: 'offer-remembered',
          card: 'card-1',
          detail: 'gold, Security',
        },
      ],
    });
  });

  it('keep what else is known of the partner', async () => {
    const store = createMemoryStore([{ schema: 2, tenantId: contoso, mpnAssociated: true }]);
    const records = createPartnerRecords(store, () => when);
    await records.rememberOffer(ada, { level: 'silver' });
    assert.deepEqual(await records.read(ada), { offers: [{ level: 'silver' }], mpnAssociated: true });
  });

  it('know nothing once the offers are forgotten', async () => {
    const records = createPartnerRecords(createMemoryStore(), () => when);
    await records.rememberOffer(ada, { level: 'gold' });
    await records.forget(ada);
    assert.equal(await records.read(ada), undefined);
  });

  it('remember what was said of the contract, until it is forgotten', async () => {
    const store = createMemoryStore();
    const records = createPartnerRecords(store, () => when);
    await records.rememberContract(ada, { state: 'expired', support: 'cloud' }, 'card-1');
    const deed = { by: 'ada', at: '2021-07-01T10:00:00.000Z' };
    const record = await store.read(contoso);
    assert.deepEqual(record?.contractSaid, { state: 'expired', support: 'cloud', ...deed });
    assert.deepEqual(record?.history, [
      { ...deed, name: 'Ada', what: 'contract-said', card: 'card-1', detail: 'expired' },
    ]);
    assert.deepEqual((await records.read(ada))?.contractSaid, {
      state: 'expired',
      on: '2021-07-01',
      support: 'cloud',
    });
    await records.forget(ada);
    assert.equal(await records.read(ada), undefined);
  });

  it('are the very record, without a line, where offer and contract are what they were', async () => {
    const store = createMemoryStore();
    const records = createPartnerRecords(store, () => when);
    await records.rememberOffer(ada, { level: 'gold', competency: 'Security' });
    await records.rememberContract(ada, { state: 'valid', support: 'cloud' });
    const before = await store.read(contoso);
    await records.rememberOffer(ada, { level: 'gold', competency: 'security' });
    await records.rememberOffer({ ...ada, id: 'emre' }, { level: 'gold' });
    await records.rememberContract({ ...ada, id: 'emre' }, { state: 'valid', support: 'cloud' });
    assert.equal(await store.read(contoso), before);
    await records.forget(ada);
    const after = await store.read(contoso);
    await records.forget(ada);
    assert.equal(await store.read(contoso), after);
  });

  it('believe what is said of the contract again for longer, and note once a day that it was', async () => {
    const store = createMemoryStore();
    const clock = { now: when };
    const records = createPartnerRecords(store, () => clock.now);
    const said = { state: 'valid' } as const;
    await records.rememberContract(ada, said);
    clock.now = new Date('2021-07-20T10:00:00Z');
    for (const _ of [1, 2]) await records.rememberContract(ada, said);
    const { contractSaid, history } = (await store.read(contoso)) ?? {};
    assert.deepEqual([contractSaid?.at, history?.length], ['2021-07-20T10:00:00.000Z', 2]);
    // About the other kind of support, it is another thing.
    await records.rememberContract(ada, { ...said, support: 'cloud' });
    assert.equal((await store.read(contoso))?.history?.length, 3);
  });

  it('say that the contract is linked to whoever linked it, and to nobody else', async () => {
    const links = { ada: { azure: '2021-06-30' } };
    const store = createMemoryStore([{ schema: 2, tenantId: contoso, offers: [{ level: 'gold' }], links }]);
    const records = createPartnerRecords(store, () => when);
    assert.equal((await records.read(ada))?.linked, true);
    assert.equal((await records.read({ ...ada, id: 'emre' }))?.linked, undefined);
  });
});

describe('withOffer', () => {
  it('adds a level beside another', () => {
    assert.deepEqual(withOffer([{ level: 'action-pack' }], { level: 'gold' }), [
      { level: 'action-pack' },
      { level: 'gold' },
    ]);
  });

  it('adds nothing that is known', () => {
    assert.deepEqual(withOffer([{ level: 'gold', competency: 'Security' }], { level: 'gold' }), [
      { level: 'gold', competency: 'Security' },
    ]);
    assert.deepEqual(
      withOffer([{ level: 'gold', competency: 'Security' }], { level: 'gold', competency: 'security' }),
      [{ level: 'gold', competency: 'Security' }],
    );
  });

  it('puts a named competency in the place of the bare level', () => {
    assert.deepEqual(
      withOffer([{ level: 'gold' }, { level: 'silver' }], { level: 'gold', competency: 'Security' }),
      [{ level: 'silver' }, { level: 'gold', competency: 'Security' }],
    );
  });

  it('holds at most as many as a record can', () => {
    let offers = withOffer([], { level: 'gold', competency: '0' });
    for (let index = 1; index < 60; index += 1)
      offers = withOffer(offers, { level: 'gold', competency: String(index) });
    assert.equal(offers.length, 50);
    assert.equal(offers.at(-1)?.competency, '59');
  });
});
