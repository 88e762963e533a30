import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRecord } from '../checked-record.ts';
import {
  countsRecords,
  keyIn,
  questionRecords,
  type RecordKind,
  taughtRecords,
  tenantRecords,
  ticketRecords,
} from '../record-kind.ts';
import type { RecordsBeside, Store } from '../store.ts';
import type { TenantRecord } from '../tenant-record.ts';
import { Turns } from '../turns.ts';
import { DueMarkers } from './due-markers.ts';
import { FileRecords } from './file-records.ts';
import { Replacement, type Replacing, type Staged } from './replacement.ts';

/**
 * Keeps each tenant's record in `<folder>/tenants/<tenantId>.json`, and beside it in `<folder>/due` which tenants have
 * something due; tickets likewise in `<folder>/tickets` and `<folder>/tickets-due`. What is counted is in `<folder>/counts`,
 * what was asked in `questions`, what was taught in `taught`; nothing of these ever is due. One process at a time may write
 * to a folder.
 */
export function createFileStore(folder: string, most?: number): Store {
  const tenantsFolder = join(folder, 'tenants');
  const replacement = new Replacement(join(folder, 'replacing'));
  const turns = new Turns();
  let opening: Promise<void> | undefined;

  /** Resolves once no replacement waits to be finished; a process that died may have left one. */
  function opened(): Promise<void> {
    opening ??= replacement.finish(place).catch((error) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  function recordsIn<Kept extends object>(
    kind: RecordKind<Kept>,
    name: string,
    due: string,
  ): FileRecords<Kept> {
    const markers = new DueMarkers(join(folder, due));
    return new FileRecords({ kind, folder: join(folder, name), markers, opened, most });
  }
  const tenants = recordsIn(tenantRecords, 'tenants', 'due');
  const beside = {
    tickets: recordsIn(ticketRecords, 'tickets', 'tickets-due'),
    questions: recordsIn(questionRecords, 'questions', 'questions-due'),
    taught: recordsIn(taughtRecords, 'taught', 'taught-due'),
    counts: recordsIn(countsRecords, 'counts', 'counts-due'),
  };

  async function place(waiting: readonly Staged[]): Promise<void> {
    for (const [kind, records] of Object.entries({ tenants, ...beside })) {
      const own = waiting.filter((staged) => staged.kind === kind);
      if (own.length > 0) await records.place(own);
    }
  }

  return {
    read: (tenantId) => tenants.read(tenantId),
    update: (tenantId, change) => tenants.update(tenantId, change),
    remove: (tenantId, which) => tenants.remove(tenantId, which),
    due: (by) => tenants.due(by),
    all: (unreadable) => tenants.all(unreadable),
    ...beside,
    async replace(records, others = {}) {
      const all = replacing(records, others);
      await turns.take(async () => {
        await opened();
        await replacement.decide(all);
        opening = undefined;
        await opened();
      });
    },
    async check() {
      await mkdir(tenantsFolder, { recursive: true });
      await access(tenantsFolder, constants.R_OK | constants.W_OK);
    },
  };

  /** The last of each key, every one checked. @throws InvalidRecordError */
  function replacing(records: readonly TenantRecord[], others: RecordsBeside): readonly Replacing[] {
    return [
      ...checked('tenants', tenantRecords, tenants, records),
      ...checked('tickets', ticketRecords, beside.tickets, others.tickets),
      ...checked('questions', questionRecords, beside.questions, others.questions),
      ...checked('taught', taughtRecords, beside.taught, others.taught),
      ...checked('counts', countsRecords, beside.counts, others.counts),
    ];
  }
}

function checked<Kept extends object>(
  name: Replacing['kind'],
  kind: RecordKind<Kept>,
  files: FileRecords<Kept>,
  records: readonly Kept[] = [],
): readonly Replacing[] {
  const byKey = new Map(records.map((record) => [keyIn(kind, record), record]));
  for (const [key, record] of byKey) checkRecord(kind.schema, record, files.pathOf(key));
  return [...byKey].map(([key, record]) => ({ kind: name, key, record }));
}
