import { maskIds } from '../rules/mask-ids.ts';

/** Nobody reads more of a question in a list; the rest is not even masked. */
const longestRead = 2000;

/** A text somebody wrote as it may be kept and shown to others: on one line, what may be an ID masked, cut where it is long. */
export function askedText(text: string, most: number): string {
  const oneLine = text.slice(0, longestRead).replace(/[\p{Cc}\s]+/gu, ' ');
  const masked = maskIds(oneLine).trim();
  return masked.length <= most ? masked : `${whole(masked.slice(0, most - 1))}…`;
}

/** Without half a character at its end. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
