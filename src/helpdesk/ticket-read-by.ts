import type { Ticket, TicketEntry } from '../store/ticket-record.ts';
import { requesterOf } from './ticket-people.ts';

/**
 * A ticket as one of those who asked may read it. Whoever asked in another ticket that was merged into this one reads
 * what they asked there, and what was said since: not what colleagues asked and were told before. Nobody else reads
 * anything, whoever left least of all.
 */
export function asReadBy(ticket: Ticket, personId: string): Ticket | undefined {
  const reader = requesterOf(ticket, personId);
  if (!reader) return undefined;
  const { joined } = reader;
  if (!joined) return ticket;
  const { entries } = ticket;
  const own = entries.findIndex(({ id }) => id === joined.entry);
  // Where it is not told from when on they read along, no more than since the last merge.
  const from = own >= 0 ? own : entries.findLastIndex(({ what }) => what === 'merged-in');
  const [entry = entries[0], ...since] = from < 0 ? [] : entries.slice(from);
  return { ...ticket, subject: { question: joined.question }, entries: [entry, ...since] };
}

const conversation: ReadonlySet<TicketEntry['what']> = new Set(['reply', 'ask', 'add', 'reopen', 'resolve']);

/** What was said between those who asked and the helpdesk, and not what agents do among themselves. */
export function saidIn({ entries }: Ticket): TicketEntry[] {
  return entries.filter(({ what, text }) => conversation.has(what) && text !== undefined && text !== '');
}
