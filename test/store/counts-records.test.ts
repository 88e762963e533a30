import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { InvalidRecordError } from '../../src/store/checked-record.ts';
import { createFileStore } from '../../src/store/file/file-store.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { NewerRecordError } from '../../src/store/migrations.ts';
import { DamagedRecordError, type Store } from '../../src/store/store.ts';
import { contoso } from '../support/activity.ts';

const days = {
  '2021-08-10': { outcomes: { answered: 1 }, languages: { en: 1 }, topics: { entitlement: 1 } },
};

const engines: Readonly<Record<string, (folder: string) => Store>> = {
  'a file store': createFileStore,
  'a memory store': () => createMemoryStore(),
};

describe('what is counted', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counts-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  for (const [name, create] of Object.entries(engines)) {
    it(`is kept by organisation, apart from its record, in ${name}`, async () => {
      const store = create(folder);
      await store.counts.update(contoso, (record) => ({ ...record, days }));
      assert.deepEqual(await store.counts.read(contoso), { schema: 1, tenantId: contoso, days });
      assert.equal(await store.read(contoso), undefined);
    });

    it(`is refused where it could not be read again, in ${name}`, async () => {
      const store = create(folder);
      const wrong = { '2021-08-10': { outcomes: { answered: -1 }, languages: {}, topics: {} } };
      await assert.rejects(
        store.counts.update(contoso, (record) => ({ ...record, days: wrong })),
        InvalidRecordError,
      );
    });
  }

  it('is read again by the next start, and never is due', async () => {
    await createFileStore(folder).counts.update(contoso, (record) => ({ ...record, days }));
    const store = createFileStore(folder);
    assert.deepEqual((await store.counts.read(contoso))?.days, days);
    assert.deepEqual(await store.counts.due(new Date('2100-01-01T00:00:00Z')), []);
    assert.deepEqual(await readdir(folder), ['counts']);
  });

  it('is left as it is where it is damaged, or a later version wrote it', async () => {
    const store = createFileStore(folder);
    await store.counts.update(contoso, (record) => ({ ...record, days }));
    const file = join(folder, 'counts', `${contoso}.json`);
    await writeFile(file, '{"schema":2}');
    await assert.rejects(createFileStore(folder).counts.read(contoso), NewerRecordError);
    await writeFile(file, '{"schema":1');
    await assert.rejects(createFileStore(folder).counts.read(contoso), DamagedRecordError);
  });
});
