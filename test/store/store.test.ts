import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { InvalidRecordError } from '../../src/store/checked-record.ts';
import { createFileStore } from '../../src/store/file/file-store.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { firstDue, type Store } from '../../src/store/store.ts';
import type { TenantRecord } from '../../src/store/tenant-record.ts';
import { ticketDelivery, ticketRecordOf } from '../support/ticket-records.ts';
import { outboxOf } from './outbox.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const fabrikam = '22222222-2222-4222-8222-222222222222';
const tenants = [contoso, fabrikam, '33333333-3333-4333-8333-333333333333'];

const engines: Readonly<Record<string, (folder: string) => Store>> = {
  'a file store': createFileStore,
  'a memory store': () => createMemoryStore(),
};

for (const [name, create] of Object.entries(engines)) {
  describe(name, () => {
    let folder: string;
    let store: Store;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'store-'));
      store = create(folder);
    });
    afterEach(() => rm(folder, { recursive: true }));

    const waiting =
      (...instants: string[]) =>
      (record: TenantRecord) => ({ ...record, outbox: outboxOf(...instants) });
    const everything = async () => {
      const records: TenantRecord[] = [];
      for await (const record of store.all()) records.push(record);
      return records;
    };

    it('has nothing of a tenant it never heard of', async () => {
      assert.equal(await store.read(contoso), undefined);
      assert.deepEqual(await store.due(new Date()), []);
      assert.deepEqual(await everything(), []);
    });

    it('keeps nothing where a change gives back the record it was given, and says what that is', async () => {
      assert.deepEqual(await store.update(contoso, (record) => record), { schema: 2, tenantId: contoso });
      assert.equal(await store.read(contoso), undefined);
    });

    it('gives records that nobody can change by accident, in a change neither', async () => {
      const offers = [{ level: 'gold' as const }];
      const given = await store.update(contoso, (record) => ({ ...record, offers }));
      const read = await store.read(contoso);
      for (const record of [given, read, ...(await everything())])
        assert.throws(() => record?.offers?.pop(), TypeError);
      const changing = store.update(contoso, (record) => {
        record.offers = [];
        return record;
      });
      await assert.rejects(changing, TypeError);
      assert.deepEqual((await store.read(contoso))?.offers, offers);
    });

    const blank = (record: TenantRecord): TenantRecord => ({
      ...record,
      offers: [{ level: 'silver', competency: '  ' }],
    });
    const names = (tenantId: string, field: string) => (error: unknown) =>
      error instanceof InvalidRecordError &&
      error.message.includes(tenantId) &&
      error.message.includes(`${field}:`);

    it('refuses a change after which the record could not be read, says where, and keeps nothing of it', async () => {
      await assert.rejects(store.update(contoso, blank), names(contoso, 'offers[0].competency'));
      assert.equal(await store.read(contoso), undefined);
    });

    it('makes the other changes that came together with a refused one', async () => {
      const count = (record: TenantRecord) => ({ ...record, count: Number(record['count'] ?? 0) + 1 });
      const outcomes = await Promise.allSettled([
        store.update(contoso, count),
        store.update(contoso, blank),
        store.update(contoso, count),
      ]);
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      assert.deepEqual(await store.read(contoso), { schema: 2, tenantId: contoso, count: 2 });
    });

    it('repeats neither a value nor a person of a record it refuses', async () => {
      const misspelt = (record: TenantRecord) => ({ ...record, links: { ada: { azure: 'tomorrow' } } });
      await assert.rejects(store.update(contoso, misspelt), names(contoso, 'links[0].azure'));
      await assert.rejects(
        store.update(contoso, misspelt),
        ({ message }: Error) => !/ada\b|tomorrow/.test(message),
      );
    });

    it('puts none of several records in place where one of them could not be read', async () => {
      const good: TenantRecord = { schema: 2, tenantId: contoso };
      const replacing = store.replace([good, blank({ schema: 2, tenantId: fabrikam })]);
      await assert.rejects(replacing, names(fabrikam, 'offers[0].competency'));
      assert.deepEqual(await everything(), []);
    });

    it('gives every record', async () => {
      for (const tenantId of tenants) await store.update(tenantId, waiting());
      assert.deepEqual(
        (await everything()).map(({ tenantId }) => tenantId),
        tenants,
      );
    });

    it('names a tenant from the instant on at which the first of its deliveries is due', async () => {
      await store.update(contoso, waiting('2021-08-02T00:00:00.000Z', '2021-08-01T10:00:00.000Z'));
      assert.deepEqual(await store.due(new Date('2021-08-01T09:59:59.999Z')), []);
      assert.deepEqual(await store.due(new Date('2021-08-01T10:00:00.000Z')), [contoso]);
      assert.deepEqual(await store.due(new Date('2022-01-01T00:00:00.000Z')), [contoso]);
    });

    it('takes the first of its deliveries by time, however exactly that is written', async () => {
      await store.update(contoso, waiting('2021-08-01T10:00:00.001Z', '2021-08-01T10:00:00Z'));
      assert.deepEqual(await store.due(new Date('2021-08-01T10:00:00.000Z')), [contoso]);
    });

    it('names it no more once nothing waits', async () => {
      await store.update(contoso, waiting('2021-08-01T10:00:00.000Z'));
      await store.update(contoso, waiting());
      assert.deepEqual(await store.due(new Date('2021-09-01T00:00:00.000Z')), []);
    });

    it('puts records in the place of those of their tenants, and leaves the others', async () => {
      await store.update(contoso, waiting('2021-08-01T10:00:00.000Z'));
      await store.update(fabrikam, waiting('2021-08-02T10:00:00.000Z'));
      const replacement: TenantRecord = { schema: 2, tenantId: contoso, mpnAssociated: true };
      await store.replace([replacement]);
      assert.deepEqual(await store.read(contoso), replacement);
      assert.deepEqual(await store.due(new Date('2021-09-01T00:00:00.000Z')), [fabrikam]);
    });

    it('knows what is due in records that were put in the place of others', async () => {
      await store.replace([{ schema: 2, tenantId: contoso, outbox: outboxOf('2021-08-01T10:00:00.000Z') }]);
      assert.deepEqual(await store.due(new Date('2021-09-01T00:00:00.000Z')), [contoso]);
    });

    it('puts records of every kind in place together, or none of them', async () => {
      const tenant: TenantRecord = { schema: 2, tenantId: contoso };
      const ticket = ticketRecordOf({}, { outbox: [ticketDelivery('opened')] });
      const counts = { schema: 1 as const, tenantId: contoso, days: {} };
      const wrong = { ...counts, days: { someday: {} } } as never;
      const replacing = store.replace([tenant], { tickets: [ticket], counts: [counts, wrong] });
      await assert.rejects(replacing, names(contoso, 'days.someday'));
      assert.deepEqual(
        [await store.read(contoso), await store.tickets.read(ticket.reference)],
        [undefined, undefined],
      );

      await store.replace([tenant], { tickets: [ticket], counts: [counts] });
      assert.deepEqual(await store.tickets.read(ticket.reference), ticket);
      assert.deepEqual(await store.counts.read(contoso), counts);
      assert.deepEqual(await store.tickets.due(new Date('2031-01-01')), [ticket.reference]);
      await store.replace([]);
      assert.deepEqual(await store.tickets.read(ticket.reference), ticket);
    });

    const instant = fc
      .date({ min: new Date('2021-08-01'), max: new Date('2021-08-05'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const step = fc.record({
      tenantId: fc.constantFrom(...tenants),
      outbox: fc.array(instant, { maxLength: 3 }),
    });

    it('names exactly the tenants with something due, whatever was written before', () =>
      fc.assert(
        fc.asyncProperty(fc.array(fc.array(step), { maxLength: 4 }), instant, async (rounds, by) => {
          for (const together of rounds) {
            await Promise.all(together.map((one) => store.update(one.tenantId, waiting(...one.outbox))));
            const due = (await everything()).filter((record) => (firstDue(record) ?? '~') <= by);
            assert.deepEqual(
              [...(await store.due(new Date(by)))].sort(),
              due.map(({ tenantId }) => tenantId).sort(),
            );
          }
        }),
        { numRuns: 30 },
      ));
  });
}
