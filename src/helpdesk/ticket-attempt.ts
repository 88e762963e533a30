import type { Log } from '../log.ts';
import { DeliveryError } from '../outbox/delivery-error.ts';
import { afterFailure } from '../outbox/retry.ts';
import { postponed } from '../outbox/waiting.ts';
import type { Change } from '../store/store.ts';
import type { Ticket, TicketCard, TicketDelivery, TicketRecord } from '../store/ticket-record.ts';
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
  /** Told that the channel of a helpdesk cannot be reached, with a short code. Never throws. */
  channelFailed: (helpdesk: Ticket['helpdesk'], reason: string) => Promise<void>;
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
  const { send, channelFailed, now, newId, random, log } = parts;

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
      const isTold = next.kind === 'give-up' || failingForMs >= toldAfterMs;
      if (isTold && record.ticket)
        await channelFailed(record.ticket.helpdesk, next.kind === 'give-up' ? next.reason : 'no-answer');
      const waits = again(next.kind === 'again' ? next.afterMs : channelAgainMs);
      return (present) => {
        const waiting = postponed(present, delivery, waits);
        return isTold ? unreached(waiting, circumstances) : waiting;
      };
    }
    if (next.kind === 'again') return (present) => postponed(present, delivery, again(next.afterMs));
    return delivery.to.kind === 'requester'
      ? (present) => requesterLost(present, delivery, circumstances)
      : (present) => cardLost(present, delivery, circumstances);
  }

  return async (record, delivery) => {
    try {
      const sent = await send(record, delivery);
      log.info({ notice: delivery.notice.kind, outcome: sent.kind }, 'a notice of a ticket was dealt with');
      const shown = sent.kind === 'sent' ? sent.shown : undefined;
      const circumstances = { now: now(), newId };
      return (present) => delivered(present, delivery, shown, circumstances);
    } catch (error) {
      return afterError(record, delivery, error);
    }
  };
}
