import { activationOf } from '../../benefits/activation-of.ts';
import type { Activation, Closing, Deed } from '../../rules/activation.ts';
import { mayRenew, progressOf } from '../../rules/activation-standing.ts';
import { endOf, type RecordedContract } from '../../rules/contract.ts';
import type { FactId } from '../../rules/facts.ts';
import { activationActions, asksForOffers } from './activation-actions.ts';
import type { FormState } from './activation-forms.ts';
import { type Panel, type PanelBlock, type ProgressStep, paragraph } from './panel.ts';
import { called, dayIn, isAdministrator, namesOf, type Sight } from './sight.ts';

/** Where the activation stands, and what the viewer can do about it. */
export function activationPanel(sight: Sight, state?: FormState): Panel {
  const { language, say, notice, occasion } = sight;
  const activation = activationOf(sight.record);
  const explained = occasion === 'superseded' ? nothing : explanation(activation, sight);
  // Good news say themselves how it stands now; bad ones leave a reason or a date to be told.
  const isTold = occasion === 'news' && (notice?.tone === 'good' || notice?.tone === 'accent');
  const stands = isTold ? [] : standing(activation, sight);
  return {
    language,
    title: say(contractBefore(activation) ? 'panel.renewal' : 'panel.activation'),
    notice,
    blocks: [
      { kind: 'progress', steps: progress(activation, sight) },
      ...[...endingBefore(activation, sight), ...stands].map(paragraph),
      ...explained.blocks,
      ...(asksForOffers(sight) ? [paragraph(say('panel.which-offer'))] : []),
    ],
    facts: explained.facts,
    actions: activationActions(activation, sight, state),
  };
}

/** What is renewed: told with all news, because the request alone looks like the first one. */
function endingBefore(activation: Activation, sight: Sight): string[] {
  const before = contractBefore(activation);
  return before ? [contractStanding(before, sight)] : [];
}

function contractBefore(activation: Activation): RecordedContract | undefined {
  return activation.stage === 'requested' || activation.stage === 'submitted' ? activation.before : undefined;
}

/** A contract that has ended is no success any more. */
function progress(activation: Activation, { say, today }: Sight): ProgressStep[] {
  const isOver = activation.stage === 'activated' && endOf(activation.contract, today) !== undefined;
  return progressOf(activation).map(({ step, state }) => ({
    label: say(`panel.step.${step}`),
    state: isOver && step === 'activated' ? 'over' : state,
  }));
}

function standing(activation: Activation, sight: Sight): string[] {
  const { say } = sight;
  switch (activation.stage) {
    case 'none':
      return activation.closed ? [closing(activation.closed, sight)] : [say('panel.standing.none')];
    case 'requested': {
      const { approved, requesters } = activation;
      if (!approved) return [say('panel.standing.requested', { names: namesOf(sight, requesters) })];
      const values = { name: called(sight, approved.by), date: dayIn(approved.at, sight) };
      return [say('panel.standing.approved', values)];
    }
    case 'submitted': {
      const { by, at } = activation.submitted;
      return [say('panel.standing.submitted', { name: called(sight, by), date: dayIn(at, sight) })];
    }
    case 'activated':
      return [
        ...(activation.closed ? [closing(activation.closed, sight)] : []),
        contractStanding(activation.contract, sight),
      ];
  }
}

function closing(closed: Closing, sight: Sight): string {
  const who = { name: called(sight, closed.by), date: dayIn(closed.at, sight) };
  return closed.how === 'declined'
    ? sight.say('panel.standing.declined', { ...who, reason: closed.reason })
    : sight.say('panel.standing.withdrawn', who);
}

/** Whether the contract can be used, and since when not. */
export function contractStanding(contract: RecordedContract, sight: Sight): string {
  const { say, today } = sight;
  switch (endOf(contract, today)) {
    case 'expired':
      return say('panel.standing.expired', { date: dayIn(contract.endsOn ?? today, sight) });
    case 'used-up':
      return say('panel.standing.used-up');
    case undefined:
      return contract.endsOn === undefined
        ? say('panel.standing.activated')
        : say('panel.standing.activated-until', { date: dayIn(contract.endsOn, sight) });
  }
}

interface Explanation {
  blocks: readonly PanelBlock[];
  facts: readonly FactId[];
}

const nothing: Explanation = { blocks: [], facts: [] };

/** What follows from where it stands: the next step for the viewer, with the facts it rests on. */
function explanation(activation: Activation, sight: Sight): Explanation {
  const { say, today } = sight;
  switch (activation.stage) {
    case 'none':
      return howOrWho(sight);
    case 'requested':
      if (!isAdministrator(sight)) return waiting(activation.requesters, sight);
      return wayThroughPartnerCenter(sight, leadOf(activation.approved, sight));
    case 'submitted': {
      const takesDays = paragraph(say('activation.takes-days'));
      const isTheirs = isAdministrator(sight) && activation.checkOn > today;
      const next = isTheirs
        ? [paragraph(say('panel.check-on', { date: dayIn(activation.checkOn, sight) }))]
        : waiting(activation.requesters, sight).blocks;
      return { blocks: [takesDays, ...next], facts: ['F-ACT-3'] };
    }
    case 'activated':
      if (endOf(activation.contract, today)) return howOrWho(sight);
      return {
        blocks: [
          ...(mayRenew(activation.contract, today) ? [paragraph(say('panel.may-renew'))] : []),
          paragraph(say('panel.everyone-sees-the-ids')),
        ],
        facts: ['F-ROLE-2'],
      };
  }
}

/** Nothing is under way: how it is done, or who can do it. */
function howOrWho(sight: Sight): Explanation {
  return isAdministrator(sight)
    ? wayThroughPartnerCenter(sight, sight.say('panel.how-to-activate'))
    : needsAdministrator(sight);
}

/** Whoever approved a request submits it; the others are not called on to do it a second time. */
function leadOf(approved: Deed | undefined, sight: Sight): string {
  const { say, viewer } = sight;
  if (!approved) return say('panel.approve-and-activate');
  return approved.by === viewer.id
    ? say('panel.now-activate')
    : say('panel.instead', { name: called(sight, approved.by) });
}

function needsAdministrator({ say }: Sight): Explanation {
  return { blocks: [paragraph(say('panel.needs-administrator'))], facts: ['F-ROLE-1'] };
}

/** Only those who asked are told. */
function waiting(requesters: readonly string[], { say, viewer }: Sight): Explanation {
  return requesters.includes(viewer.id)
    ? { blocks: [paragraph(say('panel.will-tell'))], facts: [] }
    : nothing;
}

/** @param lead what it is the way of */
function wayThroughPartnerCenter({ say }: Sight, lead: string): Explanation {
  const steps = [say('activation.sign-in'), say('activation.open-page'), say('activation.press-activate')];
  return {
    blocks: [paragraph(lead), { kind: 'steps', steps }, paragraph(say('activation.takes-days'))],
    facts: ['F-ACT-1', 'F-ACT-2', 'F-ACT-3'],
  };
}
