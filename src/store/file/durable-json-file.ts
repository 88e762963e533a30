import { readFileSync, type Stats } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { flushFolder, makeFolder, nothingIfMissing, writeFlushed } from './flushed.ts';

/**
 * A JSON file that is always whole, as a lowdb adapter: written aside, flushed to disk, then renamed.
 * write-file-atomic is not used: when the disk is full it renames a file cut short and reports no error.
 */
export class DurableJsonFile<Kept extends object> implements Adapter<Kept | null> {
  readonly path: string;
  /** What the disk said of the file that was written last. */
  written: Stats | undefined;
  constructor(path: string) {
    this.path = path;
  }

  /** The content, its shape not checked yet, or null where there is no such file. @throws SyntaxError where it is not JSON. */
  async read(): Promise<Kept | null> {
    const text = readIfThere(this.path);
    return text === undefined ? null : (contentOf(text) as Kept);
  }

  /** Only one write at a time is allowed: all use the same name aside. */
  async write(content: Kept | null): Promise<void> {
    const aside = `${this.path}.new`;
    await makeFolder(dirname(this.path));
    try {
      // Asked before it has its name: from then on another process may replace it.
      this.written = await writeFlushed(aside, textOf(content));
      await rename(aside, this.path);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
    await flushFolder(dirname(this.path));
  }
}

/** At once: a thread of the pool takes six times as long for a file of this size, and a step would feel it. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return nothingIfMissing(error as NodeJS.ErrnoException);
  }
}

/** What stands in a file, its shape not checked yet. @throws SyntaxError where it is not JSON; repeats nothing of it. */
export function contentOf(text: string): object {
  const content = parsed(text);
  // lowdb takes such a content for none at all, and the file would be overwritten.
  if (!content) throw new SyntaxError('The file holds no record.');
  return content;
}

function parsed(text: string): object | null {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words repeat a part of the file.
    throw new SyntaxError('The file is not JSON, or was cut short.');
  }
}

/** A record as it stands in a file. */
export function textOf(content: object | null): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
