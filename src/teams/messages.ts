import { z } from 'zod';
import type { Reply } from '../answers/answer.ts';
import type { Replies } from '../answers/reply.ts';
import type { PartnerRecords } from '../benefits/partner-records.ts';
import type { Person } from '../benefits/person.ts';
import type { Translate } from '../locales/translate.ts';
import { askedAbout, messageTopics } from '../rules/messages.ts';
import { contractStates, type Language, levels, noDetails, type Question } from '../rules/question.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import { personOf } from './person-of.ts';
import { pressData } from './press-data.ts';
import type { RecentQuestions } from './recent-questions.ts';
import { cardOf } from './turn.ts';
import { sayPrivate } from './with-person.ts';

const tellPress = pressData({
  topic: z.enum(messageTopics),
  levels: z.array(z.enum(levels)).max(levels.length).optional(),
  contract: z.enum(contractStates).optional(),
  support: z.enum(['on-premises', 'cloud']).optional(),
  'message-level': z.enum([...levels, 'none', 'unknown']).optional(),
  'message-contract': z.enum([...contractStates, 'unknown']).optional(),
});
type Told = z.output<typeof tellPress>;

/** Takes what people tell about an open case of a portal message, remembers it, and gives the verdict in place of the card. */
export function createMessagesConversation(parts: {
  replies: Replies;
  partnerRecords: PartnerRecords;
  recentQuestions: RecentQuestions;
  translators: Record<Language, Translate>;
}): Conversation {
  const { replies, partnerRecords, recentQuestions, translators } = parts;

  /** Whether there was anything to remember. */
  async function remember(person: Person, told: Told, card: string | undefined): Promise<boolean> {
    const asked = askedAbout[told.topic];
    const level = asked.includes('level') && levels.find((each) => each === told['message-level']);
    const state =
      asked.includes('contract') && contractStates.find((each) => each === told['message-contract']);
    if (level) await partnerRecords.rememberOffer(person, { level }, card);
    if (state) await partnerRecords.rememberContract(person, { state, support: told.support }, card);
    return Boolean(level || state);
  }

  async function tell(visit: Visit, told: Told): Promise<Outcome> {
    const { turn, voice } = visit;
    voice.language = told.language ?? voice.language;
    const { language } = voice;
    const person = personOf(turn, language);
    // Where the organisation is not known the verdict is given all the same; only it cannot be remembered.
    const isNoted = person !== undefined && (await remember(person, told, cardOf(turn)));
    if (!voice.isForOneself) {
      if (isNoted) await voice.say('messages.noted');
      return sayPrivate(visit);
    }
    const partner = person && (await partnerRecords.read(person));
    const questions = [questionOf(told)] as const;
    recentQuestions.keep(turn, { language, questions });
    const meaning = { kind: 'asked', questions } as const;
    const reply = replies.reply({ language, meaning, confidence: 1 }, partner);
    const note = isNoted ? [translators[language]('messages.noted')] : [];
    await voice.replyInPlace(asVerdict(reply, note));
    return 'answered';
  }

  return { commands: [], verbs: { 'message-tell': press(tellPress, tell) } };
}

/** What was just told wins over what the record says, as everything does that is said in a question. */
function questionOf(told: Told): Question {
  const chosen = told['message-level'];
  const level = levels.find((each) => each === chosen);
  const contract = contractStates.find((each) => each === told['message-contract']) ?? told.contract;
  return {
    topic: told.topic,
    details: {
      ...noDetails,
      levels: level ? [level] : (told.levels ?? []),
      supports: told.support ? [told.support] : [],
      ...(contract ? { contract } : {}),
      ...(chosen === 'none' ? { noOffer: true } : {}),
    },
    confidence: 1,
  };
}

/** Whoever does not know is not asked again at once: the answer then names every case. */
function asVerdict(reply: Reply, notes: readonly string[]): Reply {
  if (reply.kind !== 'answers') return reply;
  const [{ asks: _asked, ...first }, ...others] = reply.answers;
  const noted = notes.map((text) => ({ kind: 'paragraph', text }) as const);
  return { ...reply, answers: [{ ...first, blocks: [...first.blocks, ...noted] }, ...others] };
}
