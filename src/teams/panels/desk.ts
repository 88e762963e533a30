import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/question.ts';
import { type Notice, type PanelAction, type PanelBlock, paragraph, press } from './panel.ts';

/** How the helpdesk's own panels are read: they show nothing of the one who looks. */
export interface Desk {
  language: Language;
  say: Translate;
  notice?: Notice | undefined;
}

/** Entries on one card: more make it too large, and too long to read. */
export const onePage = 10;

/** One page of a list; a page beyond its end is the last. */
export interface Page<Item> {
  items: readonly Item[];
  /** From 0. */
  page: number;
  /** Place of the first of them in the list, from 0. */
  first: number;
  count: number;
}

export function pageOf<Item>(all: readonly Item[], page: number): Page<Item> {
  const last = Math.max(0, Math.ceil(all.length / onePage) - 1);
  const shown = Math.min(page, last);
  const first = shown * onePage;
  return { items: all.slice(first, first + onePage), page: shown, first, count: all.length };
}

/** Which part of a list is shown, where that is not all of it. */
export function rangeBlocks({ items, first, count }: Page<unknown>, { say }: Desk): PanelBlock[] {
  if (count <= onePage) return [];
  return [paragraph(say('list.range', { from: first + 1, to: first + items.length, count }))];
}

/** The buttons to the pages before and behind. */
export function turns({ items, page, first, count }: Page<unknown>, verb: string, desk: Desk): PanelAction[] {
  const { say, language } = desk;
  const to = (title: string, target: number) => press({ title, verb, data: { page: target, language } });
  return [
    ...(page > 0 ? [to(say('list.previous'), page - 1)] : []),
    ...(first + items.length < count ? [to(say('list.next'), page + 1)] : []),
  ];
}
