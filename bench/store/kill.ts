// Kills a process that writes to a file store with SIGKILL 500 times, and says what was left each time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killRounds } from '../../test/support/kill-rounds.ts';

/** So many folders are written to at the same time. */
const lanes = 4;

const { values } = parseArgs({ options: { kills: { type: 'string', default: '500' } } });
const killsALane = Math.ceil(Number(values.kills) / lanes);
const counts = await Promise.all(
  Array.from({ length: lanes }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-kill-'));
    try {
      return await killRounds(folder, killsALane, Math.random);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }),
);
const total = (of: (count: (typeof counts)[number]) => number) =>
  counts.reduce((sum, each) => sum + of(each), 0);
process.stdout.write(
  `${total(({ kills }) => kills)} kills, ${total(({ inTheMiddle }) => inTheMiddle)} of them in the middle of a write. ` +
    `Each of ${total(({ acknowledged }) => acknowledged)} acknowledged steps was there, every record could be read, ` +
    'and all that was due was found.\n',
);
