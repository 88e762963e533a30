import type { FactId } from '../rules/facts.ts';
import type { SaidOfMessage, Unknown } from '../rules/messages.ts';
import type { Language, Level, Topic } from '../rules/question.ts';

/** A page to open. */
export interface Link {
  title: string;
  url: string;
}

/** A button that sends its text as if the person had typed it. */
export interface QuickReply {
  title: string;
  /** What is sent. */
  text: string;
  /** Where set, the press means this topic, whatever the text is understood as. */
  topic?: Topic;
}

/** A question that can be handed to the helpdesk. */
export interface HandOver {
  title: string;
  /** As it was asked, without IDs. */
  question: string;
  /** The first line of what the bot said to it. */
  answer?: string;
}

/** What the bot can do about an answer, on a card of its own. */
export type Opening = 'activation' | 'ids' | 'remaining';

/** A part of an answer, in reading order; card and plain text are both made from these and say the same. */
export type Block =
  /** The first line, which answers. */
  | { kind: 'headline'; text: string }
  | { kind: 'paragraph'; text: string }
  /** What to do, in order; numbered. */
  | { kind: 'steps'; steps: readonly string[] }
  /** Unordered points: cases, names. */
  | { kind: 'points'; points: readonly string[] }
  | { kind: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'links'; links: readonly Link[] };

/** What a person is told about one question. */
export interface Answer {
  topic: Topic;
  blocks: readonly Block[];
  /** The facts the answer rests on, most important first; never empty. */
  facts: readonly [FactId, ...FactId[]];
  quickReplies: readonly QuickReply[];
  /** The bot can do more than tell: a button opens the card for it. */
  opens?: { title: string; opening: Opening };
  /** Where nobody said which case of a message holds: what can be asked, and what was said already. */
  asks?: { unknown: readonly Unknown[]; said: SaidOfMessage };
  /** Where the answer depends on the partner's level: the offers that can be remembered by a press. */
  remember?: { title: string; choices: readonly { title: string; level: Level; competency?: string }[] };
}

/** A reply to one message: what was understood, said in one language. */
export type Reply = {
  language: Language;
  /** One line that tells what it is, for notifications and `summary`. */
  summary: string;
} & (
  | { kind: 'answers'; answers: readonly [Answer, ...Answer[]] }
  /** Asks one short question back. */
  | { kind: 'choice'; prompt: string; quickReplies: readonly QuickReply[] }
  /** Says that it does not know and offers the helpdesk. */
  | {
      kind: 'unknown';
      blocks: readonly Block[];
      quickReplies: readonly QuickReply[];
      /** A press brings the question to a person. */
      handOver?: HandOver;
    }
  /** A courtesy, the welcome, the help. */
  | {
      kind: 'talk';
      talk: 'greeting' | 'thanks' | 'goodbye' | 'help' | 'about-the-bot' | 'welcome';
      blocks: readonly Block[];
      quickReplies: readonly QuickReply[];
    }
);
