import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface WholeBot {
  /** Address of the Playground. */
  playground: string;
  /** Ends it as a service manager does, and gives its exit code. */
  stop(): Promise<number | null>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const mostStartMs = 60_000;

/** Starts what `npm start` starts, built, on free ports and with a store of its own. */
export async function startWholeBot(): Promise<WholeBot> {
  const store = mkdtempSync(join(tmpdir(), 'whole-bot-'));
  const bot = spawn(process.execPath, ['dist/cli.js', 'start'], {
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
  const playground = new Promise<string>((resolve, reject) => {
    for (const stream of [bot.stdout, bot.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const address = /^Playground: (http:\S+)$/m.exec(printed)?.[1];
        if (address) resolve(address);
      });
    const tell = (what: string) => reject(new Error(`${what} It printed:\n${printed}`));
    ended.then(([code]) => tell(`The bot ended with ${code}.`));
    setTimeout(() => tell('The bot and its Playground were not ready in time.'), mostStartMs).unref();
  });
  try {
    return { playground: await playground, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
