import type { Support, Topic } from '../../rules/question.ts';
import { type Draft, headline, type Part, paragraph, point } from '../draft.ts';
import { type Explained, explained } from '../message-case.ts';
import { nextStep, nextStepFrom, startInWords } from '../next-step.ts';
import { linkedNote } from '../recorded.ts';
import type { Situation } from '../situation.ts';

/** Why a support plan is missing: the case that is known to hold, else the cases that can hold in that portal. */
export function supportPlanMissing(situation: Situation): Draft {
  const portal = portalOf(situation);
  const found = explained('support-plan-missing', situation, portal);
  return found.verdict.meaning === 'open'
    ? { ...anyCase(portal, situation), ...found.asks }
    : oneCase(found, portal, situation);
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

function oneCase(found: Explained, portal: Support | undefined, situation: Situation): Draft {
  const { say } = situation;
  const { verdict, contract, contractNotes, offerNotes } = found;
  switch (verdict.meaning) {
    case 'cloud-not-included':
      return {
        parts: [
          headline(say('missing.action-pack'), 'F-ERR-5', 'F-ENT-4'),
          ...offerNotes,
          ...nextStep('attain-competency', situation),
        ],
        next: ['action-pack-and-cloud', 'entitlement', 'compare-plans'],
      };
    case 'not-begun':
      return {
        parts: [
          headline(say('missing.not-begun', { date: startInWords(situation) }), 'F-ERR-5'),
          ...nextStepFrom('step.look-from-start', situation),
        ],
        next: ['see-incidents-left', 'add-the-contract', 'unavailable-support-plans'],
      };
    case 'not-linked':
      return {
        parts: [
          headline(say('missing.not-linked-yet'), 'F-ERR-5'),
          ...offerNotes,
          ...contractNotes,
          paragraph(say('missing.nothing-else'), 'F-ERR-5'),
          ...nextStep('link-contract', situation),
        ],
        opens: 'ids',
        next: ['message-already-associated', 'ids-in-cloud-portals', 'see-incidents-left'],
      };
    case 'not-added-or-old-product':
      return {
        parts: [
          headline(say('missing.not-added-or-old'), 'F-ERR-5', 'F-REM-4'),
          ...contractNotes,
          ...nextStep('add-contract', situation),
        ],
        opens: 'ids',
        next: ['supported-versions', 'unavailable-support-plans', 'see-incidents-left'],
      };
    case 'old-product':
      return {
        parts: [
          headline(say('missing.old-product'), 'F-ERR-5', 'F-REM-4'),
          ...contractNotes,
          ...linkedNote(situation),
          paragraph(say('coverage.versions'), 'F-ENT-6'),
          ...nextStep('check-version', situation),
        ],
        next: ['unavailable-support-plans', 'compare-plans', 'see-incidents-left'],
      };
    default:
      return {
        parts: [
          headline(say(contract === 'used-up' ? 'missing.used-up' : 'missing.expired'), 'F-ERR-5'),
          ...contractNotes,
          ...(portal === 'on-premises' ? [] : [paragraph(say('associated.hidden'), 'F-ERR-1b')]),
          ...(portal === 'cloud' ? [] : [paragraph(say('missing.see-unavailable'), 'F-REM-4')]),
          ...nextStep('buy-plan', situation, portal),
        ],
        next: ['compare-plans', 'see-incidents-left', 'entitlement'],
      };
  }
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
