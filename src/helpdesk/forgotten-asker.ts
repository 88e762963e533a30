import type { TicketState } from '../rules/ticket.ts';
import type { RaisedRecord, Requester, Ticket, TicketEntry } from '../store/ticket-record.ts';
import { refreshOf, withTicketDeliveries } from './ticket-deliveries.ts';
import { peopleOf } from './ticket-people.ts';

/** Stands for whoever asked to be forgotten, and for what they wrote. */
const forgotten = 'forgotten';
const nothingLeft = '—';

/**
 * A ticket without a person. What they asked and wrote is deleted; a ticket that only they asked in is closed. What they
 * wrote as an agent stays, without their name: it is the helpdesk's answer. The very record where they have no part in it.
 */
export function withoutAsker(
  record: RaisedRecord,
  id: string,
  { now, newId }: { now: Date; newId: () => string },
): RaisedRecord {
  const { ticket } = record;
  if (!peopleOf(ticket).has(id)) return record;
  const isAsker = ticket.requesters.some((requester) => requester.id === id);
  const others = ticket.requesters.filter((requester) => requester.id !== id);
  const isAlone = isAsker && others.length === 0;
  const raisedIt = ticket.entries[0].by.id === id;
  const [firstEntry, ...entries] = ticket.entries;
  const next: Ticket = {
    ...ticket,
    requesters: isAsker ? remaining(others, ticket.requesters[0]) : ticket.requesters,
    subject: raisedIt ? { question: nothingLeft } : ticket.subject,
    state: stateWithout(ticket.state, id, isAlone),
    revision: ticket.revision + 1,
    entries: [entryWithout(firstEntry, id), ...entries.map((entry) => entryWithout(entry, id))],
  };
  const { [id]: _card, ...requesterCards } = record.requesterCards ?? {};
  const waiting = (record.outbox ?? []).filter(({ to }) => to.kind !== 'requester' || to.id !== id);
  const refresh = record.helpdeskCard
    ? [refreshOf(newId(), { kind: 'helpdesk' }, record.helpdeskCard, now.toISOString())]
    : [];
  // A question that nobody asks any more does not come to the channel.
  const kept = isAlone ? waiting.filter(({ notice }) => notice.kind === 'ticket-refresh') : waiting;
  return { ...record, ticket: next, requesterCards, outbox: withTicketDeliveries(kept, refresh) };
}

function remaining(others: readonly Requester[], { language }: Requester): Ticket['requesters'] {
  const [first, ...rest] = others;
  const nobody = {
    id: forgotten,
    language,
    address: { serviceUrl: '', conversationId: '', botId: '', channelId: '' },
  };
  return first ? [first, ...rest] : [nobody];
}

function stateWithout(state: TicketState, id: string, isAlone: boolean): TicketState {
  if (state.stage === 'new') return isAlone ? { stage: 'resolved', resolution: { how: 'withdrawn' } } : state;
  const agent = state.agent?.id === id ? { id: forgotten } : state.agent;
  if (state.stage === 'resolved') return { ...state, ...(agent ? { agent } : {}) };
  if (state.stage !== 'merged' && isAlone)
    return { stage: 'resolved', agent: agent ?? { id: forgotten }, resolution: { how: 'withdrawn' } };
  return { ...state, agent: agent ?? { id: forgotten } };
}

function entryWithout(entry: TicketEntry, id: string): TicketEntry {
  const { text, whom, mention, ...line } = entry;
  const isTheirs = entry.by.id === id;
  const isTheirWord = isTheirs && entry.by.role === 'requester';
  return {
    ...line,
    by: isTheirs ? { role: entry.by.role, id: forgotten } : entry.by,
    ...(text === undefined || isTheirWord ? {} : { text }),
    ...(whom === undefined || whom.id === id ? {} : { whom }),
    ...(mention === undefined || (mention !== 'on-duty' && mention.id === id) ? {} : { mention }),
  };
}
