import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import { type Counts, createCounts } from '../../src/insight/counts.ts';
import { createLog } from '../../src/log.ts';
import type { CountsRecord } from '../../src/store/counts-record.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Records } from '../../src/store/store.ts';
import { contoso, fabrikam } from '../support/activity.ts';
import { counted } from '../support/counted.ts';

const today = '2021-08-10';

describe('counting questions', () => {
  let records: Records<CountsRecord>;
  let counts: Counts;
  let now: Date;
  /** What waits for its minute. */
  let planned: { ms: number; work: () => void }[];
  /** How often the store was asked to change something. */
  let writes: number;
  let failing: boolean;
  beforeEach(() => {
    const kept = createMemoryStore().counts;
    writes = 0;
    failing = false;
    records = {
      ...kept,
      async update(key, change) {
        writes += 1;
        if (failing) throw new Error('The store was told to fail.');
        return kept.update(key, change);
      },
    };
    now = new Date(`${today}T09:00:00Z`);
    planned = [];
    counts = createCounts({
      records,
      now: () => now,
      after: (ms, work) => planned.push({ ms, work }),
      log: createLog('silent'),
    });
  });

  /** Lets the minute pass; resolves once what it brought is written. */
  async function minute(): Promise<void> {
    for (const { work } of planned.splice(0)) work();
    await counts.daysOf(contoso);
    await counts.daysOf(fabrikam);
  }
  const kept = async (tenantId = contoso) => (await records.read(tenantId))?.days ?? {};

  it('keeps how many were asked, by outcome, language and topic', async () => {
    counts.add(counted({ topics: ['entitlement', 'activation-time'] }));
    counts.add(counted({ language: 'tr' }));
    counts.add(counted({ outcome: 'unknown', topics: [] }));
    counts.add(counted({ outcome: 'asked-back', topics: [] }));
    await counts.stop();
    assert.deepEqual(await kept(), {
      [today]: {
        outcomes: { answered: 2, unknown: 1, 'asked-back': 1 },
        languages: { en: 2, tr: 1 },
        topics: { entitlement: 2, 'activation-time': 1 },
      },
    });
  });

  it('writes once a minute, however many were asked, and each organisation by itself', async () => {
    for (let asked = 0; asked < 100; asked += 1) counts.add(counted());
    counts.add(counted({ tenantId: fabrikam }));
    assert.equal(writes, 0);
    assert.deepEqual(
      planned.map(({ ms }) => ms),
      [60_000],
    );
    await minute();
    assert.equal(writes, 2);
    assert.equal((await kept())[today]?.outcomes.answered, 100);
    assert.equal((await kept(fabrikam))[today]?.outcomes.answered, 1);
    counts.add(counted());
    await minute();
    assert.equal(writes, 3);
  });

  it('writes nothing where nothing was asked', async () => {
    await minute();
    await counts.stop();
    assert.equal(writes, 0);
    assert.deepEqual(planned, []);
  });

  it('tells what is not written yet as well, and nothing twice', async () => {
    counts.add(counted());
    await minute();
    counts.add(counted());
    assert.equal((await counts.daysOf(contoso))[today]?.outcomes.answered, 2);
    const [during] = await Promise.all([counts.stop().then(() => counts.daysOf(contoso)), minute()]);
    assert.equal(during[today]?.outcomes.answered, 2);
  });

  it('tries again what could not be written, with what was asked meanwhile', async () => {
    failing = true;
    counts.add(counted());
    await minute();
    counts.add(counted());
    assert.equal((await counts.daysOf(contoso))[today]?.outcomes.answered, 2);
    failing = false;
    assert.equal(planned.length, 1);
    await minute();
    assert.equal((await kept())[today]?.outcomes.answered, 2);
  });

  it('forgets days that are more than 400 days ago', async () => {
    counts.add(counted());
    await counts.stop();
    now = new Date('2022-09-13T23:59:59Z');
    counts.add(counted());
    await counts.stop();
    assert.deepEqual(Object.keys(await kept()), [today, '2022-09-13']);
    now = new Date('2022-09-14T00:00:00Z');
    counts.add(counted());
    await counts.stop();
    assert.deepEqual(Object.keys(await kept()), ['2022-09-13', '2022-09-14']);
  });

  it('knows every organisation that has asked, now or before', async () => {
    await records.update(fabrikam, (record) => ({ ...record, days: {} }));
    counts.add(counted());
    assert.deepEqual([...(await counts.tenants())].sort(), [contoso, fabrikam]);
  });
});
