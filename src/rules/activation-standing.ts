import { type Activation, type ActivationNews, isOfRequest } from './activation.ts';
import { endOf, hasIds, type RecordedContract } from './contract.ts';
import { type Day, daysBetween } from './days.ts';
import type { Partner } from './partner.ts';

/** Where an activation stands on a day, as people speak of it. */
export type Standing =
  | 'none'
  | 'declined'
  | 'withdrawn'
  | 'requested'
  | 'approved'
  | 'submitted'
  | 'activated'
  | 'expired'
  | 'used-up';

export function standingOf(activation: Activation, today: Day): Standing {
  switch (activation.stage) {
    case 'none':
      return activation.closed?.how ?? 'none';
    case 'requested':
      return activation.approved ? 'approved' : 'requested';
    case 'submitted':
      return 'submitted';
    case 'activated':
      return endOf(activation.contract, today) ?? 'activated';
  }
}

/** Where the benefit of a partner stands, as far as is recorded: a contract on record makes what is under way its renewal. */
export const recordedStandings = [
  'none',
  'requested',
  'submitted',
  'activated',
  'expired',
  'used-up',
  'renewal-requested',
  'renewal-submitted',
] as const;
export type RecordedStanding = (typeof recordedStandings)[number];

export function recordedStandingOf(
  { activation, contract }: Pick<Partner, 'activation' | 'contract'>,
  today: Day,
): RecordedStanding | undefined {
  if (!contract || activation === undefined || activation === 'none') return activation;
  return activation === 'activated' ? (endOf(contract, today) ?? activation) : `renewal-${activation}`;
}

/** The contract the organisation has on record, the one before a renewal included. */
export function contractOf(activation: Activation): RecordedContract | undefined {
  switch (activation.stage) {
    case 'none':
      return undefined;
    case 'activated':
      return activation.contract;
    default:
      return activation.before;
  }
}

/** Whether news of what was done with an activation are of a renewal: a contract was on record already. */
export function isOfRenewal(news: ActivationNews, before: Activation): boolean {
  const contract = contractOf(before);
  if (!contract || !isOfRequest(news)) return false;
  // A contract without IDs was noted from Support for Business: recorded with nothing asked for, these are its IDs.
  return news !== 'activated' || before.stage !== 'activated' || hasIds(contract);
}

/** So many days before its end, a contract may be followed by another. */
const renewableDays = 30;

/** Whether another contract may be asked for: this one has ended, or is about to. */
export function mayRenew(contract: RecordedContract, today: Day): boolean {
  if (endOf(contract, today)) return true;
  return contract.endsOn !== undefined && daysBetween(today, contract.endsOn) <= renewableDays;
}

/** The way of an activation, in its order. */
export const activationSteps = ['requested', 'approved', 'submitted', 'activated'] as const;
export type ActivationStep = (typeof activationSteps)[number];

/** How far an activation is: each step done, the one it waits for, or still ahead. */
export function progressOf(
  activation: Activation,
): readonly { step: ActivationStep; state: 'done' | 'now' | 'ahead' }[] {
  const reached = stepsReached(activation);
  return activationSteps.map((step, index) => ({
    step,
    state: index < reached ? 'done' : index === reached ? 'now' : 'ahead',
  }));
}

function stepsReached(activation: Activation): number {
  switch (activation.stage) {
    case 'none':
      return 0;
    case 'requested':
      return activation.approved ? 2 : 1;
    case 'submitted':
      return 3;
    case 'activated':
      return 4;
  }
}
