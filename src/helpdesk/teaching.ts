import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../rules/question.ts';
import type { Agent } from '../rules/ticket.ts';
import type { Store } from '../store/store.ts';
import type { Lesson, Taught, TaughtRecord } from '../store/taught-record.ts';
import type { FindConflicts, KnownQuestion } from './known-questions.ts';
import type { HelpdeskKey } from './serving.ts';
import { inEffect } from './taught-phrases.ts';

/** What an agent is about to teach. */
export interface Draft {
  phrase: string;
  language: Language;
  lesson: Lesson;
}

/** What saving a draft would do. */
export interface Check {
  /** Questions understood rightly now that would be understood in another way: it cannot be saved. */
  conflicts: readonly KnownQuestion[];
  /** What was taught for the very same phrase, which saving replaces. */
  replaces: Taught | undefined;
}

export type SaveOutcome =
  | { kind: 'saved'; taught: Taught }
  | { kind: 'conflict'; check: Check }
  /** Something else would be replaced than what was seen: a colleague was quicker. */
  | { kind: 'outdated' }
  /** So much is taught that something has to be undone first. */
  | { kind: 'full' };

export interface Teaching {
  check(helpdesk: HelpdeskKey, draft: Draft): Promise<Check>;
  /**
   * In effect at once, for all organisations the helpdesk serves. Checks once more. The same saved again by the same agent
   * is saved once.
   *
   * @param replaces ID of what was seen to be replaced; nothing where absent
   */
  save(helpdesk: HelpdeskKey, by: Agent, draft: Draft, replaces?: string): Promise<SaveOutcome>;
  /** By any agent of the helpdesk. */
  undo(helpdesk: HelpdeskKey, by: Agent, id: string): Promise<'done' | 'as-before' | 'unknown'>;
  /** What a person taught stays, for it is the organisation's, but not that it was them. */
  forget(tenantId: string, personId: string): Promise<void>;
  /** What is in effect, the latest first. */
  taught(helpdesk: HelpdeskKey): Promise<readonly Taught[]>;
}

/** Phrases a helpdesk has in effect; what is undone is kept for the audit, the latest of it. */
export const mostInEffect = 1000;
const mostUndone = 200;

/** @param fold what people write alike in other letters, marks and spaces becomes the same */
export function createTeaching(parts: {
  store: Pick<Store, 'taught'>;
  fold: (text: string) => string;
  findConflicts: FindConflicts;
  now: () => Date;
  newId: () => string;
}): Teaching {
  const { store, fold, findConflicts, now, newId } = parts;

  function sameAs(
    record: TaughtRecord | undefined,
    helpdesk: HelpdeskKey,
    phrase: string,
  ): Taught | undefined {
    const folded = fold(phrase);
    return inEffect(record, helpdesk).find((taught) => fold(taught.phrase) === folded);
  }

  async function check(helpdesk: HelpdeskKey, { phrase, lesson }: Draft): Promise<Check> {
    return {
      conflicts: findConflicts(phrase, lesson),
      replaces: sameAs(await store.taught.read(helpdesk.tenantId), helpdesk, phrase),
    };
  }

  return {
    check,
    async save(helpdesk, by, draft, replaces) {
      const checked = await check(helpdesk, draft);
      if (checked.conflicts.length > 0) return { kind: 'conflict', check: checked };
      const at = now().toISOString();
      const agent = agentOf(by);
      const taught: Taught = { id: newId(), helpdeskId: helpdesk.id, ...draft, by: agent, at };
      const outcomes: SaveOutcome[] = [];
      await store.taught.update(helpdesk.tenantId, (record) => {
        const before = sameAs(record, helpdesk, draft.phrase);
        const outcome = outcomeOf({ record, helpdesk, taught, before, replaces });
        outcomes.push(outcome);
        if (outcome.kind !== 'saved' || outcome.taught !== taught) return record;
        const others = before ? withUndone(record, before.id, agent, at) : record;
        return { ...others, taught: [taught, ...(others.taught ?? [])] };
      });
      return outcomes.at(-1) ?? { kind: 'outdated' };
    },
    async undo(helpdesk, by, id) {
      let outcome: 'done' | 'as-before' | 'unknown' = 'unknown';
      await store.taught.update(helpdesk.tenantId, (record) => {
        const known = record.taught?.find((taught) => taught.id === id && taught.helpdeskId === helpdesk.id);
        outcome = known ? (known.undone ? 'as-before' : 'done') : 'unknown';
        return outcome === 'done' ? withUndone(record, id, agentOf(by), now().toISOString()) : record;
      });
      return outcome;
    },
    async forget(tenantId, personId) {
      await store.taught.update(tenantId, (record) => withoutAuthor(record, personId));
    },
    async taught(helpdesk) {
      return inEffect(await store.taught.read(helpdesk.tenantId), helpdesk);
    },
  };
}

/** What comes of saving, from what is there at that moment. */
function outcomeOf(saving: {
  record: TaughtRecord;
  helpdesk: HelpdeskKey;
  taught: Taught;
  before: Taught | undefined;
  replaces: string | undefined;
}): SaveOutcome {
  const { record, helpdesk, taught, before, replaces } = saving;
  if (before && isSame(before, taught)) return { kind: 'saved', taught: before };
  if (before?.id !== replaces) return { kind: 'outdated' };
  if (!before && inEffect(record, helpdesk).length >= mostInEffect) return { kind: 'full' };
  return { kind: 'saved', taught };
}

/** The same press twice. */
function isSame(one: Taught, other: Taught): boolean {
  const said = ({ phrase, language, lesson, by }: Taught) => [phrase, language, lesson, by.id];
  return isDeepStrictEqual(said(one), said(other));
}

function agentOf({ id, name }: Agent): Taught['by'] {
  return name === undefined ? { id } : { id, name };
}

/** Stands for whoever asked to be forgotten. */
const forgotten = { id: 'forgotten' };

function withoutAuthor(record: TaughtRecord, id: string): TaughtRecord {
  const isTheirs = ({ by, undone }: Taught) => by.id === id || undone?.by.id === id;
  if (!record.taught?.some(isTheirs)) return record;
  return {
    ...record,
    taught: record.taught.map((taught) => {
      const by = taught.by.id === id ? forgotten : taught.by;
      if (taught.undone?.by.id !== id) return by === taught.by ? taught : { ...taught, by };
      return { ...taught, by, undone: { ...taught.undone, by: forgotten } };
    }),
  };
}

function withUndone(record: TaughtRecord, id: string, by: Taught['by'], at: string): TaughtRecord {
  const all = (record.taught ?? []).map((taught) =>
    taught.id === id ? { ...taught, undone: { by, at } } : taught,
  );
  const undone = all.filter((taught) => taught.undone);
  const kept = new Set(undone.sort((one, other) => compareUndone(other, one)).slice(0, mostUndone));
  return { ...record, taught: all.filter((taught) => !taught.undone || kept.has(taught)) };
}

function compareUndone(one: Taught, other: Taught): number {
  return (one.undone?.at ?? '').localeCompare(other.undone?.at ?? '');
}
