import type { RaisedRecord, Requester, TicketEntry } from '../store/ticket-record.ts';
import type { Circumstances } from './ticket-changes.ts';
import { newTicketDelivery, withTicketDeliveries } from './ticket-deliveries.ts';
import { isPerson, requesterOf } from './ticket-people.ts';
import { asReadBy } from './ticket-read-by.ts';

/** Brings what somebody missed, who could not be reached then, to them; unchanged where they missed nothing. */
export function withMissed(
  record: RaisedRecord,
  personId: string,
  { now, newId }: Omit<Circumstances, 'bringUpAfterMs'>,
): RaisedRecord {
  const requester = requesterOf(record.ticket, personId);
  const entry = requester && missedBy(record, requester);
  if (!requester || entry === undefined) return record;
  const to = { kind: 'requester', id: requester.id } as const;
  const news = newTicketDelivery(newId(), to, { kind: 'ticket-news', entry }, now.toISOString());
  return { ...record, outbox: withTicketDeliveries(record.outbox ?? [], [news]) };
}

/** The entry of which somebody has to hear who could not be reached and has no card any more. */
function missedBy(
  { ticket, requesterCards, outbox = [] }: RaisedRecord,
  requester: Requester,
): string | undefined {
  const { id, joined } = requester;
  const isWaiting = outbox.some(({ to }) => to.kind === 'requester' && to.id === id);
  if (requesterCards?.[id] || isWaiting) return undefined;
  const wasLost = ticket.entries.some(
    ({ what, whom }) => what === 'not-delivered' && whom && isPerson(requester, whom.id),
  );
  if (!wasLost) return undefined;
  const read = (asReadBy(ticket, id)?.entries ?? []).filter(({ by }) => by.role === 'agent');
  const told = read.findLast(({ what }) => saysSomething.has(what));
  return (told ?? read.findLast((entry) => passesOn.has(entry.what) || entry.id === joined?.entry))?.id;
}

const saysSomething: ReadonlySet<TicketEntry['what']> = new Set(['reply', 'ask', 'resolve', 'reopen']);
/** Who has it. Of a merge, whoever asked in the other ticket hears from that one. */
const passesOn: ReadonlySet<TicketEntry['what']> = new Set(['take', 'assign']);
