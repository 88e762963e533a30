import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { InvalidRecordError } from '../../src/store/checked-record.ts';
import { createFileStore } from '../../src/store/file/file-store.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { NewerRecordError } from '../../src/store/migrations.ts';
import type { AskedQuestion } from '../../src/store/question-record.ts';
import type { Store } from '../../src/store/store.ts';
import type { Taught } from '../../src/store/taught-record.ts';
import { askedOf, taughtOf } from '../support/teaching-records.ts';

const contoso = '11111111-1111-4111-8111-111111111111';

const engines: Readonly<Record<string, (folder: string) => Store>> = {
  'a file store': createFileStore,
  'a memory store': () => createMemoryStore(),
};

for (const [name, create] of Object.entries(engines)) {
  describe(`what ${name} keeps of questions and of what was taught`, () => {
    let folder: string;
    let store: Store;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'teaching-'));
      store = create(folder);
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('is kept by organisation, each kind apart and apart from the organisation’s own record', async () => {
      await store.questions.update(contoso, (record) => ({ ...record, questions: [askedOf()] }));
      await store.taught.update(contoso, (record) => ({ ...record, taught: [taughtOf()] }));
      assert.deepEqual((await store.questions.read(contoso))?.questions, [askedOf()]);
      assert.deepEqual((await store.taught.read(contoso))?.taught, [taughtOf()]);
      assert.equal(await store.read(contoso), undefined);
    });

    it('is refused where it could not be read again', async () => {
      const wrongQuestions: Partial<AskedQuestion>[] = [
        { text: 'x'.repeat(501) },
        { unanswered: -1 },
        { lastAt: 'yesterday' },
      ];
      for (const wrong of wrongQuestions)
        await assert.rejects(
          store.questions.update(contoso, (record) => ({ ...record, questions: [askedOf(wrong)] })),
          InvalidRecordError,
        );
      const wrongLessons: Partial<Taught>[] = [
        { phrase: '' },
        { lesson: { kind: 'words', text: 'x'.repeat(2001) } },
        { lesson: { kind: 'topic', topic: 'the-weather' as never } },
      ];
      for (const wrong of wrongLessons)
        await assert.rejects(
          store.taught.update(contoso, (record) => ({ ...record, taught: [taughtOf(wrong)] })),
          InvalidRecordError,
        );
      assert.equal(await store.questions.read(contoso), undefined);
      assert.equal(await store.taught.read(contoso), undefined);
    });
  });
}

describe('the folder of a file store', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'teaching-'));
    store = createFileStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has a file an organisation for each kind, which another process reads as well', async () => {
    await store.questions.update(contoso, (record) => ({ ...record, questions: [askedOf()] }));
    await store.taught.update(contoso, (record) => ({ ...record, taught: [taughtOf()] }));
    assert.deepEqual((await readdir(folder)).sort(), ['questions', 'taught']);
    const again = createFileStore(folder);
    assert.deepEqual((await again.questions.read(contoso))?.questions, [askedOf()]);
    assert.deepEqual((await again.taught.read(contoso))?.taught, [taughtOf()]);
  });

  it('keeps what a later version wrote as it is, and the fields it does not know', async () => {
    await store.taught.update(contoso, (record) => ({ ...record, taught: [taughtOf()], more: 1 }));
    await store.taught.update(contoso, (record) => ({ ...record, taught: [] }));
    assert.deepEqual(await store.taught.read(contoso), { schema: 1, tenantId: contoso, taught: [], more: 1 });
    const file = join(folder, 'taught', `${contoso}.json`);
    const later = JSON.stringify({ schema: 2, tenantId: contoso });
    await writeFile(file, later);
    await assert.rejects(
      store.taught.update(contoso, (record) => ({ ...record, taught: [] })),
      NewerRecordError,
    );
    assert.equal(await readFile(file, 'utf8'), later);
  });

  it('has no file outside, whatever an organisation is called', async () => {
    for (const name of ['../tenants/x', '', contoso.replaceAll('1', 'Z')])
      for (const records of [store.questions, store.taught])
        await assert.rejects(records.read(name), /A tenant ID/);
  });
});
