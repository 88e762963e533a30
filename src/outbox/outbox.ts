import type { Store } from '../store/store.ts';
import { type AttemptParts, createAttempt } from './attempt.ts';
import { createRounds } from './rounds.ts';
import { createServe } from './serve.ts';
import { hastened } from './settle.ts';

export interface OutboxParts extends AttemptParts {
  store: Store;
  /** Tenants served at once. */
  mostAtOnce?: number;
}

export interface Outbox {
  /** Something was written for this tenant. */
  wake(tenantId: string): void;
  /** This person has just been heard of, so what failed to reach them is tried now. Never throws. */
  wakePerson(tenantId: string, personId: string): Promise<void>;
  /** Looks for what is due, at once and then every minute. */
  start(): void;
  /** Begins no delivery any more, and resolves when those in flight have ended and are written down. */
  stop(): Promise<void>;
}

const lookMs = 60_000;

/**
 * Delivers what records hold in their outbox, to each recipient in order. At least once: where the process dies between a
 * delivery and the write that takes it out of the outbox, it is delivered again. One process at a time may serve a store.
 */
export function createOutbox(parts: OutboxParts): Outbox {
  const { store, now, log, mostAtOnce = 8 } = parts;
  let stopped = false;
  const serve = createServe({ store, attempt: createAttempt(parts), now, log, isStopped: () => stopped });
  const rounds = createRounds({ round: serve, mostAtOnce, longestAlarmMs: lookMs });
  let looks: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    try {
      for (const tenantId of await store.due(now())) rounds.ask(tenantId);
    } catch (error) {
      log.error({ err: error }, 'the store does not say what is due; it is asked again in a minute');
    }
  }

  return {
    wake: rounds.ask,
    async wakePerson(tenantId, personId) {
      if (stopped) return;
      try {
        const waiting = (await store.read(tenantId))?.outbox ?? [];
        if (waiting.length === 0) return;
        await store.update(tenantId, (record) => hastened(record, personId, now()));
        rounds.ask(tenantId);
      } catch (error) {
        log.error({ err: error }, 'what waits for a person could not be hastened');
      }
    },
    start() {
      looking = look();
      looks = setInterval(() => {
        looking = look();
      }, lookMs);
    },
    async stop() {
      stopped = true;
      clearInterval(looks);
      await Promise.all([looking, rounds.stop()]);
    },
  };
}
