import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { SubjectName } from './subject.ts';

const require = createRequire(import.meta.url);

/** What each bot is, with the versions it runs on. */
export function titles(): Record<SubjectName, string> {
  return {
    ours: 'this bot: a full answer',
    'echo-botbuilder': `echo: ${versionsOf('botbuilder', 'restify')}`,
    'echo-agents': `echo: ${versionsOf('@microsoft/agents-hosting', 'express')}`,
  };
}

function versionsOf(...names: string[]): string {
  return names.map((name) => `${name} ${versionOf(name)}`).join(' + ');
}

/** Read as a file, for not every package lets its package.json be imported. */
function versionOf(name: string): string {
  const folders = require.resolve.paths(name) ?? [];
  for (const folder of folders) {
    const text = readIfThere(join(folder, name, 'package.json'));
    if (text !== undefined) return JSON.parse(text).version;
  }
  throw new Error(`${name} is not installed. Run "npm ci".`);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

export function machine(): string {
  const [first, ...others] = cpus();
  return `Node.js ${process.versions.node}, ${others.length + 1} × ${first?.model.trim()}, ${process.platform}`;
}
