import { contractStateOf } from '../../rules/contract.ts';
import { type Draft, headline, link, type Part, paragraph, point, step } from '../draft.ts';
import { notActivatedNote } from '../recorded.ts';
import type { Situation } from '../situation.ts';
import { endRecorded, incidentsRecorded } from './remaining-phrases.ts';

export function requestOnPremisesSupport(situation: Situation): Draft {
  const { say, catalogue } = situation;
  return {
    parts: [
      headline(say('remaining.create-request'), 'F-ONP-1'),
      ...notActivatedNote(situation),
      paragraph(say('ids.on-premises'), 'F-ONP-2'),
      link(say('links.support-for-business'), catalogue.links.supportForBusiness, 'F-ONP-1'),
    ],
    next: ['ids-at-first-use', 'supported-versions', 'add-the-contract'],
  };
}

export function whereIncidentsLeftAreShown(situation: Situation): Draft {
  const { say, catalogue } = situation;
  const [recorded, ...more] = incidentsRecorded(situation);
  return {
    parts: [
      headline(whereHeadline(situation), 'F-REM-1'),
      ...(recorded ? [paragraph(recordedOpening(situation)), recorded, ...more] : []),
      ...countingSteps(situation),
      link(say('links.support-for-business'), catalogue.links.supportForBusiness, 'F-REM-2'),
    ],
    opens: 'remaining',
    next: ['add-the-contract', 'unavailable-support-plans', 'entitlement'],
  };
}

/** No portal but Support for Business shows them. */
function whereHeadline({ details, say }: Situation): string {
  const sentence = say('remaining.only-there');
  const { portals, supports, yesNo } = details;
  const others = portals.length > 0 && !portals.includes('support-for-business');
  return yesNo && others && !supports.includes('on-premises') ? say('phrase.no', { sentence }) : sentence;
}

export function seeIncidentsLeft(situation: Situation): Draft {
  const { say, catalogue } = situation;
  const recorded = incidentsRecorded(situation);
  const opening: Part[] =
    recorded.length > 0
      ? [headline(recordedOpening(situation)), ...recorded, paragraph(say('remaining.to-check'), 'F-REM-2')]
      : [headline(say('remaining.how'), 'F-REM-2'), ...endRecorded(situation)];
  return {
    parts: [
      ...opening,
      ...countingSteps(situation),
      paragraph(say('remaining.only-there'), 'F-REM-1'),
      link(say('links.support-for-business'), catalogue.links.supportForBusiness, 'F-REM-2'),
      link(say('links.incidents-left'), catalogue.links.incidentsLeft, 'F-REM-5'),
    ],
    opens: 'remaining',
    next: ['add-the-contract', 'unavailable-support-plans', 'entitlement'],
  };
}

/** The counts of an expired contract are nothing that is left. */
function recordedOpening({ say, partner, today }: Situation): string {
  const expired = contractStateOf(partner, today) === 'expired';
  return say(expired ? 'recorded.incidents-left-expired' : 'recorded.incidents-left');
}

function countingSteps({ say }: Situation): Part[] {
  return [
    step(say('remaining.open-and-choose'), 'F-REM-2'),
    step(say('remaining.read-contract'), 'F-REM-2'),
    step(say('remaining.stop-there'), 'F-REM-2'),
  ];
}

export function moreOnIncidentsLeft({ say, catalogue }: Situation): Draft {
  return {
    parts: [
      headline(say('remaining.more'), 'F-REM-5'),
      link(say('links.incidents-left'), catalogue.links.incidentsLeft, 'F-REM-5'),
      paragraph(say('remaining.only-there'), 'F-REM-1'),
    ],
    next: ['see-incidents-left', 'where-incidents-left-are-shown', 'unavailable-support-plans'],
  };
}

export function unavailableSupportPlans({ say, catalogue }: Situation): Draft {
  return {
    parts: [
      headline(say('remaining.unavailable-only-if'), 'F-REM-4'),
      point(say('remaining.if-expired'), 'F-REM-4'),
      point(say('remaining.if-used-up'), 'F-REM-4'),
      point(say('remaining.if-old-product'), 'F-REM-4'),
      paragraph(say('coverage.versions'), 'F-ENT-6'),
      link(say('links.supported-versions'), catalogue.links.supportedVersions, 'F-ENT-6'),
    ],
    next: ['supported-versions', 'add-the-contract', 'see-incidents-left'],
  };
}
