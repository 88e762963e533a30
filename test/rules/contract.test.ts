import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { contractStateOf } from '../../src/rules/contract.ts';
import { partnerSchema } from '../../src/rules/partner.ts';

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
