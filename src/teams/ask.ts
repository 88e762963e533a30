import { z } from 'zod';
import type { Reply } from '../answers/answer.ts';
import type { Replies } from '../answers/reply.ts';
import type { PartnerRecords } from '../benefits/partner-records.ts';
import type { Log } from '../log.ts';
import type { Partner } from '../rules/partner.ts';
import { type Language, languages, type Topic, topics } from '../rules/question.ts';
import type { Understand, Understanding } from '../understanding/understanding.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import { personOf } from './person-of.ts';
import type { RecentQuestions } from './recent-questions.ts';
import type { Turn } from './turn.ts';

/** Longer texts are not read: nobody asks in more, and reading them would hold everybody else up. */
export const mostCharacters = 8000;
/** Enough to tell in which language a text that is too long was written. */
const enoughForLanguage = 300;

/** What a quick reply sends; `msteams` is what clients add on their own. */
const askData = z.strictObject({
  verb: z.literal('ask').optional(),
  text: z.string().trim().min(1).max(500),
  topic: z.enum(topics).optional(),
  language: z.enum(languages).optional(),
  msteams: z.unknown().optional(),
});

export interface Ask extends Conversation {
  /** Answers a text that is no command. */
  text(visit: Visit, text: string, hasAttachment: boolean): Promise<Outcome>;
  /** Says what is understood, with what is known of the organisation. */
  answer(visit: Visit, understanding: Understanding): Promise<Outcome>;
}

export function createAsk(parts: {
  understand: Understand;
  replies: Replies;
  partnerRecords: PartnerRecords;
  recentQuestions: RecentQuestions;
  log: Log;
}): Ask {
  const { understand, replies, partnerRecords, recentQuestions, log } = parts;

  async function partnerOf(turn: Turn): Promise<Partner | undefined> {
    const person = personOf(turn, turn.language);
    if (!person) return undefined;
    try {
      return await partnerRecords.read(person);
    } catch (error) {
      // Without the record the answer is still right: it names each case instead of the one that applies.
      log.error({ err: error }, 'the partner record could not be read; answering without it');
      return undefined;
    }
  }

  async function answer(visit: Visit, understanding: Understanding): Promise<Outcome> {
    const { turn, voice } = visit;
    const { meaning, language } = understanding;
    voice.language = language;
    const asked = meaning.kind === 'asked';
    recentQuestions.keep(turn, { language, questions: asked ? meaning.questions : undefined });
    const partner = asked ? await partnerOf(turn) : undefined;
    const reply = replies.reply(understanding, partner);
    await voice.reply(reply);
    return outcomeOf(reply);
  }

  function ask(
    visit: Visit,
    text: string,
    pressed: { language?: Language | undefined; topic?: Topic | undefined } = {},
  ): Promise<Outcome> {
    const recent = recentQuestions.of(visit.turn);
    // Where a text does not tell its language, as "Gold?" does not, the one spoken before is likelier than the client's.
    const locale = pressed.language ?? recent?.language ?? visit.turn.locale;
    const previous = recent?.questions?.at(-1);
    return answer(visit, understand({ text, locale, previous, topic: pressed.topic }));
  }

  return {
    commands: [],
    verbs: {
      ask: press(askData, (visit, { text, ...pressed }) => ask(visit, text, pressed)),
    },
    answer,
    async text(visit, text, hasAttachment) {
      const { turn, voice } = visit;
      if (text.length > mostCharacters) {
        voice.language = understand({ text: text.slice(0, enoughForLanguage), locale: turn.locale }).language;
        await voice.say('door.too-long', { most: mostCharacters });
        return 'not-understood';
      }
      if (/[\p{L}\p{N}]/u.test(text)) return ask(visit, text);
      await voice.say(wordless(text, hasAttachment));
      return 'not-understood';
    },
  };
}

function wordless(text: string, hasAttachment: boolean) {
  if (hasAttachment) return 'door.only-attachment';
  return text === '' ? 'door.nothing-said' : 'door.no-words';
}

function outcomeOf(reply: Reply): Outcome {
  switch (reply.kind) {
    case 'answers':
      return 'answered';
    case 'choice':
      return 'asked-back';
    case 'unknown':
      return 'unknown';
    case 'talk':
      return 'talk';
  }
}
