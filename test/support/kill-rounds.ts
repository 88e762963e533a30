import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createFileStore } from '../../src/store/file/file-store.ts';
import { firstDue } from '../../src/store/store.ts';
import type { TenantRecord } from '../../src/store/tenant-record.ts';

export const changedTenants = [1, 2, 3].map(tenantOf);
export const replacedTenants = [4, 5, 6, 7].map(tenantOf) as [string, ...string[]];
export const dueDays = ['2021-08-01', '2021-08-02', '2021-08-03'];

/** What was seen over all rounds. */
export interface KillCounts {
  kills: number;
  /** Changes and replacements the writers were told are kept. */
  acknowledged: number;
  /** Kills after which a record, or a whole replacement, was found half way. */
  inTheMiddle: number;
}

/**
 * Starts a process that writes to a store, kills it at a random moment and looks at what it left, again and again over
 * the same folder.
 *
 * @param random at least 0, below 1
 * @throws AssertionError where something acknowledged is missing, a record cannot be read, or something due is not found.
 */
export async function killRounds(folder: string, kills: number, random: () => number): Promise<KillCounts> {
  const counts = { kills, acknowledged: 0, inTheMiddle: 0 };
  const kept = new Map<string, number>();
  for (let kill = 0; kill < kills; kill += 1) {
    for (const line of await killedWriter(folder, 200 * random())) {
      const [what = '', count] = line.split(' ');
      kept.set(what, Number(count));
      counts.acknowledged += 1;
    }
    if (isHalfWay(folder)) counts.inTheMiddle += 1;
    await checkWhatIsLeft(folder, kept);
  }
  return counts;
}

/** The lines of a writer that was killed so long after its first. */
async function killedWriter(folder: string, afterMs: number): Promise<string[]> {
  const writer = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('killed-writer.ts', import.meta.url)), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const written = text(writer.stdout);
  const begun = new Promise((resolve) => writer.stdout.once('data', resolve));
  const ended = new Promise((resolve) => writer.once('exit', (_, signal) => resolve(signal)));
  await Promise.race([begun, ended]);
  await sleep(afterMs);
  writer.kill('SIGKILL');
  assert.equal(await ended, 'SIGKILL');
  return (await written).split('\n').slice(0, -1);
}

function isHalfWay(folder: string): boolean {
  return (
    readdirSync(folder).some((name) => name.startsWith('replacing')) ||
    (existsSync(join(folder, 'tenants')) &&
      readdirSync(join(folder, 'tenants')).some((name) => name.endsWith('.new')))
  );
}

/** Looks as the next process would: through the store. */
async function checkWhatIsLeft(folder: string, kept: ReadonlyMap<string, number>): Promise<void> {
  const store = createFileStore(folder);
  const records = new Map<string, TenantRecord>();
  for await (const record of store.all()) records.set(record.tenantId, record);
  const countOf = (tenantId: string) => Number(records.get(tenantId)?.['count'] ?? 0);
  for (const tenantId of changedTenants) assert.ok(countOf(tenantId) >= (kept.get(tenantId) ?? 0));
  const [first, ...others] = replacedTenants.map(countOf);
  assert.ok(Number(first) >= (kept.get('replaced') ?? 0));
  for (const count of others) assert.equal(count, first);
  for (const day of dueDays) {
    const due = [...records.values()].filter((record) => (firstDue(record) ?? '~') < `${day}~`);
    assert.deepEqual(
      (await store.due(new Date(`${day}T23:59:59.999Z`))).toSorted(),
      due.map(({ tenantId }) => tenantId).toSorted(),
    );
  }
}

function tenantOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
