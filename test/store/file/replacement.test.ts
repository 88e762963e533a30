import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { describeError } from '../../../src/log.ts';
import { createFileStore } from '../../../src/store/file/file-store.ts';
import { Replacement, UnfinishedReplacementError } from '../../../src/store/file/replacement.ts';
import type { TenantRecord } from '../../../src/store/tenant-record.ts';
import { ticketRecordOf } from '../../support/ticket-records.ts';
import { outboxOf } from '../outbox.ts';
import { onSmallDisk } from './small-disk.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const fabrikam = '22222222-2222-4222-8222-222222222222';
const later = new Date('2021-09-01T00:00:00.000Z');

describe('a replacement of records', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'replacement-'));
    await createFileStore(folder).replace(records('old'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const records = (generation: string): TenantRecord[] =>
    [contoso, fabrikam].map((tenantId) => ({
      schema: 2,
      tenantId,
      generation,
      outbox: outboxOf('2021-08-01T10:00:00.000Z'),
    }));
  const generations = async () => {
    const found: unknown[] = [];
    for await (const { generation } of createFileStore(folder).all()) found.push(generation);
    return found;
  };
  const decide = (generation: string) =>
    new Replacement(join(folder, 'replacing')).decide(
      records(generation).map((record) => ({ kind: 'tenants', key: record.tenantId, record })),
    );

  it('leaves nothing behind', async () => {
    assert.deepEqual(await generations(), ['old', 'old']);
    assert.deepEqual((await readdir(folder)).sort(), ['due', 'tenants']);
  });

  it('that was decided holds, whoever opens the store next', async () => {
    await decide('new');
    assert.deepEqual(await generations(), ['new', 'new']);
    assert.equal(existsSync(join(folder, 'replacing')), false);
  });

  it('that was decided is finished where it was cut off', async () => {
    await decide('new');
    const cutOff = new Replacement(join(folder, 'replacing')).finish(async ([one]) => {
      await rm(join(folder, 'tenants', `${one?.key}.json`));
      throw new Error('killed');
    });
    await assert.rejects(cutOff, UnfinishedReplacementError);
    assert.deepEqual(await createFileStore(folder).due(later), [contoso, fabrikam]);
    assert.deepEqual(await generations(), ['new', 'new']);
  });

  it('of tickets as well is finished by whoever reads one of them next', async () => {
    const ticket = ticketRecordOf();
    const { reference: key } = ticket;
    await new Replacement(join(folder, 'replacing')).decide([{ kind: 'tickets', key, record: ticket }]);
    assert.deepEqual(await createFileStore(folder).tickets.read(key), ticket);
    assert.equal(existsSync(join(folder, 'replacing')), false);
    assert.deepEqual(await generations(), ['old', 'old']);
  });

  it('that was not decided holds for no tenant, and is cleared by the next', async () => {
    const undecided = join(folder, 'replacing.new');
    await mkdir(undecided);
    await writeFile(join(undecided, `${contoso}.json`), '{"schema":2,"tenantI');
    assert.deepEqual(await generations(), ['old', 'old']);
    await createFileStore(folder).replace(records('new'));
    assert.deepEqual(await generations(), ['new', 'new']);
    assert.equal(existsSync(undecided), false);
  });

  it('that cannot be written holds for no tenant', async () => {
    const [one, other] = records('new');
    const unwritable = `[${JSON.stringify(one)}, { ...${JSON.stringify(other)}, long: 'x'.repeat(200_000) }]`;
    assert.equal(onSmallDisk(folder, `store.replace(${unwritable})`), 'refused');
    assert.deepEqual(await generations(), ['old', 'old']);
    assert.deepEqual((await readdir(folder)).sort(), ['due', 'tenants']);
  });

  it('that cannot be finished says so at every access, and is finished once it can be', async () => {
    const store = createFileStore(folder);
    const tenants = join(folder, 'tenants');
    await rm(tenants, { recursive: true });
    await writeFile(tenants, 'a file in the way');
    await assert.rejects(store.replace(records('new')), UnfinishedReplacementError);
    await assert.rejects(store.read(contoso), /replacing.*EEXIST/);
    await rm(tenants);
    assert.equal((await store.read(contoso))?.['generation'], 'new');
    assert.deepEqual(await generations(), ['new', 'new']);
  });

  it('that is damaged repeats nothing of what it holds', async () => {
    await decide('new');
    await writeFile(join(folder, 'replacing', `${contoso}.json`), '{"accessId":A-12345}');
    const error: unknown = await createFileStore(folder)
      .read(contoso)
      .catch((reason: unknown) => reason);
    assert.ok(error instanceof UnfinishedReplacementError);
    assert.doesNotMatch(JSON.stringify(describeError(error)), /12345/);
  });

  it('takes its turn among others and among changes', async () => {
    const store = createFileStore(folder);
    const changed = (record: TenantRecord) => ({ ...record, changes: Number(record['changes'] ?? 0) + 1 });
    await Promise.all([
      store.update(contoso, changed),
      store.replace(records('new')),
      store.update(contoso, changed),
      store.replace(records('newest')),
    ]);
    await store.update(contoso, changed);
    assert.deepEqual(await generations(), ['newest', 'newest']);
    assert.equal((await store.read(contoso))?.['changes'], 1);
  });
});
