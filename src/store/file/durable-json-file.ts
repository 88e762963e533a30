import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { TenantRecord } from '../store.ts';

/**
 * A JSON file that is always whole, as a lowdb adapter: written aside, flushed to disk, then renamed.
 * write-file-atomic is not used: when the disk is full it renames a file cut short and reports no error.
 */
export class DurableJsonFile implements Adapter<TenantRecord | null> {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }

  /** The content, its shape not checked yet, or null where there is no such file. @throws SyntaxError where it is not JSON. */
  async read(): Promise<TenantRecord | null> {
    const text = await readFile(this.path, 'utf8').catch(nothingIfMissing);
    return text === undefined ? null : JSON.parse(text);
  }

  /** Only one write at a time is allowed: all use the same name aside. */
  async write(content: TenantRecord | null): Promise<void> {
    const aside = `${this.path}.new`;
    await mkdir(dirname(this.path), { recursive: true });
    try {
      const file = await open(aside, 'w', 0o600);
      try {
        await file.writeFile(`${JSON.stringify(content, null, 2)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, this.path);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
    await flushFolder(dirname(this.path));
  }
}

/** Without this a rename may be forgotten when the power fails. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows cannot open a folder.
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nothingIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
