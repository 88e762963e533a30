import type { Translate } from '../../locales/translate.ts';
import { isOver, type MessageCase, mayBeActionPack } from '../../rules/messages.ts';
import type { Support, Topic } from '../../rules/question.ts';
import type { QuickReply } from '../answer.ts';
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
    ? { ...anyCase(found, situation), ...found.asks }
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
  const { verdict, known, contractNotes, offerNotes } = found;
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
          headline(say(known.contract === 'used-up' ? 'missing.used-up' : 'missing.expired'), 'F-ERR-5'),
          ...contractNotes,
          ...(portal === 'on-premises' ? [] : [paragraph(say('associated.hidden'), 'F-ERR-1b')]),
          ...(portal === 'cloud' ? [] : [paragraph(say('missing.see-unavailable'), 'F-REM-4')]),
          ...nextStep('buy-plan', situation, portal),
        ],
        next: ['compare-plans', 'unavailable-support-plans', 'entitlement'],
      };
  }
}

function anyCase({ known, verdict }: Explained, situation: Situation): Draft {
  const { say } = situation;
  const next = {
    'on-premises': ['add-the-contract', 'unavailable-support-plans', 'see-incidents-left'],
    cloud: [
      'link-in-azure',
      'message-already-associated',
      mayBeActionPack(known) ? 'action-pack-and-cloud' : 'see-incidents-left',
    ],
    either: ['add-the-contract', 'link-in-azure', 'unavailable-support-plans'],
  } satisfies Record<string, Topic[]>;
  // How the contract stands is known, but not for which portal it matters.
  const isPortalOpen = known.support === undefined && verdict.unknown.length === 0;
  return {
    parts: [
      headline(say('missing.cases'), 'F-ERR-5'),
      ...casesOf(known, say),
      ...(isPortalOpen ? [paragraph(say('missing.which-portal'))] : []),
    ],
    next: isPortalOpen ? portalButtons(say) : next[known.support ?? 'either'],
  };
}

/** The cases that can hold, as far as is known. */
function casesOf(known: MessageCase, say: Translate): Part[] {
  const notAdded = point(say('missing.not-added'), 'F-REM-3');
  const notLinked = point(say('missing.not-linked'), 'F-CLD-5');
  const unavailable = point(say('missing.unavailable'), 'F-REM-4');
  const actionPack = mayBeActionPack(known) ? [point(say('missing.action-pack-in-cloud'), 'F-ENT-4')] : [];
  const { support, contract, standings = {} } = known;
  if (support === 'on-premises') return [notAdded, unavailable];
  if (support === 'cloud') {
    const isSurelyValid = contract === 'valid' && actionPack.length > 0;
    const over = point(say('missing.no-longer-valid'), 'F-ERR-1b');
    return [notLinked, ...(isSurelyValid ? [] : [over]), ...actionPack];
  }
  const isOverOnPremises = isOver(standings['on-premises']);
  const old = contract === 'valid' ? point(say('missing.old-product-chosen'), 'F-REM-4') : unavailable;
  return [
    isOverOnPremises ? point(say('missing.used-up-on-premises'), 'F-REM-4') : notAdded,
    isOver(standings.cloud) ? point(say('missing.used-up-in-cloud'), 'F-ERR-1b') : notLinked,
    ...(isOverOnPremises ? [] : [old]),
    ...actionPack,
  ];
}

/** The portals that tell the cases apart, each on a button. */
function portalButtons(say: Translate): QuickReply[] {
  return (['azure', 'support-for-business'] as const).map((portal) => {
    const title = say(`portal.${portal}`);
    return { title, text: `${say('topic.support-plan-missing')} – ${title}`, topic: 'support-plan-missing' };
  });
}
