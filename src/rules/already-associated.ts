import { contractStateOf } from './contract.ts';
import type { FactId } from './facts.ts';
import type { Partner } from './partner.ts';
import type { ContractState, Level } from './question.ts';

/** What the Azure portal's "This Access ID is already associated to an account" really means (F-ERR-1). */
export type AssociatedVerdict =
  | { verdict: 'already-linked'; facts: readonly FactId[] }
  | { verdict: 'no-longer-valid'; facts: readonly FactId[] }
  | { verdict: 'cloud-not-included'; facts: readonly FactId[] }
  /** Nobody said which case holds. */
  | { verdict: 'open'; facts: readonly FactId[] };

/** What was said in the question; wins over the record, which may be old. */
export interface SaidOfContract {
  levels: readonly Level[];
  contract?: ContractState | undefined;
}

/**
 * Decides which case of F-ERR-1 holds.
 *
 * @param today `YYYY-MM-DD`
 */
export function verdictOnAlreadyAssociated(
  said: SaidOfContract,
  partner: Partner,
  today: string,
): AssociatedVerdict {
  const levels = said.levels.length > 0 ? said.levels : partner.offers.map((offer) => offer.level);
  const state = said.contract ?? contractStateOf(partner, today, 'cloud');
  if (levels.length > 0 && levels.every((level) => level === 'action-pack')) {
    return { verdict: 'cloud-not-included', facts: ['F-ERR-1', 'F-ERR-1c', 'F-ENT-4'] };
  }
  switch (state) {
    case 'valid':
      return { verdict: 'already-linked', facts: ['F-ERR-1', 'F-ERR-1a'] };
    case 'expired':
    case 'used-up':
      return { verdict: 'no-longer-valid', facts: ['F-ERR-1', 'F-ERR-1b'] };
    case undefined:
      return { verdict: 'open', facts: ['F-ERR-1', 'F-ERR-1a', 'F-ERR-1b', 'F-ERR-1c'] };
  }
}
