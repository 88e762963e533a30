import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { describeError } from '../../../src/log.ts';
import { createFileStore } from '../../../src/store/file/file-store.ts';
import { NewerRecordError } from '../../../src/store/migrations.ts';
import { DamagedRecordError } from '../../../src/store/store.ts';
import type { TenantRecord } from '../../../src/store/tenant-record.ts';
import { onSmallDisk } from './small-disk.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const fabrikam = '22222222-2222-4222-8222-222222222222';

describe('the file store', () => {
  let folder: string;
  const fileOf = (tenantId: string) => join(folder, 'tenants', `${tenantId}.json`);
  const counted = (record: TenantRecord) => ({ ...record, count: Number(record['count'] ?? 0) + 1 });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('keeps a record for the next process', async () => {
    const offers = [{ level: 'gold' as const }];
    await createFileStore(folder).update(contoso, (record) => ({ ...record, offers }));
    assert.deepEqual(await createFileStore(folder).read(contoso), { schema: 2, tenantId: contoso, offers });
  });

  it('keeps the fields a newer version wrote', async () => {
    await mkdir(join(folder, 'tenants'));
    const written = {
      schema: 2,
      tenantId: contoso,
      offers: [{ level: 'gold', rating: 5 }],
      tickets: [{ id: 1 }],
    };
    await writeFile(fileOf(contoso), JSON.stringify(written));
    await createFileStore(folder).update(contoso, (record) => ({ ...record, mpnAssociated: true }));
    assert.deepEqual(JSON.parse(await readFile(fileOf(contoso), 'utf8')), {
      ...written,
      mpnAssociated: true,
    });
  });

  it('reads a record of the first schema, and writes it in the present one with the next change', async () => {
    await mkdir(join(folder, 'tenants'));
    const written = JSON.stringify({
      schema: 1,
      tenantId: contoso,
      partner: { offers: [{ level: 'gold' }] },
    });
    await writeFile(fileOf(contoso), written);
    const store = createFileStore(folder);
    assert.deepEqual((await store.read(contoso))?.offers, [{ level: 'gold' }]);
    assert.equal(await readFile(fileOf(contoso), 'utf8'), written);
    await store.update(contoso, counted);
    assert.deepEqual(JSON.parse(await readFile(fileOf(contoso), 'utf8')), {
      schema: 2,
      tenantId: contoso,
      offers: [{ level: 'gold' }],
      count: 1,
    });
  });

  it('says of a record of a later schema what to do, and leaves it as it is', async () => {
    await mkdir(join(folder, 'tenants'));
    const written = JSON.stringify({ schema: 3, tenantId: contoso });
    await writeFile(fileOf(contoso), written);
    const store = createFileStore(folder);
    const named = (error: unknown) =>
      error instanceof NewerRecordError &&
      error.message.startsWith(fileOf(contoso)) &&
      error.message.includes('Run that version');
    await assert.rejects(store.read(contoso), named);
    await assert.rejects(store.update(contoso, counted), named);
    assert.equal(await readFile(fileOf(contoso), 'utf8'), written);
    assert.deepEqual(await readdir(join(folder, 'tenants')), [`${contoso}.json`]);
  });

  it('writes nothing where every change gives back the record it was given', async () => {
    const store = createFileStore(folder);
    await store.update(contoso, counted);
    const { ino } = await stat(fileOf(contoso));
    await Promise.all([store.update(contoso, (record) => record), store.update(contoso, (record) => record)]);
    assert.equal((await stat(fileOf(contoso))).ino, ino);
  });

  it('loses none of many changes made at once, and writes those that wait as one', async () => {
    const store = createFileStore(folder);
    const onDisk = new Set<string>();
    const watching = (record: TenantRecord) => {
      onDisk.add(existsSync(fileOf(contoso)) ? readFileSync(fileOf(contoso), 'utf8') : '');
      return counted(record);
    };
    const results = await Promise.all(Array.from({ length: 200 }, () => store.update(contoso, watching)));
    assert.ok(onDisk.size <= 2, `${onDisk.size} writes`);
    assert.equal((await createFileStore(folder).read(contoso))?.['count'], 200);
    assert.deepEqual(
      results.map((record) => record['count']),
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
  });

  it('leaves the record alone when a change fails, and makes the others', async () => {
    const store = createFileStore(folder);
    const fail = () => {
      throw new Error('no');
    };
    const outcomes = await Promise.allSettled([
      store.update(contoso, counted),
      store.update(contoso, fail),
      store.update(contoso, counted),
    ]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.equal((await store.read(contoso))?.['count'], 2);
  });

  it('does not read again what it wrote itself', async () => {
    const store = createFileStore(folder);
    const written = await store.update(contoso, counted);
    assert.equal(await store.read(contoso), written);
  });

  it('sees what another process wrote', async () => {
    const store = createFileStore(folder);
    await store.update(contoso, counted);
    assert.equal((await store.read(contoso))?.['count'], 1);
    await createFileStore(folder).update(contoso, counted);
    assert.equal((await store.read(contoso))?.['count'], 2);
  });

  for (const [damage, content] of [
    ['is cut short', '{"schema":1,"tenantId":"1111'],
    ['is empty', ''],
    ['has another shape', '{"schema":2}'],
    ['holds nothing', 'null'],
  ]) {
    it(`names a file that ${damage}, keeps a copy, overwrites nothing, and serves other tenants`, async () => {
      const store = createFileStore(folder);
      await store.update(fabrikam, counted);
      await writeFile(fileOf(contoso), content as string);
      const named = (error: unknown) =>
        error instanceof DamagedRecordError &&
        error.message.includes(fileOf(contoso)) &&
        error.message.includes('.damaged');
      await assert.rejects(store.read(contoso), named);
      await assert.rejects(store.update(contoso, counted), named);
      assert.equal(await readFile(fileOf(contoso), 'utf8'), content);
      assert.equal(await readFile(`${fileOf(contoso)}.damaged`, 'utf8'), content);
      assert.equal((await store.read(fabrikam))?.['count'], 1);
    });
  }

  for (const [damage, content, where] of [
    ['is not JSON', '{"accessId":A-12345}', /not JSON/],
    ['has a wrong field', `{"schema":2,"tenantId":"${contoso}","mpnAssociated":"A-12345"}`, /mpnAssociated/],
    [
      'has a wrong field of a person',
      `{"schema":2,"tenantId":"${contoso}","links":{"A-12345":{"azure":"A-12345"}}}`,
      /links\[0\]\.azure/,
    ],
  ] as const) {
    it(`tells the log of a file that ${damage} how it begins and what is wrong, and nothing that is in it`, async () => {
      await mkdir(join(folder, 'tenants'));
      await writeFile(fileOf(contoso), content);
      const error = await createFileStore(folder)
        .read(contoso)
        .catch((reason: unknown) => reason);
      const logged = JSON.stringify(describeError(error));
      assert.match(logged, /begins with 11111111\b/);
      assert.match(logged, where);
      assert.doesNotMatch(logged, /12345/);
      assert.equal(logged.includes(contoso), false);
    });
  }

  it('passes over records that cannot be read where it is told whom to tell, and gives all others', async () => {
    const store = createFileStore(folder);
    const tenants = [0, 1, 2, 3].map((number) => contoso.replace(/^1/, String(number)));
    const [damaged = '', first, newer = '', last] = tenants;
    for (const tenantId of tenants) await store.update(tenantId, counted);
    await writeFile(fileOf(damaged), '{');
    await writeFile(fileOf(newer), '{"schema":3}');
    const [given, told]: [string[], [string, boolean][]] = [[], []];
    const unreadable = (file: string, error: unknown) =>
      told.push([file, error instanceof DamagedRecordError || error instanceof NewerRecordError]);
    for await (const { tenantId } of store.all(unreadable)) given.push(tenantId);
    assert.deepEqual(given, [first, last]);
    assert.deepEqual(told, [
      [fileOf(damaged), true],
      [fileOf(newer), true],
    ]);
  });

  it('serves the tenant again once its file is repaired', async () => {
    const store = createFileStore(folder);
    await store.update(contoso, counted);
    const good = await readFile(fileOf(contoso), 'utf8');
    await writeFile(fileOf(contoso), 'not JSON');
    await assert.rejects(store.read(contoso));
    await writeFile(fileOf(contoso), good);
    assert.equal((await store.read(contoso))?.['count'], 1);
  });

  it('holds only so many tenants in memory, and forgets none on disk', async () => {
    const store = createFileStore(folder, 3);
    const tenants = Array.from({ length: 10 }, (_, index) => contoso.replace(/^1/, String(index)));
    await Promise.all(tenants.map((tenant) => store.update(tenant, counted)));
    await Promise.all(tenants.map((tenant) => store.update(tenant, counted)));
    const counts = await Promise.all(tenants.map(async (tenant) => (await store.read(tenant))?.['count']));
    assert.deepEqual(
      counts,
      tenants.map(() => 2),
    );
  });

  it('loses no change where more tenants change at once than it holds', async () => {
    const store = createFileStore(folder, 1);
    const tenants = [contoso, fabrikam, contoso, fabrikam, contoso, fabrikam];
    await Promise.all(tenants.map((tenant) => store.update(tenant, counted)));
    const counts = await Promise.all([store.read(contoso), store.read(fabrikam)]);
    assert.deepEqual(
      counts.map((record) => record?.['count']),
      [3, 3],
    );
  });

  it('refuses a tenant ID that would leave the folder', async () => {
    const store = createFileStore(folder);
    const tenantId = '../../etc/passwd';
    await assert.rejects(store.read(tenantId), /tenant ID/);
    await assert.rejects(store.replace([{ schema: 2, tenantId }]), /tenant ID/);
  });

  it('says when its folder cannot be used', async () => {
    await writeFile(join(folder, 'file'), '');
    await assert.rejects(createFileStore(join(folder, 'file')).check());
    await createFileStore(folder).check();
  });

  it('keeps the old record whole when the new one cannot be written', async () => {
    const store = createFileStore(folder);
    await store.update(contoso, counted);
    const before = await readFile(fileOf(contoso), 'utf8');
    const change = `(record) => ({ ...record, long: 'x'.repeat(200_000) })`;
    assert.equal(onSmallDisk(folder, `store.update('${contoso}', ${change})`), 'refused');
    assert.equal(await readFile(fileOf(contoso), 'utf8'), before);
    assert.deepEqual(await readdir(join(folder, 'tenants')), [`${contoso}.json`]);
  });
});
