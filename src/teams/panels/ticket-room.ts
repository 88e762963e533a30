import type { TicketEntry } from '../../store/ticket-record.ts';
import type { Panel } from './panel.ts';
import { shortened } from './ticket-sight.ts';

/** How much of a ticket a card shows. */
export interface TicketRoom {
  /** Lines of the history, the newest. */
  lines: number;
  /** Characters of what was written last. */
  newest: number;
  /** Characters of every other text. */
  others: number;
  /** People to choose from; clients become slow beyond fifty. */
  colleagues: number;
}

/** The most that agents see, then less and less; the last fits a card whatever is written. */
export const helpdeskRooms = [
  { lines: 10, newest: 400, others: 400, colleagues: 50 },
  { lines: 10, newest: 400, others: 200, colleagues: 50 },
  { lines: 6, newest: 400, others: 150, colleagues: 50 },
  { lines: 6, newest: 400, others: 100, colleagues: 20 },
  { lines: 3, newest: 300, others: 60, colleagues: 0 },
] as const satisfies readonly TicketRoom[];

/** The same for whoever asked: replies are whole as long as they can be, the newest longer than the others. */
export const requesterRooms = [
  { lines: 6, newest: 1_500, others: 1_500, colleagues: 0 },
  { lines: 6, newest: 1_500, others: 800, colleagues: 0 },
  { lines: 4, newest: 1_500, others: 400, colleagues: 0 },
  { lines: 3, newest: 1_000, others: 200, colleagues: 0 },
  { lines: 2, newest: 400, others: 100, colleagues: 0 },
] as const satisfies readonly TicketRoom[];

/** A panel made for the first room, which can be made again for the tighter ones. */
export function inRooms(
  [room, tighter, ...others]: readonly [TicketRoom, ...TicketRoom[]],
  make: (room: TicketRoom) => Panel,
): Panel {
  const panel = make(room);
  return tighter ? { ...panel, shorter: () => inRooms([tighter, ...others], make) } : panel;
}

/** The entries there is room for, each with as many characters as its text may have. */
export function entriesIn(
  entries: readonly TicketEntry[],
  { lines, newest, others }: TicketRoom,
): { entry: TicketEntry; most: number }[] {
  const shown = entries.slice(-lines);
  return shown.map((entry, index) => ({ entry, most: index === shown.length - 1 ? newest : others }));
}

/** Whether a history is cut for lack of room. */
export function isCutIn(entries: readonly TicketEntry[], room: TicketRoom): boolean {
  return (
    entries.length > room.lines ||
    entriesIn(entries, room).some(({ entry, most }) => isLonger(entry.text, most))
  );
}

/** Whether a text has more characters than are shown of it. */
export function isLonger(text: string | undefined, most: number): boolean {
  return text !== undefined && shortened(text, most) !== text;
}
