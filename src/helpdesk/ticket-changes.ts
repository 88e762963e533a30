import { maskIds } from '../rules/mask-ids.ts';
import type { TicketAction, TicketActor, TicketEffect, TicketState } from '../rules/ticket.ts';
import type {
  RaisedRecord,
  Requester,
  Ticket,
  TicketCard,
  TicketDelivery,
  TicketEntry,
  TicketRecipient,
  TicketRecord,
  TicketSubject,
} from '../store/ticket-record.ts';
import {
  farewellOf,
  newTicketDelivery,
  refreshOf,
  ticketDeliveriesOf,
  withTicketDeliveries,
} from './ticket-deliveries.ts';
import { entryBy, tellsOf } from './ticket-entries.ts';
import { forgotten, requesterOf } from './ticket-people.ts';

/** How a ticket's record changes. Pure: time and IDs come in. */

/** What is raised. */
export interface TicketDraft {
  /** Chosen when the form was shown, so that sending it twice raises one ticket. */
  reference: string;
  tenantId: string;
  helpdesk: Ticket['helpdesk'];
  requester: Requester;
  /** Whatever in it looks like an ID is masked before it is kept. */
  subject: TicketSubject;
}

/** When a change is made, and what it needs besides. */
export interface Circumstances {
  now: Date;
  newId: () => string;
  /** After how many milliseconds a ticket that nobody has taken is brought up again. */
  bringUpAfterMs: number;
}

/** A new ticket: it is brought to the helpdesk at once, and brought up again later where nobody takes it. */
export function raised(
  present: TicketRecord,
  draft: TicketDraft,
  circumstances: Circumstances,
): RaisedRecord {
  const { tenantId, helpdesk, requester, subject } = draft;
  const { now, newId, bringUpAfterMs } = circumstances;
  const { id, name } = requester;
  const entry = entryBy({ role: 'requester', id, name }, 'raised', { id: newId(), now });
  const ticket: Ticket = {
    tenantId,
    helpdesk,
    requesters: [requester],
    subject: masked(subject),
    state: { stage: 'new' },
    revision: 0,
    entries: [entry],
  };
  const later = new Date(now.getTime() + bringUpAfterMs).toISOString();
  const outbox = [
    ...openings({ now, newId }),
    newTicketDelivery(newId(), { kind: 'helpdesk' }, { kind: 'ticket-waits' }, later),
  ];
  return { ...present, ticket, outbox };
}

function masked({ question, answer, note, ...others }: TicketSubject): TicketSubject {
  return {
    ...others,
    question: maskIds(question),
    ...(answer === undefined ? {} : { answer: maskIds(answer) }),
    ...(note === undefined ? {} : { note: maskIds(note) }),
  };
}

/** What an entry tells was done: the state it leads to, and everything that has to reach others. */
export function changed(
  record: RaisedRecord,
  { state, effects, entry }: { state: TicketState; effects: readonly TicketEffect[]; entry: TicketEntry },
  pressedCard: string | undefined,
  circumstances: Circumstances,
): RaisedRecord {
  const { ticket } = record;
  const [first, ...others] = ticket.entries;
  const next: RaisedRecord = {
    ...record,
    ticket: { ...ticket, state, revision: ticket.revision + 1, entries: [first, ...others, entry] },
  };
  const deliveries = ticketDeliveriesOf(next, effects, { ...circumstances, entry: entry.id, pressedCard });
  const isOpen = state.stage !== 'resolved' && state.stage !== 'merged';
  const anew = isOpen && isNowhere(next) ? openings(circumstances) : [];
  return { ...next, outbox: withTicketDeliveries(next.outbox ?? [], [...anew, ...deliveries]) };
}

/** Its card was lost while it was closed, was put to rest with its channel, or the channel did not say which message it is. */
function isNowhere({ helpdeskCard, outbox = [] }: RaisedRecord): boolean {
  return !helpdeskCard && !outbox.some(({ notice }) => notice.kind === 'ticket-opened');
}

