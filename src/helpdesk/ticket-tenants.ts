import type { Ticket } from '../store/ticket-record.ts';

/** Whether an organisation has to do with a ticket: it asked, or its helpdesk answers. To any other it is not there. */
export function isKnownTo(
  { tenantId, helpdesk }: Pick<Ticket, 'tenantId' | 'helpdesk'>,
  organization: string,
): boolean {
  return tenantId === organization || helpdesk.tenantId === organization;
}
