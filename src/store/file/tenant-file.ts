import { constants, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { Low } from 'lowdb';
import {
  type Change,
  DamagedRecordError,
  emptyRecord,
  type TenantRecord,
  tenantRecordSchema,
} from '../store.ts';
import { DurableJsonFile } from './durable-json-file.ts';

interface Waiting {
  change: Change;
  resolve: (record: TenantRecord) => void;
  reject: (error: unknown) => void;
}

/** One tenant's file: reads it when it changed, and writes changes that wait for each other as one. */
export class TenantFile {
  private readonly tenantId: string;
  private readonly file: DurableJsonFile;
  private loaded: { version: string; document: Low<TenantRecord | null> } | undefined;
  private waiting: Waiting[] = [];
  private working = false;

  constructor(tenantId: string, path: string) {
    this.tenantId = tenantId;
    this.file = new DurableJsonFile(path);
  }

  /** Whether changes are still on their way to disk. */
  get busy(): boolean {
    return this.working;
  }

  async read(): Promise<TenantRecord | undefined> {
    return (await this.load()).data ?? undefined;
  }

  update(change: Change): Promise<TenantRecord> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ change, resolve, reject });
      if (!this.working) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.working = true;
    while (this.waiting.length > 0) {
      const together = this.waiting;
      this.waiting = [];
      await this.writeTogether(together);
    }
    this.working = false;
  }

  private async writeTogether(together: readonly Waiting[]): Promise<void> {
    const done: (() => void)[] = [];
    try {
      const document = await this.load();
      let record = document.data ?? emptyRecord(this.tenantId);
      for (const { change, resolve, reject } of together) {
        try {
          record = change(structuredClone(record));
          const result = record;
          done.push(() => resolve(result));
        } catch (error) {
          reject(error);
        }
      }
      if (done.length === 0) return;
      this.loaded = undefined;
      document.data = record;
      await document.write();
      for (const tell of done) tell();
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  }

  /** The record as it is on disk; read again only where the file is another than before (an import may replace it). */
  private async load(): Promise<Low<TenantRecord | null>> {
    // Asked at every turn: the kernel knows the answer at once, where a thread of the pool takes ten times as long.
    const found = statSync(this.file.path, { throwIfNoEntry: false });
    const version = found ? `${found.ino} ${found.mtimeMs} ${found.size}` : 'missing';
    if (this.loaded?.version === version) return this.loaded.document;
    const document = new Low<TenantRecord | null>(this.file, null);
    try {
      await document.read();
      if (document.data !== null) tenantRecordSchema.parse(document.data);
    } catch (error) {
      throw await this.keepAside(error);
    }
    this.loaded = { version, document };
    return document;
  }

  private async keepAside(cause: unknown): Promise<unknown> {
    if ((cause as NodeJS.ErrnoException).code !== undefined) return cause; // The file could not be read at all.
    const aside = `${this.file.path}.damaged`;
    await copyFile(this.file.path, aside, constants.COPYFILE_EXCL).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    return new DamagedRecordError(this.file.path, aside, cause);
  }
}
