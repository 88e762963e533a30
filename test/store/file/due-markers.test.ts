import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createFileStore } from '../../../src/store/file/file-store.ts';
import type { Store } from '../../../src/store/store.ts';
import type { TenantRecord } from '../../../src/store/tenant-record.ts';
import { outboxOf } from '../outbox.ts';
import { onSmallDisk } from './small-disk.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const fabrikam = '22222222-2222-4222-8222-222222222222';
const first = '2021-08-01T10:00:00.000Z';
const second = '2021-08-02T10:00:00.000Z';
const later = new Date('2021-09-01T00:00:00.000Z');

describe('what a file store marks as due', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'due-'));
    store = createFileStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = (tenantId: string, ...instants: string[]) =>
    store.update(tenantId, (record) => ({ ...record, outbox: outboxOf(...instants) }));
  const marker = (day: string, tenantId: string) => join(folder, 'due', day, tenantId);
  const mark = async (day: string, tenantId: string) => {
    await mkdir(join(folder, 'due', day), { recursive: true });
    await writeFile(marker(day, tenantId), '');
  };

  it('is found by the next process', async () => {
    await put(contoso, first);
    assert.deepEqual(await createFileStore(folder).due(later), [contoso]);
  });

  it('is one file on the day of the first delivery', async () => {
    await put(contoso, second, first);
    assert.deepEqual(await readdir(join(folder, 'due')), ['2021-08-01']);
    await put(contoso, second);
    assert.deepEqual(await readdir(marker('2021-08-01', '')), []);
    assert.deepEqual(await readdir(marker('2021-08-02', '')), [contoso]);
  });

  it('is left alone by a change that leaves the day alone', async () => {
    await put(contoso, first);
    const { mtimeMs } = await stat(marker('2021-08-01', ''));
    await put(contoso, '2021-08-01T11:00:00.000Z');
    assert.equal((await stat(marker('2021-08-01', ''))).mtimeMs, mtimeMs);
  });

  it('is found without looking at the records of other tenants', async () => {
    await put(contoso, first);
    await put(fabrikam, '2021-10-01T00:00:00.000Z');
    await writeFile(join(folder, 'tenants', `${fabrikam}.json`), 'not JSON');
    assert.deepEqual(await store.due(later), [contoso]);
    assert.deepEqual((await readdir(join(folder, 'tenants'))).sort(), [
      `${contoso}.json`,
      `${fabrikam}.json`,
    ]);
  });

  it('says nothing where the process died before the record was written, and goes', async () => {
    await put(contoso, second);
    await mark('2021-08-01', contoso);
    await mark('2021-08-01', fabrikam);
    assert.deepEqual(await createFileStore(folder).due(new Date(first)), []);
    assert.deepEqual(await readdir(marker('2021-08-01', '')), []);
    assert.deepEqual(await store.due(later), [contoso]);
  });

  it('goes where the process died after the record was written, before it went', async () => {
    await put(contoso);
    await mark('2021-08-01', contoso);
    assert.deepEqual(await createFileStore(folder).due(later), []);
    assert.equal(existsSync(marker('2021-08-01', contoso)), false);
  });

  it('goes with its day once that is empty', async () => {
    await put(contoso, first);
    await put(contoso);
    await store.due(later);
    assert.deepEqual(await readdir(join(folder, 'due')), []);
  });

  it('names a tenant whose record is damaged, so that whoever serves it tells', async () => {
    await put(contoso, first);
    await put(fabrikam, first);
    await writeFile(join(folder, 'tenants', `${contoso}.json`), 'not JSON');
    assert.deepEqual([...(await store.due(later))].sort(), [contoso, fabrikam]);
    assert.ok(existsSync(marker('2021-08-01', contoso)));
  });

  it('passes over what is no marker', async () => {
    await put(contoso, first);
    await writeFile(marker('2021-08-01', '.DS_Store'), '');
    await mkdir(join(folder, 'due', '2021-08'));
    assert.deepEqual(await store.due(later), [contoso]);
  });

  it('is told as an error where it cannot be marked, and the record stays as it was', async () => {
    const before = await store.update(
      contoso,
      (record): TenantRecord => ({ ...record, mpnAssociated: true }),
    );
    // A file where the folder should be: refused to every account, as a full disk would.
    await writeFile(join(folder, 'due'), '');
    await assert.rejects(put(contoso, first), /ENOTDIR|EEXIST/);
    assert.deepEqual(await createFileStore(folder).read(contoso), before);
    await store.update(contoso, (record) => ({ ...record, mpnAssociated: false }));
  });

  it('names nobody for a record that could not be written', async () => {
    const change = `(record) => ({ ...record, outbox: ${JSON.stringify(outboxOf(first))}, long: 'x'.repeat(200_000) })`;
    assert.equal(onSmallDisk(folder, `store.update('${contoso}', ${change})`), 'refused');
    assert.deepEqual(await store.due(later), []);
    assert.equal(await store.read(contoso), undefined);
  });
});
