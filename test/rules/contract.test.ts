import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { contractStandingOf, contractStateOf } from '../../src/rules/contract.ts';
import { type Partner, partnerSchema } from '../../src/rules/partner.ts';
import type { ContractState, Support } from '../../src/rules/question.ts';

const today = '2026-11-21';
const withContract = (contract: object) => partnerSchema.parse({ offers: [], contract });

describe('the state of a recorded contract', () => {
  it('is valid on its last day and expired the day after', () => {
    const partner = withContract({ endsOn: today, onPremisesLeft: 2, cloudLeft: 2 });
    assert.equal(contractStateOf(partner, today), 'valid');
    assert.equal(contractStateOf(partner, '2026-11-22'), 'expired');
  });

  it('counts the incidents of the kind of support asked about', () => {
    const partner = withContract({ endsOn: '2027-01-01', onPremisesLeft: 0, cloudLeft: 4 });
    assert.equal(contractStateOf(partner, today, 'on-premises'), 'used-up');
    assert.equal(contractStateOf(partner, today, 'cloud'), 'valid');
    assert.equal(contractStateOf(partner, today), 'valid');
  });

  it('is not told where nothing is recorded, or not enough', () => {
    for (const partner of [
      partnerSchema.parse({ offers: [] }),
      withContract({}),
      withContract({ endsOn: '2027-01-01' }),
    ]) {
      assert.equal(contractStateOf(partner, today), undefined);
    }
  });
});

describe('how a contract stands', () => {
  const said = (state: ContractState, support?: Support) => ({
    state,
    on: '2026-11-01',
    ...(support ? { support } : {}),
  });
  const standing = (partner: Partner, day = today, support?: Support) =>
    contractStandingOf(partner, day, support);

  it('is told by the recorded dates and counts before anything that was said', () => {
    const contract = { endsOn: '2026-11-20', cloudLeft: 3 };
    const partner = { offers: [], contract, contractSaid: said('valid') };
    assert.deepEqual(standing(partner), { standing: 'expired', by: 'record' });
  });

  it('is that it has not begun, where it is recorded to begin later', () => {
    const contract = { startsOn: '2026-12-01', endsOn: '2027-11-30', cloudLeft: 3 };
    const partner = { offers: [], contract, contractSaid: said('valid') };
    assert.deepEqual(standing(partner), { standing: 'not-begun', by: 'record' });
    assert.deepEqual(standing(partner, '2026-12-01'), { standing: 'valid', by: 'record' });
  });

  it('is what was said, for thirty days', () => {
    const partner: Partner = { offers: [], contractSaid: said('valid') };
    assert.deepEqual(standing(partner, '2026-11-01'), { standing: 'valid', by: 'said' });
    assert.deepEqual(standing(partner, '2026-11-30'), { standing: 'valid', by: 'said' });
    assert.equal(standing(partner, '2026-12-01'), undefined);
    assert.equal(standing(partner, '2026-10-31'), undefined);
  });

  it('is said of one kind of support, but expires for both', () => {
    for (const state of ['valid', 'used-up'] as const) {
      const partner: Partner = { offers: [], contractSaid: said(state, 'cloud') };
      assert.equal(standing(partner, today, 'cloud')?.standing, state);
      assert.equal(standing(partner, today, 'on-premises'), undefined);
    }
    const expired: Partner = { offers: [], contractSaid: said('expired', 'cloud') };
    assert.equal(standing(expired, today, 'on-premises')?.standing, 'expired');
  });

  it('is not what was said where a recorded date or count shows otherwise', () => {
    const running = { offers: [], contract: { endsOn: '2027-01-01' } };
    assert.equal(standing({ ...running, contractSaid: said('expired') }), undefined);
    assert.equal(standing({ ...running, contractSaid: said('used-up') })?.standing, 'used-up');
    const left = { offers: [], contract: { cloudLeft: 3 } };
    assert.equal(standing({ ...left, contractSaid: said('used-up') }, today, 'cloud'), undefined);
    assert.equal(standing({ ...left, contractSaid: said('expired') }, today, 'cloud')?.standing, 'expired');
  });

  it('is not told where nothing is recorded or said', () => {
    assert.equal(standing({ offers: [] }), undefined);
  });
});