/** Its card in a channel that is no helpdesk any more can do nothing; it waits until a helpdesk is there for it. */
export function putToRest(
  record: RaisedRecord,
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): RaisedRecord {
  const { helpdeskCard, ...rest } = record;
  if (!helpdeskCard) return record;
  const refresh = refreshOf(newId(), { kind: 'helpdesk' }, helpdeskCard, now.toISOString(), true);
  return { ...rest, outbox: withTicketDeliveries(rest.outbox ?? [], [refresh]) };
}

/** It comes to the channel of this helpdesk, at once; the card in another channel is put to rest. */
export function moved(
  record: RaisedRecord,
  helpdesk: Ticket['helpdesk'],
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): RaisedRecord {
  const { helpdeskCard: before, ...rest } = record;
  const to: TicketRecipient = { kind: 'helpdesk' };
  const at = now.toISOString();
  const rests = before ? [refreshOf(newId(), to, before, at, true)] : [];
  const opened = openings({ now, newId });
  // In front of what waits for the channel: news belong into the thread of the new card.
  const waiting = withTicketDeliveries(rest.outbox ?? [], opened).slice(0, -opened.length);
  const outbox = withTicketDeliveries([...opened, ...waiting], rests);
  return { ...rest, ticket: { ...record.ticket, helpdesk }, outbox };
}

/** Brings a ticket to its channel: the card, then the alert. */
export function openings({ now, newId }: Pick<Circumstances, 'now' | 'newId'>): TicketDelivery[] {
  const to: TicketRecipient = { kind: 'helpdesk' };
  const at = now.toISOString();
  return [
    newTicketDelivery(newId(), to, { kind: 'ticket-opened' }, at),
    newTicketDelivery(newId(), to, { kind: 'ticket-alert' }, at),
  ];
}

/** Whether this is the helpdesk, or somebody who asks in the ticket. */
export function isAsking({ ticket }: TicketRecord, whose: TicketRecipient): boolean {
  return whose.kind === 'helpdesk' || !ticket || requesterOf(ticket, whose.id) !== undefined;
}

/** A card shows the ticket from now on; the one before it in the same place is put to rest. */
export function withCard<Kept extends TicketRecord>(
  record: Kept,
  whose: TicketRecipient,
  card: TicketCard,
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): Kept {
  // They left, or were forgotten, while it was on its way.
  if (!isAsking(record, whose)) {
    const farewell = farewellOf(newId(), forgotten, card, now.toISOString(), undefined);
    return { ...record, outbox: withTicketDeliveries(record.outbox ?? [], [farewell]) };
  }
  const before = whose.kind === 'helpdesk' ? record.helpdeskCard : record.requesterCards?.[whose.id];
  const next =
    whose.kind === 'helpdesk'
      ? { ...record, helpdeskCard: card }
      : { ...record, requesterCards: { ...record.requesterCards, [whose.id]: card } };
  if (!before || before.activityId === card.activityId) return next;
  const rest = refreshOf(newId(), whose, before, now.toISOString(), true);
  return { ...next, outbox: withTicketDeliveries(next.outbox ?? [], [rest]) };
}

/** What only adds words is taken from an older card too, so that nobody has to write them twice. */
const addsWords: ReadonlySet<TicketAction['kind']> = new Set(['reply', 'ask', 'add']);

/**
 * Whether a press came from a card that shows an older revision, which does nothing; the same press again is told apart
 * from another one.
 *
 * @param revision the one the card showed
 */
export function stalenessOf(
  { entries, revision: present }: Ticket,
  action: TicketAction,
  actor: TicketActor,
  revision: number,
): { kind: 'repeated' } | { kind: 'outdated'; last: TicketEntry } | undefined {
  if (revision === present) return undefined;
  // What the bot notes changes no card.
  const last = entries.findLast(({ by }) => by.role !== 'bot') ?? entries[0];
  if (revision === present - 1 && tellsOf(last, action, actor)) return { kind: 'repeated' };
  return addsWords.has(action.kind) ? undefined : { kind: 'outdated', last };
}
