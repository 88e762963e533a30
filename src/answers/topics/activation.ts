import type { Translate } from '../../locales/translate.ts';
import { recordedStandingOf } from '../../rules/activation-standing.ts';
import { type Draft, headline, link, type Part, paragraph, point, step } from '../draft.ts';
import { activationInWords, activationNote } from '../recorded.ts';
import type { Situation } from '../situation.ts';

function pageSteps(say: Translate): Part[] {
  return [step(say('activation.sign-in'), 'F-ACT-1'), step(say('activation.open-page'), 'F-ACT-1')];
}

export function whereTheBenefitsAre({ say }: Situation): Draft {
  return {
    parts: [
      headline(say('activation.where'), 'F-ACT-1'),
      ...pageSteps(say),
      paragraph(say('activation.page-lists'), 'F-ACT-1'),
      paragraph(say('activation.activate-first'), 'F-ACT-2'),
    ],
    next: ['how-to-activate', 'who-can-activate', 'message-no-benefits'],
  };
}

export function howToActivate(situation: Situation): Draft {
  const { say } = situation;
  const how = say('activation.how');
  const [underWay, ...more] = activationUnderWay(situation);
  return {
    parts: [
      ...(underWay
        ? [headline(underWay), ...more.map((each) => paragraph(each)), paragraph(how, 'F-ACT-1', 'F-ACT-2')]
        : [headline(how, 'F-ACT-1', 'F-ACT-2'), ...activationNote(situation)]),
      ...pageSteps(say),
      step(say('activation.press-activate'), 'F-ACT-2'),
      paragraph(say('roles.who-can-activate'), 'F-ROLE-1'),
      paragraph(say('activation.takes-days'), 'F-ACT-3'),
      paragraph(say('activation.ids-are-shown'), 'F-ACT-4'),
    ],
    opens: 'activation',
    next: ['find-someone-to-activate', 'after-activation', 'activate-button-grey'],
  };
}

/** Whoever has nothing left to do is told so before how it is done. */
function activationUnderWay(situation: Situation): string[] {
  const standing = recordedStandingOf(situation.partner, situation.today);
  const isDone = standing === 'submitted' || standing === 'renewal-submitted' || standing === 'activated';
  return isDone ? activationInWords(situation) : [];
}

export function activationNeeded(situation: Situation): Draft {
  const { say } = situation;
  const isUnderWay = activationUnderWay(situation).length > 0;
  return {
    parts: [
      headline(say('activation.activate-first'), 'F-ACT-2'),
      ...activationNote(situation),
      ...(isUnderWay ? [] : [...pageSteps(say), step(say('activation.press-activate'), 'F-ACT-2')]),
    ],
    opens: 'activation',
    next: ['who-can-activate', 'activation-time', 'after-activation'],
  };
}

export function activationTime(situation: Situation): Draft {
  const { say } = situation;
  return {
    parts: [
      headline(say('activation.takes-days'), 'F-ACT-3'),
      ...activationNote(situation),
      paragraph(say('activation.ids-are-shown'), 'F-ACT-4'),
    ],
    next: ['after-activation', 'who-sees-the-ids', 'ids-at-first-use'],
  };
}

export function afterActivation(situation: Situation): Draft {
  const { say } = situation;
  return {
    parts: [
      headline(say('activation.ids-are-shown'), 'F-ACT-4'),
      ...pageSteps(say),
      paragraph(say('activation.support-can-be-used'), 'F-ACT-4'),
      ...activationNote(situation),
      paragraph(say('roles.who-sees-the-ids'), 'F-ROLE-2'),
      paragraph(say('ids.first-use-only'), 'F-ACT-5'),
    ],
    opens: 'ids',
    next: ['request-on-premises-support', 'link-in-azure', 'ids-at-first-use'],
  };
}

export function tpdServices({ say, catalogue }: Situation): Draft {
  return {
    parts: [
      headline(say('activation.two-benefits'), 'F-ACT-7'),
      point(say('activation.incidents-benefit'), 'F-ACT-7', 'F-ACT-2'),
      point(say('activation.tpd-benefit'), 'F-ACT-7'),
      link(say('links.related-pages'), catalogue.links.technicalBenefits, 'F-NEXT-1'),
    ],
    next: ['what-support-covers', 'how-to-activate', 'related-pages'],
  };
}
