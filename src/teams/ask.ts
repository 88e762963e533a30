import { z } from 'zod';
import type { Reply } from '../answers/answer.ts';
import type { Replies } from '../answers/reply.ts';
import type { PartnerRecords } from '../benefits/partner-records.ts';
import { understandTaught } from '../helpdesk/lesson.ts';
import type { CountedQuestion } from '../insight/day-counts.ts';
import type { Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import { maskIds } from '../rules/mask-ids.ts';
import { type Language, languages, type Topic, topics } from '../rules/question.ts';
import type { QuestionOutcome } from '../store/counts-record.ts';
import type { Taught } from '../store/taught-record.ts';
import type { Message, Understand, Understanding } from '../understanding/understanding.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import type { Learning } from './learning.ts';
import { ownAnswerPanel } from './panels/own-answer-panel.ts';
import { shortened } from './panels/ticket-sight.ts';
import { createPartnerOf } from './partner-of.ts';
import { ratedText } from './rated-text.ts';
import type { RecentQuestions } from './recent-questions.ts';
import type { Turn } from './turn.ts';

/** Longer texts are not read: nobody asks in more, and reading them would hold everybody else up. */
export const mostCharacters = 8000;
/** Characters of a question that go along on the button which hands it over: the card would grow too large. */
const mostHandedOver = 1_000;
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
  /** Whether somebody answers what the bot cannot. */
  hasHelpdesk: (asking: { tenantId: string; language: Language }) => Promise<boolean>;
  learning: Learning;
  translators: Record<Language, Translate>;
  /** Told of every question and how it ended. Never throws. */
  count: (question: CountedQuestion) => void;
  log: Log;
}): Ask {
  const {
    understand,
    replies,
    partnerRecords,
    recentQuestions,
    hasHelpdesk,
    learning,
    translators,
    count,
    log,
  } = parts;

  const partnerOf = createPartnerOf({ partnerRecords, log });

  /** The question as it can be handed to the helpdesk, where the bot does not know and there is one. */
  async function handedOver(
    { tenantId }: Turn,
    { meaning, language }: Understanding,
    text: string | undefined,
  ): Promise<string | undefined> {
    const isUnknown =
      meaning.kind === 'unknown' || (meaning.kind === 'unsure' && meaning.choices.length === 0);
    if (!isUnknown || text === undefined || tenantId === undefined) return undefined;
    try {
      return (await hasHelpdesk({ tenantId, language }))
        ? shortened(maskIds(text), mostHandedOver)
        : undefined;
    } catch (error) {
      log.error({ err: error }, 'the helpdesk in charge could not be found out; answering without it');
      return undefined;
    }
  }

  async function say(visit: Visit, understanding: Understanding, text?: string): Promise<Reply> {
    const { turn, voice } = visit;
    const { meaning, language } = understanding;
    voice.language = language;
    const asked = meaning.kind === 'asked';
    recentQuestions.keep(turn, { language, questions: asked ? meaning.questions : undefined });
    const partner = asked ? await partnerOf(turn) : undefined;
    const question = await handedOver(turn, understanding, text);
    const reply =
      meaning.kind === 'courtesy'
        ? replies.talk(meaning.courtesy, language, turn.scope !== 'personal')
        : replies.reply(understanding, partner, question);
    // Whether it helped is counted for an organisation.
    const isRated = text !== undefined && turn.tenantId !== undefined;
    await voice.reply(reply, isRated ? ratedText(text) : undefined);
    return reply;
  }

  async function sayOwnWords({ turn, voice }: Visit, message: Message, taught: Taught): Promise<Outcome> {
    const { language } = understand(message);
    voice.language = language;
    await voice.post(
      ownAnswerPanel(taught, { language, say: translators[language] }, ratedText(message.text)),
    );
    const { tenantId } = turn;
    if (tenantId !== undefined) count({ tenantId, language, outcome: 'answered', topics: [] });
    return 'answered';
  }

  async function ask(
    visit: Visit,
    text: string,
    pressed: { language?: Language | undefined; topic?: Topic | undefined } = {},
  ): Promise<Outcome> {
    const recent = recentQuestions.of(visit.turn);
    const locale = pressed.language ?? visit.turn.language;
    const previous = [...(recent?.earlier ?? []), ...(recent?.questions ?? [])];
    const message = { text, locale, previous, topic: pressed.topic };
    // A button means the topic on it.
    const taught = pressed.topic ? undefined : await learning.taughtFor(visit.turn, text);
    if (taught?.lesson.kind === 'words') return sayOwnWords(visit, message, taught);
    const understanding =
      (taught && understandTaught(message, taught.lesson, understand)) ?? understand(message);
    const reply = await say(visit, understanding, text);
    const outcome = outcomeOf(reply);
    const { tenantId } = visit.turn;
    if (tenantId !== undefined && outcome !== 'talk')
      count({ tenantId, language: reply.language, outcome, topics: topicsOf(reply) });
    if (!taught && understanding.meaning.kind === 'unknown')
      await learning.unanswered(visit.turn, text, understanding.language);
    return outcome;
  }

  return {
    commands: [],
    verbs: {
      ask: press(askData, (visit, { text, ...pressed }) => ask(visit, text, pressed)),
    },
    answer: async (visit, understanding) => outcomeOf(await say(visit, understanding)),
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

function topicsOf(reply: Reply): Topic[] {
  return reply.kind === 'answers' ? [...new Set(reply.answers.map(({ topic }) => topic))] : [];
}

function outcomeOf(reply: Reply): QuestionOutcome | 'talk' {
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
