import { withoutUnseenChats } from './benefits/unseen-chats.ts';
import type { QuestionLog } from './helpdesk/question-log.ts';
import type { TicketIndex } from './helpdesk/ticket-index.ts';
import type { Tickets } from './helpdesk/tickets.ts';
import type { Log } from './log.ts';
import { addDays, dayOf } from './rules/days.ts';
import type { Store } from './store/store.ts';

/**
 * Deletes what has been kept long enough: closed tickets, where people are reached who were not heard of, and questions that
 * were not asked again.
 */
export interface Retention {
  /** Looks after an hour, and then each day. */
  start(): void;
  stop(): Promise<void>;
  /** Looks now. Never throws. */
  look(): Promise<void>;
}

const firstMs = 3_600_000;
const dayMs = 86_400_000;

/** @param parts.keepDays after the last change of a ticket, after a person was last heard of, and after a question was last asked */
export function createRetention(parts: {
  store: Store;
  tickets: Tickets;
  index: TicketIndex;
  questionLog: Pick<QuestionLog, 'deleteBefore'>;
  keepDays: number;
  now: () => Date;
  log: Log;
}): Retention {
  const { store, tickets, index, questionLog, keepDays, now, log } = parts;
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();

  async function deleteTickets(): Promise<number> {
    const oldest = addDays(dayOf(now()), -keepDays);
    const old = await index.list(
      ({ stage, changedAt }) =>
        (stage === 'resolved' || stage === 'merged') && changedAt.slice(0, 10) < oldest,
    );
    let deleted = 0;
    for (const { reference } of old) if (await tickets.removeClosed(reference, oldest)) deleted += 1;
    return deleted;
  }

  async function deleteChats(): Promise<void> {
    const today = dayOf(now());
    const unreadable = (file: string, error: unknown) =>
      log.error({ file, err: error }, 'a record cannot be read, and nothing in it was deleted');
    for await (const record of store.all(unreadable)) {
      if (withoutUnseenChats(record, today, keepDays) === record) continue;
      await store.update(record.tenantId, (present) => withoutUnseenChats(present, today, keepDays));
    }
  }

  async function look(): Promise<void> {
    try {
      const deleted = await deleteTickets();
      await deleteChats();
      await questionLog.deleteBefore(addDays(dayOf(now()), -keepDays));
      log.info({ tickets: deleted }, 'what was kept long enough was deleted');
    } catch (error) {
      log.error({ err: error }, 'what was kept long enough could not be deleted; it is tried again tomorrow');
    }
  }

  function lookAfter(ms: number): void {
    timer = setTimeout(() => {
      looking = look();
      lookAfter(dayMs);
    }, ms).unref();
  }

  return {
    look,
    start: () => lookAfter(firstMs),
    async stop() {
      clearTimeout(timer);
      await looking;
    },
  };
}
