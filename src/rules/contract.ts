import type { Partner } from './partner.ts';
import type { ContractState, Support } from './question.ts';

/**
 * The state of the recorded contract on a day, or undefined where the record does not tell.
 *
 * @param support whose incidents count; both where absent
 * @param today `YYYY-MM-DD`
 */
export function contractStateOf(
  partner: Partner,
  today: string,
  support?: Support,
): ContractState | undefined {
  const contract = partner.contract;
  if (!contract) return undefined;
  if (contract.endsOn !== undefined && contract.endsOn < today) return 'expired';
  const left =
    support === 'cloud'
      ? [contract.cloudLeft]
      : support === 'on-premises'
        ? [contract.onPremisesLeft]
        : [contract.onPremisesLeft, contract.cloudLeft];
  if (left.every((count) => count === 0)) return 'used-up';
  return contract.endsOn === undefined || left.every((count) => count === undefined) ? undefined : 'valid';
}
