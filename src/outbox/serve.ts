import type { Log } from '../log.ts';
import type { Change, Store } from '../store/store.ts';
import { agendaOf } from './agenda.ts';
import type { Attempt } from './attempt.ts';

/** Delivers all that is due for a tenant, and says in how many milliseconds more will be. Never throws. */
export type Serve = (tenantId: string) => Promise<number | undefined>;

export function createServe(parts: {
  store: Store;
  attempt: Attempt;
  now: () => Date;
  log: Log;
  /** Nothing new is begun any more. */
  isStopped: () => boolean;
}): Serve {
  const { store, attempt, now, log, isStopped } = parts;
  /** What came of deliveries whose record could not be written, so that nobody reads one twice because of a full disk. */
  const unwritten = new Map<string, Change>();

  async function writeDown(tenantId: string): Promise<void> {
    const change = unwritten.get(tenantId);
    if (!change) return;
    await store.update(tenantId, change);
    unwritten.delete(tenantId);
  }

  return async (tenantId) => {
    try {
      await writeDown(tenantId);
      for (;;) {
        const record = await store.read(tenantId);
        if (!record || isStopped()) return undefined;
        const agenda = agendaOf(record, now());
        if (agenda.kind === 'wait') return agenda.untilMs - now().getTime();
        unwritten.set(tenantId, await attempt(record, agenda.delivery));
        await writeDown(tenantId);
      }
    } catch (error) {
      log.error({ err: error }, 'an outbox could not be read or written; it is looked at again in a minute');
      return undefined;
    }
  };
}
