import type { Ticket, TicketEntry } from '../store/ticket-record.ts';

/** When what counts for the figures happened to a ticket, in ISO 8601. */
export interface TicketTimes {
  raisedAt: string;
  /** When an agent first had something to say to whoever asked. */
  firstReplyAt?: string | undefined;
  /** When an agent settled it, the last time where it was reopened; absent while it is open, and where nobody settled it. */
  resolvedAt?: string | undefined;
}

/** What whoever asked hears from an agent; that somebody took the ticket is no reply. */
const replies: readonly TicketEntry['what'][] = ['reply', 'ask', 'resolve'];

export function ticketTimes({ state, entries }: Pick<Ticket, 'state' | 'entries'>): TicketTimes {
  const isResolved = state.stage === 'resolved' && state.resolution.how !== 'withdrawn';
  return {
    raisedAt: entries[0].at,
    firstReplyAt: entries.find(({ by, what }) => by.role === 'agent' && replies.includes(what))?.at,
    resolvedAt: isResolved ? entries.findLast(({ what }) => what === 'resolve')?.at : undefined,
  };
}
