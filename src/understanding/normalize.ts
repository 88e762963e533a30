/** Characters of Simplified Chinese → Traditional, one to one. */
export type SimplifiedToTraditional = ReadonlyMap<string, string>;

/** Longest text that is read, in UTF-16 units; what follows tells nothing more about the question. */
export const longestText = 4000;

/** Format and variation characters: soft hyphens, zero-width characters, marks of direction. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;
const markup = /<\/?[a-zA-Z][^<>]{0,200}>/g;

/** Removes what cannot be seen, and markup, and folds compatibility forms (full width, ligatures). */
export function cleanText(text: string): string {
  return text
    .slice(0, longestText)
    .replace(markup, ' ')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/&nbsp;/g, ' ')
    .trim();
}

/**
 * Folds what people write differently and mean alike: case, accents (so that Turkish with and without its letters is
 * one), quotes, Simplified characters.
 */
export function normalizeText(text: string, traditional: SimplifiedToTraditional): string {
  return text
    .replace(/[Iİı]/g, 'i')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\p{Script=Han}/gu, (character) => traditional.get(character) ?? character)
    .trim();
}
