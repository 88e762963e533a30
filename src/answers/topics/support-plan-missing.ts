import { contractStateOf } from '../../rules/contract.ts';
import type { ContractState, Support, Topic } from '../../rules/question.ts';
import { type Draft, headline, link, type Part, paragraph, point } from '../draft.ts';
import { levelsHeld } from '../levels.ts';
import { contractNote, decidedByRecord, recordedOffers } from '../recorded.ts';
import type { Situation } from '../situation.ts';

/** Why a support plan is missing: the case that is known to hold, else the cases that can hold in that portal. */
export function supportPlanMissing(situation: Situation): Draft {
  const portal = portalOf(situation);
  const said = situation.details.contract;
  const state = said ?? contractStateOf(situation.partner, situation.today, portal);
  if (portal === 'cloud' && hasOnlyActionPack(situation)) return becauseOfActionPack(situation);
  if (state === undefined || state === 'valid') return anyCase(portal, situation);
  return becauseOfState(state, portal, said ? [] : [contractNote(state, situation)], situation);
}

/** The kind of portal in which it is missing; undefined where the question does not tell. */
function portalOf({ details: { portals, supports } }: Situation): Support | undefined {
  const onPremises = supports.includes('on-premises') || portals.includes('support-for-business');
  const cloud =
    supports.includes('cloud') ||
    portals.some((portal) => portal !== 'support-for-business' && portal !== 'partner-center');
  if (cloud === onPremises) return undefined;
  return cloud ? 'cloud' : 'on-premises';
}

function hasOnlyActionPack(situation: Situation): boolean {
  const { levels } = levelsHeld(situation);
  return levels.length > 0 && levels.every((level) => level === 'action-pack');
}

function becauseOfActionPack(situation: Situation): Draft {
  const { say } = situation;
  const byRecord = levelsHeld(situation).from === 'record';
  return {
    parts: [
      headline(say('missing.action-pack'), 'F-ERR-5', 'F-ENT-4'),
      ...(byRecord ? [decidedByRecord(situation, recordedOffers(situation))] : []),
      paragraph(say('action-pack.only-by-competency'), 'F-ENT-4'),
    ],
    next: ['action-pack-and-cloud', 'entitlement', 'compare-plans'],
  };
}

function becauseOfState(
  state: Exclude<ContractState, 'valid'>,
  portal: Support | undefined,
  note: readonly Part[],
  { say, catalogue }: Situation,
): Draft {
  return {
    parts: [
      headline(say(`missing.${state}`), 'F-ERR-5'),
      ...note,
      ...(portal === 'on-premises' ? [] : [paragraph(say('associated.hidden'), 'F-ERR-1b')]),
      ...(portal === 'cloud' ? [] : [paragraph(say('missing.see-unavailable'), 'F-REM-4')]),
      link(say('links.compare-plans'), catalogue.links.comparePlans, 'F-PLAN-3'),
    ],
    next: ['compare-plans', 'see-incidents-left', 'entitlement'],
  };
}

function anyCase(portal: Support | undefined, { say }: Situation): Draft {
  const inSupportForBusiness = point(say('missing.not-added'), 'F-REM-3');
  const inAzure = point(say('missing.not-linked'), 'F-CLD-5');
  const unavailable = point(say('missing.unavailable'), 'F-REM-4');
  const actionPack = point(say('missing.action-pack-in-cloud'), 'F-ENT-4');
  const cases = {
    'on-premises': [inSupportForBusiness, unavailable],
    cloud: [inAzure, point(say('missing.no-longer-valid'), 'F-ERR-1b'), actionPack],
    either: [inSupportForBusiness, inAzure, unavailable, actionPack],
  } satisfies Record<string, Part[]>;
  const next = {
    'on-premises': ['add-the-contract', 'unavailable-support-plans', 'see-incidents-left'],
    cloud: ['link-in-azure', 'message-already-associated', 'action-pack-and-cloud'],
    either: ['add-the-contract', 'link-in-azure', 'unavailable-support-plans'],
  } satisfies Record<string, Topic[]>;
  return {
    parts: [headline(say('missing.cases'), 'F-ERR-5'), ...cases[portal ?? 'either']],
    next: next[portal ?? 'either'],
  };
}
