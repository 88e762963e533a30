import { constants, type Stats, statSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { ZodError } from 'zod';
import type { Day } from '../../rules/days.ts';
import { checkRecord } from '../checked-record.ts';
import { dueDay, isDue } from '../due.ts';
import { frozen } from '../frozen.ts';
import { NewerRecordError } from '../migrations.ts';
import type { RecordKind } from '../record-kind.ts';
import { type Change, DamagedRecordError, mistakesOf } from '../store.ts';
import { Turns } from '../turns.ts';
import type { DueMarkers } from './due-markers.ts';
import { DurableJsonFile } from './durable-json-file.ts';
import { flushFolder, nothingIfMissing } from './flushed.ts';
import type { Staged } from './replacement.ts';

interface Waiting<Kept> {
  change: Change<Kept>;
  resolve: (record: Kept) => void;
  reject: (error: unknown) => void;
}

/** One record's file: reads it when it changed, and writes changes that wait for each other as one. */
export class RecordFile<Kept extends object> {
  private readonly kind: RecordKind<Kept>;
  private readonly key: string;
  private readonly file: DurableJsonFile<Kept>;
  private readonly markers: DueMarkers;
  private loaded: { version: string; record: Kept | undefined } | undefined;
  private waiting: Waiting<Kept>[] = [];
  private readonly turns = new Turns();
  /** Days on which a marker tells of this record, as far as it has been seen. */
  private readonly marked = new Set<Day>();

  constructor(kind: RecordKind<Kept>, key: string, path: string, markers: DueMarkers) {
    this.kind = kind;
    this.key = key;
    this.file = new DurableJsonFile(path);
    this.markers = markers;
  }

  /** Whether changes are still on their way to disk. */
  get busy(): boolean {
    return this.turns.busy;
  }

  /** The record as it is on disk; read again only where the file is another than before (an import may replace it). */
  async read(): Promise<Kept | undefined> {
    // Asked at every turn: the kernel knows the answer at once, where a thread of the pool takes ten times as long.
    const found = statSync(this.file.path, { throwIfNoEntry: false });
    if (!found) return undefined;
    const version = versionOf(found);
    if (this.loaded?.version === version) return this.loaded.record;
    const document = new Low<Kept | null>(this.file, null);
    try {
      await document.read();
      const record = document.data
        ? frozen(this.kind.read(document.data, found.mtime, this.file.path))
        : undefined;
      this.loaded = { version, record };
      return record;
    } catch (error) {
      throw await this.keepAside(withoutContent(error, document.data));
    }
  }

  update(change: Change<Kept>): Promise<Kept> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ change, resolve, reject });
      if (this.waiting.length === 1) void this.turns.take(() => this.writeWaiting());
    });
  }

  /** Takes the file away for good, where it still is so when its turn has come. */
  remove(which?: (present: Kept) => boolean): Promise<boolean> {
    return this.turns.take(async () => {
      const present = which && (await this.read());
      if (which && !(present && which(present))) return false;
      this.loaded = undefined;
      await rm(this.file.path, { force: true });
      await flushFolder(dirname(this.file.path)).catch(nothingIfMissing);
      await this.unmarkAllBut(undefined);
      return true;
    });
  }

  /** Puts a record that was written aside in the place of this one. */
  replace({ file, dueOn }: Staged): Promise<void> {
    return this.turns.take(async () => {
      if (dueOn !== undefined) await this.mark(dueOn);
      await rename(file, this.file.path);
    });
  }

  /** Whether something is due by this instant. The marker that said so is taken away where it tells of nothing. */
  isDue(by: Date, markedOn: Day): Promise<boolean> {
    return this.turns.take(async () => {
      const record = await this.read();
      this.marked.add(markedOn);
      await this.unmarkAllBut(record && dueDay(record));
      return record !== undefined && isDue(record, by);
    });
  }

  private async writeWaiting(): Promise<void> {
    const together = this.waiting;
    this.waiting = [];
    const done: (() => void)[] = [];
    try {
      const present = (await this.read()) ?? frozen(this.kind.empty(this.key));
      let next = present;
      for (const { change, resolve, reject } of together) {
        try {
          const changed = frozen(change(next));
          if (changed !== next) checkRecord(this.kind.schema, changed, this.file.path);
          next = changed;
          done.push(() => resolve(changed));
        } catch (error) {
          reject(error);
        }
      }
      if (next !== present) await this.write(present, next);
      for (const tell of done) tell();
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  }

  private async write(present: Kept, next: Kept): Promise<void> {
    const [before, after] = [dueDay(present), dueDay(next)];
    // Made before and taken away after: whenever the process dies, a marker tells of what is due.
    if (after !== undefined) await this.mark(after);
    this.loaded = undefined;
    await new Low<Kept | null>(this.file, next).write();
    if (this.file.written) this.loaded = { version: versionOf(this.file.written), record: next };
    if (before !== undefined) this.marked.add(before);
    await this.unmarkAllBut(after);
  }

  private async mark(day: Day): Promise<void> {
    if (this.marked.has(day)) return;
    await this.markers.make(day, [this.key]);
    this.marked.add(day);
  }

  private async unmarkAllBut(kept: Day | undefined): Promise<void> {
    for (const day of this.marked) {
      if (day === kept) continue;
      this.marked.delete(day);
      // One that stays is found, and tried again, when its day has come.
      await this.markers.remove({ day, key: this.key }).catch(() => {});
    }
  }

  private async keepAside(cause: unknown): Promise<unknown> {
    // The file could not be read at all, or there is nothing wrong with it.
    if ((cause as NodeJS.ErrnoException).code !== undefined || cause instanceof NewerRecordError)
      return cause;
    const aside = `${this.file.path}.damaged`;
    await copyFile(this.file.path, aside, constants.COPYFILE_EXCL).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    return new DamagedRecordError(this.file.path, aside, cause);
  }
}

/** Tells a file from another that is put in its place. */
function versionOf({ ino, mtimeMs, size }: Stats): string {
  return `${ino} ${mtimeMs} ${size}`;
}

/** Why a file cannot be read, as a log may tell it: with the place of each mistake, but no ID and no value. */
function withoutContent(error: unknown, document: unknown): unknown {
  return error instanceof ZodError ? new Error(mistakesOf(error, document, '').join(' ')) : error;
}
