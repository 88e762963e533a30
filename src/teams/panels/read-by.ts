import type { Ticket } from '../../store/ticket-record.ts';

/**
 * A ticket as one of those who asked may read it. Whoever asked in another ticket that was merged into this one reads
 * what they asked there, and what was said since: not what colleagues asked and were told before.
 */
export function asReadBy(ticket: Ticket, personId: string): Ticket {
  const joined = ticket.requesters.find(({ id }) => id === personId)?.joined;
  if (!joined) return ticket;
  const from = ticket.entries.findIndex(({ id }) => id === joined.entry);
  const [entry, ...since] = ticket.entries.slice(Math.max(from, 0));
  return entry ? { ...ticket, subject: { question: joined.question }, entries: [entry, ...since] } : ticket;
}
