/** How much a word tells by where it stands, from the least to the most. */
export const places = ['aside', 'text', 'title', 'name'] as const;
export type Place = (typeof places)[number];

/** Where a word occurs: numbers of entries, each with the place there that tells most. Four bytes an occurrence. */
export interface Postings {
  /** The number times four, plus the place; in ascending order, filled up to `count`. */
  at: Uint32Array;
  count: number;
}

export function newPostings(): Postings {
  return { at: new Uint32Array(2), count: 0 };
}

export function addPosting(postings: Postings, entry: number, place: number): void {
  if (postings.count === postings.at.length) {
    const larger = new Uint32Array(Math.ceil(postings.at.length * 1.5) + 2);
    larger.set(postings.at);
    postings.at = larger;
  }
  postings.at[postings.count] = entry * 4 + place;
  postings.count += 1;
}

/** Leaves out what is gone, and gives the rest their new numbers. @param renumbered by number; -1 where it is gone */
export function keptPostings(postings: Postings, renumbered: Int32Array): Postings {
  const kept = new Uint32Array(postings.count);
  let count = 0;
  for (let index = 0; index < postings.count; index += 1) {
    const posting = postings.at[index] as number;
    const entry = renumbered[posting >>> 2] as number;
    if (entry >= 0) {
      kept[count] = entry * 4 + (posting & 3);
      count += 1;
    }
  }
  return { at: kept.slice(0, count), count };
}
