import { addDays, type Day } from '../rules/days.ts';

/** Days in UTC, the first and the last included. */
export interface Period {
  from: Day;
  to: Day;
}

/** The last so many days, today included. */
export function lastDays(count: number, today: Day): Period {
  return { from: addDays(today, 1 - count), to: today };
}

export function isIn({ from, to }: Period, day: Day): boolean {
  return from <= day && day <= to;
}
