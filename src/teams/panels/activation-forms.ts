import type { Activation } from '../../rules/activation.ts';
import { hasIds } from '../../rules/activation-machine.ts';
import { mayRenew } from '../../rules/activation-standing.ts';
import { levels } from '../../rules/question.ts';
import { pressData } from './activation-buttons.ts';
import type { Form, Input } from './panel.ts';
import type { Sight } from './sight.ts';

/** The forms of the activation card. */
export type ActivationFormName = 'offer' | 'decline' | 'record' | 'correct';

/** A form that was sent and could not be taken: what was written, and what is wrong with it, by field. */
export interface FormState {
  form: ActivationFormName;
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

/** The forms the viewer can fill in, where the activation stands. */
export function activationForms(activation: Activation, sight: Sight, state?: FormState): Form[] {
  const isAdministrator = sight.viewer.role !== 'none';
  const forms: Form[] = [];
  if (isAdministrator && (activation.stage === 'requested' || activation.stage === 'submitted'))
    forms.push(declineForm(sight, stateOf('decline', state)));
  if (isAdministrator && sight.private) {
    if (
      activation.stage !== 'activated' ||
      !hasIds(activation.contract) ||
      mayRenew(activation.contract, sight.today)
    )
      forms.push(contractForm('record', sight, stateOf('record', state)));
    if (activation.stage === 'activated' && hasIds(activation.contract))
      forms.push(contractForm('correct', sight, stateOf('correct', state) ?? present(activation.contract)));
  }
  if ((sight.record.offers ?? []).length === 0) forms.push(offerForm(sight));
  return forms;
}

type Filled = { values: FormState['values']; errors: FormState['errors'] } | undefined;

function stateOf(name: ActivationFormName, state: FormState | undefined): FormState | undefined {
  return state?.form === name ? state : undefined;
}

/** Whoever corrects a contract sees what is recorded. */
function present(contract: Extract<Activation, { stage: 'activated' }>['contract']): Filled {
  const { accessId = '', contractId = '', startsOn = '', endsOn = '' } = contract;
  return { values: { accessId, contractId, startsOn, endsOn }, errors: {} };
}

function declineForm(sight: Sight, state: FormState | undefined): Form {
  const { say } = sight;
  const reason: Input = {
    kind: 'text',
    id: 'reason',
    label: say('panel.form.reason'),
    maxLength: 300,
    multiline: true,
    required: true,
    ...filled('reason', state),
  };
  return {
    title: say('panel.form.decline'),
    open: state !== undefined,
    inputs: [reason],
    submit: {
      title: say('panel.form.decline-now'),
      verb: 'activation-decline',
      data: pressData(sight),
      tone: 'destructive',
    },
  };
}

function contractForm(name: 'record' | 'correct', sight: Sight, state: Filled): Form {
  const { say } = sight;
  const id = (field: 'accessId' | 'contractId', label: string): Input => ({
    kind: 'text',
    id: field,
    label,
    maxLength: 60,
    required: true,
    ...filled(field, state),
  });
  const date = (field: 'startsOn' | 'endsOn', label: string): Input => ({
    kind: 'date',
    id: field,
    label,
    required: false,
    ...filled(field, state),
  });
  return {
    title: say(`panel.form.${name}`),
    open: state !== undefined && Object.keys(state.errors).length > 0,
    inputs: [
      id('accessId', say('panel.access-id')),
      id('contractId', say('panel.contract-id')),
      date('startsOn', say('panel.form.starts-on')),
      date('endsOn', say('panel.form.ends-on')),
    ],
    submit: {
      title: say('panel.form.save'),
      verb: `activation-${name}-contract`,
      data: pressData(sight),
      tone: 'positive',
    },
  };
}

function offerForm({ say, catalogue, language }: Sight): Form {
  const competencies = [
    { title: say('panel.form.no-competency'), value: 'none' },
    ...catalogue.cloudCompetencies.map((name) => ({ title: name, value: name })),
    { title: say('panel.form.other-competency'), value: 'other' },
  ];
  return {
    title: say('panel.form.offer'),
    open: false,
    inputs: [
      {
        kind: 'choice',
        id: 'level',
        label: say('panel.form.level'),
        required: true,
        choices: levels.map((level) => ({ title: say(`level-button.${level}`), value: level })),
      },
      {
        kind: 'choice',
        id: 'competency',
        label: say('panel.form.competency'),
        required: false,
        value: 'none',
        choices: competencies,
      },
      {
        kind: 'text',
        id: 'competencyName',
        label: say('panel.form.competency-name'),
        required: false,
        maxLength: 100,
      },
    ],
    submit: { title: say('panel.form.offer-now'), verb: 'activation-offer', data: { language } },
  };
}

function filled(field: string, state: Filled): Pick<Input, 'value' | 'error'> {
  return { value: state?.values[field], error: state?.errors[field] };
}
