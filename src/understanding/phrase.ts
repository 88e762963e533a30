import type { Catalogue } from '../rules/catalogue.ts';
import { type ConceptMatch, createConceptFinder, type FindConcepts } from './concepts.ts';
import { competencyTerms } from './details.ts';
import { type Features, featuresOf } from './features.ts';
import { asksSomething } from './interrogative.ts';
import { lexicon } from './lexicon/index.ts';
import type { Model } from './model.ts';
import { cleanText, normalizeText } from './normalize.ts';
import { sentencesOf } from './sentences.ts';

/** A text as it is compared with others word for word, not by what the model takes it to mean. */
export interface Phrase {
  folded: string;
  /** Of length one. */
  features: Features;
  /** Words of three letters and more, of scripts that write words apart. */
  words: readonly string[];
  /** What of each kind is named: levels, products, portals, …, and numbers. */
  named: ReadonlyMap<string, string>;
}

export interface ReadPhrases {
  /** Letters and digits only, folded: the same for texts that differ in nothing people would tell apart. */
  fold(text: string): string;
  /** The whole text. */
  phrase(text: string): Phrase;
  /** What in a message may be a phrase somebody taught: all of it, and the one sentence of it that asks. */
  asked(text: string): Phrase[];
}

/** Longer messages are stories: only the sentence that asks is compared. */
const longestCompared = 1000;

/** Makes the reader of phrases, with the words that the reader of messages knows. */
export function createPhraseReader(parts: {
  model: Pick<Model, 'traditional'>;
  catalogue: Catalogue;
}): ReadPhrases {
  const normalize = (text: string) => normalizeText(cleanText(text), parts.model.traditional);
  /** Made when first needed: where nothing is taught, nothing is compared. */
  let findConcepts: FindConcepts | undefined;

  function phrase(text: string): Phrase {
    findConcepts ??= createConceptFinder([...lexicon, competencyTerms(parts.catalogue)], normalize);
    const normalized = normalize(text);
    const concepts = findConcepts(normalized);
    return {
      folded: wordsOf(normalized),
      features: ofLengthOne(featuresOf(normalized, concepts)),
      words: [...new Set(normalized.match(/[a-z\u00c0-\u1fff]{3,}/g))],
      named: namedIn(normalized, concepts),
    };
  }

  return {
    fold: (text) => wordsOf(normalize(text)),
    phrase,
    asked(text) {
      const cleaned = cleanText(text);
      const sentences = sentencesOf(cleaned);
      const asking = sentences.filter(asksSomething);
      const whole = cleaned.length > longestCompared ? [] : [cleaned];
      const [only, ...more] = asking;
      const sentence = only !== undefined && more.length === 0 && sentences.length > 1 ? [only] : [];
      return [...whole, ...sentence].filter(({ length }) => length <= longestCompared).map(phrase);
    },
  };
}

function wordsOf(normalized: string): string {
  return normalized.replace(/[^\p{L}\p{N}]+/gu, '');
}

const kinds = /^(level|product|portal|support):/;
const states: readonly string[] = ['expired', 'used-up', 'valid'];

function namedIn(normalized: string, concepts: readonly ConceptMatch[]): Map<string, string> {
  const named = new Map<string, Set<string>>();
  const add = (kind: string, name: string) => named.set(kind, (named.get(kind) ?? new Set()).add(name));
  for (const { concept } of concepts) {
    const [, kind = states.includes(concept) ? 'state' : undefined] = kinds.exec(concept) ?? [];
    if (kind !== undefined) add(kind, concept);
  }
  for (const [number] of normalized.matchAll(/\d+/g)) add('number', number);
  return new Map([...named].map(([kind, names]) => [kind, [...names].sort().join()]));
}

function ofLengthOne({ slots, values }: Features): Features {
  const length = Math.hypot(...values);
  return { slots, values: length > 0 ? values.map((value) => value / length) : values };
}
