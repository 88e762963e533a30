import { entitlementsOf, type HeldOffer } from '../../rules/entitlement.ts';
import type { Details } from '../../rules/question.ts';
import { type Draft, headline, type Part, paragraph, point } from '../draft.ts';
import { offersAsked } from '../offers-asked.ts';
import { offerName } from '../phrases.ts';
import { decidedByRecord, recordedOffers } from '../recorded.ts';
import type { Situation } from '../situation.ts';
import { cell } from './entitlement-opening.ts';
import { entitlementReasons } from './entitlement-reasons.ts';

/** Action Pack has no cloud support; a competency beside it has. */
export function actionPackAndCloud(situation: Situation): Draft {
  const { details, say, catalogue } = situation;
  const { offers, byRecord } = competenciesBeside(situation);
  const none = say('action-pack.no-cloud');
  const beside = entitlementsOf(offers, ['cloud'], catalogue);
  const parts: Part[] =
    beside.length === 0
      ? [headline(asksForCloud(details) ? say('phrase.no', { sentence: none }) : none, 'F-ENT-4', 'F-ENT-1')]
      : [
          headline(say('action-pack.beside'), 'F-ENT-4'),
          ...beside.map((entitlement) => {
            const values = { name: offerName(entitlement.offer, say), value: cell(entitlement, situation) };
            return point(say('phrase.named', values), 'F-ENT-1');
          }),
          ...(byRecord ? [decidedByRecord(situation, recordedOffers(situation))] : []),
          ...entitlementReasons(beside, situation),
        ];
  return {
    parts: [...parts, paragraph(say('action-pack.only-by-competency'), 'F-ENT-4')],
    next: ['who-gets-cloud-support', 'request-on-premises-support', 'compare-plans'],
  };
}

/** "Is it for on-premises products only?" would be answered with a yes. */
function asksForCloud({ yesNo, supports }: Details): boolean {
  return yesNo === true && !(supports.includes('on-premises') && !supports.includes('cloud'));
}

/** The Silver and Gold offers held beside Action Pack, as said or recorded. */
function competenciesBeside(situation: Situation): { offers: HeldOffer[]; byRecord: boolean } {
  const withCompetency = ({ level }: HeldOffer) => level !== 'action-pack';
  const { competencies, levels } = situation.details;
  if (competencies.length > 0 || levels.some((level) => level !== 'action-pack')) {
    const { offers, namedBy } = offersAsked(situation);
    return { offers: offers.filter(withCompetency), byRecord: namedBy === 'record' };
  }
  const offers = recordedOffers(situation).filter(withCompetency);
  return { offers, byRecord: offers.length > 0 };
}
