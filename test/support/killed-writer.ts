// Changes a file store without end, and says on standard output what it was told is kept; run to be killed.
import { writeSync } from 'node:fs';
import { createFileStore } from '../../src/store/file/file-store.ts';
import { outboxOf } from '../store/outbox.ts';
import { changedTenants, dueDays, replacedTenants } from './kill-rounds.ts';

const [, , folder = ''] = process.argv;
const store = createFileStore(folder);

/** Nothing waiting as often as on each of the days. */
function anyOutbox() {
  const day = dueDays[Math.floor(Math.random() * (dueDays.length + 1))];
  return day === undefined ? [] : outboxOf(`${day}T10:00:00.000Z`);
}

/** Written at once: what waits in memory is lost with the process. */
function acknowledge(what: string, count: unknown): void {
  writeSync(1, `${what} ${count}\n`);
}

async function change(tenantId: string): Promise<never> {
  for (;;) {
    const { count } = await store.update(tenantId, (record) => ({
      ...record,
      count: Number(record['count'] ?? 0) + 1,
      outbox: anyOutbox(),
    }));
    acknowledge(tenantId, count);
  }
}

async function replace(): Promise<never> {
  const before = await store.read(replacedTenants[0]);
  for (let count = Number(before?.['count'] ?? 0) + 1; ; count += 1) {
    await store.replace(
      replacedTenants.map((tenantId) => ({ schema: 2, tenantId, count, outbox: anyOutbox() })),
    );
    acknowledge('replaced', count);
  }
}

await Promise.all([...changedTenants.map(change), replace()]);
