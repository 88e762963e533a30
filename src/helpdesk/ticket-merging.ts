import type { TicketActor } from '../rules/ticket.ts';
import type { RaisedRecord } from '../store/ticket-record.ts';
import type { Circumstances } from './ticket-changes.ts';
import { newTicketDelivery, withTicketDeliveries } from './ticket-deliveries.ts';

/** Whether a ticket can go on in another: an open one of the same organisation and helpdesk. */
export function mayGoOnIn({ reference, ticket }: RaisedRecord, target: RaisedRecord): boolean {
  const { state, tenantId, helpdesk } = target.ticket;
  return (
    target.reference !== reference &&
    state.stage !== 'resolved' &&
    state.stage !== 'merged' &&
    tenantId === ticket.tenantId &&
    helpdesk.tenantId === ticket.helpdesk.tenantId &&
    helpdesk.id === ticket.helpdesk.id
  );
}

/** A merged ticket. The one it goes on in is told from the outbox: it is another record, and this one's write must not wait for it. */
export function goingOnIn(
  other: string,
  record: RaisedRecord,
  { id, name }: TicketActor,
  { now, newId }: Circumstances,
): RaisedRecord {
  const by = { id, ...(name === undefined ? {} : { name }) };
  const join = newTicketDelivery(
    newId(),
    { kind: 'helpdesk' },
    { kind: 'ticket-join', other, by },
    now.toISOString(),
  );
  return { ...record, outbox: withTicketDeliveries(record.outbox ?? [], [join]) };
}
