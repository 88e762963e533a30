import type { RaisedRecord, Ticket } from '../store/ticket-record.ts';
import type { Circumstances } from './ticket-changes.ts';
import { farewellOf, withTicketDeliveries } from './ticket-deliveries.ts';
import { isPerson, requesterOf } from './ticket-people.ts';

/** Who asks in a ticket, whose question it is, and how that changes. Pure: time and IDs come in. */

/** Whose question the ticket tells: of whoever raised it, or of the first of those who are left. */
export function askerOf({ requesters: [first], subject, entries }: Ticket): string | undefined {
  return first.joined?.question === subject.question ? first.id : entries[0].by.id;
}

/** What a ticket is about once only these ask it: what it tells is none of theirs where its asker is not among them. */
export function subjectAskedBy(ticket: Ticket, asking: Ticket['requesters']): Ticket['subject'] {
  const asker = askerOf(ticket);
  const [{ joined }] = asking;
  const isTheirs = asker !== undefined && requesterOf({ requesters: asking }, asker) !== undefined;
  return isTheirs || joined === undefined ? ticket.subject : { question: joined.question };
}

/**
 * A ticket that only these ask from now on. Nothing is brought to anybody else; a card of theirs says so.
 *
 * @param pressedCard shown anew at once to whoever pressed it
 */
export function askedOnlyBy(
  record: RaisedRecord,
  asking: Ticket['requesters'],
  pressedCard: string | undefined,
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): RaisedRecord {
  const { ticket, requesterCards = {}, outbox = [] } = record;
  const asks = (id: string) => requesterOf({ requesters: asking }, id) !== undefined;
  const cards = Object.entries(requesterCards);
  const at = now.toISOString();
  const farewells = cards.flatMap(([id, card]) => {
    const isShown = asks(id) || card.activityId === pressedCard;
    return isShown ? [] : [farewellOf(newId(), id, card, at, requesterOf(ticket, id)?.language)];
  });
  const waiting = outbox.filter(({ to }) => to.kind !== 'requester' || asks(to.id));
  return {
    ...record,
    ticket: { ...ticket, requesters: asking, subject: subjectAskedBy(ticket, asking) },
    requesterCards: Object.fromEntries(cards.filter(([id]) => asks(id))),
    outbox: withTicketDeliveries(waiting, farewells),
  };
}

/** One of several who asked needs no answer any more; the others still do. */
export function left(
  record: RaisedRecord,
  id: string,
  pressedCard: string | undefined,
  when: Pick<Circumstances, 'now' | 'newId'>,
): RaisedRecord {
  const [first, ...others] = record.ticket.requesters.filter((requester) => !isPerson(requester, id));
  return first === undefined ? record : askedOnlyBy(record, [first, ...others], pressedCard, when);
}
