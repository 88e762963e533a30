import type { Log } from '../log.ts';
import { DeliveryError } from '../outbox/delivery-error.ts';
import { afterFailure } from '../outbox/retry.ts';
import { postponed } from '../outbox/waiting.ts';
import type { Agent } from '../rules/ticket.ts';
import type { Change } from '../store/store.ts';
import type {
  RaisedRecord,
  Ticket,
  TicketCard,
  TicketDelivery,
  TicketRecord,
} from '../store/ticket-record.ts';
import { cardLost, delivered, requesterLost, unreached } from './ticket-settle.ts';

/** What came of giving somebody a notice of a ticket. */
export type TicketSent =
  /** `shown` is the card that shows the ticket from now on. */
  | { kind: 'sent'; shown?: TicketCard | undefined }
  /** Its reason is gone meanwhile. */
  | { kind: 'unwanted' };

/** A channel that does not answer for so long is told of; before, nobody is worried. */
const toldAfterMs = 15 * 60_000;
/** A channel that cannot be reached is tried again this often, until somebody mends it. */
const channelAgainMs = 3_600_000;

export interface TicketAttemptParts {
  /** Renders and posts one delivery, from the ticket as it is now. @throws DeliveryError where it does not get through. */
  send: (record: TicketRecord, delivery: TicketDelivery) => Promise<TicketSent>;
  /** Has those who asked in this ticket hear of what is done with the other one. */
  join: (other: string, record: RaisedRecord, by: Agent) => Promise<void>;
  /** Told that a ticket cannot be brought to its channel, with a short code. Never throws. */
  channelFailed: (record: RaisedRecord, reason: string) => Promise<void>;
  /** Told that a ticket was brought to its channel. Never throws. */
  channelReached: (helpdesk: Ticket['helpdesk']) => Promise<void>;
  now: () => Date;
  newId: () => string;
  /** At least 0, below 1. */
  random: () => number;
  log: Log;
}

/**
 * Tries a delivery of a ticket once, and says how that changes its record. Never throws. A new ticket is never given up:
 * whoever asked is told that it waits, and it is brought to the channel once that is reached again.
 */
export function createTicketAttempt(
  parts: TicketAttemptParts,
): (record: TicketRecord, delivery: TicketDelivery) => Promise<Change<TicketRecord>> {
  const { send, join, channelFailed, channelReached, now, newId, random, log } = parts;

  async function afterError(
    record: TicketRecord,
    delivery: TicketDelivery,
    error: unknown,
  ): Promise<Change<TicketRecord>> {
    const at = now();
    const failingSince = delivery.failingSince === undefined ? at : new Date(delivery.failingSince);
    const failingForMs = at.getTime() - failingSince.getTime();
    const attempts = delivery.attempts + 1;
    const isExpected = error instanceof DeliveryError;
    const next = afterFailure(isExpected ? error : {}, { attempts, failingForMs, now: at, random: random() });
    const { kind } = delivery.notice;
    log[isExpected ? 'warn' : 'error'](
      { notice: kind, attempts, outcome: next.kind, err: error },
      'a notice of a ticket did not get through',
    );
    const again = (afterMs: number) => ({
      attempts,
      notBefore: new Date(at.getTime() + afterMs),
      failingSince,
    });
    const circumstances = { now: at, newId };
    if (kind === 'ticket-opened') {
      // A card that is too large says nothing of the channel.
      const isChannel = !(error instanceof DeliveryError && error.statusCode === 413);
      const isTold = isChannel && (next.kind === 'give-up' || failingForMs >= toldAfterMs);
      if (isTold && record.ticket)
        await channelFailed(
          { ...record, ticket: record.ticket },
          next.kind === 'give-up' ? next.reason : 'no-answer',
        );
      const waits = again(next.kind === 'again' ? next.afterMs : channelAgainMs);
      return (present) => {
        const waiting = postponed<TicketDelivery, TicketRecord>(present, delivery, waits);
        return isTold ? unreached(waiting, circumstances) : waiting;
      };
    }
    if (next.kind === 'again') return (present) => postponed(present, delivery, again(next.afterMs));
    if (delivery.to.kind === 'requester') return (present) => requesterLost(present, delivery, circumstances);
    // What the channel does not take as it is says nothing of the card it belongs to.
    const isRefused =
      error instanceof DeliveryError && (error.statusCode === 400 || error.statusCode === 413);
    return (present) =>
      isRefused
        ? delivered(present, delivery, {}, circumstances)
        : cardLost(present, delivery, circumstances);
  }

  return async (record, delivery) => {
    const { notice } = delivery;
    const { ticket } = record;
    try {
      if (notice.kind === 'ticket-join') {
        if (ticket) await join(notice.other, { ...record, ticket }, notice.by);
        return (present) => delivered(present, delivery, {}, { now: now(), newId });
      }
      const sent = await send(record, delivery);
      log.info({ notice: notice.kind, outcome: sent.kind }, 'a notice of a ticket was dealt with');
      if (notice.kind === 'ticket-opened' && sent.kind === 'sent' && ticket)
        await channelReached(ticket.helpdesk);
      const shown = sent.kind === 'sent' ? sent.shown : undefined;
      const circumstances = { now: now(), newId };
      return (present) => delivered(present, delivery, { shown, revision: ticket?.revision }, circumstances);
    } catch (error) {
      return afterError(record, delivery, error);
    }
  };
}
