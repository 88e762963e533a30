/**
 * The next instant after another one at which it is this hour of the day in a time zone. Where the clocks skip the hour,
 * the one after it.
 *
 * @param hour 0 to 23
 * @param timeZone by its IANA name
 */
export function nextAtHour(after: Date, hour: number, timeZone: string): Date {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const isThere = (at: Date) => {
    const parts = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    );
    return parts['hour'] === hour && parts['minute'] === 0;
  };
  const first = Math.floor(after.getTime() / quarterMs + 1) * quarterMs;
  // Time zones differ from each other by quarters of an hour.
  for (let at = first; at < first + mostMs; at += quarterMs) if (isThere(new Date(at))) return new Date(at);
  return new Date(first + mostMs);
}

const quarterMs = 900_000;
/** A day, and what the clocks are put forward or back. */
const mostMs = 26 * 3_600_000;
