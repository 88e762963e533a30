import type { Store } from '../store/store.ts';
import type { Taught, TaughtRecord } from '../store/taught-record.ts';
import type { Phrase, ReadPhrases } from '../understanding/phrase.ts';
import { createPhraseIndex, type Nearest, type PhraseIndex } from '../understanding/phrase-index.ts';
import type { HelpdeskKey, HelpdesksFor } from './serving.ts';

/** Finds what was taught for a text. */
export interface TaughtPhrases {
  /** By any helpdesk that serves the organisation; of several phrases, the one most like the text. */
  find(tenantId: string, text: string): Promise<Taught | undefined>;
  /** By this helpdesk alone. */
  findOf(helpdesk: HelpdeskKey, text: string): Promise<Taught | undefined>;
}

/** What of a helpdesk is in effect, the latest first. */
export function inEffect(record: TaughtRecord | undefined, { id }: Pick<HelpdeskKey, 'id'>): Taught[] {
  return (record?.taught ?? []).filter(({ helpdeskId, undone }) => helpdeskId === id && !undone);
}

interface Indexed {
  taught: readonly Taught[];
  index: PhraseIndex;
}

export function createTaughtPhrases(parts: {
  store: Pick<Store, 'taught'>;
  helpdesksFor: HelpdesksFor;
  read: ReadPhrases;
}): TaughtPhrases {
  const { store, helpdesksFor, read } = parts;
  // A change makes a new record and leaves what it does not change, so that both are known by what they are.
  const phrases = new WeakMap<Taught, Phrase>();
  const indexes = new WeakMap<TaughtRecord, Map<string, Indexed>>();

  function phraseOf(taught: Taught): Phrase {
    const phrase = phrases.get(taught) ?? read.phrase(taught.phrase);
    phrases.set(taught, phrase);
    return phrase;
  }

  function indexed(record: TaughtRecord, id: string): Indexed {
    const ofRecord = indexes.get(record) ?? new Map<string, Indexed>();
    indexes.set(record, ofRecord);
    let known = ofRecord.get(id);
    if (!known) {
      const taught = inEffect(record, { id });
      known = { taught, index: createPhraseIndex(taught.map(phraseOf)) };
      ofRecord.set(id, known);
    }
    return known;
  }

  async function find(helpdesks: readonly HelpdeskKey[], text: string): Promise<Taught | undefined> {
    const all: Indexed[] = [];
    for (const { tenantId, id } of helpdesks) {
      const record = await store.taught.read(tenantId);
      const own = record && indexed(record, id);
      if (own && own.taught.length > 0) all.push(own);
    }
    if (all.length === 0) return undefined;
    let best: { nearest: Nearest; taught: Taught } | undefined;
    for (const phrase of read.asked(text))
      for (const { taught, index } of all) {
        const nearest = index.nearest(phrase);
        const found = nearest && taught[nearest.index];
        if (found && nearest.likeness > (best?.nearest.likeness ?? 0)) best = { nearest, taught: found };
      }
    return best?.taught;
  }

  return {
    find: async (tenantId, text) => find(await helpdesksFor(tenantId), text),
    findOf: (helpdesk, text) => find([helpdesk], text),
  };
}
