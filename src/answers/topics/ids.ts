import type { Details } from '../../rules/question.ts';
import { type Draft, headline, type Part, paragraph } from '../draft.ts';
import { linkedNote } from '../recorded.ts';
import type { Situation } from '../situation.ts';

export function idsAtFirstUse(situation: Situation): Draft {
  const { details, say } = situation;
  // For Microsoft 365 alone, what is said of the others would answer wrongly.
  if (isOnlyMicrosoft365(details)) return idsInCloudPortals(situation);
  const onPremises = paragraph(say('ids.on-premises'), 'F-ONP-2');
  const cloud = paragraph(say('ids.cloud'), 'F-CLD-2');
  const asked = portalsAsked(details);
  const byPortal: Record<typeof asked, readonly Part[]> = {
    'on-premises': [onPremises],
    cloud: [cloud],
    either: [onPremises, cloud],
  };
  return {
    parts: [
      headline(say('ids.first-use-only'), 'F-ACT-5'),
      ...linkedNote(situation),
      ...(asked === 'either' ? [] : byPortal[asked]),
      paragraph(say('ids.linked-until'), 'F-ACT-6'),
      ...(asked === 'either' ? byPortal.either : []),
    ],
    opens: 'ids',
    next: ['add-the-contract', 'who-sees-the-ids', 'link-in-azure'],
  };
}

export function howLongLinked({ say }: Situation): Draft {
  return {
    parts: [headline(say('ids.linked-until'), 'F-ACT-6'), paragraph(say('ids.first-use-only'), 'F-ACT-5')],
    next: ['see-incidents-left', 'ids-at-first-use', 'support-plan-missing'],
  };
}

export function idsInCloudPortals(situation: Situation): Draft {
  const { details, say } = situation;
  return {
    parts: [
      headline(cloudHeadline(details, say), 'F-CLD-2'),
      ...linkedNote(situation),
      paragraph(say('ids.first-use-only'), 'F-ACT-5'),
    ],
    opens: 'ids',
    next: ['link-in-azure', 'who-sees-the-ids', 'how-long-linked'],
  };
}

/** Microsoft 365 is the exception among the cloud portals. */
function cloudHeadline({ portals, yesNo }: Details, say: Situation['say']): string {
  const microsoft365 = portals.includes('microsoft-365');
  const others = portals.some((portal) => cloudPortals.includes(portal) && portal !== 'microsoft-365');
  if (microsoft365 && !others) {
    return yesNo ? say('phrase.no', { sentence: say('ids.microsoft-365') }) : say('ids.microsoft-365');
  }
  return yesNo && others && !microsoft365
    ? say('phrase.yes', { sentence: say('ids.cloud') })
    : say('ids.cloud');
}

function isOnlyMicrosoft365({ portals }: Details): boolean {
  return portals.length > 0 && portals.every((portal) => portal === 'microsoft-365');
}

const cloudPortals: readonly string[] = ['azure', 'dynamics-365', 'microsoft-365', 'lifecycle-services'];

function portalsAsked({ portals, supports }: Details): 'on-premises' | 'cloud' | 'either' {
  const cloud = supports.includes('cloud') || portals.some((portal) => cloudPortals.includes(portal));
  const onPremises = supports.includes('on-premises') || portals.includes('support-for-business');
  if (cloud === onPremises) return 'either';
  return cloud ? 'cloud' : 'on-premises';
}
