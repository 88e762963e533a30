#!/usr/bin/env node
import type { Command, CommandWorld } from './commands/command.ts';
import { loadEnvironment } from './config.ts';

interface Entry {
  name: string;
  summary: string;
  /** Loaded when it is needed: a command pays only for what it uses. */
  load: () => Promise<{ command: Command }>;
}

const commands: readonly Entry[] = [
  { name: 'start', summary: 'run the bot', load: () => import('./commands/start.ts') },
  { name: 'package', summary: 'make the app package for Teams', load: () => import('./commands/package.ts') },
  {
    name: 'doctor',
    summary: 'check the settings and all they point to',
    load: () => import('./commands/doctor.ts'),
  },
  { name: 'ask', summary: 'answer questions on the command line', load: () => import('./commands/ask.ts') },
  { name: 'data', summary: 'export or import what is kept', load: () => import('./commands/data.ts') },
];

/** Runs the command named first, and gives the exit code: 0 done, 1 failed, 2 not understood. */
async function run([name, ...args]: readonly string[], world: CommandWorld): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    world.out.write(usage());
    return name === undefined ? 2 : 0;
  }
  const entry = commands.find((candidate) => candidate.name === name);
  if (!entry) {
    world.err.write(`There is no command "${name}".\n\n${usage()}`);
    return 2;
  }
  try {
    const { command } = await entry.load();
    return await command(args, world);
  } catch (error) {
    return tell(error, world);
  }
}

function usage(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `Usage: mpn-support-bot <command>\n\n${lines.join('')}`;
}

/** Errors whose message says it all: what is wrong, and what to do. */
const forPeople = [
  'ConfigError',
  'CatalogueError',
  'ModelError',
  'CardTemplateError',
  'ImportError',
  'DamagedRecordError',
  'NewerRecordError',
  'UnfinishedReplacementError',
];

function tell(error: unknown, { err }: CommandWorld): number {
  const isMistake =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (isMistake || (error instanceof Error && forPeople.includes(error.name))) {
    err.write(`${(error as Error).message}\n`);
    return isMistake ? 2 : 1;
  }
  err.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}

const world = { environment: loadEnvironment(), in: process.stdin, out: process.stdout, err: process.stderr };
process.exitCode = await run(process.argv.slice(2), world);
