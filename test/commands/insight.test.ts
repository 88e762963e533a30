import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { command } from '../../src/commands/data.ts';
import { createFileStore } from '../../src/store/file/file-store.ts';
import { contoso, fabrikam } from '../support/activity.ts';
import { ticketOf } from '../support/ticket-records.ts';

const header = 'tenant,from,to,figure,of,value,unit,rests on';

describe('mpn-support-bot data insight', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'insight-'));
    const store = createFileStore(folder);
    const asked = (answered: number) => ({ outcomes: { answered }, languages: { en: answered }, topics: {} });
    const days = { '2021-08-01': asked(2), '2021-08-31': asked(3), '2021-09-01': asked(7) };
    for (const tenantId of [contoso, fabrikam])
      await store.counts.update(tenantId, (record) => ({ ...record, days }));
    await store.tickets.update('K7QM-2XPD', (record) => ({ ...record, ticket: ticketOf() }));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function run(...args: string[]) {
    const [out, err] = [new PassThrough(), new PassThrough()];
    const said = Promise.all([text(out), text(err)]);
    const environment = { STORE_URL: `file:${folder}`, NODE_ENV: 'production' };
    const code = await command(['insight', ...args], { environment, in: new PassThrough(), out, err });
    out.end();
    err.end();
    const [csv, problems] = await said;
    return { code, lines: csv.split('\r\n'), problems };
  }
  const august = ['--from', '2021-08-01', '--to', '2021-08-31'];

  it('writes the figures of one tenant in a period', async () => {
    const { code, lines } = await run('--tenant', contoso.toUpperCase(), ...august);
    assert.equal(code, 0);
    assert.equal(lines[0], header);
    assert.equal(lines[1], `${contoso},2021-08-01,2021-08-31,questions,,5,questions,`);
    assert.ok(lines.includes(`${contoso},2021-08-01,2021-08-31,tickets raised,,1,tickets,`));
    assert.ok(!lines.join().includes(fabrikam));
  });

  it('writes those of every tenant where none is named', async () => {
    const { lines } = await run(...august);
    const questions = lines.filter((line) => line.includes(',questions,,'));
    assert.deepEqual(
      questions.map((line) => line.split(',')[0]),
      [contoso, fabrikam],
    );
  });

  it('takes the 30 days before the last one where no first day is named', async () => {
    const { lines } = await run('--tenant', contoso, '--to', '2021-09-01');
    assert.equal(lines[1], `${contoso},2021-08-03,2021-09-01,questions,,10,questions,`);
  });

  it('names what cannot be read, leaves it out, and fails', async () => {
    await writeFile(join(folder, 'counts', `${fabrikam}.json`), '{"schema":1');
    const { code, lines, problems } = await run(...august);
    assert.equal(code, 1);
    assert.match(problems, /^Not counted: .*22222222.*is damaged/);
    assert.ok(lines.join().includes(contoso));
    assert.ok(!lines.join().includes(fabrikam));
  });

  for (const args of [
    ['--tenant', '../../etc'],
    ['--from', 'yesterday'],
    ['--from', '2021-09-01', '--to', '2021-08-01'],
    ['--tenant'],
    ['--secret', 'x'],
    ['all'],
  ])
    it(`explains itself after "${args.join(' ')}"`, async () => {
      const { code, lines, problems } = await run(...args);
      assert.equal(code, 2);
      assert.deepEqual(lines, ['']);
      assert.match(problems, /data insight \[--tenant ID\]/);
    });
});
