import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, dayOf } from '../../rules/days.ts';
import type { RecordKind } from '../record-kind.ts';
import type { Records } from '../store.ts';
import type { DueMarkers } from './due-markers.ts';
import { flushFolder, makeFolder, nothingIfMissing } from './flushed.ts';
import { RecordFile } from './record-file.ts';
import type { Staged } from './replacement.ts';

/** Loaded records; the least recently used beyond this are dropped from memory. */
const mostInMemory = 1000;

/** Records of one kind, each in `<folder>/<key>.json`. */
export class FileRecords<Kept extends object> implements Records<Kept> {
  private readonly kind: RecordKind<Kept>;
  private readonly folder: string;
  private readonly markers: DueMarkers;
  private readonly opened: () => Promise<void>;
  private readonly most: number;
  private readonly files = new Map<string, RecordFile<Kept>>();

  /** @param parts.opened resolves once records may be read and written */
  constructor(parts: {
    kind: RecordKind<Kept>;
    folder: string;
    markers: DueMarkers;
    opened: () => Promise<void>;
    most?: number | undefined;
  }) {
    this.kind = parts.kind;
    this.folder = parts.folder;
    this.markers = parts.markers;
    this.opened = parts.opened;
    this.most = parts.most ?? mostInMemory;
  }

  async read(key: string) {
    await this.opened();
    return this.fileOf(key).read();
  }

  async update(key: string, change: (present: Kept) => Kept) {
    await this.opened();
    return this.fileOf(key).update(change);
  }

  async remove(key: string, which?: (present: Kept) => boolean) {
    await this.opened();
    return this.fileOf(key).remove(which);
  }

  async due(by: Date) {
    await this.opened();
    const due = new Set<string>();
    for (const { day, key } of await this.markers.upTo(dayOf(by))) {
      if (!this.kind.keys.test(key)) continue;
      // A record that cannot be read is named as well: whoever serves it meets the error, and nothing is passed over.
      const isDue = await this.fileOf(key)
        .isDue(by, day)
        .catch(() => true);
      if (isDue) due.add(key);
    }
    return [...due];
  }

  async *all(unreadable?: (file: string, error: unknown) => void) {
    await this.opened();
    for (const key of await this.keys()) {
      // Not by `fileOf`: those in use would have to make room for those that are only passed by.
      const file = this.files.get(key) ?? this.newFile(key);
      const record = await file.read().catch((error) => {
        if (!unreadable) throw error;
        unreadable(this.pathOf(key), error);
        return undefined;
      });
      if (record) yield record;
    }
  }

  /** Puts records that were written aside in their place. Does not wait until the store is opened: it is a part of that. */
  async place(waiting: readonly Staged[]): Promise<void> {
    // All of a day together, so that it is flushed once; each record finds its own there.
    for (const [day, keys] of byDay(waiting)) await this.markers.make(day, keys);
    await makeFolder(this.folder);
    for (const staged of waiting) await this.fileOf(staged.key).replace(staged);
    await flushFolder(this.folder);
  }

  /** The one through which all reads and writes of a record go. @throws Error where the key is not safe as a file's name */
  fileOf(key: string): RecordFile<Kept> {
    const file = this.files.get(key) ?? this.newFile(key);
    this.files.delete(key);
    this.files.set(key, file);
    this.forgetOldest(file);
    return file;
  }

  pathOf(key: string): string {
    if (!this.kind.keys.test(key)) throw new Error(this.kind.keyShape);
    return join(this.folder, `${key}.json`);
  }

  private newFile(key: string): RecordFile<Kept> {
    return new RecordFile(this.kind, key, this.pathOf(key), this.markers);
  }

  /** The keys that have a file, in their order. */
  private async keys(): Promise<string[]> {
    const names = (await readdir(this.folder).catch(nothingIfMissing)) ?? [];
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .filter((key) => this.kind.keys.test(key))
      .sort();
  }

  /** A file with changes on their way or about to come is kept: a second one for the same record would write beside it. */
  private forgetOldest(asked: RecordFile<Kept>): void {
    for (const [key, file] of this.files) {
      if (this.files.size <= this.most) return;
      if (!file.busy && file !== asked) this.files.delete(key);
    }
  }
}

function byDay(waiting: readonly Staged[]): Map<Day, string[]> {
  const days = new Map<Day, string[]>();
  for (const { dueOn, key } of waiting) {
    if (dueOn === undefined) continue;
    const keys = days.get(dueOn) ?? [];
    keys.push(key);
    days.set(dueOn, keys);
  }
  return days;
}
