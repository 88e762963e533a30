import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createTranslators } from '../../../src/locales/translate.ts';
import type { Activation } from '../../../src/rules/activation.ts';
import type { RecordedContract } from '../../../src/rules/contract.ts';
import { activationPanel } from '../../../src/teams/panels/activation-panel.ts';
import { panelText } from '../../../src/teams/panels/panel-text.ts';
import type { Sight } from '../../../src/teams/panels/sight.ts';
import { contract, record, sight } from '../../support/panels.ts';

const say = createTranslators().en;
const read = (activation: Activation, overrides: Partial<Sight> = {}) =>
  panelText(activationPanel(sight('en', { record: { ...record, activation }, ...overrides })), say);
const activated = (recorded: RecordedContract): Activation => ({
  stage: 'activated',
  requesters: ['emre'],
  contract: recorded,
});

describe('the activation card of a contract that runs', () => {
  it('names its last day, where that is recorded', () => {
    assert.match(
      read(activated(contract)),
      /The benefit is activated\. The contract ends on July 31, 2022\./,
    );
    const { endsOn: _, ...open } = contract;
    assert.match(read(activated(open)), /The benefit is activated\.\n/);
  });

  it('says why there are buttons for a renewal, once it may be renewed', () => {
    const near = activated({ ...contract, endsOn: '2021-08-11' });
    assert.match(read(near), /ends on August 11, 2021\.\s+You can already start its renewal here/);
    assert.match(
      read({ stage: 'requested', requesters: ['emre'], before: { ...contract, endsOn: '2021-08-11' } }),
      /ends on August 11, 2021\.\s+Requested by Emre Kaya/,
    );
    assert.doesNotMatch(read(activated(contract)), /renewal/);
  });
});
