import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { examine } from '../doctor/examine.ts';
import { findingLine } from '../doctor/finding.ts';
import type { Command } from './command.ts';

const folderOf = (name: string) => fileURLToPath(new URL(`../../${name}/`, import.meta.url));

/** `doctor`: checks the settings and all they point to. 1 where something is wrong. */
export const command: Command = async (args, { environment, out }) => {
  const { values: options } = parseArgs({
    args: [...args],
    options: {
      endpoint: { type: 'string' },
      package: { type: 'string', default: 'build/mpn-support-bot.zip' },
    },
  });
  const count = { ok: 0, skipped: 0, warning: 0, wrong: 0 };
  const findings = examine({
    environment,
    nodeVersion: process.versions.node,
    cardsFolder: folderOf('cards'),
    manifestFolder: folderOf('manifest'),
    packageFile: options.package,
    readPackage: (file) => (existsSync(file) ? readFileSync(file) : undefined),
    endpoint: options.endpoint,
    fetch: globalThis.fetch,
    timeoutMs: 10_000,
  });
  for await (const finding of findings) {
    count[finding.state] += 1;
    out.write(findingLine(finding));
  }
  out.write(`\n${summary(count)}\n`);
  return count.wrong > 0 ? 1 : 0;
};

function summary({ wrong, warning }: { wrong: number; warning: number }): string {
  const warnings = `${warning} ${warning === 1 ? 'warning' : 'warnings'}`;
  if (wrong > 0) return `${wrong} wrong, ${warnings}. Correct what is wrong, then run this again.`;
  return warning > 0 ? `The bot can run; ${warnings}.` : 'All is well.';
}
