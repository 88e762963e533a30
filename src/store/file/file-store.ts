import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../rules/days.ts';
import { checkRecord } from '../checked-record.ts';
import {
  countsRecords,
  questionRecords,
  type RecordKind,
  taughtRecords,
  tenantRecords,
  ticketRecords,
} from '../record-kind.ts';
import type { Store } from '../store.ts';
import { Turns } from '../turns.ts';
import { DueMarkers } from './due-markers.ts';
import { FileRecords } from './file-records.ts';
import { flushFolder, makeFolder } from './flushed.ts';
import { Replacement, type Staged } from './replacement.ts';

/**
 * Keeps each tenant's record in `<folder>/tenants/<tenantId>.json`, and beside it in `<folder>/due` which tenants have
 * something due; tickets likewise in `<folder>/tickets` and `<folder>/tickets-due`. What is counted is in `<folder>/counts`,
 * what was asked in `questions`, what was taught in `taught`; nothing of these ever is due. One process at a time may write
 * to a folder.
 */
export function createFileStore(folder: string, most?: number): Store {
  const tenantsFolder = join(folder, 'tenants');
  const markers = new DueMarkers(join(folder, 'due'));
  const replacement = new Replacement(join(folder, 'replacing'));
  const replacing = new Turns();
  let opening: Promise<void> | undefined;

  /** Resolves once no replacement waits to be finished; a process that died may have left one. */
  function opened(): Promise<void> {
    opening ??= replacement.finish(place).catch((error) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  const tenants = new FileRecords({ kind: tenantRecords, folder: tenantsFolder, markers, opened, most });
  /** Records that are never replaced all together. */
  function beside<Kept extends object>(kind: RecordKind<Kept>, name: string): FileRecords<Kept> {
    return new FileRecords({
      kind,
      folder: join(folder, name),
      markers: new DueMarkers(join(folder, `${name}-due`)),
      opened: async () => {},
      most,
    });
  }

  async function place(waiting: readonly Staged[]): Promise<void> {
    // All of a day together, so that it is flushed once; each record finds its own there.
    for (const [day, tenantIds] of byDay(waiting)) await markers.make(day, tenantIds);
    await makeFolder(tenantsFolder);
    for (const staged of waiting) await tenants.fileOf(staged.tenantId).replace(staged);
    await flushFolder(tenantsFolder);
  }

  return {
    read: (tenantId) => tenants.read(tenantId),
    update: (tenantId, change) => tenants.update(tenantId, change),
    remove: (tenantId) => tenants.remove(tenantId),
    due: (by) => tenants.due(by),
    all: (unreadable) => tenants.all(unreadable),
    tickets: beside(ticketRecords, 'tickets'),
    questions: beside(questionRecords, 'questions'),
    taught: beside(taughtRecords, 'taught'),
    counts: beside(countsRecords, 'counts'),
    async replace(records) {
      for (const record of records)
        checkRecord(tenantRecords.schema, record, tenants.pathOf(record.tenantId));
      const byTenant = new Map(records.map((record) => [record.tenantId, record]));
      await replacing.take(async () => {
        await opened();
        await replacement.decide([...byTenant.values()]);
        opening = undefined;
        await opened();
      });
    },
    async check() {
      await mkdir(tenantsFolder, { recursive: true });
      await access(tenantsFolder, constants.R_OK | constants.W_OK);
    },
  };
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
