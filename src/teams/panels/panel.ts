import type { Block } from '../../answers/answer.ts';
import type { FactId } from '../../rules/facts.ts';
import type { Language } from '../../rules/question.ts';

/**
 * What a card of a conversation shows: where something stands, and what can be done about it. Card and plain text are
 * both made from it and say the same.
 */
export interface Panel {
  language: Language;
  /** What the card is about; also the line of a notification. */
  title: string;
  /** What has just happened, or went wrong; stands out. */
  notice?: Notice | undefined;
  blocks: readonly PanelBlock[];
  /** The facts the panel rests on; empty where it only says what is recorded. */
  facts: readonly FactId[];
  forms: readonly Form[];
  buttons: readonly PanelButton[];
}

export interface Notice {
  tone: 'good' | 'attention';
  text: string;
}

export type PanelBlock =
  | Exclude<Block, { kind: 'headline' | 'table' }>
  /** A way in steps, side by side: each done, the one it waits for, or ahead. */
  | { kind: 'progress'; steps: readonly ProgressStep[] }
  /** Values to be copied, each on a line of its own. */
  | { kind: 'values'; values: readonly { name: string; value: string }[] };

export interface ProgressStep {
  label: string;
  state: 'done' | 'now' | 'ahead';
}

/** A press: its verb, and what it sends with it. */
export interface PanelButton {
  title: string;
  verb: string;
  data: Readonly<Record<string, string | number | boolean>>;
  tone?: 'positive' | 'destructive';
}

/** Fields to fill in, with the button that sends them. A closed form is behind its title. */
export interface Form {
  title: string;
  open: boolean;
  inputs: readonly Input[];
  submit: PanelButton;
}

export type Input = {
  /** The field's name in the data of the press. */
  id: string;
  label: string;
  value?: string | undefined;
  required: boolean;
  /** What is wrong with what was written. */
  error?: string | undefined;
} & (
  | { kind: 'text'; maxLength: number; multiline?: boolean; placeholder?: string }
  | { kind: 'date' }
  | { kind: 'choice'; choices: readonly { title: string; value: string }[] }
);
