import { bestOf } from './best.ts';
import { createLabels } from './labels.ts';
import { type Place, places } from './postings.ts';
import { newScratch, score } from './scoring.ts';
import { createVocabulary } from './vocabulary.ts';
import { searchedWords, wordsIn } from './words.ts';

/** Something that is found by its words. */
export interface Indexed<Item> {
  key: string;
  item: Item;
  /** Milliseconds since 1970; of two that fit as well, the later one comes first. */
  at: number;
  /** What it is called, in one word: whoever looks for exactly that finds it first. */
  name: string;
  title: string;
  texts: readonly string[];
  /** Found by as well, but tells little. */
  asides: readonly string[];
  /** Whoever looks names some of these, and finds nothing that has none of them. */
  labels: readonly string[];
}

/** What is looked for, and which part of it is wanted. */
export interface TextQuery<Item> {
  /** Words, in any order; empty for everything, the latest first. */
  words: string;
  /** Labels, of which whatever is found has one. */
  labels: readonly string[];
  /** What of that may be found. */
  which: (item: Item) => boolean;
  skip: number;
  count: number;
}

/** Finds things by words that begin with, or nearly are, those looked for; all in memory. */
export interface TextIndex<Item> {
  /** In the place of what was there under this key. */
  put(entry: Indexed<Item>): void;
  remove(key: string): void;
  has(key: string): boolean;
  find(query: TextQuery<Item>): Item[];
}

interface Entry<Item> {
  key: string;
  item: Item;
}

const placeOf = (place: Place) => places.indexOf(place);

/** Characters of a query, and words in it, that are read. */
const longestQuery = 500;
const mostWords = 16;
/** Where there are fewer, words that are mistyped are looked for as well. */
const enough = 10;
const monthMs = 30 * 86_400_000;
/** Gone entries are cleared away once there are so many, and more than half as many as are left. */
const fewestCleared = 1_000;

