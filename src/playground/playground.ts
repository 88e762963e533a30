import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../config.ts';

export interface PlaygroundOptions {
  /** Where the bot takes activities. */
  botEndpoint: string;
  /** TCP port; where it is taken, or 0, a free one is. */
  port: number;
  /** The tenant, people and teams: the text of a `.m365agentsplayground.yml`. */
  configuration: string;
  /** What the child is started with. */
  environment: Environment;
}

export interface Playground {
  /** The address to open in a browser. @throws Error that says in one line why there is none. */
  address: Promise<string>;
  /** Ends it, whether it is ready or not. */
  stop(): Promise<void>;
}

/** Longer than it takes on a busy machine: usually about two seconds. */
const mostStartMs = 60_000;
const betweenTriesMs = 100;

/** Starts the Microsoft 365 Agents Playground as a child, on loopback, without a browser and without telemetry. */
export function startPlayground(options: PlaygroundOptions): Playground {
  const folder = mkdtempSync(join(tmpdir(), 'mpn-support-bot-playground-'));
  const logFile = join(folder, 'playground.log');
  const configFile = join(folder, 'playground.yml');
  let child: ChildProcess | undefined;
  const start = async () => {
    const program = findProgram();
    writeFileSync(configFile, options.configuration);
    child = launch(program, options, { configFile, logFile });
    return addressOf(child, logFile);
  };
  const address = start();
  // Whoever stops it before asking for the address is not to blame for a rejection nobody saw.
  address.catch(() => {});
  return {
    address,
    async stop() {
      if (child && child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit');
        child.kill();
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findProgram(): string {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    throw new Error('the package @microsoft/m365agentsplayground is not installed; npm ci brings it');
  }
}

function launch(
  program: string,
  options: PlaygroundOptions,
  files: { configFile: string; logFile: string },
): ChildProcess {
  const confined = fileURLToPath(new URL(`confined${extname(import.meta.url)}`, import.meta.url));
  const args = [
    'start',
    '--app-endpoint',
    options.botEndpoint,
    '--port',
    String(options.port),
    '--disable-telemetry',
  ];
  return fork(confined, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...options.environment,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_LOGFILE: files.logFile,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: files.configFile,
      // The bot then greets, as it does when it is installed in Teams.
      SEND_INSTALLATION_ACTIVITY: 'true',
      // What --disable-telemetry leaves on.
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
    },
  });
}

async function addressOf(child: ChildProcess, logFile: string): Promise<string> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-10_000);
    });
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  const giveUpAtMs = performance.now() + mostStartMs;
  while (performance.now() < giveUpAtMs) {
    if (ended) throw new Error(`it ended at once: ${lastWords(printed, logFile)}`);
    const port = /Listening on (\d+)/.exec(printed)?.[1];
    const address = `http://localhost:${port}`;
    if (port && (await answers(`http://127.0.0.1:${port}/`))) return address;
    await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
  }
  child.kill();
  throw new Error(`it was not ready within ${mostStartMs / 1000} seconds`);
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** Why it ended: it writes that to its log, and only the rest to its output. */
function lastWords(printed: string, logFile: string): string {
  const log = existsSync(logFile) ? readFileSync(logFile, 'utf8') : '';
  const reason = /^error Reason: (.*)$/m.exec(log)?.[1];
  return reason ?? printed.trim().split('\n').at(-1) ?? 'it did not say why';
}
