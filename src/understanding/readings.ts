import type { FactId } from '../rules/facts.ts';
import type { ContractState, Level, Portal, Topic } from '../rules/question.ts';

/**
 * What the model tells apart: a topic, and what asking it that way already says. One reading per fact, because the
 * training material is written per fact, and one for the way through several.
 */
export interface Reading {
  topic: Topic;
  level?: Level;
  contract?: ContractState;
  portal?: Portal;
}

/** A fact id, or a name for what rests on several facts at once. */
export type ReadingName = FactId | 'how-to-activate';

export const readings: Readonly<Record<ReadingName, Reading>> = {
  'how-to-activate': { topic: 'how-to-activate' },
  'F-ROLE-1': { topic: 'who-can-activate' },
  'F-ROLE-2': { topic: 'who-sees-the-ids' },
  'F-ROLE-3': { topic: 'role-for-customer-requests' },
  'F-ROLE-4': { topic: 'who-can-use-on-premises-support' },
  'F-ROLE-5': { topic: 'find-someone-to-activate' },
  'F-ACT-1': { topic: 'where-the-benefits-are' },
  'F-ACT-2': { topic: 'activation-needed' },
  'F-ACT-3': { topic: 'activation-time' },
  'F-ACT-4': { topic: 'after-activation' },
  'F-ACT-5': { topic: 'ids-at-first-use' },
  'F-ACT-6': { topic: 'how-long-linked' },
  'F-ACT-7': { topic: 'tpd-services' },
  'F-ENT-1': { topic: 'entitlement' },
  'F-ENT-2': { topic: 'cloud-competencies' },
  'F-ENT-3': { topic: 'what-support-covers' },
  'F-ENT-4': { topic: 'action-pack-and-cloud' },
  'F-ENT-5': { topic: 'signature-packs' },
  'F-ENT-6': { topic: 'supported-versions' },
  'F-ONP-1': { topic: 'request-on-premises-support' },
  'F-ONP-2': { topic: 'ids-at-first-use', portal: 'support-for-business' },
  'F-REM-1': { topic: 'where-incidents-left-are-shown' },
  'F-REM-2': { topic: 'see-incidents-left' },
  'F-REM-3': { topic: 'add-the-contract' },
  'F-REM-4': { topic: 'unavailable-support-plans' },
  'F-REM-5': { topic: 'more-on-incidents-left' },
  'F-CLD-1': { topic: 'who-gets-cloud-support' },
  'F-CLD-2': { topic: 'ids-in-cloud-portals' },
  'F-CLD-3': { topic: 'csp-azure-plan' },
  'F-CLD-4': { topic: 'request-for-a-customer' },
  'F-CLD-5': { topic: 'link-in-azure' },
  'F-ERR-1': { topic: 'message-already-associated' },
  'F-ERR-1a': { topic: 'message-already-associated', contract: 'valid' },
  'F-ERR-1b': { topic: 'message-already-associated', contract: 'used-up' },
  'F-ERR-1c': { topic: 'message-already-associated', level: 'action-pack' },
  'F-ERR-2': { topic: 'message-not-authorized' },
  'F-ERR-3': { topic: 'message-no-benefits' },
  'F-ERR-4': { topic: 'activate-button-grey' },
  'F-ERR-5': { topic: 'support-plan-missing' },
  'F-PLAN-1': { topic: 'premier-support' },
  'F-PLAN-2': { topic: 'advanced-support' },
  'F-PLAN-3': { topic: 'compare-plans' },
  'F-NEXT-1': { topic: 'related-pages' },
};
