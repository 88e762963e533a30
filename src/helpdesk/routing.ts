import type { Language } from '../rules/question.ts';
import type { Helpdesk, TenantRecord } from '../store/tenant-record.ts';
import type { Ticket } from '../store/ticket-record.ts';

/** A helpdesk, and in whose tenant's record it stands. */
export interface LocatedHelpdesk {
  tenantId: string;
  helpdesk: Helpdesk;
}

/**
 * The helpdesk in charge of a question: one of the organisation's own, else one of the operator's that serves it. One
 * that is there for the language comes first, then one for every language; one that cannot be reached comes last, as
 * does one for other languages: a question that nobody reads would be worse.
 *
 * @param operator the record of the tenant whose helpdesks serve others as well; absent where there is none
 */
export function helpdeskFor(
  asking: { tenantId: string; language: Language },
  own: TenantRecord | undefined,
  operator: TenantRecord | undefined,
): LocatedHelpdesk | undefined {
  return best(own, asking) ?? (operator?.tenantId === own?.tenantId ? undefined : best(operator, asking));
}

/** All helpdesks that may answer an organisation: its own, else those of the operator that serve it. */
export function helpdesksServing(
  tenantId: string,
  own: TenantRecord | undefined,
  operator: TenantRecord | undefined,
): LocatedHelpdesk[] {
  const [first, ...others] = servingIn(own, tenantId);
  return first ? [first, ...others] : servingIn(operator, tenantId);
}

/** Whether a helpdesk serves an organisation: of its own tenant's any, unless it names others only. */
export function serves({ tenants }: Helpdesk, tenantId: string): boolean {
  return tenants === undefined || tenants.includes(tenantId);
}

/** Whether a helpdesk is in charge of a ticket. */
export function isInCharge({ tenantId, helpdesk }: LocatedHelpdesk, ticket: Ticket): boolean {
  return ticket.helpdesk.tenantId === tenantId && ticket.helpdesk.id === helpdesk.id;
}

function servingIn(record: TenantRecord | undefined, tenantId: string): LocatedHelpdesk[] {
  if (!record) return [];
  const serving = (record.helpdesks ?? []).filter((helpdesk) => serves(helpdesk, tenantId));
  return serving.map((helpdesk) => ({ tenantId: record.tenantId, helpdesk }));
}

function best(
  record: TenantRecord | undefined,
  { tenantId, language }: { tenantId: string; language: Language },
): LocatedHelpdesk | undefined {
  const rank = ({ languages, unreachable }: Helpdesk) =>
    (languages === undefined ? 1 : languages.includes(language) ? 0 : 2) + (unreachable ? 3 : 0);
  const [first] = servingIn(record, tenantId).sort((one, other) => rank(one.helpdesk) - rank(other.helpdesk));
  return first;
}
