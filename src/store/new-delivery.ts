import type { Delivery, Notice, Recipient } from './tenant-record.ts';

/** A delivery that was not tried yet; `notBefore` is an ISO 8601 instant. */
export function newDelivery(id: string, to: Recipient, notice: Notice, notBefore: string): Delivery {
  return { id, to, notice, notBefore, attempts: 0 };
}
