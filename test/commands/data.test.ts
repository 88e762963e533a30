import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { command, ImportError } from '../../src/commands/data.ts';
import { createFileStore } from '../../src/store/file/file-store.ts';
import type { TenantRecord } from '../../src/store/tenant-record.ts';
import { askedOf, taughtOf } from '../support/teaching-records.ts';
import { ticketDelivery, ticketRecordOf } from '../support/ticket-records.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const fabrikam = '22222222-2222-4222-8222-222222222222';

describe('mpn-support-bot data', () => {
  let folder: string;
  let data: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'data-'));
    data = join(folder, 'data');
    file = join(folder, 'all.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function run(args: string[], storeFolder = data) {
    const [out, err] = [new PassThrough(), new PassThrough()];
    const said = Promise.all([text(out), text(err)]);
    const environment = { STORE_URL: `file:${storeFolder}`, NODE_ENV: 'production' };
    try {
      const code = await command(args, { environment, in: new PassThrough(), out, err });
      return { code, said: async () => await said };
    } finally {
      out.end();
      err.end();
    }
  }
  const importing = async (document: unknown) => {
    await writeFile(file, typeof document === 'string' ? document : JSON.stringify(document));
    return run(['import', file]);
  };
  const exported = async () => (await (await run(['export'])).said())[0];
  const refusal = (lines: RegExp) => (error: unknown) =>
    error instanceof ImportError &&
    /^Nothing was imported\.\n/.test(error.message) &&
    lines.test(error.message);

  const gold = { offers: [{ level: 'gold' as const }] };
  const full: TenantRecord = {
    schema: 2,
    tenantId: contoso,
    ...gold,
    links: { ada: { azure: '2021-08-01' } },
    later: [1],
  };

  const nothing = { schema: 2, tenants: [], tickets: [], questions: [], taught: [], counts: [] };

  it('exports every tenant, one a line', async () => {
    await createFileStore(data).replace([full, { schema: 2, tenantId: fabrikam }]);
    const lines = (await exported()).split('\n');
    assert.equal(lines.length, 9);
    assert.deepEqual(JSON.parse(lines.join('\n')), {
      ...nothing,
      tenants: [
        { tenantId: contoso, partner: gold, schema: 2, links: full.links, later: [1] },
        { tenantId: fabrikam, partner: { offers: [] }, schema: 2 },
      ],
    });
  });

  it('exports no tenant where there is none, and makes no folder', async () => {
    assert.deepEqual(JSON.parse(await exported()), nothing);
    assert.equal(existsSync(data), false);
  });

  it('imports what it exported, and says how many tenants that were', async () => {
    await createFileStore(data).replace([full, { schema: 2, tenantId: fabrikam }]);
    const all = await exported();
    await rm(data, { recursive: true });
    const { code, said } = await importing(all);
    assert.deepEqual([code, await said()], [0, ['2 tenants were imported.\n', '']]);
    assert.deepEqual(await createFileStore(data).read(contoso), full);
    assert.equal(await exported(), all);
  });

  const beside = {
    tickets: [
      ticketRecordOf({}, { outbox: [ticketDelivery('opened')] }),
      ticketRecordOf({}, { reference: 'AAAA-BBBB' }),
    ],
    questions: [{ schema: 1 as const, tenantId: contoso, questions: [askedOf()], later: [1] }],
    taught: [{ schema: 1 as const, tenantId: fabrikam, taught: [taughtOf()] }],
    counts: [
      {
        schema: 1 as const,
        tenantId: contoso,
        days: {
          '2021-08-01': { outcomes: { answered: 2 }, languages: { en: 2 }, topics: { entitlement: 2 } },
        },
      },
    ],
  };

  it('exports and imports tickets, questions, what was taught and counts as well, with what waits in them', async () => {
    await createFileStore(data).replace([full], beside);
    const all = await exported();
    await rm(data, { recursive: true });
    const { said } = await importing(all);
    assert.deepEqual(await said(), [
      [
        '1 tenant was imported.',
        'Tickets: 2.',
        'Tenants with what they asked: 1.',
        'Tenants with what they taught: 1.',
        'Tenants with counts of questions: 1.',
        '',
      ].join('\n'),
      '',
    ]);
    const store = createFileStore(data);
    assert.deepEqual(await store.tickets.read('K7QM-2XPD'), beside.tickets[0]);
    assert.deepEqual(await store.questions.read(contoso), beside.questions[0]);
    assert.deepEqual(await store.taught.read(fabrikam), beside.taught[0]);
    assert.deepEqual(await store.counts.read(contoso), beside.counts[0]);
    assert.deepEqual(await store.tickets.due(new Date('2031-01-01')), ['K7QM-2XPD']);
    assert.equal(await exported(), all);
  });

  it('imports an export of an earlier version, and leaves what that did not hold', async () => {
    await createFileStore(data).replace([], beside);
    const { said } = await importing({ schema: 1, tenants: [{ tenantId: contoso, partner: gold }] });
    assert.deepEqual(await said(), ['1 tenant was imported.\n', '']);
    assert.deepEqual(await createFileStore(data).tickets.read('K7QM-2XPD'), beside.tickets[0]);
  });

  it('imports nothing where a ticket has a mistake, and names each with its field', async () => {
    const wrong = ticketRecordOf({}, { requesterCards: { 'secret-person': {} as never } });
    const document = {
      ...nothing,
      tenants: [{ tenantId: contoso, partner: gold }],
      tickets: [
        { ...wrong, ticket: { ...wrong.ticket, revision: 'secret' } },
        { reference: '../secret', schema: 1 },
        beside.tickets[0],
        beside.tickets[0],
        { reference: 'CCCC-DDDD', schema: 2 },
      ],
      counts: [{ tenantId: 'SECRET', schema: 1, days: {} }],
      taught: 'secret',
    };
    const places = async (given: unknown) => {
      const error: unknown = await importing(given).catch((reason: unknown) => reason);
      assert.ok(error instanceof ImportError);
      assert.doesNotMatch(error.message, /secret/i);
      return error.message
        .split('\n')
        .slice(2)
        .map((line) => line.split(':')[0]);
    };
    assert.deepEqual(await places(document), ['taught']);
    assert.deepEqual(await places({ ...document, taught: [] }), [
      'tickets[0].ticket.revision',
      'tickets[0].requesterCards[0].activityId',
      'tickets[0].requesterCards[0].address',
      'tickets[1].reference',
      'tickets[3].reference',
      'tickets[4].schema',
      'counts[0].tenantId',
    ]);
    assert.deepEqual(await places([]), ['the file']);
    assert.equal(existsSync(data), false);
  });

  it('imports nothing where a list is misspelt, or not part of the schema the file says', async () => {
    const tenants = [{ tenantId: contoso, partner: gold }];
    const { tickets, counts } = beside;
    for (const key of ['ticket', 'Tickets', 'SECRET-12345'])
      await assert.rejects(importing({ schema: 2, tenants, [key]: tickets }), (error: Error) => {
        assert.match(
          error.message,
          /\nthe file: has a field that no export has\. It may have "schema", "tenants", /,
        );
        assert.doesNotMatch(error.message, /12345/);
        return error instanceof ImportError;
      });
    await assert.rejects(
      importing({ schema: 1, tenants, tickets, counts }),
      refusal(/\ntickets: is not part of schema 1\. Say "schema": 2\.\ncounts: is not part[^\n]*$/),
    );
    assert.equal(existsSync(data), false);
  });

  it('imports no ticket under a reference that nobody could look up', async () => {
    for (const reference of ['LULU-2345', 'k7qm-2xpd', 'K7QM2XPD'])
      await assert.rejects(
        importing({ ...nothing, tickets: [ticketRecordOf({}, { reference })] }),
        refusal(/\ntickets\[0\]\.reference: is not shaped as one\.$/),
      );
  });

  it('imports a file that an editor put a byte order mark before', async () => {
    const { said } = await importing(
      `\uFEFF${JSON.stringify({ schema: 1, tenants: [{ tenantId: contoso, partner: gold }] })}`,
    );
    assert.deepEqual(await said(), ['1 tenant was imported.\n', '']);
  });

  it('imports nothing where one tenant has a mistake, and names each with its field', async () => {
    await createFileStore(data).replace([full]);
    const tenants = [
      { tenantId: contoso, partner: { offers: [] } },
      { tenantId: fabrikam, partner: { offers: [], contract: { accessId: 12345 } } },
    ];
    const named = /all\.json.*\ntenants\[1\]\.partner\.contract\.accessId: [^\n]*$/;
    await assert.rejects(importing({ schema: 1, tenants }), refusal(named));
    await assert.rejects(
      importing({ schema: 1, tenants }),
      ({ message }: Error) => !/12345|1111|2222/.test(message),
    );
    assert.deepEqual(await createFileStore(data).read(contoso), full);
    assert.equal(await createFileStore(data).read(fabrikam), undefined);
  });

  it('repeats nothing of a file that is not JSON', async () => {
    await assert.rejects(
      importing('{"tenants":[{"accessId":A-12345}]}'),
      refusal(/all\.json is not JSON[^\n]*$/),
    );
    await assert.rejects(
      importing('{"accessId":A-12345}'),
      ({ message }: Error) => !message.includes('12345'),
    );
  });

  it('says when there is no such file', async () => {
    await assert.rejects(run(['import', file]), refusal(/all\.json cannot be read \(ENOENT\)/));
  });

  it('says when the data folder cannot be written', async () => {
    await writeFile(file, JSON.stringify({ schema: 1, tenants: [{ tenantId: contoso, partner: gold }] }));
    // A file where the folder should be: refused to every account.
    await assert.rejects(
      run(['import', file], file),
      refusal(/folder .*all\.json cannot be written \(E\w+\)/),
    );
  });

  it('exports all others where records cannot be read, names each of these, and fails', async () => {
    await createFileStore(data).replace([full]);
    const fileOf = (tenantId: string) => join(data, 'tenants', `${tenantId}.json`);
    const unreadable = [fabrikam, fabrikam.replace(/^2/, '0'), fabrikam.replace(/^2/, '3')];
    const [damaged = '', newer = '', folderInstead = ''] = unreadable.map(fileOf);
    await writeFile(damaged, '{"schema":2');
    await writeFile(newer, '{"schema":3}');
    await mkdir(folderInstead);
    const { code, said } = await run(['export']);
    const [out, err] = await said();
    assert.equal(code, 1);
    assert.deepEqual(
      JSON.parse(out).tenants.map((tenant: TenantRecord) => tenant.tenantId),
      [contoso],
    );
    for (const file of [damaged, newer, folderInstead]) assert.ok(err.includes(`Not exported: ${file}`), err);
    assert.equal(err.split('\n').length, 4);
    assert.equal(await readFile(damaged, 'utf8'), '{"schema":2');
  });

  for (const args of [[], ['export', 'all.json'], ['import'], ['import', 'a', 'b'], ['delete']]) {
    it(`explains itself after "${['data', ...args].join(' ')}"`, async () => {
      const { code, said } = await run(args);
      assert.equal(code, 2);
      assert.match((await said())[1], /^Usage: mpn-support-bot data export/);
    });
  }
});
