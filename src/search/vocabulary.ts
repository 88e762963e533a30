import SearchableMap from 'minisearch/SearchableMap';
import { addPosting, keptPostings, newPostings, type Postings } from './postings.ts';
import { mayBeMistyped } from './words.ts';

/** A word of the vocabulary that a searched one may mean, and how well it fits. */
export interface Match {
  postings: Postings;
  /** The very word that is looked for. */
  exact: boolean;
  /** Above 0, 1 for the very word. */
  fit: number;
}

/** Every word that occurs, and where. */
export interface Vocabulary {
  add(word: string, entry: number, place: number): void;
  has(word: string): boolean;
  /** Whether any word begins so. */
  begins(word: string): boolean;
  /** @param mistyped also words that differ by a letter, by two where they are long (not the first), or by two letters swapped */
  matches(word: string, mistyped: boolean): Match[];
  /** Leaves out entries that are gone; a word of which none is left is forgotten. */
  renumber(renumbered: Int32Array): void;
}

const fitOfBeginning = 0.6;
const fitOfMistyped = 0.3;

export function createVocabulary(): Vocabulary {
  let byWord = new Map<string, Postings>();
  /** The same words, for what begins with something or is near it. */
  let tree = new SearchableMap<Postings>();
  return {
    add(word, entry, place) {
      let postings = byWord.get(word);
      if (!postings) {
        postings = newPostings();
        byWord.set(word, postings);
        tree.set(word, postings);
      }
      addPosting(postings, entry, place);
    },
    has: (word) => byWord.has(word),
    begins: (word) => byWord.has(word) || !tree.atPrefix(word).keys().next().done,
    matches(word, mistyped) {
      const same = byWord.get(word);
      const found = new Map<Postings, Match>();
      if (same) found.set(same, { postings: same, exact: true, fit: 1 });
      for (const postings of tree.atPrefix(word).values())
        if (!found.has(postings)) found.set(postings, { postings, exact: false, fit: fitOfBeginning });
      if (mistyped && mayBeMistyped(word)) {
        // Hardly anybody gets the first letter wrong, and most of the vocabulary begins with others.
        const likely = tree.atPrefix(word.slice(0, 1)).fuzzyGet(word.slice(1), lettersWrong(word));
        const near = [...likely.values()].map(([postings]) => postings);
        const swapped = swapsOf(word).map((other) => byWord.get(other));
        for (const postings of [...near, ...swapped])
          if (postings && !found.has(postings))
            found.set(postings, { postings, exact: false, fit: fitOfMistyped });
      }
      return [...found.values()];
    },
    renumber(renumbered) {
      const words = new Map<string, Postings>();
      const nextTree = new SearchableMap<Postings>();
      for (const [word, postings] of byWord) {
        const kept = keptPostings(postings, renumbered);
        if (kept.count === 0) continue;
        words.set(word, kept);
        nextTree.set(word, kept);
      }
      byWord = words;
      tree = nextTree;
    },
  };
}

/** Two letters in each other's place would count as two that are wrong. */
function swapsOf(word: string): string[] {
  const letters = [...word];
  if (letters.length < 4) return [];
  return letters
    .slice(1)
    .map((letter, place) =>
      [...letters.slice(0, place), letter, letters[place], ...letters.slice(place + 2)].join(''),
    );
}

function lettersWrong(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
