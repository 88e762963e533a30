import type { Json } from './templates.ts';
import { textWidth } from './width.ts';

/** Buttons below each other in rows, each row an ActionSet. */
export interface Rows {
  rows: readonly { spacing: 'Default' | 'Small'; actions: readonly Json[] }[];
}

export interface Button {
  title: string;
  action: Json;
}

/** Teams shows six buttons of a set and drops the rest (MicrosoftDocs/msteams-docs#5356). */
const mostInOneRow = 6;

/**
 * What a row holds on a phone 320 pixels wide, in Latin characters. Teams on phones cuts titles off or moves buttons
 * out of sight rather than wrap a row (MicrosoftDocs/msteams-docs#12081, microsoft/AdaptiveCards#4758), so rows are
 * broken here.
 */
const rowWidth = 38;
/** Padding and gap of a button, in the same unit. */
const buttonEdge = 4;

interface Row {
  width: number;
  actions: Json[];
}

/**
 * Puts each button into the first row with room for it. A title too long for a row has one to itself.
 *
 * @param last what belongs together and comes last: in the last row where there is room for all of it
 */
export function inRows(buttons: readonly Button[], last: readonly Button[] = []): Rows {
  const rows = filledRows(buttons, (candidates) => candidates);
  const width = last.reduce((sum, { title }) => sum + widthOf(title), 0);
  const end = rows.at(-1);
  const fits = end && end.actions.length + last.length <= mostInOneRow && end.width + width <= rowWidth;
  if (fits) end.actions.push(...last.map(({ action }) => action));
  else rows.push(...filledRows(last, (candidates) => candidates.slice(-1)));
  return spaced(rows);
}

/** The same in the order given, where what comes first is what is most likely pressed. */
export function inOrderedRows(buttons: readonly Button[]): Rows {
  return spaced(filledRows(buttons, (rows) => rows.slice(-1)));
}

function filledRows(buttons: readonly Button[], candidates: (rows: Row[]) => Row[]): Row[] {
  const rows: Row[] = [];
  for (const { title, action } of buttons) {
    const width = widthOf(title);
    const row = candidates(rows).find((candidate) => hasRoom(candidate, width));
    if (row) {
      row.actions.push(action);
      row.width += width;
    } else {
      rows.push({ width, actions: [action] });
    }
  }
  return rows;
}

function spaced(rows: readonly Row[]): Rows {
  return {
    rows: rows.map(({ actions }, index) => ({ spacing: index === 0 ? 'Default' : 'Small', actions })),
  };
}

function widthOf(title: string): number {
  return textWidth(title) + buttonEdge;
}

function hasRoom(row: Row, width: number): boolean {
  return row.actions.length < mostInOneRow && row.width + width <= rowWidth;
}
