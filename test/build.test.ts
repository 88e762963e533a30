import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'mocha';

const root = join(import.meta.dirname, '..');

describe('the build', function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mpn-support-bot-build-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('needs no development package, for npm leaves those out where NODE_ENV is production', () => {
    for (const name of ['package.json', 'tsconfig.json', 'tsconfig.build.json'])
      cpSync(join(root, name), join(folder, name));
    cpSync(join(root, 'src'), join(folder, 'src'), {
      recursive: true,
      filter: (path) => !path.endsWith('.txt'),
    });
    for (const path of productionPackages()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      symlinkSync(join(root, path), join(folder, path), 'junction');
    }
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    // Otherwise a package would find those beside the place it is linked from.
    const args = [compiler, '-p', 'tsconfig.build.json', '--preserveSymlinks'];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    assert.equal(stdout, '');
    assert.equal(status, 0);
    assert.ok(existsSync(join(folder, 'dist/cli.js')));
  });
});

/** Folders of the packages that `npm ci --omit=dev` installs; packages within packages come with these. */
function productionPackages(): string[] {
  const lock: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => !dev && /^node_modules\/(?!.*\/node_modules\/)/.test(path))
    .map(([path]) => path)
    .filter((path) => existsSync(join(root, path)));
}
