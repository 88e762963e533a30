/** Without letters and digits that are mistaken for each other when read aloud. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference number a person can read out, such as `K7QM-2XPD`; `randomBelow` gives a whole number from 0. */
export function newReference(randomBelow: (limit: number) => number): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomBelow(alphabet.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

const group = `[${alphabet}]{4}`;
const dash = '[\\p{Pd}\u2212]';

/** References as they are kept. */
export const referenceShape = new RegExp(`^${group}-${group}$`);

const bare = new RegExp(`^(${group})${dash}?(${group})$`, 'u');

/**
 * The reference a person wrote, in small letters, with another dash or none, or with marks around it as well; undefined
 * where it is none.
 */
export function readReference(text: string): string | undefined {
  const [, first, second] = bare.exec(withoutMarks(plain(text)).toUpperCase()) ?? [];
  return first && second ? `${first}-${second}` : undefined;
}

/** Whether it is written as references are kept; nothing else is looked up. */
export function isReference(text: string): boolean {
  return referenceShape.test(text);
}

/** Characters of a text that may be about a reference and nothing else. */
const longest = 80;
/** What a word weighs, in Chinese characters. */
const ofWord = 3;
/** Two words, or as many characters. */
const mostBeside = 2 * ofWord;

/** Neither a part of something longer nor of an address; with what Turkish and English put behind a name. */
const within = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}\\p{Pd}/@.=_])${group}${dash}${group}(?:['’]\\p{Script=Latin}{1,6})?(?![\\p{Script=Latin}\\p{N}\\p{Pd}/@=_]|\\.\\p{L})`,
  'giu',
);

/**
 * The reference that a message is about: it holds nothing else, but for a word or two beside it, such as "ticket" or "狀態".
 * Words like "cash-back" have the shape of a reference as well; people write no reference so.
 */
export function referenceIn(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const said = plain(text);
  const [written, another] = said.match(within) ?? [];
  if (written === undefined || another !== undefined) return undefined;
  const code = written.replace(/['’].*$/u, '');
  const beside = said.replace(written, ' ');
  const isMeant = isWordless(beside)
    ? isLikely(code)
    : weightOf(beside) <= mostBeside && isSure(code, beside);
  return isMeant ? readReference(code) : undefined;
}

/** Written in full width, with invisible marks or around line breaks, it is the same. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

function withoutMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function weightOf(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  const words = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return characters.length + words.length * ofWord;
}

function isLikely(code: string): boolean {
  return /\d/.test(code) || isInCapitals(code);
}

/** Beside words it has to differ from a number, and from words; capitals say nothing where all are. */
function isSure(code: string, beside: string): boolean {
  if (!/\d/.test(code)) return isInCapitals(code) && !isInCapitals(beside);
  return /\p{L}/u.test(code);
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
