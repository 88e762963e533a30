import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { recordedStandingOf } from '../../src/rules/activation-standing.ts';

describe('where the benefit of a partner stands by the record', () => {
  const today = '2021-08-10';
  const ended = { endsOn: '2021-08-09' };

  it('is how far the activation is, where no contract is known', () => {
    for (const activation of ['none', 'requested', 'submitted', 'activated'] as const)
      assert.equal(recordedStandingOf({ activation }, today), activation);
    assert.equal(recordedStandingOf({}, today), undefined);
    assert.equal(recordedStandingOf({ contract: ended }, today), undefined);
  });

  it('is how the contract ended, once it has', () => {
    const activation = 'activated';
    assert.equal(recordedStandingOf({ activation, contract: { endsOn: today } }, today), 'activated');
    assert.equal(recordedStandingOf({ activation, contract: ended }, today), 'expired');
    const none = { onPremisesLeft: 0, cloudLeft: 0 };
    assert.equal(recordedStandingOf({ activation, contract: none }, today), 'used-up');
  });

  it('is a renewal, where a request is under way beside a contract', () => {
    for (const activation of ['requested', 'submitted'] as const)
      assert.equal(recordedStandingOf({ activation, contract: ended }, today), `renewal-${activation}`);
  });
});
