import type { ActivationActionKind } from '../rules/activation.ts';
import { dayOf } from '../rules/days.ts';
import type { ContractState, Support } from '../rules/question.ts';
import type { TenantRecord } from '../store/tenant-record.ts';
import { withHistory } from './history.ts';
import type { Person } from './person.ts';

/** How the contract stands as somebody says it, and whose incidents are meant where that is known. */
export interface ContractSaid {
  state: ContractState;
  support?: Support | undefined;
}

/** Notes what was said, with who and when; the very record where the same was said on that day. */
export function withSaidContract(
  record: TenantRecord,
  { state, support }: ContractSaid,
  { person, now, card }: { person: Pick<Person, 'id' | 'name'>; now: Date; card?: string | undefined },
): TenantRecord {
  const { contractSaid: before } = record;
  const isSame = before?.state === state && before.support === support;
  // Said again on a later day, it is believed for longer.
  if (isSame && dayOf(new Date(before.at)) === dayOf(now)) return record;
  const about = support === undefined ? {} : { support };
  const contractSaid = { state, ...about, by: person.id, at: now.toISOString() };
  return withHistory(
    { ...record, contractSaid },
    { person, what: 'contract-said', now, card, detail: state },
  );
}

export function withoutSaidContract({ contractSaid: _said, ...record }: TenantRecord): TenantRecord {
  return record;
}

/** Whether an action tells of the contract anew: what was said before may have been about another one. */
export function tellsOfContract(action: ActivationActionKind): boolean {
  return ['record-contract', 'correct-contract', 'record-left'].includes(action);
}
