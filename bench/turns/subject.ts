import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepKnownPartner } from './known-partner.ts';

export const subjectNames = ['ours', 'echo-botbuilder', 'echo-agents'] as const;
export type SubjectName = (typeof subjectNames)[number];

/** What runs: everything compiled alike, or (in tests) the sources as they are. */
export type Form = 'compiled' | 'sources';

/** What a process has used since it started. */
export interface Usage {
  cpuMs: number;
  memoryBytes: number;
}

export interface Subject {
  name: SubjectName;
  port: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

const startWithinMs = 30_000;
const stopWithinMs = 5000;
const mostPrinted = 10_000;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const files: Record<Form, (name: string) => string> = {
  compiled: (name) =>
    name === 'ours' ? here('../../dist/cli.js') : here(`../../build/bench-turns/${name}.js`),
  sources: (name) => (name === 'ours' ? here('../../src/cli.ts') : here(`subjects/${name}.ts`)),
};

/**
 * Starts a bot in a process of its own, on a free port, with what it keeps and logs in `folder`.
 * @throws Error with the end of its log, where it does not start
 */
export async function startSubject(name: SubjectName, form: Form, folder: string): Promise<Subject> {
  if (name === 'ours') await keepKnownPartner(join(folder, 'data'));
  const log = join(folder, `${name}.log`);
  const logFile = openSync(log, 'w');
  const child = fork(files[form](name), name === 'ours' ? ['start'] : [], {
    // Not the project's folder, so that no .env file is found.
    cwd: folder,
    env: environmentOf(folder),
    execArgv: nodeOptions(name, form),
    stdio: ['ignore', 'pipe', logFile, 'ipc'],
  });
  closeSync(logFile);
  const port = await portOf(child).catch((cause) => {
    child.kill('SIGKILL');
    throw new Error(`${name} did not start: ${readFileSync(log, 'utf8').slice(-2000)}`, { cause });
  });
  return {
    name,
    port,
    async usage() {
      child.send('usage');
      const [usage] = await once(child, 'message', { signal: AbortSignal.timeout(stopWithinMs) });
      return usage as Usage;
    },
    stop: () => stop(child),
  };
}

function nodeOptions(name: SubjectName, form: Form): string[] {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return [
    // `npm start` runs the bot so.
    ...(name === 'ours' ? ['--enable-source-maps'] : []),
    ...(form === 'sources' ? ['--import', tsx] : []),
    ...['--import', pathToFileURL(files[form]('report-usage')).href],
  ];
}

/** NODE_ENV is left out for all: with `production`, two of the three refuse to work without a registration. */
function environmentOf(folder: string): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  return { PATH, PORT: '0', PLAYGROUND: 'off', STORE_URL: `file:${join(folder, 'data')}` };
}

/** What it prints first is where it listens; the rest is read only to keep it from waiting. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('It took too long.')), startWithinMs);
    child.once('exit', () => reject(new Error('It ended.')));
    let printed = '';
    child.stdout?.on('data', (chunk) => {
      if (printed.length > mostPrinted) return;
      printed += chunk;
      const port = /http:\/\/localhost:(\d+)\//.exec(printed)?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      resolve(Number(port));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  const late = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
  await ended;
  clearTimeout(late);
}
