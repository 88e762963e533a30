import { access, constants, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, dayOf } from '../../rules/days.ts';
import { checkRecord } from '../checked-record.ts';
import type { Store } from '../store.ts';
import { DueMarkers } from './due-markers.ts';
import { flushFolder, makeFolder, nothingIfMissing } from './flushed.ts';
import { Replacement, type Staged } from './replacement.ts';
import { TenantFile } from './tenant-file.ts';
import { Turns } from './turns.ts';

/** Loaded records; the least recently used beyond this are dropped from memory. */
const mostTenantsInMemory = 1000;

/** IDs of the directory, and those of the local Playground, are hexadecimal digits and dashes: safe as file names. */
const safeTenantId = /^[0-9a-f-]{8,64}$/;

/**
 * Keeps each tenant's record in `<folder>/tenants/<tenantId>.json`, and beside it in `<folder>/due` which tenants have
 * something due. One process at a time may write to a folder.
 */
export function createFileStore(folder: string, most = mostTenantsInMemory): Store {
  const tenants = join(folder, 'tenants');
  const markers = new DueMarkers(join(folder, 'due'));
  const replacement = new Replacement(join(folder, 'replacing'));
  const replacing = new Turns();
  const files = new Map<string, TenantFile>();
  let opening: Promise<void> | undefined;

  /** Resolves once no replacement waits to be finished; a process that died may have left one. */
  function opened(): Promise<void> {
    opening ??= replacement.finish(place).catch((error) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function place(waiting: readonly Staged[]): Promise<void> {
    // All of a day together, so that it is flushed once; each record finds its own there.
    for (const [day, tenantIds] of byDay(waiting)) await markers.make(day, tenantIds);
    await makeFolder(tenants);
    for (const staged of waiting) await fileOf(staged.tenantId).replace(staged);
    await flushFolder(tenants);
  }

  function fileOf(tenantId: string): TenantFile {
    const file = files.get(tenantId) ?? newFile(tenantId);
    files.delete(tenantId);
    files.set(tenantId, file);
    forgetOldest(files, most, file);
    return file;
  }

  function newFile(tenantId: string): TenantFile {
    return new TenantFile(tenantId, pathOf(tenantId), markers);
  }

  function pathOf(tenantId: string): string {
    return join(tenants, `${checked(tenantId)}.json`);
  }

  return {
    async read(tenantId) {
      await opened();
      return fileOf(tenantId).read();
    },
    async update(tenantId, change) {
      await opened();
      return fileOf(tenantId).update(change);
    },
    async due(by) {
      await opened();
      const due = new Set<string>();
      for (const { day, tenantId } of await markers.upTo(dayOf(by))) {
        if (!safeTenantId.test(tenantId)) continue;
        // A record that cannot be read is named as well: whoever serves it meets the error, and nothing is passed over.
        const isDue = await fileOf(tenantId)
          .isDue(by, day)
          .catch(() => true);
        if (isDue) due.add(tenantId);
      }
      return [...due];
    },
    async *all(unreadable) {
      await opened();
      for (const tenantId of await tenantsIn(tenants)) {
        // Not by `fileOf`: those in use would have to make room for those that are only passed by.
        const file = files.get(tenantId) ?? newFile(tenantId);
        const record = await file.read().catch((error) => {
          if (!unreadable) throw error;
          unreadable(pathOf(tenantId), error);
          return undefined;
        });
        if (record) yield record;
      }
    },
    async replace(records) {
      for (const record of records) checkRecord(record, pathOf(record.tenantId));
      const byTenant = new Map(records.map((record) => [record.tenantId, record]));
      await replacing.take(async () => {
        await opened();
        await replacement.decide([...byTenant.values()]);
        opening = undefined;
        await opened();
      });
    },
    async check() {
      await mkdir(tenants, { recursive: true });
      await access(tenants, constants.R_OK | constants.W_OK);
    },
  };
}

function checked(tenantId: string): string {
  if (!safeTenantId.test(tenantId)) throw new Error('A tenant ID has to be hexadecimal digits and dashes.');
  return tenantId;
}

/** The tenants that have a file, in the order of their IDs. */
async function tenantsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(nothingIfMissing)) ?? [];
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((tenantId) => safeTenantId.test(tenantId))
    .sort();
}

function byDay(waiting: readonly Staged[]): Map<Day, string[]> {
  const days = new Map<Day, string[]>();
  for (const { dueOn, tenantId } of waiting) {
    if (dueOn === undefined) continue;
    const tenantIds = days.get(dueOn) ?? [];
    tenantIds.push(tenantId);
    days.set(dueOn, tenantIds);
  }
  return days;
}

/** A file with changes on their way or about to come is kept: a second one for the same tenant would write beside it. */
function forgetOldest(files: Map<string, TenantFile>, most: number, asked: TenantFile): void {
  for (const [tenantId, file] of files) {
    if (files.size <= most) return;
    if (!file.busy && file !== asked) files.delete(tenantId);
  }
}
