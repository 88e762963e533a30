import type { Stats } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Writes a file for its owner only, and resolves once it is on the disk, with what the disk says of it. */
export async function writeFlushed(path: string, content: string): Promise<Stats> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
    return await file.stat();
  } finally {
    await file.close();
  }
}

/** Without this a file made, renamed or removed may be as before when the power fails. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows cannot open a folder.
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder and those above it that are missing, and resolves once they are on the disk. */
export async function makeFolder(folder: string): Promise<void> {
  const topmost = await mkdir(folder, { recursive: true });
  if (topmost === undefined) return;
  for (let made = resolve(folder); made.length >= resolve(topmost).length; made = dirname(made))
    await flushFolder(dirname(made));
}

/** For `catch`: that a file or folder is missing is no error, but nothing. @throws every other error. */
export function nothingIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
