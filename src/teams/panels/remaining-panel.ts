import { activationOf } from '../../benefits/activation-of.ts';
import { contractOf } from '../../rules/activation-standing.ts';
import type { FactId } from '../../rules/facts.ts';
import { dateInput, pressData } from './activation-forms.ts';
import { contractLines } from './ids-panel.ts';
import {
  fieldId,
  form,
  type Input,
  type Panel,
  type PanelAction,
  type PanelBlock,
  paragraph,
  press,
} from './panel.ts';
import type { Sight } from './sight.ts';

/** The way to the number of incidents left, step by step (F-REM-1 to F-REM-4). */
export const remainingSteps = ['open', 'look', 'add', 'unavailable', 'missing', 'record'] as const;
export type RemainingStep = (typeof remainingSteps)[number];

/** What was written into the form and could not be taken. */
export interface RemainingFormState {
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

/** Where nothing is recorded, the first step; otherwise what is recorded, with its age, and the offer to count again. */
export function remainingPanel(sight: Sight, step?: RemainingStep, state?: RemainingFormState): Panel {
  const contract = contractOf(activationOf(sight.record));
  if (step === 'record') return recordPanel(sight, state);
  if (step) return told(sight, stepsTold[step](sight), actionsOf(sight, step));
  if (contract?.leftRecordedOn === undefined) return remainingPanel(sight, 'open');
  return told(sight, { blocks: contractLines(contract, sight), facts: [] }, [
    goTo(sight, 'open', sight.say('panel.remaining.count-again')),
  ]);
}

interface Told {
  blocks: readonly PanelBlock[];
  facts: readonly FactId[];
}

const stepsTold: Record<Exclude<RemainingStep, 'record'>, (sight: Sight) => Told> = {
  open: ({ say, catalogue }) => ({
    blocks: [
      paragraph(say('remaining.only-there')),
      paragraph(say('remaining.open-and-choose')),
      {
        kind: 'links',
        links: [{ title: say('links.support-for-business'), url: catalogue.links.supportForBusiness }],
      },
    ],
    facts: ['F-REM-1', 'F-REM-2', 'F-ONP-1'],
  }),
  look: ({ say }) => ({
    blocks: [paragraph(say('remaining.read-contract')), paragraph(say('remaining.stop-there'))],
    facts: ['F-REM-2'],
  }),
  add: ({ say }) => ({
    blocks: [
      paragraph(say('panel.remaining.try-add')),
      {
        kind: 'steps',
        steps: [say('contract.expand'), say('contract.add-contract'), say('contract.enter-ids')],
      },
    ],
    facts: ['F-REM-3'],
  }),
  unavailable: ({ say }) => ({
    blocks: [
      paragraph(say('remaining.unavailable-only-if')),
      {
        kind: 'points',
        points: [say('remaining.if-expired'), say('remaining.if-used-up'), say('remaining.if-old-product')],
      },
    ],
    facts: ['F-REM-4'],
  }),
  missing: ({ say }) => ({
    blocks: [paragraph(say('panel.remaining.ask-somebody'))],
    facts: [],
  }),
};

/** Where each step leads to where the contract is not there, and where it came from. */
const notListed: Partial<Record<RemainingStep, RemainingStep>> = {
  look: 'add',
  add: 'unavailable',
  unavailable: 'missing',
};
const before: Partial<Record<RemainingStep, RemainingStep>> = {
  look: 'open',
  add: 'look',
  unavailable: 'add',
  missing: 'unavailable',
  record: 'look',
};

function actionsOf(sight: Sight, step: RemainingStep): PanelAction[] {
  const { say } = sight;
  if (step === 'open') return [goTo(sight, 'look', say('panel.remaining.next'), 'positive')];
  const next = notListed[step];
  return [
    ...(next
      ? [
          goTo(sight, 'record', say('panel.remaining.see-it'), 'positive'),
          goTo(sight, next, say('panel.remaining.not-listed')),
        ]
      : []),
    ...back(sight, step),
  ];
}

function back(sight: Sight, step: RemainingStep): PanelAction[] {
  const target = before[step];
  return target ? [goTo(sight, target, sight.say('panel.remaining.back'))] : [];
}

function goTo({ language }: Sight, step: RemainingStep, title: string, tone?: 'positive'): PanelAction {
  return press({ title, verb: 'remaining-step', data: { step, language }, ...(tone ? { tone } : {}) });
}

function told(
  { language, say, notice }: Sight,
  { blocks, facts }: Told,
  actions: readonly PanelAction[],
): Panel {
  return { language, title: say('panel.remaining'), notice, blocks, facts, actions };
}

function recordPanel(sight: Sight, state?: RemainingFormState): Panel {
  const { say, record } = sight;
  const { startsOn = '', endsOn = '' } = contractOf(activationOf(record)) ?? {};
  const dates = state ?? { values: { startsOn, endsOn }, errors: {} };
  const count = (id: 'onPremisesLeft' | 'cloudLeft', label: string): Input => ({
    kind: 'text',
    id: fieldId('left', id),
    label,
    maxLength: 20,
    required: false,
    placeholder: say('panel.remaining.hint'),
    value: state?.values[id],
    error: state?.errors[id],
  });
  const fields = form({
    title: say('panel.remaining.record'),
    open: true,
    inputs: [
      dateInput('left', 'startsOn', say('panel.form.starts-on'), dates),
      dateInput('left', 'endsOn', say('panel.form.ends-on'), dates),
      count('onPremisesLeft', say('panel.remaining.on-premises-left')),
      count('cloudLeft', say('panel.remaining.cloud-left')),
    ],
    submit: {
      title: say('panel.form.save'),
      verb: 'remaining-record',
      data: pressData(sight),
      tone: 'positive',
    },
  });
  return told(sight, { blocks: [], facts: [] }, [fields, ...back(sight, 'record')]);
}
