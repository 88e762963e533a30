import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createTranslators } from '../../../src/locales/translate.ts';
import type { Activation } from '../../../src/rules/activation.ts';
import type { RecordedContract } from '../../../src/rules/contract.ts';
import { activationPanel } from '../../../src/teams/panels/activation-panel.ts';
import { panelText } from '../../../src/teams/panels/panel-text.ts';
import type { Sight } from '../../../src/teams/panels/sight.ts';
import { activations, contract, record, sight } from '../../support/panels.ts';

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

describe('the way through Partner Center', () => {
  const grace = { id: 'grace', role: 'global-administrator' } as const;
  const yating = { id: 'yating', role: 'partner-administrator' } as const;
  const { none, declined, requested, approved, expired } = activations;

  it('is always announced by a line of its own', () => {
    for (const activation of [none, declined, requested, approved, expired])
      for (const viewer of [grace, yating]) {
        const panel = activationPanel(
          sight('en', { record: { ...record, ...(activation && { activation }) }, viewer }),
        );
        const at = panel.blocks.findIndex(({ kind }) => kind === 'steps');
        const before = panel.blocks[at - 1];
        assert.ok(before?.kind === 'paragraph' && before.text.endsWith(':'), JSON.stringify(before));
      }
  });

  it('is for whoever approved the request; others hear who does it, and have no button that stands out', () => {
    const panelOf = (viewer: Sight['viewer']) =>
      activationPanel(
        sight('en', { record: { ...record, ...(approved && { activation: approved }) }, viewer }),
      );
    const submit = (viewer: Sight['viewer']) =>
      panelOf(viewer).actions.find(
        (action) => action.kind === 'press' && action.button.verb === 'activation-submit',
      );
    const [theirs, others] = [submit(grace), submit(yating)];
    assert.ok(theirs?.kind === 'press' && others?.kind === 'press');
    assert.deepEqual([theirs.button.tone, others.button.tone], ['positive', undefined]);
    assert.match(panelText(panelOf(grace), say), /Now activate the benefit/);
    assert.doesNotMatch(panelText(panelOf(yating), say), /Now activate/);
    assert.match(panelText(panelOf(yating), say), /in Grace Novak’s place, this is how:/);
  });
});
