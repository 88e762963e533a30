import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readImport, tenantOf } from '../benefits/exchange.ts';
import { withPlannedReminders } from '../benefits/planned-reminders.ts';
import { readConfig } from '../config.ts';
import { createFileStore } from '../store/file/file-store.ts';
import { UnfinishedReplacementError } from '../store/file/replacement.ts';
import { type BesideName, namesBeside } from '../store/record-kind.ts';
import { readBeside } from '../store/records-beside.ts';
import type { RecordsBeside, Store } from '../store/store.ts';
import type { TenantRecord } from '../store/tenant-record.ts';
import type { Command } from './command.ts';
import { writeInsight } from './insight.ts';

/** Why an import was refused: one line a mistake. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(lines: readonly string[]) {
    super(['Nothing was imported.', ...lines].join('\n'));
  }
}

const usage = `Usage: mpn-support-bot data export > FILE   writes all that is kept
       mpn-support-bot data import FILE     puts it back, in the place of what is kept of the same tenants
                                            and tickets
       mpn-support-bot data insight [--tenant ID] [--from YYYY-MM-DD] [--to YYYY-MM-DD] > FILE
                                            writes how the bot is used as CSV; of every tenant, and the last 30 days,
                                            unless told otherwise
Stop the bot before an import.
`;

/**
 * `data`: what is kept, out of the store and into it, and the figures made of it. An export leaves out what cannot be read, and then fails; an import
 * takes all of a file or nothing. @throws ImportError
 */
export const command: Command = async (args, surroundings) => {
  const { environment, out, err } = surroundings;
  if (args[0] === 'insight') return (await writeInsight(args.slice(1), surroundings)) ?? explain(err);
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const [direction, file] = positionals;
  const { folder } = readConfig({ ...environment, NODE_ENV: undefined }).store;
  if (direction === 'export' && positionals.length === 1) {
    let code = 0;
    const leaveOut = (file: string, error: unknown) => {
      code = 1;
      err.write(`Not exported: ${reasonOf(error, file)}\n`);
    };
    await pipeline(Readable.from(exportOf(createFileStore(folder), leaveOut)), out, { end: false });
    return code;
  }
  if (direction === 'import' && file !== undefined && positionals.length === 2) {
    const now = new Date();
    const { tenants, beside } = recordsOf(await contentOf(file), file, now);
    const planned = tenants.map((record) => withPlannedReminders(record, now, randomUUID));
    await replace(createFileStore(folder), planned, beside, folder);
    out.write(importedLine(planned, beside));
    return 0;
  }
  return explain(err);
};

function explain(err: Writable): number {
  err.write(usage);
  return 2;
}

function importedLine(tenants: readonly TenantRecord[], beside: RecordsBeside): string {
  const others = namesBeside.flatMap((name) => {
    const count = beside[name]?.length ?? 0;
    return count > 0 ? [`${titles[name]}: ${count}.\n`] : [];
  });
  const count = `${tenants.length} ${tenants.length === 1 ? 'tenant was' : 'tenants were'} imported.\n`;
  return [count, ...others].join('');
}

/** What else was imported, one line each. */
const titles: Record<BesideName, string> = {
  tickets: 'Tickets',
  questions: 'Tenants with what they asked',
  taught: 'Tenants with what they taught',
  counts: 'Tenants with counts of questions',
};

/** One record a line, each read when it is its turn: however many there are, one is in memory. */
async function* exportOf(
  store: Store,
  leaveOut: (file: string, error: unknown) => void,
): AsyncGenerator<string> {
  yield '{"schema":2,"tenants":[';
  yield* linesOf(store.all(leaveOut), tenantOf);
  for (const name of namesBeside) {
    yield `\n],"${name}":[`;
    yield* linesOf<object>(store[name].all(leaveOut), (record) => record);
  }
  yield '\n]}\n';
}

async function* linesOf<Kept>(
  records: AsyncIterable<Kept>,
  exchanged: (record: Kept) => object,
): AsyncGenerator<string> {
  let between = '\n';
  for await (const record of records) {
    yield between + JSON.stringify(exchanged(record));
    between = ',\n';
  }
}

/** The store's own errors name the file and what to do; the system's do not. */
function reasonOf(error: unknown, file: string): string {
  const code = codeOf(error);
  if (code === undefined) return (error as Error).message;
  return `${file} cannot be read (${code}). Let this account read it, and export again.`;
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ImportError([`${file} cannot be read (${codeOf(error)}). Name the file of an export.`]);
  }
}

function recordsOf(
  content: string,
  file: string,
  now: Date,
): { tenants: readonly TenantRecord[]; beside: RecordsBeside } {
  let document: unknown;
  try {
    // Some editors put a byte order mark before the first line.
    document = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's own words repeat a part of the file.
    throw new ImportError([`${file} is not JSON, or was cut short. Export it again, or correct it.`]);
  }
  const read = readImport(document, now);
  const beside = readBeside(document);
  if (read.kind === 'records' && beside.kind === 'records')
    return { tenants: read.records, beside: beside.records };
  // Of a file that is no export at all, both say the same.
  const mistakes = new Set([read, beside].flatMap((each) => (each.kind === 'mistakes' ? each.mistakes : [])));
  throw new ImportError([`Correct ${file}, then import it again:`, ...mistakes]);
}

async function replace(
  store: Store,
  tenants: readonly TenantRecord[],
  beside: RecordsBeside,
  folder: string,
): Promise<void> {
  try {
    await store.replace(tenants, beside);
  } catch (error) {
    if (error instanceof UnfinishedReplacementError || codeOf(error) === undefined) throw error;
    throw new ImportError([
      `The folder ${folder} cannot be written (${codeOf(error)}). Make room there and let this account write there, or set STORE_URL to another folder.`,
    ]);
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
