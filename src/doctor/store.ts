import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { recordOf } from '../store/migrations.ts';
import { type Finding, ok, wrong } from './finding.ts';

const subject = 'STORE_URL';

/** Writes to the folder and reads it back, then looks at every record. What was made for the check is taken away. */
export async function checkStore({ folder }: { folder: string }): Promise<Finding> {
  const present = existsSync(folder);
  const made = present ? undefined : await firstMissing(folder);
  try {
    await tryWriting(folder);
  } catch (error) {
    return wrong(
      subject,
      `is the folder ${folder}, which cannot be written (${(error as NodeJS.ErrnoException).code}).`,
      'Let the account the bot runs under write there, or set STORE_URL to another folder.',
    );
  } finally {
    // Where nothing could be made there is nothing to take away.
    if (made) await rm(made, { recursive: true, force: true }).catch(() => {});
  }
  if (!present) return ok(subject, `${folder} is not there yet; the bot will make it.`);
  return checkRecords(join(folder, 'tenants'));
}

async function tryWriting(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `.doctor-${randomUUID()}`);
  try {
    await writeFile(file, 'written by mpn-support-bot doctor');
    await readFile(file);
  } finally {
    await rm(file, { force: true });
  }
}

async function checkRecords(tenants: string): Promise<Finding> {
  const files = existsSync(tenants) ? (await readdir(tenants)).filter((name) => name.endsWith('.json')) : [];
  const damaged: string[] = [];
  for (const file of files) if (!(await isRecord(join(tenants, file)))) damaged.push(join(tenants, file));
  if (damaged.length > 0)
    return wrong(
      subject,
      `holds ${damaged.length} of ${files.length} records that cannot be read: ${damaged.slice(0, 3).join(', ')}.`,
      'Repair or restore them; until then these tenants are answered without their record.',
    );
  return ok(subject, `The folder can be written and read; records: ${files.length}.`);
}

async function isRecord(file: string): Promise<boolean> {
  try {
    recordOf(JSON.parse(await readFile(file, 'utf8')), new Date());
    return true;
  } catch {
    return false;
  }
}

/** The topmost folder that has to be made. */
async function firstMissing(folder: string): Promise<string> {
  const above = dirname(resolve(folder));
  const there = await stat(above).catch(() => undefined);
  return there ? resolve(folder) : firstMissing(above);
}
