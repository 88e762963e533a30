import type { RaisedRecord } from '../store/ticket-record.ts';
import type { Circumstances } from './ticket-changes.ts';
import { newTicketDelivery, withTicketDeliveries } from './ticket-deliveries.ts';

/** Brings what somebody missed, who could not be reached then, to them; unchanged where they missed nothing. */
export function withMissed(
  record: RaisedRecord,
  personId: string,
  { now, newId }: Omit<Circumstances, 'bringUpAfterMs'>,
): RaisedRecord {
  const entry = missedBy(record, personId);
  if (entry === undefined) return record;
  const to = { kind: 'requester', id: personId } as const;
  const news = newTicketDelivery(newId(), to, { kind: 'ticket-news', entry }, now.toISOString());
  return { ...record, outbox: withTicketDeliveries(record.outbox ?? [], [news]) };
}

/** The entry of which somebody has to hear who could not be reached and has no card any more. */
function missedBy({ ticket, requesterCards, outbox = [] }: RaisedRecord, id: string): string | undefined {
  const isWaiting = outbox.some(({ to }) => to.kind === 'requester' && to.id === id);
  if (requesterCards?.[id] || isWaiting) return undefined;
  const wasLost = ticket.entries.some(({ what, whom }) => what === 'not-delivered' && whom?.id === id);
  return wasLost ? ticket.entries.findLast(({ by }) => by.role === 'agent')?.id : undefined;
}
