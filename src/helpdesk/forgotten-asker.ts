import type { TicketState } from '../rules/ticket.ts';
import type { RaisedRecord, Requester, Ticket, TicketDelivery, TicketEntry } from '../store/ticket-record.ts';
import { askerOf } from './ticket-askers.ts';
import {
  cardsToRest,
  farewellOf,
  newTicketDelivery,
  refreshOf,
  withTicketDeliveries,
} from './ticket-deliveries.ts';
import { entryBy, type Stamp } from './ticket-entries.ts';
import { everyIdIn, forgotten, idsOf, peopleOf } from './ticket-people.ts';

/** Stands for what they wrote who asked to be forgotten. */
const nothingLeft = '—';

/**
 * A ticket without a person. What they asked and wrote is deleted; a ticket that only they asked in is closed. What they
 * wrote as an agent stays, without their name: it is the helpdesk's answer. The very record where they have no part in it.
 *
 * @param ids of that one person
 */
export function withoutAsker(
  record: RaisedRecord,
  ids: readonly string[],
  { now, newId }: { now: Date; newId: () => string },
): RaisedRecord {
  const { ticket } = record;
  const people = peopleOf(ticket);
  if (!ids.some((id) => people.has(id))) return record;
  const theirs = everyIdIn(ticket, ids);
  const isTheirs: IsTheirs = (known) =>
    [known?.id, known?.account].some((id) => id !== undefined && theirs.has(id));
  const own = ticket.requesters.filter(isTheirs);
  const others = ticket.requesters.filter((requester) => !isTheirs(requester));
  const isAlone = own.length > 0 && others.length === 0;
  const isTheirQuestion = [askerOf(ticket), ticket.entries[0].by.id].some((id) => isTheirs({ id }));
  const [firstEntry, ...entries] = ticket.entries;
  const state = stateWithout(ticket.state, isTheirs, isAlone);
  const without = (entry: TicketEntry) => entryWithout(entry, isTheirs, own);
  const closed = isAlone && isOpen(ticket.state) ? [deletedLine(state, { id: newId(), now })] : [];
  const next: Ticket = {
    ...ticket,
    requesters: own.length > 0 ? remaining(others, ticket.requesters[0]) : ticket.requesters,
    subject: isTheirQuestion ? { question: others[0]?.joined?.question ?? nothingLeft } : ticket.subject,
    state,
    revision: ticket.revision + 1,
    entries: [without(firstEntry), ...entries.map(without), ...closed],
  };
  const cards = Object.entries(record.requesterCards ?? {});
  const waiting = (record.outbox ?? [])
    .filter(({ to }) => to.kind !== 'requester' || !isTheirs(to))
    .map((delivery) => deliveryWithout(delivery, isTheirs));
  const at = now.toISOString();
  const helpdesk = { kind: 'helpdesk' } as const;
  const refresh = record.helpdeskCard ? [refreshOf(newId(), helpdesk, record.helpdeskCard, at)] : [];
  const news = closed.map(({ id }) =>
    newTicketDelivery(newId(), helpdesk, { kind: 'ticket-news', entry: id }, at),
  );
  // A question that nobody asks any more does not come to the channel, and is no news where it is not there.
  const kept = isAlone ? waiting.filter(({ notice }) => notice.kind === 'ticket-refresh') : waiting;
  // Their cards would show what they asked for ever, and could still be pressed.
  const older = cardsToRest(record.outbox ?? [], (id) => isTheirs({ id }));
  const rests = [...cards, ...older].flatMap(([id, card]) => {
    const language = own.find((each) => idsOf(each).includes(id))?.language;
    return isTheirs({ id }) ? [farewellOf(newId(), forgotten, card, at, language)] : [];
  });
  const redrawn = cards.flatMap(([id, card]) =>
    isNamed(ticket, isTheirs) && !isTheirs({ id })
      ? [refreshOf(newId(), { kind: 'requester', id }, card, at)]
      : [],
  );
  const isOrphan = state.stage === 'new' && ticket.state.stage !== 'new';
  const anew = isOrphan ? orphaned(now, newId) : [];
  return {
    ...record,
    ticket: next,
    requesterCards: Object.fromEntries(cards.filter(([id]) => !isTheirs({ id }))),
    outbox: withTicketDeliveries(kept, [
      ...refresh,
      ...(record.helpdeskCard ? news : []),
      ...rests,
      ...redrawn,
      ...anew,
    ]),
  };
}

