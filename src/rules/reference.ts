/** Without letters and digits that are mistaken for each other when read aloud. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference number a person can read out, such as `K7QM-2XPD`; `randomBelow` gives a whole number from 0. */
export function newReference(randomBelow: (limit: number) => number): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomBelow(alphabet.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

const shape = /^([2-9A-HJKMNP-TV-Z]{4})-?([2-9A-HJKMNP-TV-Z]{4})$/;

/** The reference a person wrote, in small letters or without its hyphen as well; undefined where it is none. */
export function readReference(text: string): string | undefined {
  const [, first, second] = shape.exec(text.trim().toUpperCase()) ?? [];
  return first && second ? `${first}-${second}` : undefined;
}

/** Whether it is written as references are kept; nothing else is looked up. */
export function isReference(text: string): boolean {
  return readReference(text) === text;
}
