import type { Log } from '../log.ts';
import type { Change, Records } from '../store/store.ts';
import type { Agenda } from './agenda.ts';
import { createRounds } from './rounds.ts';
import { createServe } from './serve.ts';

/** Delivers what records of one kind hold in their outbox. */
export interface Outbox {
  /** Something was written for this record. */
  wake(key: string): void;
  /** This person has just been heard of, so what failed to reach them is tried now. Never throws. */
  wakePerson(key: string, personId: string): Promise<void>;
  /** Looks for what is due, at once and then every minute. */
  start(): void;
  /** Begins no delivery any more, and resolves when those in flight have ended and are written down. */
  stop(): Promise<void>;
}

export interface DispatcherParts<Kept extends object, Delivery> {
  records: Pick<Records<Kept>, 'read' | 'update' | 'due'>;
  agenda: (record: Kept, now: Date) => Agenda<Delivery>;
  /** Tries a delivery once, and says how that changes the record. Never throws. */
  attempt: (record: Kept, delivery: Delivery) => Promise<Change<Kept>>;
  /** What failed for this person is tried again from now on. */
  hastened: (record: Kept, personId: string, now: Date) => Kept;
  now: () => Date;
  log: Log;
  /** Records served at once. */
  mostAtOnce?: number | undefined;
}

const lookMs = 60_000;

/**
 * Delivers to each recipient in order. At least once: where the process dies between a delivery and the write that takes
 * it out of the outbox, it is delivered again. One process at a time may serve a store.
 */
export function createDispatcher<Kept extends object, Delivery>(
  parts: DispatcherParts<Kept, Delivery>,
): Outbox {
  const { records, hastened, now, log, mostAtOnce = 8 } = parts;
  let stopped = false;
  const serve = createServe({ ...parts, isStopped: () => stopped });
  const rounds = createRounds({ round: serve, mostAtOnce, longestAlarmMs: lookMs });
  let looks: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    try {
      for (const key of await records.due(now())) rounds.ask(key);
    } catch (error) {
      log.error({ err: error }, 'the store does not say what is due; it is asked again in a minute');
    }
  }

  return {
    wake: rounds.ask,
    async wakePerson(key, personId) {
      if (stopped) return;
      try {
        const record: { outbox?: readonly unknown[] } = (await records.read(key)) ?? {};
        if ((record.outbox ?? []).length === 0) return;
        await records.update(key, (present) => hastened(present, personId, now()));
        rounds.ask(key);
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
