import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peopleOf } from '../../src/playground/data.ts';
import { readPlaygroundData } from '../../src/playground/open.ts';
import { peopleNamed } from '../../src/playground/people-named.ts';

export interface WholeBot<Name extends string = never> {
  /** Address of the Playground; of the first person's where several are named. */
  playground: string;
  /** Addresses of the Playgrounds of those named. */
  playgrounds: Readonly<Record<Name, string>>;
  /** Ends it as a service manager does, and gives its exit code. */
  stop(): Promise<number | null>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const mostStartMs = 60_000;

/**
 * Starts what `npm start` starts, built, on free ports and with a store of its own.
 *
 * @param as for each of these people one Playground; for none, one for the current user of its data
 */
export async function startWholeBot<const Name extends string = never>({
  as = [],
}: {
  as?: readonly Name[];
} = {}): Promise<WholeBot<Name>> {
  const titles = await titlesOf(as);
  const store = mkdtempSync(join(tmpdir(), 'whole-bot-'));
  const bot = spawn(process.execPath, ['dist/cli.js', 'start', ...as.flatMap((name) => ['--as', name])], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: store,
      PORT: '0',
      PLAYGROUND_PORT: '0',
      STORE_URL: `file:${store}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(bot, 'exit') as Promise<[number | null]>;
  const stop = async () => {
    bot.kill('SIGTERM');
    const [code] = await ended;
    rmSync(store, { recursive: true, force: true });
    return code;
  };
  let printed = '';
  const ready = new Promise<[string, ...string[]]>((resolve, reject) => {
    for (const stream of [bot.stdout, bot.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const [first, ...others] = addressesIn(printed, titles);
        if (first && 1 + others.length === titles.length) resolve([first, ...others]);
      });
    const tell = (what: string) => reject(new Error(`${what} It printed:\n${printed}`));
    ended.then(([code]) => tell(`The bot ended with ${code}.`));
    setTimeout(() => tell('The bot and its Playground were not ready in time.'), mostStartMs).unref();
  });
  try {
    const addresses = await ready;
    const byName = Object.fromEntries(as.map((name, place) => [name, addresses[place]]));
    return { playground: addresses[0], playgrounds: byName as Record<Name, string>, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the start calls each Playground. */
async function titlesOf(names: readonly string[]): Promise<readonly string[]> {
  if (names.length < 2) return ['Playground'];
  const people = peopleNamed(names, peopleOf(await readPlaygroundData()));
  return people.map(({ name }) => `Playground (${name})`);
}

/** The addresses printed so far, in the order of the titles. */
function addressesIn(printed: string, titles: readonly string[]): readonly string[] {
  const lines = printed.split('\n').slice(0, -1);
  return titles.flatMap((title) => {
    const line = lines.find((each) => each.startsWith(`${title}: http:`));
    return line ? [line.slice(title.length + 2)] : [];
  });
}
