import type { Store } from '../store/store.ts';
import { addressOf } from './address-of.ts';
import { agendaOf } from './agenda.ts';
import { type AttemptParts, createAttempt } from './attempt.ts';
import { createDispatcher, type Outbox } from './dispatcher.ts';
import { hastened } from './settle.ts';

export type { Outbox } from './dispatcher.ts';

export interface OutboxParts extends AttemptParts {
  store: Store;
  /** Tenants served at once. */
  mostAtOnce?: number;
}

/** Delivers what has to reach people of an organisation about its benefit. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { store, now, log, mostAtOnce } = parts;
  return createDispatcher({
    records: store,
    agenda: (record, at) =>
      agendaOf(record.outbox ?? [], at, (delivery) => addressOf(record, delivery)?.conversationId),
    attempt: createAttempt(parts),
    hastened,
    now,
    log,
    mostAtOnce,
  });
}
