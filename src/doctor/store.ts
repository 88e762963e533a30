import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isNewer, recordOf } from '../store/migrations.ts';
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

/** What a file of a record turned out to be. */
type Condition = 'readable' | 'damaged' | 'newer';

/** By condition: what is said of such records, and what to do about them. */
const troubles: readonly { condition: Condition; are: string; remedy: string }[] = [
  {
    condition: 'damaged',
    are: 'records that cannot be read',
    remedy: 'Repair or restore them; until then these tenants are answered without their record.',
  },
  {
    condition: 'newer',
    are: 'records that a later version of the bot wrote',
    remedy: 'Run that version or a later one.',
  },
];

async function checkRecords(tenants: string): Promise<Finding> {
  const names = existsSync(tenants) ? (await readdir(tenants)).filter((name) => name.endsWith('.json')) : [];
  const files: { path: string; condition: Condition }[] = [];
  for (const path of names.map((name) => join(tenants, name)))
    files.push({ path, condition: await conditionOf(path) });
  const found = troubles
    .map((trouble) => ({ ...trouble, hit: files.filter(({ condition }) => condition === trouble.condition) }))
    .filter(({ hit }) => hit.length > 0);
  if (found.length === 0) return ok(subject, `The folder can be written and read; records: ${files.length}.`);
  const counts = found.map(({ hit, are }) => `${hit.length} of ${files.length} ${are}: ${firstOf(hit)}`);
  return wrong(subject, `holds ${counts.join('; ')}.`, found.map(({ remedy }) => remedy).join(' '));
}

function firstOf(files: readonly { path: string }[]): string {
  return files
    .slice(0, 3)
    .map(({ path }) => path)
    .join(', ');
}

async function conditionOf(file: string): Promise<Condition> {
  try {
    const document = JSON.parse(await readFile(file, 'utf8'));
    if (isNewer(document)) return 'newer';
    recordOf(document, new Date());
    return 'readable';
  } catch {
    return 'damaged';
  }
}

/** The topmost folder that has to be made. */
async function firstMissing(folder: string): Promise<string> {
  const above = dirname(resolve(folder));
  const there = await stat(above).catch(() => undefined);
  return there ? resolve(folder) : firstMissing(above);
}
