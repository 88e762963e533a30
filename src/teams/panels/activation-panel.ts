import { activationOf } from '../../benefits/activation-of.ts';
import type { Activation } from '../../rules/activation.ts';
import { progressOf, standingOf } from '../../rules/activation-standing.ts';
import type { FactId } from '../../rules/facts.ts';
import { activationButtons } from './activation-buttons.ts';
import { activationForms, type FormState } from './activation-forms.ts';
import type { Panel, PanelBlock } from './panel.ts';
import { called, dayIn, type Sight } from './sight.ts';

/** Where the activation stands, and what the viewer can do about it. */
export function activationPanel(sight: Sight, form?: FormState): Panel {
  const { language, say, notice } = sight;
  const activation = activationOf(sight.record);
  const explained = explanation(activation, sight);
  return {
    language,
    title: say('panel.activation'),
    notice,
    blocks: [
      {
        kind: 'progress',
        steps: progressOf(activation).map(({ step, state }) => ({ label: say(`panel.step.${step}`), state })),
      },
      { kind: 'paragraph', text: standing(activation, sight) },
      ...explained.blocks,
      ...((sight.record.offers ?? []).length === 0 ? [paragraph(say('panel.which-offer'))] : []),
    ],
    facts: explained.facts,
    forms: activationForms(activation, sight, form),
    buttons: activationButtons(activation, sight),
  };
}

function standing(activation: Activation, sight: Sight): string {
  const { say, today } = sight;
  const now = standingOf(activation, today);
  switch (activation.stage) {
    case 'none':
      if (!activation.closed) return say('panel.standing.none');
      return say(`panel.standing.${activation.closed.how}`, {
        name: called(sight, activation.closed.by),
        date: dayIn(activation.closed.at, sight),
        reason: activation.closed.how === 'declined' ? activation.closed.reason : '',
      });
    case 'requested':
      if (activation.approved)
        return say('panel.standing.approved', {
          name: called(sight, activation.approved.by),
          date: dayIn(activation.approved.at, sight),
        });
      return say('panel.standing.requested', {
        names: activation.requesters.map((id) => called(sight, id)).join(say('phrase.separator')),
      });
    case 'submitted':
      return say('panel.standing.submitted', {
        name: called(sight, activation.submitted.by),
        date: dayIn(activation.submitted.at, sight),
      });
    case 'activated':
      if (now === 'expired')
        return say('panel.standing.expired', { date: dayIn(activation.contract.endsOn ?? '', sight) });
      return say(now === 'used-up' ? 'panel.standing.used-up' : 'panel.standing.activated');
  }
}

interface Explanation {
  blocks: readonly PanelBlock[];
  facts: readonly FactId[];
}

/** What follows from where it stands: the next step for the viewer, with the facts it rests on. */
function explanation(activation: Activation, sight: Sight): Explanation {
  const { say } = sight;
  switch (activation.stage) {
    case 'none':
      return sight.viewer.role === 'none' ? needsAdministrator(sight) : wayThroughPartnerCenter(sight);
    case 'requested':
      return sight.viewer.role === 'none' ? waiting(sight) : wayThroughPartnerCenter(sight);
    case 'submitted': {
      const takesDays = { kind: 'paragraph' as const, text: say('activation.takes-days') };
      if (sight.viewer.id !== activation.submitted.by)
        return { blocks: [takesDays, paragraph(say('panel.will-tell'))], facts: ['F-ACT-3'] };
      const check = paragraph(say('panel.check-on', { date: dayIn(activation.checkOn, sight) }));
      return { blocks: [takesDays, check], facts: ['F-ACT-3'] };
    }
    case 'activated':
      return { blocks: [paragraph(say('panel.everyone-sees-the-ids'))], facts: ['F-ROLE-2'] };
  }
}

function needsAdministrator({ say }: Sight): Explanation {
  return { blocks: [paragraph(say('panel.needs-administrator'))], facts: ['F-ROLE-1'] };
}

function waiting({ say }: Sight): Explanation {
  return { blocks: [paragraph(say('panel.will-tell'))], facts: [] };
}

function wayThroughPartnerCenter({ say }: Sight): Explanation {
  const steps = [say('activation.sign-in'), say('activation.open-page'), say('activation.press-activate')];
  return {
    blocks: [{ kind: 'steps', steps }, paragraph(say('activation.takes-days'))],
    facts: ['F-ACT-1', 'F-ACT-2', 'F-ACT-3'],
  };
}

function paragraph(text: string): PanelBlock {
  return { kind: 'paragraph', text };
}
