/**
 * Terms by concept, as people write them in any of the languages, with ` | ` between them. A trailing `*` lets a word
 * go on (suffixes, plurals); terms are folded like the text they are looked for in, so case, accents and Simplified
 * characters do not matter here.
 */
export type Terms = Readonly<Record<string, readonly string[]>>;

/** The single terms of a concept's lines. */
export function termsIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' | '));
}
