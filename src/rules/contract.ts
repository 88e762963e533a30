import type { Day } from './days.ts';
import type { Incidents, Partner } from './partner.ts';
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
