import { addPosting, keptPostings, newPostings, type Postings } from './postings.ts';

/** Which entries have which label, so that nothing else has to be looked at. */
export interface Labels {
  add(label: string, entry: number): void;
  /** 1 for each entry that has one of the labels, by number. @param count of all entries */
  having(labels: readonly string[], count: number): Uint8Array;
  /** Leaves out entries that are gone. */
  renumber(renumbered: Int32Array): void;
}

export function createLabels(): Labels {
  let byLabel = new Map<string, Postings>();
  return {
    add(label, entry) {
      const postings = byLabel.get(label) ?? newPostings();
      byLabel.set(label, postings);
      addPosting(postings, entry, 0);
    },
    having(labels, count) {
      const having = new Uint8Array(count);
      for (const label of labels) {
        const { at, count: entries } = byLabel.get(label) ?? newPostings();
        for (let place = 0; place < entries; place += 1) having[(at[place] as number) >>> 2] = 1;
      }
      return having;
    },
    renumber(renumbered) {
      const kept = [...byLabel].map(
        ([label, postings]) => [label, keptPostings(postings, renumbered)] as const,
      );
      byLabel = new Map(kept.filter(([, { count }]) => count > 0));
    },
  };
}
