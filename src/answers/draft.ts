import type { FactId } from '../rules/facts.ts';
import type { Topic } from '../rules/question.ts';
import type { Answer, Link, Opening, QuickReply } from './answer.ts';

/** A part of an answer with the facts it says, so that a fact is only cited where it is said, and the other way round. */
export type Part = { says: readonly FactId[] } & (
  | { kind: 'headline' | 'paragraph' | 'step' | 'point'; text: string }
  | { kind: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'link'; link: Link }
);

/** An answer before its facts are counted: parts in reading order, the headline first. */
export interface Draft {
  parts: readonly Part[];
  /** Natural next questions. */
  next: readonly (Topic | QuickReply)[];
  remember?: Answer['remember'];
  /** What a card asks where the case is open. */
  asks?: Answer['asks'];
  /** What can be done about it here. */
  opens?: Opening;
}

/** The first line, which answers. */
export function headline(text: string, ...says: FactId[]): Part {
  return { kind: 'headline', text, says };
}

export function paragraph(text: string, ...says: FactId[]): Part {
  return { kind: 'paragraph', text, says };
}

/** One thing to do; neighbouring steps become one numbered list. */
export function step(text: string, ...says: FactId[]): Part {
  return { kind: 'step', text, says };
}

/** One case or name; neighbouring points become one list. */
export function point(text: string, ...says: FactId[]): Part {
  return { kind: 'point', text, says };
}

/** A page to open. */
export function link(title: string, url: string, ...says: FactId[]): Part {
  return { kind: 'link', link: { title, url }, says };
}
