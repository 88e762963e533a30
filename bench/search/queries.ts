import type { Language } from '../../src/rules/question.ts';
import type { RaisedRecord } from '../../src/store/ticket-record.ts';
import { type Draw, pick } from './tickets.ts';

export const kinds = [
  'words',
  'beginning',
  'mistyped',
  'chinese',
  'reference',
  'name',
  'common',
  'empty',
] as const;
export type Kind = (typeof kinds)[number];

const common = ['how', 'support', 'access id', 'azure', 'ne', 'a', '支援', 'gold', 'destek', 'the incident'];

/** What people look for, of every kind as many. */
export function queriesOf(
  records: readonly RaisedRecord[],
  lines: Record<Language, readonly string[]>,
  draw: Draw,
  count: number,
): { kind: Kind; words: string }[] {
  const wordsOf = (language: Language, most: number) => {
    const all = pick(lines[language], draw)
      .split(/[\s,.?!]+/)
      .filter((word) => word.length > 2);
    const from = draw(Math.max(1, all.length - most));
    return all.slice(from, from + most).join(' ');
  };
  const written = () => wordsOf(pick(['en', 'tr'], draw), 1 + draw(3));
  const make: Record<Kind, () => string> = {
    words: written,
    beginning: () => written().slice(0, -2),
    mistyped: () => mistyped(written(), draw),
    chinese: () => {
      const line = pick(lines['zh-TW'], draw);
      const from = draw(Math.max(1, line.length - 4));
      return line.slice(from, from + 2 + draw(4));
    },
    reference: () => pick(records, draw).reference,
    name: () => pick(records, draw).ticket.requesters[0].name ?? '',
    common: () => pick(common, draw),
    empty: () => '',
  };
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] as Kind;
    return { kind, words: make[kind]() };
  });
}

function mistyped(text: string, draw: Draw): string {
  const at = 1 + draw(Math.max(1, text.length - 2));
  return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);
}
