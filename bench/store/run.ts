// Measures what one step of an activation costs with few and with many tenants on disk, and what memory many take.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createFileStore } from '../../src/store/file/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { median, percentile, ratios, spreadOf } from '../turns/statistics.ts';
import { machine } from '../turns/surroundings.ts';
import { memoryMegabytes } from './memory.ts';
import { organisation, step } from './organisation.ts';

/** The goal: a step with many tenants costs at most so many times what it costs with few. */
const goal = 1.2;
const few = 10;
const many = 10_000;
const stepsARound = 100;
const warmUps = 3;

interface Subject {
  folder: string;
  store: Store;
  tenantIds: readonly string[];
  /** Milliseconds, one list a round. */
  steps: number[][];
}

/** Kept from run to run: where thousands of files were just deleted, making others is slow for minutes. */
const root = fileURLToPath(new URL('../../build/bench-store/', import.meta.url));

async function filled(count: number, now: Date): Promise<Subject> {
  const folder = join(root, String(count));
  const store = createFileStore(folder);
  const records = Array.from({ length: count }, (_, index) => organisation(index, now));
  const tenantIds = records.map(({ tenantId }) => tenantId);
  // All of them are there, or none.
  if (!(await store.read(tenantIds[0] ?? ''))) await store.replace(records);
  return { folder, store, tenantIds, steps: [] };
}

/** One step of each subject in turn, the other first each time, so that both meet the same disk. */
async function round(subjects: readonly Subject[], now: Date): Promise<void> {
  for (const subject of subjects) subject.steps.push([]);
  for (let count = 0; count < stepsARound; count += 1) {
    for (const subject of count % 2 === 0 ? subjects : [...subjects].reverse()) {
      const tenantId = subject.tenantIds[Math.floor(Math.random() * subject.tenantIds.length)] ?? '';
      const begun = performance.now();
      await subject.store.update(tenantId, (record) => step(record, count, now));
      subject.steps.at(-1)?.push(performance.now() - begun);
    }
  }
}

/** Memory after so many tenants were read, one store for all of them, and after all were walked through. */
async function memoryTable({ folder, tenantIds }: Subject): Promise<string[][]> {
  const store = createFileStore(folder);
  const rows: string[][] = [];
  const row = (title: string) => {
    const { heap, resident } = memoryMegabytes();
    rows.push([title, heap.toFixed(1), resident.toFixed(0)]);
  };
  row('nothing read');
  for await (const _ of store.all());
  row(`${tenantIds.length} walked through`);
  for (const [index, tenantId] of tenantIds.entries()) {
    await store.read(tenantId);
    if ([few, 1000, many].includes(index + 1)) row(`${index + 1} read`);
  }
  return rows;
}

function timeRow(title: string, { steps }: Subject): string[] {
  const all = steps.flat();
  return [title, median(all).toFixed(2), percentile(all, 0.9).toFixed(2)];
}

function table(rows: readonly (readonly string[])[]): string {
  return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n`;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
const rounds = Number.parseInt(values.rounds, 10) || 1;
const now = new Date();
const [small, large] = [await filled(few, now), await filled(many, now)];
const memory = await memoryTable(large);
for (let count = 0; count < warmUps + rounds; count += 1) await round([small, large], now);
for (const subject of [small, large]) subject.steps.splice(0, warmUps);
const compared = spreadOf(ratios(large.steps.map(median), small.steps.map(median)));
const ratio = median(large.steps.flat()) / median(small.steps.flat());
process.stdout.write(
  `${machine()}; ${rounds} rounds of ${stepsARound} steps each, in turn.\n\n` +
    table([
      ['tenants on disk', 'median ms a step', '90 % below, ms'],
      ['---', '---:', '---:'],
      timeRow(String(few), small),
      timeRow(String(many), large),
    ]) +
    `Ratio of the medians ${ratio.toFixed(2)}; of one round ${compared.median.toFixed(2)} ` +
    `(${compared.least.toFixed(2)} to ${compared.most.toFixed(2)}). Goal: at most ${goal}.\n\n` +
    table([['tenants', 'heap MB', 'process MB'], ['---', '---:', '---:'], ...memory]),
);
process.exitCode = ratio <= goal ? 0 : 1;
