import type { TicketState } from '../rules/ticket.ts';
import type { RaisedRecord, Requester, Ticket, TicketDelivery, TicketEntry } from '../store/ticket-record.ts';
import { newTicketDelivery, refreshOf, withTicketDeliveries } from './ticket-deliveries.ts';
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
  const state = stateWithout(ticket.state, id, isAlone);
  const joined = ticket.requesters.find((requester) => requester.id === id)?.joined;
  const without = (entry: TicketEntry) => entryWithout(entry, id, joined);
  const next: Ticket = {
    ...ticket,
    requesters: isAsker ? remaining(others, ticket.requesters[0]) : ticket.requesters,
    subject: raisedIt ? { question: others[0]?.joined?.question ?? nothingLeft } : ticket.subject,
    state,
    revision: ticket.revision + 1,
    entries: [without(firstEntry), ...entries.map(without)],
  };
  const { [id]: _card, ...requesterCards } = record.requesterCards ?? {};
  const waiting = (record.outbox ?? []).filter(({ to }) => to.kind !== 'requester' || to.id !== id);
  const refresh = record.helpdeskCard
    ? [refreshOf(newId(), { kind: 'helpdesk' }, record.helpdeskCard, now.toISOString())]
    : [];
  // A question that nobody asks any more does not come to the channel.
  const kept = isAlone ? waiting.filter(({ notice }) => notice.kind === 'ticket-refresh') : waiting;
  // Their card in a group is read by others, and would show what they asked for ever.
  const own = record.requesterCards?.[id];
  const isInGroup = own?.address.conversationId !== ticket.requesters[0].address.conversationId;
  const rests =
    own && isAlone && isInGroup
      ? [refreshOf(newId(), { kind: 'requester', id: forgotten }, own, now.toISOString(), true)]
      : [];
  const isOrphan = state.stage === 'new' && ticket.state.stage !== 'new';
  const anew = isOrphan ? orphaned(now, newId) : [];
  return {
    ...record,
    ticket: next,
    requesterCards,
    outbox: withTicketDeliveries(kept, [...refresh, ...rests, ...anew]),
  };
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
  const isOpen = state.stage === 'new' || state.stage === 'assigned' || state.stage === 'waiting';
  const isTheirs = 'agent' in state && state.agent?.id === id;
  if (isOpen && isAlone) {
    const agent = state.stage === 'new' || isTheirs ? {} : { agent: state.agent };
    return { stage: 'resolved', ...agent, resolution: { how: 'withdrawn' } };
  }
  if (!isTheirs) return state;
  // Somebody else has to take it.
  if (isOpen) return { stage: 'new' };
  if (state.stage === 'resolved') return { stage: 'resolved', resolution: state.resolution };
  return { ...state, agent: { id: forgotten } };
}

/** Nobody has it any more: whoever is on duty is alerted, and it is brought up again. */
function orphaned(now: Date, newId: () => string): TicketDelivery[] {
  const at = now.toISOString();
  const to = { kind: 'helpdesk' } as const;
  return [
    newTicketDelivery(newId(), to, { kind: 'ticket-alert' }, at),
    newTicketDelivery(newId(), to, { kind: 'ticket-waits' }, at),
  ];
}

function entryWithout(entry: TicketEntry, id: string, joined: Requester['joined']): TicketEntry {
  const { text, whom, mention, ...line } = entry;
  const isTheirs = entry.by.id === id;
  const isTheirWord = (isTheirs && entry.by.role === 'requester') || isAskedIn(entry, joined);
  const mentioned = mention === 'on-duty' ? mention : mention?.filter((agent) => agent.id !== id);
  return {
    ...line,
    by: isTheirs ? { role: entry.by.role, id: forgotten } : entry.by,
    ...(text === undefined || isTheirWord ? {} : { text }),
    ...(whom === undefined || whom.id === id ? {} : { whom }),
    ...(mentioned === undefined || mentioned.length === 0 ? {} : { mention: mentioned }),
  };
}

/** Of those who came with the same ticket, only one asked what its line tells. */
function isAskedIn({ id, text }: TicketEntry, joined: Requester['joined']): boolean {
  return id === joined?.entry && text === joined.question;
}
