import { type Entitlement, entitlementsOf, type HeldOffer } from '../../rules/entitlement.ts';
import { levels, type Topic } from '../../rules/question.ts';
import type { Answer, QuickReply } from '../answer.ts';
import { type Draft, headline, type Part, paragraph } from '../draft.ts';
import { type OffersAsked, offersAsked, supportsAsked } from '../offers-asked.ts';
import { decidedByRecord } from '../recorded.ts';
import type { Situation } from '../situation.ts';
import { claimVerdict } from './claim.ts';
import { entitlementOpening, factsSaid } from './entitlement-opening.ts';
import { entitlementReasons } from './entitlement-reasons.ts';

/** How many incidents any offers give of any kinds of support. */
export function entitlement(situation: Situation): Draft {
  const { details, catalogue, say } = situation;
  const asked = offersAsked(situation);
  const supports = supportsAsked(details);
  const found = entitlementsOf(asked.offers, supports, catalogue);
  const [opening, ...table] = entitlementOpening(found, asked.namedBy, situation);
  const verdict = claimVerdict(details, found);
  const first: Part[] =
    opening === undefined
      ? []
      : [
          headline(
            verdict ? say(`phrase.${verdict}`, { sentence: opening.text }) : opening.text,
            ...factsSaid(found),
          ),
        ];
  return {
    parts: [
      ...first,
      ...table,
      ...(asked.namedBy === 'record' ? [decidedByRecord(situation, asked.offers)] : []),
      ...addingUpNote(asked, situation),
      ...entitlementReasons(found, situation),
    ],
    next: nextQuestions(found, situation),
    ...(asked.namedBy === 'nobody' ? { remember: rememberLevel(situation) } : {}),
  };
}

/** The sheet does not tell whether several offers add up. */
function addingUpNote({ offers, namedBy }: OffersAsked, { say }: Situation): Part[] {
  const held = new Set(offers.map(({ level, competency }) => `${level} ${competency?.name ?? ''}`));
  return namedBy !== 'nobody' && held.size > 1 ? [paragraph(say('entitlement.adding-up'))] : [];
}

function rememberLevel({ say }: Situation): NonNullable<Answer['remember']> {
  return {
    title: say('entitlement.remember'),
    choices: levels.map((level) => ({ title: say(`level-button.${level}`), level })),
  };
}

/** What one asks after this: the other competency or kind of support, then topics nearby that are not told already. */
function nextQuestions(found: readonly Entitlement[], situation: Situation): (Topic | QuickReply)[] {
  const [only, ...more] = found;
  const depends = found.filter(({ kind }) => kind === 'depends');
  if (depends.length === 1 && depends[0]) {
    return [...byCompetency(depends[0].offer, situation), 'see-incidents-left'];
  }
  if (only && more.length === 0) return [otherSupport(only, situation), ...nearby(only)];
  const onPremises = found.some(({ support }) => support === 'on-premises');
  return onPremises
    ? ['supported-versions', 'see-incidents-left', 'how-to-activate']
    : ['link-in-azure', 'see-incidents-left', 'how-to-activate'];
}

function nearby({ support, offer }: Entitlement): Topic[] {
  if (support === 'on-premises') return ['supported-versions', 'see-incidents-left'];
  return offer.level === 'action-pack'
    ? ['who-gets-cloud-support', 'compare-plans']
    : [offer.competency?.name ? 'cloud-competencies' : 'see-incidents-left', 'link-in-azure'];
}

function otherSupport({ offer, support }: Entitlement, { say }: Situation): QuickReply {
  const level = say(`level-button.${offer.level}`);
  const other = support === 'cloud' ? 'on-premises' : 'cloud';
  return {
    title: say(`entitlement.button-${other}`, { level }),
    text: say(`entitlement.ask-${other}`, { level }),
    topic: 'entitlement',
  };
}

function byCompetency({ level }: HeldOffer, { say }: Situation): QuickReply[] {
  const values = { level: say(`level-button.${level}`) };
  return (['cloud', 'other'] as const).map((kind) => ({
    title: say(`entitlement.button-competency-${kind}`),
    text: say(`entitlement.ask-competency-${kind}`, values),
    topic: 'entitlement',
  }));
}
