import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { factIds } from '../../src/rules/facts.ts';
import { type Language, languages } from '../../src/rules/question.ts';
import type { RaisedRecord, Ticket, TicketEntry } from '../../src/store/ticket-record.ts';

const material = fileURLToPath(new URL('../../src/understanding/material/', import.meta.url));

/** Numbers that look random and are the same in every run. @returns one at least 0 and below `most` */
export type Draw = (most: number) => number;

export function createDraw(seed: number): Draw {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

export function pick<Item>(items: readonly Item[], draw: Draw): Item {
  return items[draw(items.length)] as Item;
}

/** What people write about the benefit, by language. */
export function linesByLanguage(): Record<Language, readonly string[]> {
  return { en: linesOf('en'), 'zh-TW': linesOf('zh-TW'), tr: linesOf('tr') };
}

function linesOf(language: Language): string[] {
  return readdirSync(`${material}${language}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(`${material}${language}/${file}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

const first = [
  'Emre',
  'Grace',
  '雅婷',
  'Selin',
  'Oliver',
  'Ada',
  'Zeynep',
  '志明',
  'Mehmet',
  'Ingrid',
  '美玲',
  'Tomás',
];
const last = [
  'Kaya',
  'Novak',
  '林',
  'Demir',
  'Brandt',
  'Şahin',
  '陳',
  'Öztürk',
  'Larsen',
  '黃',
  'Pérez',
  'Işık',
];
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const dayMs = 86_400_000;
const newestMs = Date.parse('2021-12-31T12:00:00Z');

export const desk = { tenantId: 'operator', id: 'desk' };

/** A ticket in one of the three languages, with a question, a note at times, and what was said since. */
export function ticketOf(
  number: number,
  lines: Record<Language, readonly string[]>,
  draw: Draw,
): RaisedRecord {
  const language = pick(languages, draw);
  const line = () => pick(lines[language], draw);
  const at = new Date(newestMs - draw(700) * dayMs - draw(dayMs)).toISOString();
  const requester = { id: `partner-${draw(5_000)}`, name: `${pick(first, draw)} ${pick(last, draw)}` };
  const agent = { id: `agent-${draw(12)}`, name: `${pick(first, draw)} ${pick(last, draw)}` };
  const entry = (what: TicketEntry['what'], by: TicketEntry['by'], text?: string): TicketEntry => ({
    id: `${number}-${what}`,
    at,
    by,
    what,
    ...(text === undefined ? {} : { text }),
  });
  const isResolved = draw(10) < 7;
  const fact = pick(factIds, draw);
  const state: Ticket['state'] = isResolved
    ? { stage: 'resolved', agent, resolution: { how: 'fact', fact } }
    : { stage: 'assigned', agent };
  return {
    schema: 1,
    reference: referenceOf(number),
    ticket: {
      tenantId: `tenant-${draw(400)}`,
      helpdesk: desk,
      requesters: [
        {
          ...requester,
          language,
          address: {
            serviceUrl: 'https://x.example/',
            conversationId: 'a:x',
            botId: '28:x',
            channelId: 'msteams',
          },
        },
      ],
      subject: { question: line(), ...(draw(2) === 0 ? { note: line() } : {}) },
      state,
      revision: 2,
      entries: [
        entry('raised', { role: 'requester', ...requester }),
        entry('take', { role: 'agent', ...agent }),
        entry('reply', { role: 'agent', ...agent }, `${line()} ${line()}`),
        entry('add', { role: 'requester', ...requester }, line()),
        ...(isResolved ? [{ ...entry('resolve', { role: 'agent', ...agent }), fact }] : []),
      ],
    },
  };
}

function referenceOf(number: number): string {
  const code = Array.from(
    { length: 8 },
    (_, place) => letters[Math.floor((number * 7_919 + 13) / 32 ** place) % 32],
  );
  return `${code.slice(0, 4).join('')}-${code.slice(4).join('')}`;
}
