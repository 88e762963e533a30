import type { Figures } from './rounds.ts';
import { median, ratios, spreadOf } from './statistics.ts';
import type { SubjectName } from './subject.ts';

interface Column {
  title: string;
  figure: keyof Figures;
  digits: number;
}

const columns: readonly Column[] = [
  { title: 'turns/s, 16 at once', figure: 'turnsPerSecond', digits: 0 },
  { title: 'median ms, one at a time', figure: 'medianMs', digits: 2 },
  { title: 'p99 ms', figure: 'p99Ms', digits: 2 },
  { title: 'processor ms a turn', figure: 'cpuMs', digits: 2 },
  { title: 'memory MB', figure: 'memoryMegabytes', digits: 0 },
  { title: 'reply bytes', figure: 'replyBytes', digits: 0 },
];

/** The figures of each bot as medians over the rounds, then what ours is of each peer, as Markdown. */
export function report(
  figures: ReadonlyMap<SubjectName, readonly Figures[]>,
  titles: Record<SubjectName, string>,
): string {
  const names = [...figures.keys()];
  const peers = names.filter((name) => name !== 'ours');
  const valuesOf = (name: SubjectName, { figure }: Column) =>
    (figures.get(name) ?? []).map((one) => one[figure]);
  const own = names.map((name) => [
    titles[name],
    ...columns.map((column) => median(valuesOf(name, column)).toFixed(column.digits)),
  ]);
  const compared = peers.map((peer) => [
    `ours ÷ ${peer}`,
    ...columns.map((column) => ratioText(ratios(valuesOf('ours', column), valuesOf(peer, column)))),
  ]);
  const header = ['', ...columns.map(({ title }) => title)];
  return [
    `Medians over ${figures.get('ours')?.length} rounds:\n`,
    table([header, ...own]),
    'Ratios of the same round, median (least to most); for turns/s more is better, for all else less:\n',
    table([header, ...compared]),
  ].join('\n');
}

function ratioText(values: readonly number[]): string {
  const { median, least, most } = spreadOf(values);
  return `**${median.toFixed(2)}** (${least.toFixed(2)} to ${most.toFixed(2)})`;
}

function table([header = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return (
    line(header) + line(header.map((_, index) => (index === 0 ? '---' : '---:'))) + rows.map(line).join('')
  );
}
