import { type Terms, termsIn } from './lexicon/lexicon.ts';
import { ordinaryWords } from './lexicon/ordinary.ts';
import { createTypoFinder, type TypoFinder } from './typos.ts';

/** A term found in a text. Positions are in the normalized text. */
export interface ConceptMatch {
  concept: string;
  start: number;
  end: number;
}

export type FindConcepts = (normalized: string) => ConceptMatch[];

interface Term {
  text: string;
  /** The word may go on behind the term. */
  open: boolean;
  concept: string;
}

/** Compiles the lexicon into one search over a text: longest terms first, words from their start, typos of one letter. */
export function createConceptFinder(
  lexicon: readonly Terms[],
  normalize: (text: string) => string,
): FindConcepts {
  const byStart = new Map<number, Term[]>();
  const typos = createTypoFinder<string>();
  const known = new Set(ordinaryWords.flatMap((words) => normalize(words).split(' | ')));
  for (const term of termsOf(lexicon, normalize)) {
    const key = startKey(term.text, 0);
    const bucket = byStart.get(key);
    if (bucket) bucket.push(term);
    else byStart.set(key, [term]);
    for (const word of term.text.split(' ')) known.add(word);
    typos.add(term.text, term.concept);
  }
  for (const bucket of byStart.values()) bucket.sort((a, b) => b.text.length - a.text.length);

  return (text) => {
    const matches: ConceptMatch[] = [];
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start);
      if (isWordCode(code) && start > 0 && isWordCode(text.charCodeAt(start - 1))) continue;
      const found = matchesAt(text, start, byStart, matches);
      if (!found && isWordCode(code)) addMistyped(text, start, typos, known, matches);
    }
    return matches;
  };
}

function termsOf(lexicon: readonly Terms[], normalize: (text: string) => string): Term[] {
  return lexicon.flatMap((terms) =>
    Object.entries(terms).flatMap(([concept, texts]) =>
      termsIn(texts).map((text) => ({
        text: normalize(text.replace(/\*$/, '')),
        open: text.endsWith('*'),
        concept,
      })),
    ),
  );
}

/** Adds every concept whose term stands at a place; two terms of one concept count once. */
function matchesAt(
  text: string,
  start: number,
  byStart: ReadonlyMap<number, readonly Term[]>,
  matches: ConceptMatch[],
): boolean {
  const first = matches.length;
  const longer = byStart.get(startKey(text, start));
  const single = byStart.get(startKey(text.charAt(start), 0));
  const found = addStanding(longer, text, start, matches, first);
  return (single !== longer && addStanding(single, text, start, matches, first)) || found;
}

function addStanding(
  terms: readonly Term[] | undefined,
  text: string,
  start: number,
  matches: ConceptMatch[],
  first: number,
): boolean {
  if (!terms) return false;
  let found = false;
  for (const term of terms) {
    if (!standsAt(term, text, start)) continue;
    found = true;
    const { concept } = term;
    if (!isNoted(concept, matches, first)) matches.push({ concept, start, end: start + term.text.length });
  }
  return found;
}

function standsAt({ text: term, open }: Term, text: string, start: number): boolean {
  if (!text.startsWith(term, start)) return false;
  const end = start + term.length;
  return open || !isWordCode(text.charCodeAt(end - 1)) || !isWordCode(text.charCodeAt(end));
}

function isNoted(concept: string, matches: readonly ConceptMatch[], first: number): boolean {
  for (let index = first; index < matches.length; index++)
    if (matches[index]?.concept === concept) return true;
  return false;
}

/** A word that is itself known, if only as part of a longer term, is no typo of another. */
function addMistyped(
  text: string,
  start: number,
  typos: TypoFinder<string>,
  known: ReadonlySet<string>,
  matches: ConceptMatch[],
): void {
  let end = start;
  while (isWordCode(text.charCodeAt(end))) end++;
  const word = text.slice(start, end);
  if (known.has(word)) return;
  const [concept, ...others] = typos.find(word);
  if (concept && others.length === 0) matches.push({ concept, start, end });
}

/** The first two units of a term; a term of one unit, as Chinese has them, counts as followed by nothing. */
function startKey(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}

/** Letters and digits of scripts that separate words by spaces; Chinese characters stand on their own. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x2000)
  );
}
