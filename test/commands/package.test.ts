import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { unzipSync } from 'fflate';
import { command } from '../../src/commands/package.ts';

describe('mpn-support-bot package', () => {
  it('writes one zip, into a folder that need not exist, and says what it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    try {
      const file = join(folder, 'new', 'app.zip');
      const [out, err] = [new PassThrough(), new PassThrough()];
      const environment = { MicrosoftAppId: '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70' };
      assert.equal(await command(['--out', file], { environment, in: new PassThrough(), out, err }), 0);
      assert.ok('manifest.json' in unzipSync(readFileSync(file)));
      const said = String(out.read());
      assert.ok(said.startsWith(`${file}: version `));
      assert.match(said, /stand-ins for DEVELOPER_NAME/);
      assert.equal(err.read(), null);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