type IsTheirs = (known: { id?: string | undefined; account?: string | undefined } | undefined) => boolean;

/** Whether cards of others who asked may name them: as who has it, or beside what they wrote, as cards once did of all. */
function isNamed({ state, entries }: Ticket, isTheirs: IsTheirs): boolean {
  const isAgent = 'agent' in state && isTheirs(state.agent);
  return isAgent || entries.some(({ by, text }) => text !== undefined && isTheirs(by));
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

function stateWithout(state: TicketState, isTheirs: IsTheirs, isAlone: boolean): TicketState {
  const isAgent = 'agent' in state && isTheirs(state.agent);
  if (isOpen(state) && isAlone) {
    const agent = state.stage === 'new' || isAgent ? {} : { agent: state.agent };
    return { stage: 'resolved', ...agent, resolution: { how: 'withdrawn' } };
  }
  if (!isAgent) return state;
  // Somebody else has to take it.
  if (isOpen(state)) return { stage: 'new' };
  if (state.stage === 'resolved') return { stage: 'resolved', resolution: state.resolution };
  return { ...state, agent: { id: forgotten } };
}

type Open = Extract<TicketState, { stage: 'new' | 'assigned' | 'waiting' }>;

function isOpen(state: TicketState): state is Open {
  return state.stage !== 'resolved' && state.stage !== 'merged';
}

/** Why it is closed; whoever had it is mentioned. */
function deletedLine(state: TicketState, stamp: Stamp): TicketEntry {
  const mention = 'agent' in state && state.agent ? [state.agent] : [];
  return {
    ...entryBy({ role: 'bot' }, 'deleted', stamp),
    ...(mention.length > 0 ? { mention } : {}),
  };
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

function entryWithout(entry: TicketEntry, isTheirs: IsTheirs, own: readonly Requester[]): TicketEntry {
  const { text, asker, whom, mention, ...line } = entry;
  const isBy = isTheirs(entry.by);
  const isTheirWord = (isBy && entry.by.role === 'requester') || isAskedIn(entry, isTheirs, own);
  const mentioned = mention === 'on-duty' ? mention : mention?.filter((agent) => !isTheirs(agent));
  return {
    ...line,
    by: isBy ? { role: entry.by.role, id: forgotten } : entry.by,
    ...(text === undefined || isTheirWord ? {} : { text }),
    ...(asker === undefined || isTheirs({ id: asker }) ? {} : { asker }),
    ...(whom === undefined || isTheirs(whom) ? {} : { whom }),
    ...(mentioned === undefined || mentioned.length === 0 ? {} : { mention: mentioned }),
  };
}

/** Whether what a line tells of another ticket is what they asked there. */
function isAskedIn({ id, text, asker }: TicketEntry, isTheirs: IsTheirs, own: readonly Requester[]): boolean {
  if (asker !== undefined) return isTheirs({ id: asker });
  // Where it does not say whose it is: of those who came with the same ticket, only one asked what its line tells.
  return own.some(({ joined }) => id === joined?.entry && text === joined.question);
}

/** Whoever merged is named where that is still to be told. */
function deliveryWithout(delivery: TicketDelivery, isTheirs: IsTheirs): TicketDelivery {
  const { notice } = delivery;
  return notice.kind === 'ticket-join' && isTheirs(notice.by)
    ? { ...delivery, notice: { ...notice, by: { id: forgotten } } }
    : delivery;
}
