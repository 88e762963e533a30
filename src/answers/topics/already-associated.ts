import { type AssociatedVerdict, verdictOnAlreadyAssociated } from '../../rules/already-associated.ts';
import { contractStateOf } from '../../rules/contract.ts';
import type { Topic } from '../../rules/question.ts';
import { type Draft, headline, link, type Part, paragraph, point } from '../draft.ts';
import { contractNote, decidedByRecord, recordedOffers } from '../recorded.ts';
import type { Situation } from '../situation.ts';

/** Says what the message really means in the case that holds; where nobody said which, what each case means. */
export function messageAlreadyAssociated(situation: Situation): Draft {
  const { details, partner, today } = situation;
  const said = { levels: details.levels, contract: details.contract };
  const { verdict } = verdictOnAlreadyAssociated(said, partner, today);
  const [first, ...others] = partsOf(verdict, situation);
  return {
    parts: [...(first ? [first] : []), ...decidedBy(verdict, situation), ...others],
    next: nextOf[verdict],
  };
}

/** What of the record decided the verdict, where the question did not. */
function decidedBy(verdict: AssociatedVerdict['verdict'], situation: Situation): Part[] {
  const { details, partner, today } = situation;
  if (verdict === 'open') return [];
  if (verdict === 'cloud-not-included') {
    return details.levels.length > 0 ? [] : [decidedByRecord(situation, recordedOffers(situation))];
  }
  const recorded = details.contract ? undefined : contractStateOf(partner, today, 'cloud');
  return recorded ? [contractNote(recorded, situation)] : [];
}

function partsOf(verdict: AssociatedVerdict['verdict'], { say, catalogue }: Situation): Part[] {
  const why = paragraph(say('associated.why'), 'F-ERR-1');
  switch (verdict) {
    case 'already-linked':
      return [
        headline(say('associated.linked'), 'F-ERR-1', 'F-ERR-1a'),
        paragraph(say('associated.new-request'), 'F-ERR-1a'),
        why,
      ];
    case 'no-longer-valid':
      return [
        headline(say('associated.no-longer-valid'), 'F-ERR-1', 'F-ERR-1b'),
        paragraph(say('associated.hidden'), 'F-ERR-1b'),
        why,
        link(say('links.compare-plans'), catalogue.links.comparePlans, 'F-PLAN-3'),
      ];
    case 'cloud-not-included':
      return [
        headline(say('associated.action-pack'), 'F-ERR-1', 'F-ERR-1c'),
        paragraph(say('action-pack.only-by-competency'), 'F-ENT-4'),
        why,
      ];
    case 'open':
      return [
        headline(say('associated.ignore'), 'F-ERR-1'),
        why,
        point(say('associated.case-valid'), 'F-ERR-1a'),
        point(say('associated.case-no-longer-valid'), 'F-ERR-1b'),
        point(say('associated.case-action-pack'), 'F-ERR-1c'),
      ];
  }
}

const nextOf: Record<AssociatedVerdict['verdict'], readonly Topic[]> = {
  'already-linked': ['see-incidents-left', 'ids-at-first-use', 'support-plan-missing'],
  'no-longer-valid': ['compare-plans', 'see-incidents-left', 'entitlement'],
  'cloud-not-included': ['action-pack-and-cloud', 'request-on-premises-support', 'compare-plans'],
  open: ['see-incidents-left', 'action-pack-and-cloud', 'support-plan-missing'],
};
