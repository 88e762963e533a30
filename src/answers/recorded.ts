import { recordedStandingOf } from '../rules/activation-standing.ts';
import { endOf } from '../rules/contract.ts';
import type { HeldOffer } from '../rules/entitlement.ts';
import { heldOffer } from '../rules/entitlement.ts';
import type { ContractState } from '../rules/question.ts';
import { type Part, paragraph } from './draft.ts';
import { dateInWords, offerName } from './phrases.ts';
import type { Situation } from './situation.ts';

/** The offers of the partner's record, read with the catalogue. */
export function recordedOffers({ partner, catalogue }: Situation): HeldOffer[] {
  return partner.offers.map((offer) => heldOffer(offer, catalogue));
}

/** Says which recorded offers decided an answer; a competency that only the question named is not among them. */
export function decidedByRecord(situation: Situation, offers: readonly HeldOffer[]): Part {
  const recorded = recordedOffers(situation);
  const isRecorded = (offer: HeldOffer) =>
    recorded.some(
      ({ level, competency }) => level === offer.level && competency?.name === offer.competency?.name,
    );
  const known = offers.map((offer) => (isRecorded(offer) ? offer : { level: offer.level }));
  const names = [...new Set(known.map((offer) => offerName(offer, situation.say)))];
  return paragraph(
    situation.say('recorded.offers', { offers: names.join(situation.say('phrase.separator')) }),
  );
}

/**
 * Says who told how the contract stands. That it is over, the answer begins with; for that only the source is named.
 *
 * @param by the record, or what somebody said
 */
export function contractNote(state: ContractState, by: 'record' | 'said', situation: Situation): Part {
  const { partner, say, language } = situation;
  const { contract, contractSaid } = partner;
  if (by === 'said' && contractSaid) {
    const date = dateInWords(contractSaid.on, language);
    if (state !== 'valid') return paragraph(say('recorded.said-so', { date }));
    return paragraph(say('recorded.contract-said', { date, state: say(`contract-state.${state}`) }));
  }
  if (state === 'valid') return paragraph(say('recorded.contract-valid'));
  return state === 'expired' && contract?.endsOn !== undefined
    ? paragraph(say('recorded.contract-ended-on', { date: dateInWords(contract.endsOn, language) }))
    : paragraph(say('recorded.as-recorded'));
}

/** Says how far the activation is, where the record tells; it is no fact of the programme. */
export function activationNote(situation: Situation): Part[] {
  return activationInWords(situation).map((sentence) => paragraph(sentence));
}

/** How the benefit stands, and after that how far a renewal of it is. */
export function activationInWords({ partner, say, language, today }: Situation): string[] {
  const { contract = {} } = partner;
  const standing = recordedStandingOf(partner, today);
  const until = () =>
    say('recorded.activation-expired', { date: dateInWords(contract.endsOn ?? today, language) });
  switch (standing) {
    case undefined:
      return [];
    case 'expired':
      return [until()];
    case 'renewal-requested':
    case 'renewal-submitted': {
      const before = endOf(contract, today) ?? 'activated';
      return [
        before === 'expired' ? until() : say(`recorded.activation-${before}`),
        say(`recorded.${standing}`),
      ];
    }
    default:
      return [say(`recorded.activation-${standing}`)];
  }
}

/** Says that whoever asks has linked the contract already, where the record tells. */
export function linkedNote({ partner, say }: Situation): Part[] {
  return partner.linked ? [paragraph(say('recorded.linked'))] : [];
}

/** Reminds of a missing activation before anything is used, where the record tells. */
export function notActivatedNote(situation: Situation): Part[] {
  const { activation } = situation.partner;
  if (activation === undefined || activation === 'activated') return [];
  return [...activationNote(situation), paragraph(situation.say('activation.activate-first'), 'F-ACT-2')];
}
