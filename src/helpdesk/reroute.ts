import type { Helpdesks } from './helpdesks.ts';
import type { TicketIndex } from './ticket-index.ts';
import type { Tickets } from './tickets.ts';

/**
 * Brings open tickets to a helpdesk, where they are at none: theirs was removed, or its channel could not be reached. Done
 * whenever a helpdesk is registered, changed or removed.
 */
export function createReroute(parts: {
  index: TicketIndex;
  tickets: Tickets;
  helpdesks: Helpdesks;
}): () => Promise<void> {
  const { index, tickets, helpdesks } = parts;
  return async () => {
    const open = await index.list(({ stage }) => stage !== 'resolved' && stage !== 'merged');
    for (const { reference } of open) {
      const record = await tickets.read(reference);
      if (!record) continue;
      const present = await helpdesks.find(record.ticket.helpdesk);
      if (present && record.helpdeskCard) continue;
      const { tenantId, requesters } = record.ticket;
      const next = await helpdesks.inChargeOf({ tenantId, language: requesters[0].language });
      if (next) await tickets.moveTo(reference, { tenantId: next.tenantId, id: next.helpdesk.id });
    }
  };
}
