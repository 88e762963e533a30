// Measures what finding tickets by words costs among many, and what the index takes; beside two peers in the same run.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import { readModel } from '../../src/answering.ts';
import { createTicketSearch, type TicketViewer } from '../../src/helpdesk/ticket-search.ts';
import { createTranslators } from '../../src/locales/translate.ts';
import { wordsIn } from '../../src/search/words.ts';
import type { RaisedRecord } from '../../src/store/ticket-record.ts';
import { createPanelRenderer } from '../../src/teams/cards/renderer.ts';
import { foundTicketPanel } from '../../src/teams/panels/found-ticket-panel.ts';
import { cleanText, normalizeText } from '../../src/understanding/normalize.ts';
import { memoryMegabytes } from '../store/memory.ts';
import { median, percentile, ratios } from '../turns/statistics.ts';
import { machine } from '../turns/surroundings.ts';
import { type Kind, queriesOf } from './queries.ts';
import { createDraw, desk, linesByLanguage, ticketOf } from './tickets.ts';

/** The goal, in milliseconds. */
const goalMs = 50;
/** What Teams shows at once. */
const page = { skip: 0, count: 25 };
const viewer: TicketViewer = { tenantId: 'operator', personId: 'agent-1', helpdesks: [desk] };

const { values } = parseArgs({
  options: { tickets: { type: 'string', default: '100000' }, queries: { type: 'string', default: '240' } },
});
const draw = createDraw(20211231);
const lines = linesByLanguage();
const { traditional } = readModel();
const fold = (text: string) => normalizeText(cleanText(text), traditional);
const print = (line: string) => process.stdout.write(`${line}\n`);

const records = Array.from({ length: Number(values.tickets) }, (_, number) => ticketOf(number, lines, draw));
print(machine());
print(`${records.length} tickets in three languages`);

const before = memoryMegabytes();
const search = createTicketSearch(fold);
const begun = process.cpuUsage();
const putMs: number[] = [];
for (const record of records) putMs.push(timed(() => search.put(record)));
const { user, system } = process.cpuUsage(begun);
const after = memoryMegabytes();
print(
  `index: ${((user + system) / 1e6).toFixed(1)} s of the processor to build, a ticket ${median(putMs).toFixed(3)} ms (p99 ${percentile(putMs, 0.99).toFixed(3)} ms); ` +
    `${(after.heap - before.heap).toFixed(0)} MB of heap, ${(after.resident - before.resident).toFixed(0)} MB resident`,
);

const texts = records.map((record) => ({ id: record.reference, text: textOf(record) }));
const folded = texts.map(({ id, text }) => ({ id, text: fold(text) }));
const peer = new MiniSearch({ fields: ['text'], tokenize: wordsIn, processTerm: (term) => term });
peer.addAll(folded);

const queries = queriesOf(records, lines, draw, Number(values.queries));
/** As many rounds as make the engine warm. */
for (const { words } of queries.slice(0, 60)) {
  search.find(viewer, { tab: 'open', words, ...page });
  scan(words);
}
const rows: { kind: Kind; ours: number; scanned: number; peer: number }[] = [];
for (const { kind, words } of queries) {
  rows.push({
    kind,
    ours: costOf(() => search.find(viewer, { tab: 'resolved', words, ...page })),
    scanned: costOf(() => scan(words)),
    peer: costOf(() =>
      peer.search(fold(words), {
        prefix: true,
        fuzzy: (term) => (term.length < 4 ? 0 : 1),
        combineWith: 'AND',
      }),
    ),
  });
}
const kinds = [...new Set(rows.map(({ kind }) => kind))];
print('');
print('processor milliseconds a query, median / p99: ours · scan (String.includes) · minisearch');
for (const kind of [undefined, ...kinds]) {
  const own = rows.filter((row) => kind === undefined || row.kind === kind);
  const figures = (['ours', 'scanned', 'peer'] as const).map((name) => {
    const ms = own.map((row) => row[name]);
    return `${median(ms).toFixed(1)} / ${percentile(ms, 0.99).toFixed(1)}`;
  });
  const share = (name: 'scanned' | 'peer') =>
    median(
      ratios(
        own.map(({ ours }) => ours),
        own.map((row) => row[name]),
      ),
    ).toFixed(2);
  print(
    `${(kind ?? 'all').padEnd(10)} ${figures.join(' · ')}   (${share('scanned')} of the scan, ${share('peer')} of minisearch)`,
  );
}
const cards = {
  folder: fileURLToPath(new URL('../../cards/', import.meta.url)),
  translators: createTranslators(),
};
const renderPanel = createPanelRenderer(cards);
const shown = search.find(viewer, { tab: 'resolved', words: 'gold', ...page });
const cardMs = Array.from({ length: 100 }, () =>
  costOf(() => shown.map((ticket) => renderPanel(foundTicketPanel(ticket, 'en', cards.translators.en)))),
);
print('');
print(
  `${shown.length} results as cards: ${median(cardMs).toFixed(1)} / ${percentile(cardMs, 0.99).toFixed(1)}`,
);
const worst = percentile(
  rows.map(({ ours }) => ours),
  0.99,
);
print('');
print(`goal: at most ${goalMs} ms, p99: ${worst <= goalMs ? 'met' : 'missed'} (${worst.toFixed(1)} ms)`);

/** What one would write without an index: every ticket, each word of the query in it, the first page. */
function scan(words: string): string[] {
  const wanted = fold(words).split(' ').filter(Boolean);
  const found: string[] = [];
  for (const { id, text } of folded) if (wanted.every((word) => text.includes(word))) found.push(id);
  return found.slice(0, page.count);
}

function textOf({ reference, ticket: { subject, requesters, entries } }: RaisedRecord): string {
  const said = entries.flatMap(({ text, fact, by }) => [text, fact, by.name]);
  return [reference, subject.question, subject.note, ...requesters.map(({ name }) => name), ...said].join(
    '\n',
  );
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Processor time in milliseconds, the least of three: the machine may be busy with other things. */
function costOf(work: () => unknown): number {
  const costs = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}
