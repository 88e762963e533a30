import { type Day, daysBetween } from './days.ts';
import type { Incidents, Partner, SaidContract } from './partner.ts';
import type { ContractState, Support } from './question.ts';

/** The pair issued at activation (F-ACT-4). */
export interface ContractIds {
  accessId: string;
  contractId: string;
}

/** The days a contract begins and ends on; the last day still counts. */
export interface ContractDates {
  startsOn?: Day | undefined;
  endsOn?: Day | undefined;
}

/** Incidents left, by kind of support. */
export interface IncidentsLeft {
  onPremisesLeft?: Incidents | undefined;
  cloudLeft?: Incidents | undefined;
}

/** What is recorded of a contract; what nobody recorded is left out. */
export interface RecordedContract extends ContractDates, IncidentsLeft {
  accessId?: string | undefined;
  contractId?: string | undefined;
  /** The day the incidents left were read in Support for Business. */
  leftRecordedOn?: Day | undefined;
}

export function hasIds({ accessId, contractId }: RecordedContract): boolean {
  return accessId !== undefined && contractId !== undefined;
}

/**
 * The state of the recorded contract on a day, or undefined where the record does not tell.
 *
 * @param support whose incidents count; both where absent
 * @param today `YYYY-MM-DD`
 */
export function contractStateOf(partner: Partner, today: Day, support?: Support): ContractState | undefined {
  const { contract } = partner;
  if (!contract) return undefined;
  const ended = endOf(contract, today, support);
  if (ended) return ended;
  if (contract.startsOn !== undefined && contract.startsOn > today) return undefined;
  const left = leftOf(contract, support);
  return contract.endsOn === undefined || left.every((count) => count === undefined) ? undefined : 'valid';
}

/** How a contract stands, and who tells; `not-begun` where it is recorded to begin on a later day. */
export type ContractStanding = ContractState | 'not-begun';
export interface ToldStanding {
  standing: ContractStanding;
  by: 'record' | 'said';
}

/**
 * How long what somebody said of a contract is believed. A month is short beside the membership year a contract runs for;
 * after it, incidents may be used up, or a new contract begun.
 */
const daysBelieved = 30;

/**
 * How the contract stands on a day: by the recorded dates and counts, and only where they do not tell, by what was said.
 *
 * @param support whose incidents count; both where absent
 */
export function contractStandingOf(
  partner: Partner,
  today: Day,
  support?: Support,
): ToldStanding | undefined {
  const { contract = {}, contractSaid } = partner;
  const recorded = contractStateOf(partner, today, support);
  if (recorded) return { standing: recorded, by: 'record' };
  if (contract.startsOn !== undefined && contract.startsOn > today)
    return { standing: 'not-begun', by: 'record' };
  const isBelieved =
    contractSaid !== undefined &&
    isFresh(contractSaid, today) &&
    isAbout(contractSaid, support) &&
    !isDisproved(contractSaid, contract, support);
  return isBelieved ? { standing: contractSaid.state, by: 'said' } : undefined;
}

function isFresh({ on }: SaidContract, today: Day): boolean {
  const age = daysBetween(on, today);
  return age >= 0 && age < daysBelieved;
}

/** A contract expires for both kinds of support at once; its incidents are counted apart. */
function isAbout(said: SaidContract, support: Support | undefined): boolean {
  return said.state === 'expired' || said.support === undefined || said.support === support;
}

/** One recorded date or count may not tell how the contract stands, and yet show that it is not as was said. */
function isDisproved({ state }: SaidContract, contract: RecordedContract, support?: Support): boolean {
  if (state === 'expired') return contract.endsOn !== undefined;
  return state === 'used-up' && leftOf(contract, support).some((count) => count !== undefined && count !== 0);
}

/** Why a contract can no longer be used on a day (F-ACT-6), where the record tells that it cannot. */
export function endOf(
  contract: Pick<ContractDates, 'endsOn'> & IncidentsLeft,
  today: Day,
  support?: Support,
): 'expired' | 'used-up' | undefined {
  if (contract.endsOn !== undefined && contract.endsOn < today) return 'expired';
  return leftOf(contract, support).every((count) => count === 0) ? 'used-up' : undefined;
}

function leftOf({ onPremisesLeft, cloudLeft }: IncidentsLeft, support?: Support): (Incidents | undefined)[] {
  if (support === 'cloud') return [cloudLeft];
  return support === 'on-premises' ? [onPremisesLeft] : [onPremisesLeft, cloudLeft];
}
