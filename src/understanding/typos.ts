const shortest = 5;
const longest = 20;

/** Finds the terms a word was meant to be when it is one typo away from them. */
export interface TypoFinder<Value> {
  add(term: string, value: Value): void;
  find(word: string): Value[];
}

/**
 * Looks words up by what is left of them with one letter out: words a typo apart share such a rest. Not every pair
 * that shares one is a typo apart ("could" and "cloud"), so each is compared letter by letter.
 */
export function createTypoFinder<Value>(): TypoFinder<Value> {
  const byRest = new Map<string, { term: string; value: Value }[]>();
  return {
    add(term, value) {
      for (const rest of restsOf(term)) {
        const known = byRest.get(rest);
        if (known) known.push({ term, value });
        else byRest.set(rest, [{ term, value }]);
      }
    },
    find(word) {
      const values = new Set<Value>();
      for (const rest of restsOf(word)) {
        for (const { term, value } of byRest.get(rest) ?? []) if (oneTypoApart(word, term)) values.add(value);
      }
      return [...values];
    },
  };
}

/** A word and every form of it with one letter left out; people seldom miss the first letter, so it stays. */
function restsOf(word: string): string[] {
  if (word.length < shortest || word.length > longest || !/^[a-z]+$/.test(word)) return [];
  const rests = [word];
  for (let index = 1; index < word.length; index++) rests.push(word.slice(0, index) + word.slice(index + 1));
  return rests;
}

/** One letter wrong, missing or too many, or two neighbours swapped. */
export function oneTypoApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length === short.length + 1) return short.slice(at) === long.slice(at + 1);
  if (long.length !== short.length || at === short.length) return false;
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return swapped && short.slice(at + 2) === long.slice(at + 2);
}
