import { taken } from '../outbox/waiting.ts';
import type {
  TicketCard,
  TicketDelivery,
  TicketEntry,
  TicketRecipient,
  TicketRecord,
} from '../store/ticket-record.ts';
import { type Circumstances, withCard } from './ticket-changes.ts';
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

/** It got through, or was not wanted any more; `shown` is the card that shows the ticket from now on. */
export function delivered(
  record: TicketRecord,
  { id, to, notice }: TicketDelivery,
  shown: TicketCard | undefined,
  when: When,
): TicketRecord {
  return taken<TicketDelivery, TicketRecord>(record, id, (rest) => {
    const kept = shown ? withCard(rest, to, shown, when) : rest;
    if (notice.kind === 'ticket-waits') return broughtUpAgain(kept, when);
    // Who was told that nobody could be reached sees that somebody is.
    return notice.kind === 'ticket-opened' && wasUnreached(rest) ? withRequestersRefreshed(kept, when) : kept;
  });
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

/** The helpdesk's card, or its thread, is gone; an open ticket comes to the channel anew. */
export function cardLost(
  record: TicketRecord,
  { id, notice }: TicketDelivery,
  { now, newId }: When,
): TicketRecord {
  return taken<TicketDelivery, TicketRecord>(record, id, (rest) => {
    const isOld = notice.kind === 'ticket-refresh' && notice.activityId !== rest.helpdeskCard?.activityId;
    if (isOld) return rest;
    const { helpdeskCard: _lost, ...without } = rest;
    if (!isOpen(rest)) return without;
    const anew = newTicketDelivery(newId(), helpdesk, { kind: 'ticket-opened' }, now.toISOString());
    const brought = { ...without, outbox: withTicketDeliveries(without.outbox ?? [], [anew]) };
    return notice.kind === 'ticket-waits' ? broughtUpAgain(brought, { now, newId }) : brought;
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
