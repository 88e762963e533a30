import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { InvalidRecordError } from '../../src/store/checked-record.ts';
import { createFileStore } from '../../src/store/file/file-store.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { NewerRecordError } from '../../src/store/migrations.ts';
import { DamagedRecordError, type Store } from '../../src/store/store.ts';
import type { TicketRecord } from '../../src/store/ticket-record.ts';
import { ticketDelivery, ticketOf, ticketRecordOf } from '../support/ticket-records.ts';

const reference = 'K7QM-2XPD';
const other = 'AAAA-BBBB';

const engines: Readonly<Record<string, (folder: string) => Store>> = {
  'a file store': createFileStore,
  'a memory store': () => createMemoryStore(),
};

for (const [name, create] of Object.entries(engines)) {
  describe(`the tickets of ${name}`, () => {
    let folder: string;
    let store: Store;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'tickets-'));
      store = create(folder);
    });
    afterEach(() => rm(folder, { recursive: true }));

    const raise = (record: TicketRecord): TicketRecord => ({ ...record, ticket: ticketOf() });
    const due = (...instants: string[]) => ({
      outbox: instants.map((notBefore, index) => ticketDelivery(`${index}`, { notBefore })),
    });

    it('are kept by their references, apart from what is kept of an organisation', async () => {
      await store.tickets.update(reference, raise);
      assert.deepEqual(await store.tickets.read(reference), { schema: 1, reference, ticket: ticketOf() });
      assert.equal(await store.tickets.read(other), undefined);
      assert.equal(await store.read(ticketOf().tenantId), undefined);
    });

    it('are removed only where they still are so when their turn has come', async () => {
      await store.tickets.update(reference, () => ticketRecordOf({ revision: 1 }));
      const isOld = ({ ticket }: TicketRecord) => ticket?.revision === 1;
      const [, isRemoved] = await Promise.all([
        store.tickets.update(reference, () => ticketRecordOf({ revision: 2 })),
        store.tickets.remove(reference, isOld),
      ]);
      assert.equal(isRemoved, false);
      assert.equal((await store.tickets.read(reference))?.ticket?.revision, 2);

      const [again, present] = await Promise.all([
        store.tickets.remove(reference, () => true),
        store.tickets.update(reference, (record) => record),
      ]);
      assert.deepEqual([again, present.ticket], [true, undefined]);
      assert.equal(await store.tickets.remove(reference, () => true), false);
      assert.equal(await store.tickets.read(reference), undefined);
    });

    it('are there no more once removed, and have nothing due', async () => {
      await store.tickets.update(reference, (record) => ({
        ...raise(record),
        ...due('2021-08-01T10:00:00.000Z'),
      }));
      await store.tickets.update(other, raise);
      await store.tickets.remove(reference);
      await store.tickets.remove(reference);
      assert.equal(await store.tickets.read(reference), undefined);
      assert.deepEqual(await store.tickets.due(new Date('2022-01-01T00:00:00.000Z')), []);
      const left: string[] = [];
      for await (const record of store.tickets.all()) left.push(record.reference);
      assert.deepEqual(left, [other]);
    });

    it('tell when the first of their deliveries is due', async () => {
      await store.tickets.update(reference, (record) => ({
        ...raise(record),
        ...due('2021-08-02T00:00:00.000Z', '2021-08-01T10:00:00.000Z'),
      }));
      assert.deepEqual(await store.tickets.due(new Date('2021-08-01T09:59:59.999Z')), []);
      assert.deepEqual(await store.tickets.due(new Date('2021-08-01T10:00:00.000Z')), [reference]);
      assert.deepEqual(await store.due(new Date('2022-01-01T00:00:00.000Z')), []);
    });

    it('are not changed into what could not be read again', async () => {
      const nobodyAsked = (record: TicketRecord) =>
        ({ ...record, ticket: { ...ticketOf(), requesters: [] } }) as unknown as TicketRecord;
      await assert.rejects(store.tickets.update(reference, nobodyAsked), InvalidRecordError);
      assert.equal(await store.tickets.read(reference), undefined);
    });
  });
}

describe('the folder of a file store', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tickets-'));
    store = createFileStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true }));
  const fileOf = (name: string) => join(folder, 'tickets', `${name}.json`);

  it('has a file for each ticket, which another process reads as well', async () => {
    await store.tickets.update(reference, (record) => ({ ...record, ticket: ticketOf() }));
    assert.deepEqual(await readdir(join(folder, 'tickets')), [`${reference}.json`]);
    assert.deepEqual((await createFileStore(folder).tickets.read(reference))?.ticket, ticketOf());
  });

  it('has no file outside, whatever a ticket is called', async () => {
    for (const name of ['../tenants/x', '', 'k7qm-2xpd', 'K7QM-2XPD/..'])
      await assert.rejects(store.tickets.read(name), /two groups of four/);
  });

  it('keeps a ticket of a later version, and one that is damaged, as they are', async () => {
    await store.tickets.update(other, (record) => ({ ...record, ticket: ticketOf() }));
    const later = JSON.stringify({ schema: 2, reference });
    await writeFile(fileOf(reference), later);
    await assert.rejects(
      store.tickets.update(reference, (record) => ({ ...record, ticket: ticketOf() })),
      NewerRecordError,
    );
    assert.equal(await readFile(fileOf(reference), 'utf8'), later);
    await writeFile(fileOf(other), '{"schema":1,');
    await assert.rejects(store.tickets.read(other), DamagedRecordError);
  });
});
