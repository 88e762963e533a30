import { activationOf } from '../../benefits/activation-of.ts';
import { contractOf } from '../../rules/activation-standing.ts';
import { hasIds, type RecordedContract } from '../../rules/contract.ts';
import { levels } from '../../rules/question.ts';
import { type Form, fieldId, type Input, type Tone } from './panel.ts';
import type { Sight } from './sight.ts';

/** The forms of the activation card that may be refused; "close" declines what is submitted already. */
export type ActivationFormName = 'decline' | 'record' | 'correct' | 'offer';

/** A form that was sent and could not be taken: what was written, and what is wrong with it, by field. */
export interface FormState {
  form: ActivationFormName;
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

/** What every press about the activation sends: the revision it was shown at, and the card's language. */
export function pressData({ record, language }: Sight): { revision: number; language: string } {
  return { revision: record.revision ?? 0, language };
}

export function declineForm(name: 'decline' | 'close', sight: Sight, state: FormState | undefined): Form {
  const { say } = sight;
  const sent = sentAs('decline', state);
  return {
    title: say(`panel.form.${name}`),
    tone: 'destructive',
    open: sent !== undefined,
    inputs: [
      {
        kind: 'text',
        id: fieldId('decline', 'reason'),
        label: say('panel.form.reason'),
        maxLength: 300,
        multiline: true,
        required: true,
        ...filled('reason', sent),
      },
    ],
    submit: {
      title: say(`panel.form.${name}-now`),
      verb: 'activation-decline',
      data: pressData(sight),
      tone: 'destructive',
    },
  };
}

/** @param present what is recorded, which whoever corrects it sees */
export function contractForm(
  name: 'record' | 'correct',
  sight: Sight,
  state: FormState | undefined,
  tone?: Tone,
  present?: RecordedContract,
): Form {
  const { say } = sight;
  const sent = sentAs(name, state);
  const known = sent ?? (present ? { values: fieldsOf(present), errors: {} } : undefined);
  const id = (field: 'accessId' | 'contractId', label: string): Input => ({
    kind: 'text',
    id: fieldId(name, field),
    label,
    maxLength: 60,
    required: true,
    ...filled(field, known),
  });
  // Beside IDs on record, others can only be those of the next contract.
  const isNext = name === 'record' && hasIds(contractOf(activationOf(sight.record)) ?? {});
  return {
    title: say(isNext ? 'panel.form.record-next' : `panel.form.${name}`),
    ...(tone ? { tone } : {}),
    open: sent !== undefined,
    inputs: [
      id('accessId', say('panel.access-id')),
      id('contractId', say('panel.contract-id')),
      dateInput(name, 'startsOn', say('panel.form.starts-on'), known),
      dateInput(name, 'endsOn', say('panel.form.ends-on'), known),
    ],
    submit: {
      title: say('panel.form.save'),
      verb: `activation-${name}-contract`,
      data: pressData(sight),
      tone: 'positive',
    },
  };
}

export function offerForm({ say, catalogue, language }: Sight, state?: FormState): Form {
  const sent = sentAs('offer', state);
  return {
    title: say('panel.form.offer'),
    open: sent !== undefined,
    inputs: [
      {
        kind: 'choice',
        id: fieldId('offer', 'level'),
        label: say('panel.form.level'),
        required: true,
        choices: levels.map((level) => ({ title: say(`level-button.${level}`), value: level })),
        ...filled('level', sent),
      },
      {
        kind: 'choice',
        id: fieldId('offer', 'competency'),
        label: say('panel.form.competency'),
        required: false,
        value: sent?.values['competency'] ?? 'none',
        choices: [
          { title: say('panel.form.no-competency'), value: 'none' },
          ...catalogue.cloudCompetencies.map((name) => ({ title: name, value: name })),
          { title: say('panel.form.other-competency'), value: 'other' },
        ],
      },
      {
        kind: 'text',
        id: fieldId('offer', 'competencyName'),
        label: say('panel.form.competency-name'),
        required: false,
        maxLength: 100,
        ...filled('competencyName', sent),
      },
    ],
    submit: { title: say('panel.form.offer-now'), verb: 'activation-offer', data: { language } },
  };
}

type Filled = Pick<FormState, 'values' | 'errors'> | undefined;

/** A day that may be left out. */
export function dateInput(form: string, field: 'startsOn' | 'endsOn', label: string, state: Filled): Input {
  return { kind: 'date', id: fieldId(form, field), label, required: false, ...filled(field, state) };
}

function sentAs(name: ActivationFormName, state: FormState | undefined): FormState | undefined {
  return state?.form === name ? state : undefined;
}

function fieldsOf({ accessId = '', contractId = '', startsOn = '', endsOn = '' }: RecordedContract) {
  return { accessId, contractId, startsOn, endsOn };
}

function filled(field: string, state: Filled): Pick<Input, 'value' | 'error'> {
  return { value: state?.values[field], error: state?.errors[field] };
}
