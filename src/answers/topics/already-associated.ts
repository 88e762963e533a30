import { type MessageMeaning, mayBeActionPack } from '../../rules/messages.ts';
import type { Topic } from '../../rules/question.ts';
import { type Draft, headline, type Part, paragraph, point } from '../draft.ts';
import { type Explained, explained } from '../message-case.ts';
import { nextStep, nextStepFrom, startInWords } from '../next-step.ts';
import type { Situation } from '../situation.ts';

/** Says what the message really means in the case that holds; where nobody said which, what each case means. */
export function messageAlreadyAssociated(situation: Situation): Draft {
  const found = explained('message-already-associated', situation, 'cloud');
  const { meaning } = found.verdict;
  const next = nextOf[meaning] ?? [];
  const isOver = found.known.contract === 'expired' || found.known.contract === 'used-up';
  if (situation.details.withoutMessage && isOver)
    return { parts: contractOver(found, situation), next: nextOfContractOver };
  const isLevelOpen = meaning === 'open' && found.verdict.unknown.includes('level');
  return {
    parts: partsOf(found, situation),
    next: isLevelOpen ? [...next, 'action-pack-and-cloud'] : next,
    ...found.asks,
  };
}

function partsOf(found: Explained, situation: Situation): Part[] {
  const { verdict, known, contractNotes, offerNotes } = found;
  const { say } = situation;
  const isUsedUp = known.contract === 'used-up';
  const why = paragraph(say('associated.why'), 'F-ERR-1');
  switch (verdict.meaning) {
    case 'already-linked':
      return [
        headline(say('associated.linked'), 'F-ERR-1', 'F-ERR-1a'),
        ...contractNotes,
        why,
        ...nextStep('new-support-request', situation),
      ];
    case 'no-longer-valid':
      return [
        headline(say(isUsedUp ? 'associated.used-up' : 'associated.expired'), 'F-ERR-1', 'F-ERR-1b'),
        ...contractNotes,
        paragraph(say('associated.hidden'), 'F-ERR-1b'),
        why,
        ...nextStep('buy-plan', situation, 'cloud'),
      ];
    case 'cloud-not-included':
      return [
        headline(say('associated.action-pack'), 'F-ERR-1', 'F-ERR-1c'),
        ...offerNotes,
        why,
        ...nextStep('attain-competency', situation),
      ];
    case 'not-begun':
      return [
        headline(say('associated.not-begun', { date: startInWords(situation) }), 'F-ERR-1'),
        why,
        ...nextStepFrom('step.request-from-start', situation, 'F-ERR-1a'),
      ];
    default:
      return [
        headline(say('associated.ignore'), 'F-ERR-1'),
        why,
        point(say('associated.case-valid'), 'F-ERR-1a'),
        point(say('associated.case-no-longer-valid'), 'F-ERR-1b'),
        ...(mayBeActionPack(known) ? [point(say('associated.case-action-pack'), 'F-ERR-1c')] : []),
      ];
  }
}

/** What follows from a contract that is over, where no message is spoken of. */
function contractOver({ contractNotes }: Explained, situation: Situation): Part[] {
  const { say } = situation;
  return [
    headline(say('associated.over'), 'F-ERR-1b'),
    ...contractNotes,
    paragraph(say('ids.linked-until'), 'F-ACT-6'),
    ...nextStep('buy-plan', situation),
  ];
}

const nextOfContractOver: readonly Topic[] = [
  'support-plan-missing',
  'unavailable-support-plans',
  'entitlement',
];

const nextOf: Partial<Record<MessageMeaning, readonly Topic[]>> = {
  'already-linked': ['see-incidents-left', 'ids-at-first-use', 'support-plan-missing'],
  'no-longer-valid': ['compare-plans', 'unavailable-support-plans', 'entitlement'],
  'cloud-not-included': ['action-pack-and-cloud', 'request-on-premises-support', 'compare-plans'],
  'not-begun': ['see-incidents-left', 'how-long-linked', 'support-plan-missing'],
  open: ['see-incidents-left', 'support-plan-missing'],
};
