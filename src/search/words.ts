/** A word to look for: as it is, or a code such as `f-ent-1`, which is one word or its parts. */
export type SearchedWord = string | { joined: string; parts: readonly string[] };

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:-(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
const isHan = /^\p{Script=Han}/u;
/** A reference of a ticket has no digit now and then, and is one word all the same. */
const reference = /^[2-9a-hj-np-z]{4}-[2-9a-hj-np-z]{4}$/;
/** Longer runs are no words; what they begin with is enough to find them by. */
const longestWord = 40;

/**
 * The words under which a folded text is found, each as often as it occurs. Chinese has no spaces between words: every
 * two characters that stand together count as one, and the last of a run by itself.
 */
export function wordsIn(folded: string): string[] {
  return (folded.match(runs) ?? []).flatMap((run) => {
    if (isHan.test(run)) return [...pairsOf(run), lastOf(run)];
    const parts = run.split('-').map(shortened);
    return isCode(run) ? [...parts, joinedOf(run)] : parts;
  });
}

/** What a folded query looks for, each word once. */
export function searchedWords(folded: string): SearchedWord[] {
  const words = (folded.match(runs) ?? []).flatMap((run): SearchedWord[] => {
    if (isHan.test(run)) return [...run].length === 1 ? [run] : pairsOf(run);
    const parts = run.split('-').map(shortened);
    return isCode(run) ? [{ joined: joinedOf(run), parts }] : parts;
  });
  const different = new Map(words.map((word) => [typeof word === 'string' ? word : word.joined, word]));
  return [...different.values()];
}

function joinedOf(code: string): string {
  return shortened(code.replaceAll('-', ''));
}

/** Whether letters may be wrong in a word: of two Chinese characters, neither can. */
export function mayBeMistyped(word: string): boolean {
  return !isHan.test(word);
}

function isCode(run: string): boolean {
  return run.includes('-') && (/\p{N}/u.test(run) || reference.test(run));
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function lastOf(run: string): string {
  return [...run].at(-1) ?? run;
}

function shortened(word: string): string {
  return word.length <= longestWord ? word : word.slice(0, longestWord);
}
