import type { Block } from '../../answers/answer.ts';
import type { FactId } from '../../rules/facts.ts';
import type { Language } from '../../rules/question.ts';

/**
 * What a card of a conversation shows: where something stands, and what can be done about it. Card and plain text are
 * both made from it and say the same.
 */
export interface PanelContent {
  language: Language;
  /** What the card is about; also the line of a notification. */
  title: string;
  /** What has just happened, or went wrong; stands out. */
  notice?: Notice | undefined;
  blocks: readonly PanelBlock[];
  /** The facts the panel rests on; empty where it only says what is recorded. */
  facts: readonly FactId[];
  /** What can be done, the most likely first. */
  actions: readonly PanelAction[];
  /** The same with less of what people wrote, for a card that would be larger than clients take. */
  shorter?: () => PanelContent;
}

/** What everybody may read who reads the conversation it is shown in. */
export interface Panel extends PanelContent {
  isConfidential?: never;
}

/** What only some may read: it cannot be shown like any other, but only by saying who they are (`Voice.showTo`). */
export interface ConfidentialPanel extends PanelContent {
  isConfidential: true;
}

export function confidential(panel: PanelContent): ConfidentialPanel {
  return { ...panel, isConfidential: true };
}

export interface Notice {
  /** Something went well, went wrong, draws near, or is asked. */
  tone: 'good' | 'attention' | 'warning' | 'accent';
  text: string;
}

export type PanelBlock =
  | Exclude<Block, { kind: 'headline' | 'table' }>
  /** A way in steps, side by side. */
  | { kind: 'progress'; steps: readonly ProgressStep[] }
  /** Names with their values, below each other. */
  | { kind: 'details'; details: readonly { name: string; value: string }[] }
  /** Values to be copied, each on a line of its own. */
  | { kind: 'values'; values: readonly { name: string; value: string }[] }
  /** Parts of a whole, as a picture; everything it shows is said by the values as well. */
  | { kind: 'bars'; title: string; bars: readonly Bar[] };

export interface Bar {
  label: string;
  value: string;
  /** Of the whole, from 0 to 1. */
  share: number;
}

export interface ProgressStep {
  label: string;
  /** Done, the one it waits for, still ahead, or reached and over. */
  state: 'done' | 'now' | 'ahead' | 'over';
}

export type PanelAction = { kind: 'press'; button: PanelButton } | { kind: 'form'; form: Form };

/** A press: its verb, and what it sends with it. */
export interface PanelButton {
  title: string;
  verb: string;
  data: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  tone?: Tone;
  /** What a title of one sign means, for screen readers and whoever points at it. */
  tooltip?: string;
}

export type Tone = 'positive' | 'destructive';

/** Fields to fill in, with the button that sends them. A closed form is behind its title. */
export interface Form {
  title: string;
  /** Of the button that opens it. */
  tone?: Tone;
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
  | {
      kind: 'choice';
      choices: readonly { title: string; value: string }[];
      /** All choices are seen at once. */
      expanded?: boolean;
      /** There are so many that people type to find one. */
      searchable?: boolean;
      /** Clients that can offer the members of the conversation as well. */
      people?: boolean;
    }
);

/** A field's name on the card: several forms have fields of the same name, and clients need each to be its own. */
export function fieldId(form: string, field: string): string {
  return `${form}-${field}`;
}

/** A paragraph, as most panels are made of them. */
export function paragraph(text: string): PanelBlock {
  return { kind: 'paragraph', text };
}

export function press(button: PanelButton): PanelAction {
  return { kind: 'press', button };
}

export function form(fields: Form): PanelAction {
  return { kind: 'form', form: fields };
}
