import type { ActivationActionKind } from '../rules/activation.ts';
import { maskIds } from '../rules/mask-ids.ts';
import { withHistoryLine } from '../store/history-lines.ts';
import type { HistoryLine, TenantRecord } from '../store/tenant-record.ts';
import type { Person } from './person.ts';

/** Every kind of change that is kept for the audit. */
export type Deed =
  | `activation-${ActivationActionKind}`
  | 'offer-remembered'
  | 'offers-forgotten'
  | 'contract-said'
  | 'linked-on-premises'
  | 'linked-azure'
  | 'partner-administrator-granted'
  | 'partner-administrator-revoked'
  | 'administrators-channel-registered'
  | 'administrators-channel-removed'
  | 'helpdesk-registered'
  | 'helpdesk-changed'
  | 'helpdesk-removed';

/** The detail of a request where a contract is on record already. */
export const renewal = 'renewal';

/** A change with who, what, when and on which card; IDs in `detail` are masked. */
export interface Change {
  person: Pick<Person, 'id' | 'name'>;
  what: Deed;
  now: Date;
  card?: string | undefined;
  detail?: string | undefined;
  /** Whom it concerns, where that is one person. */
  whom?: string | undefined;
}

export function withHistory(
  record: TenantRecord,
  { person, what, now, card, detail, whom }: Change,
): TenantRecord {
  return withHistoryLine(record, {
    at: now.toISOString(),
    by: person.id,
    what,
    ...(person.name === undefined ? {} : { name: person.name }),
    ...(card === undefined ? {} : { card }),
    ...(detail === undefined ? {} : { detail: maskIds(detail) }),
    ...(whom === undefined ? {} : { whom }),
  });
}

/** Who last changed the activation, how and when. */
export function lastActivationChange({ history = [] }: TenantRecord): HistoryLine | undefined {
  return history.findLast(({ what }) => what.startsWith('activation-'));
}
