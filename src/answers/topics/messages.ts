import { type Draft, headline, type Part, paragraph, point, step } from '../draft.ts';
import { explained } from '../message-case.ts';
import { nextStep } from '../next-step.ts';
import { activationNote } from '../recorded.ts';
import type { Situation } from '../situation.ts';

export function messageNotAuthorized(situation: Situation): Draft {
  const { say, partner } = situation;
  const { verdict } = explained('message-not-authorized', situation);
  const isAssociated = verdict.meaning === 'account-not-associated';
  const note = say(isAssociated ? 'recorded.mpn-associated' : 'recorded.mpn-not-associated');
  return {
    parts: [
      headline(say('messages.not-authorized'), 'F-ERR-2'),
      ...(partner.mpnAssociated === undefined ? [] : [paragraph(note)]),
      ...nextStep('sign-in-with-mpn', situation),
    ],
    next: ['where-the-benefits-are', 'who-can-activate', 'message-no-benefits'],
  };
}

export function messageNoBenefits(situation: Situation): Draft {
  const { say, partner } = situation;
  const { verdict, offerNotes, asks } = explained('message-no-benefits', situation);
  const why = paragraph(say('messages.benefits-why'), 'F-ERR-3');
  const parts: Record<'wrong-account' | 'no-active-offer' | 'open', () => Part[]> = {
    'wrong-account': () => [
      headline(say('messages.benefits-wrong-account'), 'F-ERR-3'),
      ...offerNotes,
      ...(partner.activation === 'activated' ? activationNote(situation) : []),
      why,
      ...nextStep('switch-account', situation),
    ],
    'no-active-offer': () => [
      headline(say('messages.benefits-no-offer'), 'F-ERR-3'),
      why,
      ...nextStep('see-offers', situation),
    ],
    open: () => [
      headline(say('messages.no-benefits'), 'F-ERR-3'),
      point(say('messages.no-active-offer'), 'F-ERR-3'),
      point(say('messages.wrong-account'), 'F-ERR-3'),
      ...offerNotes,
      paragraph(say('messages.how-to-switch')),
      step(say('messages.press-account'), 'F-ERR-3'),
      step(say('messages.choose-different'), 'F-ERR-3'),
    ],
  };
  const { meaning } = verdict;
  const isClosed = meaning === 'wrong-account' || meaning === 'no-active-offer';
  return {
    parts: parts[isClosed ? meaning : 'open'](),
    next: ['where-the-benefits-are', 'message-not-authorized', 'who-can-activate'],
    ...asks,
  };
}

export function activateButtonGrey(situation: Situation): Draft {
  const { say } = situation;
  const { verdict } = explained('activate-button-grey', situation);
  const { meaning } = verdict;
  const means = [
    headline(say('roles.button-grey'), 'F-ROLE-5', 'F-ERR-4'),
    ...(meaning === 'role-missing' ? [] : activationNote(situation)),
    paragraph(say('roles.who-can-activate'), 'F-ROLE-1'),
  ];
  switch (meaning) {
    case 'role-missing-requested':
      return {
        parts: [...means, ...nextStep('leave-to-administrator', situation)],
        opens: 'activation',
        next: ['activation-time', 'who-can-activate', 'how-to-activate'],
      };
    case 'role-missing-submitted':
      return {
        parts: [...means, ...nextStep('wait-for-processing', situation)],
        opens: 'activation',
        next: ['activation-time', 'after-activation', 'who-sees-the-ids'],
      };
    case 'role-missing-activated':
      return {
        parts: [...means, ...nextStep('use-ids', situation)],
        opens: 'ids',
        next: ['after-activation', 'ids-at-first-use', 'who-sees-the-ids'],
      };
    default:
      return {
        parts: [...means, ...nextStep('find-administrator', situation)],
        opens: 'activation',
        next: ['how-to-activate', 'activation-time', 'after-activation'],
      };
  }
}
