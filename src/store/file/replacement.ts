import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Day } from '../../rules/days.ts';
import { dueDay } from '../due.ts';
import { type BesideName, namesBeside } from '../record-kind.ts';
import type { WithOutbox } from '../store.ts';
import { contentOf, textOf } from './durable-json-file.ts';
import { flushFolder, makeFolder, writeFlushed } from './flushed.ts';

/** A record that is to take the place of another. */
export interface Replacing {
  kind: 'tenants' | BesideName;
  key: string;
  record: WithOutbox;
}

/** A record that waits to be put in its place. */
export interface Staged extends Omit<Replacing, 'record'> {
  file: string;
  /** When the first thing in its outbox is due. */
  dueOn: Day | undefined;
}

/** Records that hold, but are not all in their place. Whoever uses the store next tries again. */
export class UnfinishedReplacementError extends Error {
  override readonly name = 'UnfinishedReplacementError';
  constructor(folder: string, cause: unknown) {
    const { code = 'unexpected' } = cause as NodeJS.ErrnoException;
    super(
      `The records in ${folder} could not all be put in their place (${code}). Make room on the disk and let this account write there; it is finished when the store is used next.`,
      { cause },
    );
  }
}

/** Files written at once: the disk flushes them together. */
const mostAtOnce = 64;

/**
 * Records that take the place of others all together. They are written aside into a folder; from the moment it gets its
 * final name they hold, and whoever opens the store next puts in place what is still in it.
 */
export class Replacement {
  private readonly folder: string;
  private readonly undecided: string;
  constructor(folder: string) {
    this.folder = folder;
    this.undecided = `${folder}.new`;
  }

  /** Decides that these records hold. @throws the system's error where they cannot be written; then none holds. */
  async decide(records: readonly Replacing[]): Promise<void> {
    // What is there was cut off before it was decided.
    await rm(this.undecided, { recursive: true, force: true });
    try {
      await makeFolder(this.undecided);
      for (let begin = 0; begin < records.length; begin += mostAtOnce)
        await this.writeAll(records.slice(begin, begin + mostAtOnce));
      await flushFolder(this.undecided);
      await rename(this.undecided, this.folder);
    } catch (error) {
      await rm(this.undecided, { recursive: true, force: true }).catch(() => {});
      throw error;
    }
  }

  /**
   * Has the records that were decided on put in place, where some are not yet.
   * @throws UnfinishedReplacementError
   */
  async finish(place: (waiting: readonly Staged[]) => Promise<void>): Promise<void> {
    if (!existsSync(this.folder)) return;
    try {
      await flushFolder(dirname(this.folder));
      await place(await this.waiting());
      // Not with all that is in it: nothing may be.
      await rmdir(this.folder);
    } catch (error) {
      throw new UnfinishedReplacementError(this.folder, error);
    }
  }

  private async waiting(): Promise<Staged[]> {
    const waiting: Staged[] = [];
    for (const name of await readdir(this.folder)) {
      const file = join(this.folder, name);
      // Checked before it was written.
      const record = contentOf(await readFile(file, 'utf8')) as WithOutbox;
      waiting.push({ ...placeOf(name), file, dueOn: dueDay(record) });
    }
    return waiting;
  }

  private async writeAll(records: readonly Replacing[]): Promise<void> {
    const writes = records.map(async ({ kind, key, record }) =>
      writeFlushed(join(this.undecided, nameOf(kind, key)), textOf(record)),
    );
    // None may go on writing after another has failed and the folder is taken away.
    await Promise.allSettled(writes);
    await Promise.all(writes);
  }
}

/** Tenants' records are named as in their own folder, so that what an earlier version decided is finished as well. */
function nameOf(kind: Replacing['kind'], key: string): string {
  return kind === 'tenants' ? `${key}.json` : `${kind}.${key}.json`;
}

function placeOf(name: string): Pick<Replacing, 'kind' | 'key'> {
  const parts = name.split('.');
  const kind = namesBeside.find((each) => each === parts[0]);
  return kind && parts.length > 2 ? { kind, key: parts[1] ?? '' } : { kind: 'tenants', key: parts[0] ?? '' };
}
