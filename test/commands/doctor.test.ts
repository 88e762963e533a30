import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { command } from '../../src/commands/doctor.ts';

describe('mpn-support-bot doctor', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(environment: Record<string, string>) {
    const out = new PassThrough();
    const store = { PORT: '0', STORE_URL: `file:${folder}` };
    const world = {
      environment: { ...store, ...environment },
      in: new PassThrough(),
      out,
      err: new PassThrough(),
    };
    const code = await command(['--package', join(folder, 'none.zip')], world);
    return { code, lines: String(out.read()).trimEnd().split('\n') };
  }

  it('is content with a bot on one machine', async () => {
    const { code, lines } = await run({});
    assert.equal(lines.at(-1), 'All is well.');
    assert.equal(code, 0);
  });

  it('fails with one line for each mistake, and says how many there are', async () => {
    const { code, lines } = await run({ MicrosoftAppID: 'x', PORT: 'many' });
    assert.deepEqual(
      lines.filter((line) => line.startsWith('wrong')).map((line) => line.split(/\s+/)[1]),
      ['MicrosoftAppID', 'PORT'],
    );
    assert.match(lines.at(-1) ?? '', /^2 wrong, 0 warnings\./);
    assert.equal(code, 1);
  });

  it('takes no option it does not know', async () => {
    const world = { environment: {}, in: new PassThrough(), out: new PassThrough(), err: new PassThrough() };
    await assert.rejects(async () => command(['--fix'], world), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' });
  });
});
