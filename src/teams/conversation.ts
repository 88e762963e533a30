import { z } from 'zod';
import type { Member } from '../benefits/people.ts';
import { type Language, languages } from '../rules/question.ts';
import type { Turn } from './turn.ts';
import type { Voice } from './voice.ts';

/** What came of a turn, as it is counted. */
export const outcomes = [
  'answered',
  'asked-back',
  'unknown',
  'talk',
  'noted',
  'not-understood',
  'refused',
  'duplicate',
  'failed',
] as const;
export type Outcome = (typeof outcomes)[number];

/** One turn as a conversation gets it. */
export interface Visit {
  turn: Turn;
  voice: Voice;
  /** Asks the channel how the person is called and signs in. */
  askMember: () => Promise<Member>;
  /** The person asked to be forgotten, so they are not noted anew. */
  isForgotten?: boolean;
}

/** One thing people can do with the bot. */
export interface Conversation {
  /** Whole messages that begin it, in lower case, in any language. */
  readonly commands: readonly string[];
  /** The command a whole message stands for where no list could hold them all, such as a reference; undefined for any other text. */
  readonly commandIn?: (text: string) => string | undefined;
  command?(visit: Visit, command: string): Promise<Outcome>;
  /** Presses on cards it takes, by verb. */
  readonly verbs: Readonly<Record<string, Press>>;
}

/** Takes the data of a press as it came from the client. */
export type Press = (visit: Visit, data: unknown) => Promise<Outcome>;

/** A press whose data is what its schema says; any other is refused kindly. */
export function press<Schema extends z.ZodType>(
  schema: Schema,
  take: (visit: Visit, data: z.output<Schema>) => Promise<Outcome>,
): Press {
  return async (visit, data) => {
    const read = schema.safeParse(data);
    if (read.success) return take(visit, read.data);
    visit.voice.language = cardLanguage.safeParse(data).data?.language ?? visit.voice.language;
    await visit.voice.say('door.press-not-understood');
    return 'refused';
  };
}

/** Whatever else is wrong with a press, it is answered in the language of its card. */
const cardLanguage = z.looseObject({ language: z.enum(languages) });

/** One finished turn, for the figures: no IDs and no texts. */
export interface TurnReport {
  kind: 'text' | 'press' | 'installed' | 'extension' | 'other';
  outcome: Outcome | 'ignored';
  language: Language;
  durationMs: number;
}
