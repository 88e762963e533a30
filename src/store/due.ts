import type { Day } from '../rules/days.ts';
import { firstDue, type WithOutbox } from './store.ts';

/** Whether a record's outbox holds something to deliver by this instant. */
export function isDue(record: WithOutbox, by: Date): boolean {
  const first = firstDue(record);
  return first !== undefined && Date.parse(first) <= by.getTime();
}

/** The day on which the first thing in a record's outbox is due, or nothing where it is empty. */
export function dueDay(record: WithOutbox): Day | undefined {
  return firstDue(record)?.slice(0, 'YYYY-MM-DD'.length);
}