/** @param fold makes alike what people write differently and mean alike; applied to texts and queries */
export function createTextIndex<Item>(fold: (text: string) => string): TextIndex<Item> {
  const vocabulary = createVocabulary();
  /** Apart from the words: names are never mistyped words, and there are as many as entries. */
  const names = createVocabulary();
  const labelled = createLabels();
  let entries: (Entry<Item> | undefined)[] = [];
  /** `at` of each entry, by number. */
  let times: number[] = [];
  /** Numbers of entries, the latest last; in disorder where it does not say so. */
  let byTime: number[] = [];
  let isInOrder = true;
  let scratch = newScratch(0);
  let latest = 0;
  const numberOf = new Map<string, number>();

  function remove(key: string): void {
    const number = numberOf.get(key);
    if (number === undefined) return;
    entries[number] = undefined;
    numberOf.delete(key);
    const gone = entries.length - numberOf.size;
    if (gone > fewestCleared && gone > numberOf.size / 2) clear();
  }

  function clear(): void {
    const renumbered = new Int32Array(entries.length).fill(-1);
    const kept: Entry<Item>[] = [];
    const keptTimes: number[] = [];
    entries.forEach((entry, number) => {
      if (!entry) return;
      keptTimes.push(times[number] as number);
      renumbered[number] = kept.length;
      numberOf.set(entry.key, kept.length);
      kept.push(entry);
    });
    entries = kept;
    times = keptTimes;
    byTime = kept.map((_, number) => number);
    isInOrder = false;
    vocabulary.renumber(renumbered);
    names.renumber(renumbered);
    labelled.renumber(renumbered);
  }

  /** Numbers of the entries that have all these words; what they are worth is in `scratch`. */
  function scored(words: readonly string[], mistyped: boolean, isLabelled: Uint8Array): number[] {
    if (scratch.scores.length < entries.length) scratch = newScratch(Math.ceil(entries.length * 1.5));
    const { scores, matched } = scratch;
    matched.fill(0, 0, entries.length);
    scores.fill(0, 0, entries.length);
    words.forEach((word, index) => {
      for (const match of [...names.matches(word, false), ...vocabulary.matches(word, mistyped)])
        score(match, index, scratch, entries.length);
    });
    const numbers: number[] = [];
    for (let number = 0; number < entries.length; number += 1) {
      if (matched[number] !== words.length || isLabelled[number] === 0 || !entries[number]) continue;
      const recency = 1 / (1 + (latest - (times[number] as number)) / monthMs);
      scores[number] = (scores[number] as number) * (1 + recency / 2);
      numbers.push(number);
    }
    return numbers;
  }

  /** The best of those that may be found, at least so many where there are. */
  function best(numbers: readonly number[], wanted: number, which: (item: Item) => boolean): number[] {
    const mayBeFound = (number: number) => which((entries[number] as Entry<Item>).item);
    // To ask of every entry whether it may be found costs more than to find them all.
    const first = bestOf(numbers, wanted * 8, comesBefore).filter(mayBeFound);
    if (first.length >= wanted || numbers.length <= wanted * 8) return first;
    return bestOf(numbers.filter(mayBeFound), wanted, comesBefore);
  }

  /** The latest, without a look at all the others. */
  function newest({ labels, which, skip, count }: TextQuery<Item>): Item[] {
    const isLabelled = labelled.having(labels, entries.length);
    if (!isInOrder) {
      byTime = byTime
        .filter((number) => entries[number])
        .sort((one, other) => (times[one] as number) - (times[other] as number));
      isInOrder = true;
    }
    const found: Item[] = [];
    for (let place = byTime.length - 1; place >= 0 && found.length < skip + count; place -= 1) {
      const number = byTime[place] as number;
      const entry = isLabelled[number] === 0 ? undefined : entries[number];
      if (entry && which(entry.item)) found.push(entry.item);
    }
    return found.slice(skip);
  }

  function matching({ words, labels, which }: TextQuery<Item>, wanted: number): number[] {
    const folded = fold(words.slice(0, longestQuery));
    const name = nameIn(folded);
    const isLabelled = labelled.having(labels, entries.length);
    if (names.has(name)) return best(scored([name], false, isLabelled), wanted, which);
    const searched = searchedWords(folded)
      .slice(0, mostWords)
      .flatMap((word) => {
        if (typeof word === 'string') return [word];
        return names.begins(word.joined) || vocabulary.begins(word.joined) ? [word.joined] : word.parts;
      });
    if (searched.length === 0) return [];
    const asTyped = best(scored(searched, false, isLabelled), wanted, which);
    return asTyped.length >= enough ? asTyped : best(scored(searched, true, isLabelled), wanted, which);
  }

  function comesBefore(one: number, other: number): boolean {
    const [oneScore, otherScore] = [scratch.scores[one] as number, scratch.scores[other] as number];
    if (oneScore !== otherScore) return oneScore > otherScore;
    const [oneTime, otherTime] = [times[one] as number, times[other] as number];
    if (oneTime !== otherTime) return oneTime > otherTime;
    return (entries[one] as Entry<Item>).key < (entries[other] as Entry<Item>).key;
  }

  return {
    put({ key, item, at, name, title, texts, asides, labels }) {
      remove(key);
      const number = entries.length;
      entries.push({ key, item });
      times.push(at);
      numberOf.set(key, number);
      byTime.push(number);
      if (at < latest) isInOrder = false;
      latest = Math.max(latest, at);
      const placeOfWord = new Map<string, number>();
      const add = (text: string, place: Place) => {
        for (const word of wordsIn(fold(text)))
          placeOfWord.set(word, Math.max(placeOf(place), placeOfWord.get(word) ?? 0));
      };
      for (const aside of asides) add(aside, 'aside');
      for (const text of texts) add(text, 'text');
      add(title, 'title');
      for (const [word, place] of placeOfWord) vocabulary.add(word, number, place);
      names.add(nameIn(fold(name)), number, placeOf('name'));
      for (const label of new Set(labels)) labelled.add(label, number);
    },
    remove,
    has: (key) => numberOf.has(key),
    find(query) {
      const { words, skip, count } = query;
      if (isBlank(words.slice(0, longestQuery))) return newest(query);
      const found = matching(query, Math.max(skip + count, enough)).slice(skip, skip + count);
      return found.map((number) => (entries[number] as Entry<Item>).item);
    },
  };
}

/** A name as it is kept: `K7QM-2XPD`, `k7qm 2xpd` and `k7qm2xpd` are one. */
function nameIn(folded: string): string {
  return folded.replace(/[\s-]+/g, '');
}

/** Nothing is looked for: quotes and wildcards alone mean everything. */
function isBlank(query: string): boolean {
  return query.replace(/[\s*?%"'“”„‘’«»「」『』]/gu, '') === '';
}
