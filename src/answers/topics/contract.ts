import { type Draft, headline, type Part, paragraph, step } from '../draft.ts';
import { offersAsked } from '../offers-asked.ts';
import { decidedByRecord, notActivatedNote } from '../recorded.ts';
import type { Situation } from '../situation.ts';

export function addTheContract(situation: Situation): Draft {
  const { details, say } = situation;
  const onlyOnPremises =
    details.portals.length > 0 && details.portals.every((portal) => portal === 'support-for-business');
  const azureFirst = details.portals.includes('azure') && !details.portals.includes('support-for-business');
  const onPremises: Part[] = [
    headline(say('contract.add-answer'), 'F-REM-3'),
    step(say('contract.expand'), 'F-REM-3'),
    step(say('contract.add-contract'), 'F-REM-3'),
    step(say('contract.enter-ids'), 'F-REM-3'),
  ];
  const azure = [
    headline(say('contract.link-in-azure'), 'F-CLD-5'),
    paragraph(say('contract.in-support-for-business'), 'F-REM-3'),
  ];
  return {
    parts: [
      ...(azureFirst ? azure : onPremises),
      ...(azureFirst || onlyOnPremises ? [] : [paragraph(say('contract.link-in-azure'), 'F-CLD-5')]),
      ...notActivatedNote(situation),
    ],
    opens: 'ids',
    next: ['ids-at-first-use', 'support-plan-missing', azureFirst ? 'link-in-azure' : 'see-incidents-left'],
  };
}

export function linkInAzure(situation: Situation): Draft {
  const { say } = situation;
  if (hasOnlyActionPack(situation)) return nothingToLink(situation);
  return {
    parts: [
      headline(say('contract.link-answer'), 'F-CLD-5'),
      step(say('contract.open-help'), 'F-CLD-5'),
      step(say('contract.choose-link'), 'F-CLD-5'),
      step(say('contract.enter-ids'), 'F-CLD-5'),
      ...notActivatedNote(situation),
      paragraph(say('ids.cloud'), 'F-CLD-2'),
    ],
    opens: 'ids',
    next: ['message-already-associated', 'support-plan-missing', 'ids-in-cloud-portals'],
  };
}

function hasOnlyActionPack(situation: Situation): boolean {
  const { offers, namedBy } = offersAsked(situation);
  return namedBy !== 'nobody' && offers.every(({ level }) => level === 'action-pack');
}

/** Linking cannot help where there is no cloud support. */
function nothingToLink(situation: Situation): Draft {
  const { say } = situation;
  const { offers, namedBy } = offersAsked(situation);
  return {
    parts: [
      headline(say('action-pack.no-cloud'), 'F-ENT-4'),
      ...(namedBy === 'record' ? [decidedByRecord(situation, offers)] : []),
      paragraph(say('action-pack.only-by-competency'), 'F-ENT-4'),
    ],
    next: ['who-gets-cloud-support', 'request-on-premises-support', 'compare-plans'],
  };
}
