import { activationOf } from '../../benefits/activation-of.ts';
import { contractOf } from '../../rules/activation-standing.ts';
import type { FactId } from '../../rules/facts.ts';
import { contractLines } from './ids-panel.ts';
import type { Form, Input, Panel, PanelBlock, PanelButton } from './panel.ts';
import type { Sight } from './sight.ts';

/** The way to the number of incidents left, step by step (F-REM-1 to F-REM-4). */
export const remainingSteps = ['open', 'look', 'add', 'unavailable', 'record'] as const;
export type RemainingStep = (typeof remainingSteps)[number];

/** What was written into the form and could not be taken. */
export interface RemainingFormState {
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

/** Where nothing is recorded, the first step; otherwise what is recorded, with its age, and the offer to count again. */
export function remainingPanel(sight: Sight, step?: RemainingStep, state?: RemainingFormState): Panel {
  if (step) return stepPanel(sight, step, state);
  const contract = contractOf(activationOf(sight.record));
  if (contract?.leftRecordedOn === undefined) return stepPanel(sight, 'open');
  return {
    ...outline(sight),
    blocks: contractLines(contract, sight),
    facts: [],
    forms: [],
    buttons: [goTo(sight, 'open', sight.say('panel.remaining.count-again'))],
  };
}

function stepPanel(sight: Sight, step: RemainingStep, state?: RemainingFormState): Panel {
  const { say, catalogue } = sight;
  const back = goTo(sight, 'look', say('panel.remaining.back'));
  switch (step) {
    case 'open':
      return told(
        sight,
        [
          paragraph(say('remaining.only-there')),
          {
            kind: 'steps',
            steps: [say('remaining.open-and-choose')],
          },
          {
            kind: 'links',
            links: [{ title: say('links.support-for-business'), url: catalogue.links.supportForBusiness }],
          },
        ],
        ['F-REM-1', 'F-REM-2', 'F-ONP-1'],
        [goTo(sight, 'look', say('panel.remaining.next'))],
      );
    case 'look':
      return told(
        sight,
        [paragraph(say('remaining.read-contract')), paragraph(say('remaining.stop-there'))],
        ['F-REM-2'],
        [
          goTo(sight, 'record', say('panel.remaining.see-it')),
          goTo(sight, 'add', say('panel.remaining.not-listed')),
        ],
      );
    case 'add':
      return told(
        sight,
        [
          paragraph(say('panel.remaining.try-add')),
          {
            kind: 'steps',
            steps: [say('contract.expand'), say('contract.add-contract'), say('contract.enter-ids')],
          },
        ],
        ['F-REM-3'],
        [
          goTo(sight, 'record', say('panel.remaining.see-it')),
          goTo(sight, 'unavailable', say('panel.remaining.not-listed')),
          back,
        ],
      );
    case 'unavailable':
      return told(
        sight,
        [
          paragraph(say('remaining.unavailable-only-if')),
          {
            kind: 'points',
            points: [
              say('remaining.if-expired'),
              say('remaining.if-used-up'),
              say('remaining.if-old-product'),
            ],
          },
        ],
        ['F-REM-4'],
        [goTo(sight, 'record', say('panel.remaining.see-it')), back],
      );
    case 'record':
      return { ...told(sight, [], [], [back]), forms: [recordForm(sight, state)] };
  }
}

function told(
  sight: Sight,
  blocks: readonly PanelBlock[],
  facts: readonly FactId[],
  buttons: readonly PanelButton[],
): Panel {
  return { ...outline(sight), blocks, facts, forms: [], buttons };
}

function outline({ language, say, notice }: Sight): Pick<Panel, 'language' | 'title' | 'notice'> {
  return { language, title: say('panel.remaining'), notice };
}

function goTo({ language }: Sight, step: RemainingStep, title: string): PanelButton {
  return { title, verb: 'remaining-step', data: { step, language } };
}

function recordForm({ say, record, language }: Sight, state?: RemainingFormState): Form {
  const contract = contractOf(activationOf(record));
  const text = (id: 'onPremisesLeft' | 'cloudLeft', label: string): Input => ({
    kind: 'text',
    id,
    label,
    maxLength: 20,
    required: false,
    placeholder: say('panel.remaining.hint'),
    value: state?.values[id],
    error: state?.errors[id],
  });
  const date = (id: 'startsOn' | 'endsOn', label: string): Input => ({
    kind: 'date',
    id,
    label,
    required: false,
    value: state ? state.values[id] : contract?.[id],
    error: state?.errors[id],
  });
  return {
    title: say('panel.remaining.record'),
    open: true,
    inputs: [
      date('startsOn', say('panel.form.starts-on')),
      date('endsOn', say('panel.form.ends-on')),
      text('onPremisesLeft', say('panel.remaining.on-premises-left')),
      text('cloudLeft', say('panel.remaining.cloud-left')),
    ],
    submit: {
      title: say('panel.form.save'),
      verb: 'remaining-record',
      data: { language, revision: record.revision ?? 0 },
      tone: 'positive',
    },
  };
}

function paragraph(text: string): PanelBlock {
  return { kind: 'paragraph', text };
}
