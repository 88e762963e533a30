/** What an outbox asks for at an instant. */
export type Agenda<Delivery> =
  | { kind: 'deliver'; delivery: Delivery }
  /** Nothing before this, in milliseconds since 1970; infinite where nothing waits. */
  | { kind: 'wait'; untilMs: number };

/**
 * The first delivery in the order of the outbox whose time has come. One that failed holds back those after it to the
 * same conversation, so that a recipient reads in order; one that is merely planned for later does not.
 */
export function agendaOf<Delivery extends { notBefore: string; attempts: number }>(
  outbox: readonly Delivery[],
  now: Date,
  conversationOf: (delivery: Delivery) => string | undefined,
): Agenda<Delivery> {
  const heldBack = new Set<string>();
  let untilMs = Number.POSITIVE_INFINITY;
  for (const delivery of outbox) {
    const conversation = conversationOf(delivery);
    if (conversation !== undefined && heldBack.has(conversation)) continue;
    const dueMs = Date.parse(delivery.notBefore);
    if (dueMs <= now.getTime()) return { kind: 'deliver', delivery };
    untilMs = Math.min(untilMs, dueMs);
    if (delivery.attempts > 0 && conversation !== undefined) heldBack.add(conversation);
  }
  return { kind: 'wait', untilMs };
}
