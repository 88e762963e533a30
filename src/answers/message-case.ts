import { contractStandingOf } from '../rules/contract.ts';
import {
  type MessageCase,
  type MessageTopic,
  type MessageVerdict,
  messageVerdict,
} from '../rules/messages.ts';
import type { Support } from '../rules/question.ts';
import type { Draft, Part } from './draft.ts';
import { levelsHeld } from './levels.ts';
import { contractNote, decidedByRecord, recordedOffers } from './recorded.ts';
import type { Situation } from './situation.ts';

/** A verdict with what an answer says of how it came about. */
export interface Explained {
  verdict: MessageVerdict;
  /** What of the record decided about the contract, where the question did not. */
  contractNotes: Part[];
  /** Which recorded offers decided, where the question did not. */
  offerNotes: Part[];
  /** What it was decided on. */
  known: MessageCase;
  /** What a card asks where the case is open. */
  asks: Pick<Draft, 'asks'>;
}

/**
 * Finds what a message means for whoever asks: what the question says wins over what is recorded.
 *
 * @param support whose portal shows the message; undefined where nobody said
 */
export function explained(topic: MessageTopic, situation: Situation, support?: Support): Explained {
  const { details, partner, today } = situation;
  const { levels, from } = levelsHeld(situation);
  const told = details.contract ? undefined : contractStandingOf(partner, today, support);
  const contract = details.contract ?? told?.standing;
  const { mpnAssociated, activation, linked } = partner;
  const { noOffer } = details;
  const known: MessageCase = {
    levels,
    noOffer,
    contract,
    mpnAssociated,
    activation,
    linked,
    support,
    standings: support ? undefined : standingsIn(situation),
    hasCloudIncidents: hasCloudIncidents(partner),
  };
  const verdict = messageVerdict(topic, known);
  const { unknown } = verdict;
  const said = { levels: details.levels, contract: details.contract, support };
  return {
    verdict,
    contractNotes:
      told && told.standing !== 'not-begun' ? [contractNote(told.standing, told.by, situation)] : [],
    offerNotes:
      from === 'record' && levels.length > 0 ? [decidedByRecord(situation, recordedOffers(situation))] : [],
    known,
    asks: unknown.length > 0 ? { asks: { unknown, said } } : {},
  };
}

function standingsIn({ partner, today }: Situation): MessageCase['standings'] {
  const standing = (support: Support) => contractStandingOf(partner, today, support)?.standing;
  return { 'on-premises': standing('on-premises'), cloud: standing('cloud') };
}

function hasCloudIncidents({ contract }: Situation['partner']): boolean {
  return contract?.cloudLeft !== undefined && contract.cloudLeft !== 0;
}
