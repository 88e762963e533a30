import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { killRounds } from '../../support/kill-rounds.ts';

describe('a process that is killed while it writes to a file store', function () {
  this.timeout(120_000);

  it('leaves every record readable, all that was acknowledged in it, and all that is due to be found', async () => {
    const lanes = Array.from({ length: 5 }, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'killed-'));
      try {
        return await killRounds(folder, 5, Math.random);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
    for (const { acknowledged } of await Promise.all(lanes)) assert.ok(acknowledged >= 5);
  });
});
