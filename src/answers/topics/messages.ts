import { type Draft, headline, paragraph, point, step } from '../draft.ts';
import { decidedByRecord, recordedOffers } from '../recorded.ts';
import type { Situation } from '../situation.ts';

export function messageNotAuthorized({ say }: Situation): Draft {
  return {
    parts: [
      headline(say('messages.not-authorized'), 'F-ERR-2'),
      paragraph(say('messages.sign-in-with-mpn'), 'F-ERR-2'),
    ],
    next: ['where-the-benefits-are', 'who-can-activate', 'message-no-benefits'],
  };
}

export function messageNoBenefits(situation: Situation): Draft {
  const { say } = situation;
  const recorded = recordedOffers(situation);
  return {
    parts: [
      headline(say('messages.no-benefits'), 'F-ERR-3'),
      point(say('messages.no-active-offer'), 'F-ERR-3'),
      point(say('messages.wrong-account'), 'F-ERR-3'),
      ...(recorded.length > 0 ? [decidedByRecord(situation, recorded)] : []),
      paragraph(say('messages.how-to-switch')),
      step(say('messages.press-account'), 'F-ERR-3'),
      step(say('messages.choose-different'), 'F-ERR-3'),
    ],
    next: ['where-the-benefits-are', 'message-not-authorized', 'who-can-activate'],
  };
}
