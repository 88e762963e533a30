/** Changes of what waits in an outbox. Each gives back the very record where nothing of it is waiting any more. */

interface Waiting {
  id: string;
  notBefore: string;
  attempts: number;
  failingSince?: string;
}

interface Kept<Delivery extends Waiting> {
  outbox?: Delivery[];
}

/** The record without a delivery, and whatever follows from its being gone. */
export function taken<Delivery extends Waiting, Record extends Kept<Delivery>>(
  record: Record,
  id: string,
  then: (rest: Record) => Record,
): Record {
  const { outbox = [] } = record;
  const rest = outbox.filter((delivery) => delivery.id !== id);
  return rest.length === outbox.length ? record : then({ ...record, outbox: rest });
}

/** It waits where it stood, for another try. */
export function postponed<Delivery extends Waiting, Record extends Kept<Delivery>>(
  record: Record,
  { id }: Delivery,
  next: { attempts: number; notBefore: Date; failingSince: Date },
): Record {
  const changes: Partial<Waiting> = {
    attempts: next.attempts,
    notBefore: next.notBefore.toISOString(),
    failingSince: next.failingSince.toISOString(),
  };
  return changedWhere<Delivery, Record>(record, ({ id: other }) => other === id, changes);
}

/** What failed and is one of these is tried again from now on; what is planned for later stays so. */
export function hastenedWhere<Delivery extends Waiting, Record extends Kept<Delivery>>(
  record: Record,
  which: (delivery: Delivery) => boolean,
  now: Date,
): Record {
  const failed = (delivery: Delivery) => delivery.attempts > 0 && which(delivery);
  return changedWhere<Delivery, Record>(record, failed, { notBefore: now.toISOString() });
}

function changedWhere<Delivery extends Waiting, Record extends Kept<Delivery>>(
  record: Record,
  which: (delivery: Delivery) => boolean,
  change: Partial<Waiting>,
): Record {
  const { outbox = [] } = record;
  if (!outbox.some(which)) return record;
  return { ...record, outbox: outbox.map((each) => (which(each) ? { ...each, ...change } : each)) };
}
