import type { RaisedRecord } from '../store/ticket-record.ts';
import type { Helpdesks } from './helpdesks.ts';
import type { TicketIndex } from './ticket-index.ts';
import type { Tickets } from './tickets.ts';

/**
 * Brings open tickets to a helpdesk, where they are at none: theirs was removed, or they wait in vain for its channel. Done
 * whenever a helpdesk is registered, changed or removed, for tickets it may concern.
 */
export type Reroute = (changedIn: string) => Promise<void>;

export function createReroute(parts: {
  index: TicketIndex;
  tickets: Tickets;
  helpdesks: Helpdesks;
  /** The tenant whose helpdesks serve other organisations as well. */
  operatorTenant: string | undefined;
}): Reroute & { one(record: RaisedRecord): Promise<void> } {
  const { index, tickets, helpdesks, operatorTenant } = parts;

  async function one(record: RaisedRecord): Promise<void> {
    const { reference, ticket } = record;
    const present = await helpdesks.find(ticket.helpdesk);
    if (present && !waitsInVain(record)) return;
    const { tenantId, requesters } = ticket;
    const next = await helpdesks.inChargeOf({ tenantId, language: requesters[0].language });
    if (next) await tickets.moveTo(reference, { tenantId: next.tenantId, id: next.helpdesk.id });
    else if (!present) await tickets.putToRest(reference);
  }

  async function all(changedIn: string): Promise<void> {
    const concerned = await index.list(
      ({ stage, tenantId, helpdesk }) =>
        stage !== 'resolved' &&
        stage !== 'merged' &&
        (changedIn === operatorTenant || tenantId === changedIn || helpdesk.tenantId === changedIn),
    );
    for (const { reference } of concerned) {
      const record = await tickets.read(reference);
      if (record) await one(record);
    }
  }
  return Object.assign(all, { one });
}

/** It is not in its channel, and not on its way there for the first time. */
function waitsInVain({ helpdeskCard, outbox = [] }: RaisedRecord): boolean {
  const isOnItsWay = outbox.some(({ notice, attempts }) => notice.kind === 'ticket-opened' && attempts === 0);
  return !helpdeskCard && !isOnItsWay;
}
