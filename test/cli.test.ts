import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'mocha';

describe('the command', function () {
  this.timeout(20_000);
  const root = join(import.meta.dirname, '..');
  const run = (args: string[], cwd = root) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { cwd, encoding: 'utf8' });

  it('lists what it can do', () => {
    const { status, stdout } = run(['help']);
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: mpn-support-bot <command>/);
    assert.match(stdout, /^ {2}start +\w/m);
  });

  it('names a command nobody knows, and ends with 2', () => {
    const { status, stderr } = run(['strat']);
    assert.equal(status, 2);
    assert.match(stderr, /^There is no command "strat"\./);
  });

  it('names an option nobody knows in one line, and ends with 2', () => {
    const { status, stderr } = run(['start', '--fast']);
    assert.equal(status, 2);
    assert.match(stderr, /^Unknown option '--fast'[^\n]*\n$/);
  });

  it('names a card that is missing in one line, and ends with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mpn-support-bot-cli-'));
    for (const name of ['package.json', 'src', 'model'])
      cpSync(join(root, name), join(folder, name), {
        recursive: true,
        filter: (path) => !path.endsWith('.txt'),
      });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const { status, stderr } = run(['start'], folder);
    rmSync(folder, { recursive: true });
    assert.match(stderr, /^Cannot read the card template [^\n]*answer\.json\. Restore it[^\n]*\n$/);
    assert.equal(status, 1);
  });
});
