import type { Log } from '../log.ts';
import type { Change } from '../store/store.ts';
import type {
  ConversationAddress,
  Delivery,
  Recipient,
  ShownCard,
  TenantRecord,
} from '../store/tenant-record.ts';
import { addressOf } from './address-of.ts';
import { DeliveryError } from './delivery-error.ts';
import { afterFailure } from './retry.ts';
import { delivered, givenUp, split } from './settle.ts';
import { postponed } from './waiting.ts';

/** What came of giving somebody a notice; `again` is when the next of its kind is due, where it comes again and again. */
export type Sent =
  /** `shown` is the card that keeps showing how things are. */
  | { kind: 'sent'; shown?: ShownCard | undefined; again?: Date | undefined }
  /** Its reason is gone meanwhile. */
  | { kind: 'unwanted'; again?: Date | undefined }
  /** It goes to each of these; to nobody where there is none. */
  | { kind: 'split'; into: readonly Recipient[] };

/** Whoever asked in a group may open a chat of their own later; then what waits for them is due at once. */
const waitsForChatMs = 14 * 86_400_000;
const lookForChatMs = 86_400_000;

export interface AttemptParts {
  /** Renders and posts one delivery, from the record as it is now. @throws DeliveryError where it does not get through. */
  send: (record: TenantRecord, delivery: Delivery) => Promise<Sent>;
  now: () => Date;
  /** At least 0, below 1. */
  random: () => number;
  log: Log;
}

/** Tries a delivery once, and says how that changes the record. Never throws. */
export type Attempt = (record: TenantRecord, delivery: Delivery) => Promise<Change>;

export function createAttempt({ send, now, random, log }: AttemptParts): Attempt {
  function afterError(delivery: Delivery, address: ConversationAddress | undefined, error: unknown): Change {
    const at = now();
    const since = delivery.failingSince === undefined ? at : new Date(delivery.failingSince);
    const attempts = delivery.attempts + 1;
    const isExpected = error instanceof DeliveryError;
    const next = afterFailure(isExpected ? error : {}, {
      attempts,
      failingForMs: at.getTime() - since.getTime(),
      now: at,
      random: random(),
    });
    const told = { notice: delivery.notice.kind, attempts, err: error };
    const level = isExpected ? 'warn' : 'error';
    if (next.kind === 'again') {
      log[level](told, 'a notice did not get through; it is tried again');
      const notBefore = new Date(at.getTime() + next.afterMs);
      return (present) => postponed(present, delivery, { attempts, notBefore, failingSince: since });
    }
    const { reason, gone } = next;
    log[level]({ ...told, reason }, 'a notice was given up');
    return (present) =>
      givenUp(present, delivery, { reason, goneAddress: gone ? address : undefined, now: at });
  }

  return async (record, delivery) => {
    const notice = delivery.notice.kind;
    const address = addressOf(record, delivery);
    if (!address && delivery.to.kind !== 'administrators') {
      const at = now();
      const since = delivery.failingSince === undefined ? at : new Date(delivery.failingSince);
      if (delivery.to.kind === 'person' && at.getTime() - since.getTime() < waitsForChatMs) {
        const notBefore = new Date(at.getTime() + lookForChatMs);
        const attempts = delivery.attempts + 1;
        return (present) => postponed(present, delivery, { attempts, notBefore, failingSince: since });
      }
      const reason = 'no-address';
      log.warn({ notice, reason }, 'a notice was given up');
      return (present) => givenUp(present, delivery, { reason, now: now() });
    }
    try {
      const sent = await send(record, delivery);
      log.info({ notice, outcome: sent.kind }, 'a notice was dealt with');
      if (sent.kind === 'split') return (present) => split(present, delivery, sent.into, now());
      const shown = sent.kind === 'sent' ? sent.shown : undefined;
      return (present) => delivered(present, delivery, { now: now(), shown, again: sent.again });
    } catch (error) {
      return afterError(delivery, address, error);
    }
  };
}
