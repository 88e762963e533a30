import { taken } from '../outbox/waiting.ts';
import type {
  TicketCard,
  TicketDelivery,
  TicketEntry,
  TicketRecipient,
  TicketRecord,
} from '../store/ticket-record.ts';
import { type Circumstances, isAsking, withCard } from './ticket-changes.ts';
import { newTicketDelivery, refreshOf, withTicketDeliveries } from './ticket-deliveries.ts';
import { entryBy } from './ticket-entries.ts';

/**
 * What a ticket's record becomes after a try. Each gives back the very record where the delivery is not waiting in it
 * any more, so that doing it twice does no harm.
 */

type When = Pick<Circumstances, 'now' | 'newId'>;

/** A ticket that nobody takes is brought up again each day after the first time. */
const bringUpAgainMs = 86_400_000;

const helpdesk: TicketRecipient = { kind: 'helpdesk' };

/**
 * It got through, or was not wanted any more.
 *
 * @param sent `shown` is the card that shows the ticket from now on, `revision` the one it was rendered at
 */
export function delivered(
  record: TicketRecord,
  { id, to, notice }: TicketDelivery,
  { shown, revision }: { shown?: TicketCard | undefined; revision?: number | undefined },
  when: When,
): TicketRecord {
  const isStale = shown !== undefined && record.ticket !== undefined && record.ticket.revision !== revision;
  const isWaiting = (record.outbox ?? []).some((delivery) => delivery.id === id);
  // What was taken back while it was on its way has come all the same, and has to show how things are.
  if (!isWaiting && shown && isStale) return withRefresh(withCard(record, to, shown, when), to, shown, when);
  return taken<TicketDelivery, TicketRecord>(record, id, (rest) => {
    const kept = shown ? withCard(rest, to, shown, when) : rest;
    const current = shown && isStale ? withRefresh(kept, to, shown, when) : kept;
    if (notice.kind === 'ticket-waits') return broughtUpAgain(current, when);
    // Who was told that nobody could be reached sees that somebody is.
    return notice.kind === 'ticket-opened' && wasUnreached(rest)
      ? withRequestersRefreshed(current, when)
      : current;
  });
}

function withRefresh(
  record: TicketRecord,
  to: TicketRecipient,
  card: TicketCard,
  { now, newId }: When,
): TicketRecord {
  if (!isAsking(record, to)) return record;
  const refresh = refreshOf(newId(), to, card, now.toISOString());
  return { ...record, outbox: withTicketDeliveries(record.outbox ?? [], [refresh]) };
}

function broughtUpAgain(record: TicketRecord, { now, newId }: When): TicketRecord {
  if (record.ticket?.state.stage !== 'new') return record;
  const later = new Date(now.getTime() + bringUpAgainMs).toISOString();
  const again = newTicketDelivery(newId(), helpdesk, { kind: 'ticket-waits' }, later);
  return { ...record, outbox: withTicketDeliveries(record.outbox ?? [], [again]) };
}

/** The helpdesk's channel cannot be reached: whoever waits for an answer is told, once, that the question is kept. */
export function unreached(record: TicketRecord, when: When): TicketRecord {
  if (!record.ticket || !isOpen(record) || wasUnreached(record)) return record;
  const { now, newId } = when;
  const entry = entryBy({ role: 'bot' }, 'unreached', { id: newId(), now });
  const news = record.ticket.requesters.map(({ id }) =>
    newTicketDelivery(
      newId(),
      { kind: 'requester', id },
      { kind: 'ticket-news', entry: entry.id },
      now.toISOString(),
    ),
  );
  return withEntry({ ...record, outbox: withTicketDeliveries(record.outbox ?? [], news) }, entry);
}

/** Whoever asked cannot be reached any more: the helpdesk is told, for it has to find another way. */
export function requesterLost(record: TicketRecord, delivery: TicketDelivery, when: When): TicketRecord {
  const { id, to, notice } = delivery;
  return taken<TicketDelivery, TicketRecord>(record, id, (rest) => {
    if (to.kind !== 'requester') return rest;
    // An older card that is gone says nothing of the newest one.
    const isOld =
      notice.kind === 'ticket-refresh' && notice.activityId !== rest.requesterCards?.[to.id]?.activityId;
    if (isOld) return rest;
    const { [to.id]: _lost, ...requesterCards } = rest.requesterCards ?? {};
    const without = { ...rest, requesterCards };
    if (notice.kind !== 'ticket-news' || !rest.ticket) return without;
    const { now, newId } = when;
    const name = rest.ticket.requesters.find((requester) => requester.id === to.id)?.name;
    const entry: TicketEntry = {
      ...entryBy({ role: 'bot' }, 'not-delivered', { id: newId(), now }),
      whom: { id: to.id, ...(name === undefined ? {} : { name }) },
    };
    const told = newTicketDelivery(
      newId(),
      helpdesk,
      { kind: 'ticket-news', entry: entry.id },
      now.toISOString(),
    );
    const refresh = without.helpdeskCard
      ? [refreshOf(newId(), helpdesk, without.helpdeskCard, now.toISOString())]
      : [];
    return withEntry(
      { ...without, outbox: withTicketDeliveries(without.outbox ?? [], [...refresh, told]) },
      entry,
    );
  });
}

/**
 * The helpdesk's card, or its thread, is gone; an open ticket comes to the channel anew, and what was to be said in the
 * thread is said in the new one.
 */
export function cardLost(record: TicketRecord, delivery: TicketDelivery, { now, newId }: When): TicketRecord {
  const { id, notice } = delivery;
  return taken<TicketDelivery, TicketRecord>(record, id, (rest) => {
    const isOld = notice.kind === 'ticket-refresh' && notice.activityId !== rest.helpdeskCard?.activityId;
    if (isOld) return rest;
    const { helpdeskCard: _lost, ...without } = rest;
    if (!isOpen(rest)) return without;
    const at = now.toISOString();
    const anew = newTicketDelivery(newId(), helpdesk, { kind: 'ticket-opened' }, at);
    const again = notice.kind === 'ticket-refresh' ? [] : [newTicketDelivery(newId(), helpdesk, notice, at)];
    return { ...without, outbox: withTicketDeliveries(without.outbox ?? [], [anew, ...again]) };
  });
}

function isOpen({ ticket }: TicketRecord): boolean {
  const stage = ticket?.state.stage;
  return stage !== undefined && stage !== 'resolved' && stage !== 'merged';
}

function wasUnreached({ ticket }: TicketRecord): boolean {
  return ticket?.entries.some(({ what }) => what === 'unreached') ?? false;
}

function withRequestersRefreshed(record: TicketRecord, { now, newId }: When): TicketRecord {
  const refreshes = Object.entries(record.requesterCards ?? {}).map(([id, card]) =>
    refreshOf(newId(), { kind: 'requester', id }, card, now.toISOString()),
  );
  return { ...record, outbox: withTicketDeliveries(record.outbox ?? [], refreshes) };
}

/** What the bot notes does not make cards of people out of date: the revision stays. */
function withEntry(record: TicketRecord, entry: TicketEntry): TicketRecord {
  if (!record.ticket) return record;
  const [first, ...others] = record.ticket.entries;
  return { ...record, ticket: { ...record.ticket, entries: [first, ...others, entry] } };
}
