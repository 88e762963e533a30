import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createPartnerRecords, withOffer } from '../../src/benefits/partner-records.ts';
import { createMemoryStore } from '../../src/store/memory.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const when = new Date('2021-07-01T10:00:00Z');

describe('partner records', () => {
  it('remember an offer, with who said so and when', async () => {
    const store = createMemoryStore();
    await createPartnerRecords(store).rememberOffer(contoso, { level: 'gold' }, 'ada', when);
    assert.deepEqual(await store.read(contoso), {
      schema: 1,
      tenantId: contoso,
      partner: { offers: [{ level: 'gold' }] },
      offersRecordedBy: 'ada',
      offersRecordedAt: '2021-07-01T10:00:00.000Z',
    });
  });

  it('keep what else is known of the partner', async () => {
    const partner = { offers: [], linked: true };
    const records = createPartnerRecords(createMemoryStore([{ schema: 1, tenantId: contoso, partner }]));
    const changed = await records.rememberOffer(contoso, { level: 'silver' }, undefined, when);
    assert.deepEqual(changed, { offers: [{ level: 'silver' }], linked: true });
  });

  it('know nothing once the offers are forgotten', async () => {
    const records = createPartnerRecords(createMemoryStore());
    await records.rememberOffer(contoso, { level: 'gold' }, 'ada', when);
    await records.forgetOffers(contoso, 'ada', when);
    assert.equal(await records.read(contoso), undefined);
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
