import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createTranslators } from '../../../src/locales/translate.ts';
import type { Activation } from '../../../src/rules/activation.ts';
import { languages } from '../../../src/rules/question.ts';
import type { Form, Panel } from '../../../src/teams/panels/panel.ts';
import { panelText } from '../../../src/teams/panels/panel-text.ts';
import {
  type RemainingFormState,
  type RemainingStep,
  remainingPanel,
  remainingSteps,
} from '../../../src/teams/panels/remaining-panel.ts';
import { activations, contract, record, sight } from '../../support/panels.ts';

const translators = createTranslators();
const activated = (language: 'en' | 'tr' = 'en') =>
  sight(language, { record: { ...record, activation: activations['activated'] as Activation } });

/** The steps that the buttons of a panel lead to, by title. */
function waysFrom({ actions }: Panel): Record<string, unknown> {
  return Object.fromEntries(
    actions.flatMap((action) =>
      action.kind === 'press' ? [[action.button.title, action.button.data['step']]] : [],
    ),
  );
}

function formOf({ actions }: Panel): Form {
  const [form] = actions.flatMap((action) => (action.kind === 'form' ? [action.form] : []));
  assert.ok(form);
  return form;
}

describe('the way to the number of incidents left', () => {
  const ways: Record<RemainingStep, Record<string, RemainingStep>> = {
    open: { Next: 'look' },
    look: { 'I see it': 'record', 'It isn’t listed': 'add', Back: 'open' },
    add: { 'I see it': 'record', 'It isn’t listed': 'unavailable', Back: 'look' },
    unavailable: { 'I see it': 'record', 'It isn’t listed': 'missing', Back: 'add' },
    missing: { Back: 'unavailable' },
    record: { Back: 'look' },
  };
  for (const step of remainingSteps)
    it(`leads on and back from "${step}"`, () => {
      assert.deepEqual(waysFrom(remainingPanel(sight('en'), step)), ways[step]);
    });

  it('tells at each step the facts it rests on', () => {
    const factsOf = (step: RemainingStep) => remainingPanel(sight('en'), step).facts;
    assert.deepEqual(remainingSteps.map(factsOf), [
      ['F-REM-1', 'F-REM-2', 'F-ONP-1'],
      ['F-REM-2'],
      ['F-REM-3'],
      ['F-REM-4'],
      [],
      [],
    ]);
  });

  it('stays in the language of its card', () => {
    for (const language of languages)
      for (const action of remainingPanel(sight(language), 'look').actions)
        assert.equal(action.kind === 'press' && action.button.data['language'], language);
  });

  it('begins at its first step where nothing was counted yet, even with a contract on record', () => {
    const { leftRecordedOn: _never, ...uncounted } = contract;
    const activation: Activation = { stage: 'activated', requesters: [], contract: uncounted };
    const first = remainingPanel(sight('en'), 'open');
    assert.deepEqual(remainingPanel(sight('en')), first);
    assert.deepEqual(waysFrom(remainingPanel(sight('en', { record: { ...record, activation } }))), ways.open);
  });

  it('begins with what is recorded and its age, and may be gone again', () => {
    const panel = remainingPanel(activated());
    assert.match(panelText(panel, translators.en), /14 incidents[\s\S]*As recorded on August 9, 2021/);
    assert.deepEqual(waysFrom(panel), { 'Check again': 'open' });
  });

  it('shows no ID at any step', () => {
    for (const step of [undefined, ...remainingSteps])
      assert.doesNotMatch(JSON.stringify(remainingPanel(activated(), step)), /0012345678|99887766/);
  });
});

describe('the form for what Support for Business shows', () => {
  const values = (state?: RemainingFormState) =>
    formOf(remainingPanel(activated(), 'record', state)).inputs.map(({ id, value, error }) => [
      id,
      value,
      error,
    ]);

  it('holds the days recorded and asks for the counts anew', () => {
    assert.deepEqual(values(), [
      ['left-startsOn', contract.startsOn, undefined],
      ['left-endsOn', contract.endsOn, undefined],
      ['left-onPremisesLeft', undefined, undefined],
      ['left-cloudLeft', undefined, undefined],
    ]);
  });

  it('that was not taken holds what was written, with what is wrong at each field', () => {
    const state = {
      values: { startsOn: '2021-02-30', endsOn: '', onPremisesLeft: 'some', cloudLeft: '3' },
      errors: { startsOn: 'no such day', onPremisesLeft: 'no number' },
    };
    assert.deepEqual(values(state), [
      ['left-startsOn', '2021-02-30', 'no such day'],
      ['left-endsOn', '', undefined],
      ['left-onPremisesLeft', 'some', 'no number'],
      ['left-cloudLeft', '3', undefined],
    ]);
  });

  it('is open, needs no field, and sends the revision it was shown at', () => {
    const { open, inputs, submit } = formOf(remainingPanel(activated('tr'), 'record'));
    assert.ok(open);
    assert.ok(inputs.every(({ required }) => !required));
    assert.equal(submit.verb, 'remaining-record');
    assert.deepEqual(submit.data, { revision: 3, language: 'tr' });
  });
});
