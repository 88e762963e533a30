import type { ContractDates, ContractIds, IncidentsLeft, RecordedContract } from './contract.ts';
import type { Day } from './days.ts';

/** Whoever acts. Only an administrator (F-ROLE-1) can activate the benefit in Partner Center. */
export interface Actor {
  id: string;
  isAdministrator: boolean;
}

/** Who did something, and when (an ISO 8601 instant). */
export interface Deed {
  by: string;
  at: string;
}

/** How a request ended without an activation. */
export type Closing = Deed & ({ how: 'declined'; reason: string } | { how: 'withdrawn' });

/** Where the activation of one organisation's benefit stands. That a contract has ended is not kept: it follows from the contract. */
export type Activation =
  | { stage: 'none'; closed?: Closing }
  | {
      stage: 'requested';
      /** In the order they asked. */
      requesters: readonly [string, ...string[]];
      /** An administrator has said yes, and is about to submit it in Partner Center. */
      approved?: Deed;
      /** The contract that ended, or is about to, where this is a renewal. */
      before?: RecordedContract;
    }
  | {
      stage: 'submitted';
      requesters: readonly string[];
      submitted: Deed;
      /** The day on which to look whether the IDs show: processing takes a few days (F-ACT-3). */
      checkOn: Day;
      before?: RecordedContract;
    }
  | {
      stage: 'activated';
      /** Who asked for it, and so is told when the contract changes. */
      requesters: readonly string[];
      contract: RecordedContract;
      /** A renewal that was asked for and came to nothing. */
      closed?: Closing;
    };

export type Stage = Activation['stage'];

/** What somebody does about the activation. */
export type ActivationAction =
  | { kind: 'request' }
  | { kind: 'withdraw' }
  | { kind: 'approve' }
  | { kind: 'decline'; reason: string }
  /** The request was submitted in Partner Center (F-ACT-2). */
  | { kind: 'submit' }
  /** The IDs do not show yet. */
  | { kind: 'wait' }
  /** The IDs show (F-ACT-4). */
  | { kind: 'record-contract'; contract: ContractIds & ContractDates }
  | { kind: 'correct-contract'; contract: ContractIds & ContractDates }
  /** What Support for Business shows of the contract (F-REM-2). */
  | { kind: 'record-left'; left: IncidentsLeft & ContractDates };

export type ActivationActionKind = ActivationAction['kind'];

/** Why an action is not taken. */
export type Refusal =
  | 'not-an-administrator'
  | 'already-requested'
  | 'already-approved'
  | 'already-submitted'
  | 'already-activated'
  | 'not-your-request'
  | 'nothing-requested'
  | 'not-submitted'
  | 'not-activated'
  /** Nobody has recorded the contract yet. */
  | 'not-recorded'
  /** What was read has other days than the contract recorded. */
  | 'another-contract'
  | 'ends-before-it-starts';

/** What is told to others after an action. */
export type ActivationNews =
  | 'requested'
  | 'withdrawn'
  | 'approved'
  | 'declined'
  | 'submitted'
  | 'activated'
  | 'corrected'
  | 'used-up';

const requestNews = ['requested', 'withdrawn', 'approved', 'declined', 'submitted', 'activated'] as const;

/** Whether news are of a step on the way to a contract, and not of what becomes of the contract later. */
export function isOfRequest(news: ActivationNews): news is (typeof requestNews)[number] {
  return requestNews.some((each) => each === news);
}

/** What has to happen besides the new state. */
export type ActivationEffect =
  /** Nobody is told what they did themselves. */
  | { kind: 'tell'; whom: 'administrators' | readonly string[]; news: ActivationNews }
  /** Whoever is administrator on that day; at once where it has passed. */
  | { kind: 'remind'; of: ActivationReminder; on: Day }
  /** Links to the contract before this one say nothing of the new one (F-ACT-6). */
  | { kind: 'forget-links' };

export type ActivationReminder = 'check-back' | 'ends-in-30-days' | 'ends-in-7-days' | 'ended';

export type ActivationVerdict =
  | { kind: 'accepted'; activation: Activation; effects: readonly ActivationEffect[] }
  | { kind: 'refused'; reason: Refusal };

export const notActivated: Activation = { stage: 'none' };
