import type { Delivery } from '../../src/store/tenant-record.ts';

/** An outbox with one delivery for each of these instants. */
export function outboxOf(...instants: readonly string[]): Delivery[] {
  return instants.map((notBefore, index) => ({
    id: `delivery-${index}`,
    to: { kind: 'administrators-channel' },
    notice: { kind: 'ids' },
    notBefore,
    attempts: 0,
  }));
}
