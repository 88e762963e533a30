import type { Language, Question, Topic } from '../rules/question.ts';

/** What people say to a bot without asking anything about the programme. */
export const courtesies = ['greeting', 'thanks', 'goodbye', 'help', 'about-the-bot'] as const;
export type Courtesy = (typeof courtesies)[number];

/** What a message is taken to mean. */
export type Meaning =
  /** One or more questions, in the order they were asked. */
  | { kind: 'asked'; questions: readonly [Question, ...Question[]] }
  /** Not sure which: offer these as choices, most likely first (two to four). */
  | { kind: 'unsure'; choices: readonly Question[] }
  | { kind: 'courtesy'; courtesy: Courtesy }
  /** Nothing the fact sheet answers; `near` is what comes close enough to be offered, most likely first (at most two). */
  | { kind: 'unknown'; near?: readonly Question[] };

export interface Understanding {
  /** The language to reply in: that of the text, or the client's where the text does not tell. */
  language: Language;
  meaning: Meaning;
  /** 0 to 1. */
  confidence: number;
}

/** What `understand` is given. */
export interface Message {
  text: string;
  /** As the client sends it, for example `en-US`, `zh-TW`, `tr-TR`; unknown or absent counts as English. */
  locale?: string | undefined;
  /** The questions before this one in the same conversation, in their order, for follow-ups such as "and Gold?". */
  previous?: readonly Question[] | undefined;
  /** A topic a person pressed as a quick reply: taken as it is, only details are read from the text. */
  topic?: Topic | undefined;
}

export type Understand = (message: Message) => Understanding;
