import type { Log } from '../log.ts';
import { dayOf } from '../rules/days.ts';
import type { CountedDays, CountsRecord } from '../store/counts-record.ts';
import type { Records } from '../store/store.ts';
import { type CountedQuestion, withCounted, withDays, withQuestion } from './day-counts.ts';

/**
 * Counts questions, by organisation and day. They are gathered in memory and written at most once a minute an
 * organisation, and when the bot stops: a crash loses a minute of counts, and no turn waits for a count.
 */
export interface Counts {
  /** Takes a moment, and never throws. */
  add(question: CountedQuestion): void;
  /** What is counted of an organisation, what is not written yet included; only that where the rest cannot be read. */
  daysOf(tenantId: string): Promise<CountedDays>;
  /** Every organisation of which anything is counted. */
  tenants(): Promise<ReadonlySet<string>>;
  /** Writes what is not written yet. Never throws. */
  stop(): Promise<void>;
}

const minuteMs = 60_000;

export function createCounts(parts: {
  records: Records<CountsRecord>;
  now: () => Date;
  /** Does something after so many milliseconds, unless the process ends before. */
  after: (ms: number, work: () => void) => void;
  log: Log;
}): Counts {
  const { records, now, after, log } = parts;
  const unwritten = new Map<string, CountedDays>();
  /** Writing and reading one organisation's counts wait for each other, so that none is seen twice or not at all. */
  const turns = new Map<string, Promise<unknown>>();
  const known = new Set<string>();
  let filling: Promise<void> | undefined;
  let isPlanned = false;

  function inTurn<Value>(tenantId: string, work: () => Promise<Value>): Promise<Value> {
    const turn = (turns.get(tenantId) ?? Promise.resolve()).then(work);
    const ended = turn
      .catch(() => {})
      .then(() => {
        if (turns.get(tenantId) === ended) turns.delete(tenantId);
      });
    turns.set(tenantId, ended);
    return turn;
  }

  function plan(): void {
    if (isPlanned) return;
    isPlanned = true;
    after(minuteMs, () => {
      isPlanned = false;
      void writeAll();
    });
  }

  async function write(tenantId: string): Promise<void> {
    const counted = unwritten.get(tenantId);
    if (!counted) return;
    unwritten.delete(tenantId);
    try {
      await records.update(tenantId, (record) => withCounted(record, counted, dayOf(now())));
    } catch (error) {
      unwritten.set(tenantId, withDays(counted, unwritten.get(tenantId) ?? {}));
      log.error({ err: error }, 'counts of questions could not be written; they are tried again');
      plan();
    }
  }

  async function writeAll(): Promise<void> {
    for (const tenantId of [...unwritten.keys()]) await inTurn(tenantId, () => write(tenantId));
  }

  async function fill(): Promise<void> {
    const unreadable = (file: string, error: unknown) =>
      log.error({ file, err: error }, 'counts cannot be read, and are in no figures');
    for await (const { tenantId } of records.all(unreadable)) known.add(tenantId);
  }

  return {
    add(question) {
      const { tenantId } = question;
      const day = dayOf(now());
      const days = unwritten.get(tenantId) ?? {};
      unwritten.set(tenantId, { ...days, [day]: withQuestion(days[day], question) });
      known.add(tenantId);
      plan();
    },
    daysOf: (tenantId) =>
      inTurn(tenantId, async () => {
        const record = await records.read(tenantId).catch((error) => {
          log.error({ err: error }, 'counts cannot be read, and are in no figures');
          return undefined;
        });
        return withDays(record?.days ?? {}, unwritten.get(tenantId) ?? {});
      }),
    async tenants() {
      filling ??= fill().catch((error) => {
        filling = undefined;
        throw error;
      });
      await filling;
      return known;
    },
    stop: writeAll,
  };
}
