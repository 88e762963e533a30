import type { Log } from '../log.ts';
import type { Change, Records } from '../store/store.ts';
import type { Agenda } from './agenda.ts';

/** Delivers all that is due for a record, and says in how many milliseconds more will be. Never throws. */
export type Serve = (key: string) => Promise<number | undefined>;

export function createServe<Kept extends object, Delivery>(parts: {
  records: Pick<Records<Kept>, 'read' | 'update'>;
  agenda: (record: Kept, now: Date) => Agenda<Delivery>;
  attempt: (record: Kept, delivery: Delivery) => Promise<Change<Kept>>;
  now: () => Date;
  log: Log;
  /** Nothing new is begun any more. */
  isStopped: () => boolean;
}): Serve {
  const { records, agenda, attempt, now, log, isStopped } = parts;
  /** What came of deliveries whose record could not be written, so that nobody reads one twice because of a full disk. */
  const unwritten = new Map<string, Change<Kept>>();

  async function writeDown(key: string): Promise<void> {
    const change = unwritten.get(key);
    if (!change) return;
    await records.update(key, change);
    unwritten.delete(key);
  }

  return async (key) => {
    try {
      await writeDown(key);
      for (;;) {
        const record = await records.read(key);
        if (!record || isStopped()) return undefined;
        const next = agenda(record, now());
        if (next.kind === 'wait') return next.untilMs - now().getTime();
        unwritten.set(key, await attempt(record, next.delivery));
        await writeDown(key);
      }
    } catch (error) {
      log.error({ err: error }, 'an outbox could not be read or written; it is looked at again in a minute');
      return undefined;
    }
  };
}
