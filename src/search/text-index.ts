import { bestOf } from './best.ts';
import { type Place, places } from './postings.ts';
import { createVocabulary, type Match } from './vocabulary.ts';
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
}

/** What is looked for, and which part of it is wanted. */
export interface TextQuery<Item> {
  /** Words, in any order; empty for everything, the latest first. */
  words: string;
  /** What may be found at all. */
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
  at: number;
}

/** Where a word stands weighs so much, by place; a name counts for all else together where it is meant exactly. */
const weightOf = [0.5, 1, 2, 1_000];
const weightOfBegunName = 4;
const placeOf = (place: Place) => places.indexOf(place);
const placeOfName = placeOf('name');

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
  let entries: (Entry<Item> | undefined)[] = [];
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
    entries.forEach((entry, number) => {
      if (!entry) return;
      renumbered[number] = kept.length;
      numberOf.set(entry.key, kept.length);
      kept.push(entry);
    });
    entries = kept;
    byTime = kept.map((_, number) => number);
    isInOrder = false;
    vocabulary.renumber(renumbered);
    names.renumber(renumbered);
  }

  /** Numbers of the entries that have all these words; what they are worth is in `scratch`. */
  function scored(words: readonly string[], mistyped: boolean, which: (item: Item) => boolean): number[] {
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
      const entry = matched[number] === words.length ? entries[number] : undefined;
      if (!entry || !which(entry.item)) continue;
      const recency = 1 / (1 + (latest - entry.at) / monthMs);
      scores[number] = (scores[number] as number) * (1 + recency / 2);
      numbers.push(number);
    }
    return numbers;
  }

  /** The latest, without a look at all the others. */
  function newest({ which, skip, count }: TextQuery<Item>): Item[] {
    if (!isInOrder) {
      byTime = byTime.filter((number) => entries[number]).sort((one, other) => timeOf(one) - timeOf(other));
      isInOrder = true;
    }
    const found: Item[] = [];
    for (let place = byTime.length - 1; place >= 0 && found.length < skip + count; place -= 1) {
      const entry = entries[byTime[place] as number];
      if (entry && which(entry.item)) found.push(entry.item);
    }
    return found.slice(skip);
  }

  function timeOf(number: number): number {
    return entries[number]?.at ?? 0;
  }

  function matching(query: string, which: (item: Item) => boolean): number[] {
    const folded = fold(query);
    const name = nameIn(folded);
    if (names.has(name)) return scored([name], false, which);
    const searched = searchedWords(folded)
      .slice(0, mostWords)
      .flatMap((word) => {
        if (typeof word === 'string') return [word];
        return names.begins(word.joined) || vocabulary.begins(word.joined) ? [word.joined] : word.parts;
      });
    if (searched.length === 0) return [];
    const asTyped = scored(searched, false, which);
    return asTyped.length >= enough ? asTyped : scored(searched, true, which);
  }

  function comesBefore(one: number, other: number): boolean {
    const [oneScore, otherScore] = [scratch.scores[one] as number, scratch.scores[other] as number];
    if (oneScore !== otherScore) return oneScore > otherScore;
    const [first, second] = [entries[one] as Entry<Item>, entries[other] as Entry<Item>];
    return first.at !== second.at ? first.at > second.at : first.key < second.key;
  }

  return {
    put({ key, item, at, name, title, texts, asides }) {
      remove(key);
      const number = entries.length;
      entries.push({ key, item, at });
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
    },
    remove,
    has: (key) => numberOf.has(key),
    find(query) {
      const { which, skip, count } = query;
      const words = query.words.slice(0, longestQuery);
      if (isBlank(words)) return newest(query);
      const first = bestOf(matching(words, which), skip + count, comesBefore);
      return first.slice(skip).map((number) => (entries[number] as Entry<Item>).item);
    },
  };
}

/** What a search works out, by number of entry; kept from one to the next, so that none costs memory. */
interface Scratch {
  scores: Float32Array;
  /** How many of the words, taken one after another, an entry has. */
  matched: Uint8Array;
  /** What the last of those words is worth there. */
  ofWord: Float32Array;
}

function newScratch(most: number): Scratch {
  return { scores: new Float32Array(most), matched: new Uint8Array(most), ofWord: new Float32Array(most) };
}

/** A name as it is kept: `K7QM-2XPD`, `k7qm 2xpd` and `k7qm2xpd` are one. */
function nameIn(folded: string): string {
  return folded.replace(/[\s-]+/g, '');
}

/** Adds what a word's occurrences are worth; an entry counts the one that fits it best. */
function score(
  { postings, exact, fit }: Match,
  index: number,
  { scores, matched, ofWord }: Scratch,
  count: number,
): void {
  const rarity = Math.log(1 + count / postings.count);
  for (let place = 0; place < postings.count; place += 1) {
    const posting = postings.at[place] as number;
    const number = posting >>> 2;
    const before = matched[number] as number;
    if (before < index) continue;
    const weight = posting & 3;
    const value =
      fit * rarity * (weight === placeOfName && !exact ? weightOfBegunName : (weightOf[weight] as number));
    if (before === index) {
      matched[number] = index + 1;
      ofWord[number] = value;
      scores[number] = (scores[number] as number) + value;
    } else if (value > (ofWord[number] as number)) {
      scores[number] = (scores[number] as number) + value - (ofWord[number] as number);
      ofWord[number] = value;
    }
  }
}

/** Nothing is looked for: quotes and wildcards alone mean everything. */
function isBlank(query: string): boolean {
  return query.replace(/[\s*?%"'“”„‘’«»「」『』]/gu, '') === '';
}
