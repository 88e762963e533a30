/**
 * The next instant after another one at which it is this hour of the day in a time zone, once for each day there: where
 * the clocks go through the hour twice, the first time; where they skip it, as soon as it is over, or in the last quarter
 * of a day that ends with the gap.
 *
 * @param hour 0 to 23
 * @param timeZone by its IANA name
 */
export function nextAtHour(after: Date, hour: number, timeZone: string): Date {
  const clock = clockIn(timeZone);
  const chosen = new Map<string, { at: number; isThere: boolean }>();
  const first = Math.floor(after.getTime() / quarterMs) * quarterMs;
  for (let at = first - longestDayMs; at < first + 2 * longestDayMs; at += quarterMs) {
    const now = clock(at);
    if (!chosen.get(now.day)?.isThere) chosen.set(now.day, { at, isThere: now.hour >= hour });
  }
  const next = [...chosen.values()].find(({ at }) => at > after.getTime());
  if (!next) throw new Error(`The clocks of ${timeZone} do not go on after ${after.toISOString()}.`);
  return new Date(next.at);
}

/** Time zones differ from each other by quarters of an hour. */
const quarterMs = 900_000;
/** A day, and what the clocks are put back, at most. */
const longestDayMs = 27 * 3_600_000;

/** Reads the clocks of a time zone. */
function clockIn(timeZone: string): (atMs: number) => { day: string; hour: number } {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return (atMs) => {
    const parts = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, value]));
    return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, hour: Number(parts['hour']) };
  };
}
