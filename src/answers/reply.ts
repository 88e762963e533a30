import type { Translate } from '../locales/translate.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import type { Partner } from '../rules/partner.ts';
import type { Details, Language, Question } from '../rules/question.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Answer, Reply } from './answer.ts';
import { composeAnswers } from './compose.ts';
import { factAnswer, factIdOf } from './fact-answer.ts';
import { choiceReply, type Talk, talkReply, unknownReply } from './talk.ts';
import { answerTopics } from './topics/all.ts';

/** From what was understood to what is said. */
export interface Replies {
  /** The reply to a message, with what is known of the partner who sent it. */
  reply(
    understanding: Understanding,
    partner: Partner | undefined,
    /** What was asked, without IDs, where it can be handed to a person from here. */
    question?: string,
  ): Reply;
  /** @param isShared others read along, and the bot hears only what mentions it */
  talk(kind: Talk, language: Language, isShared?: boolean): Reply;
  /** The statement of one fact, or undefined where the text is no fact's id. */
  fact(id: string, language: Language): Reply | undefined;
}

interface Parts {
  catalogue: Catalogue;
  translators: Record<Language, Translate>;
  /** `YYYY-MM-DD`, read at each reply. */
  today: () => string;
  /** Address of the organisation's helpdesk (https, mailto or a Teams chat), offered where the bot does not know. */
  helpdesk?: string | undefined;
}

const nothingRecorded: Partner = { offers: [] };

/** Makes the speaker of one edition. */
export function createReplies({ catalogue, translators, today, helpdesk }: Parts): Replies {
  const answered = (questions: readonly Question[], partner: Partner, language: Language): Reply => {
    const say = translators[language];
    const situation = { partner, catalogue, language, say, today: today() };
    const drafts = questions.map(({ topic, details, place, confidence }) => ({
      topic,
      place,
      confidence,
      draft: answerTopics[topic]({ ...situation, details: withoutDenial(details) }),
    }));
    return repliedWith(composeAnswers(drafts, say), language, say);
  };

  return {
    reply({ meaning, language }, partner = nothingRecorded, question = undefined) {
      const say = translators[language];
      switch (meaning.kind) {
        case 'asked':
          return answered(meaning.questions, partner, language);
        case 'unsure':
          return meaning.choices.length > 0
            ? choiceReply(meaning.choices, language, say)
            : unknownReply(language, say, { helpdesk, question });
        case 'courtesy':
          return talkReply(meaning.courtesy, language, say, { helpdesk });
        case 'unknown':
          return unknownReply(language, say, { helpdesk, question, near: meaning.near });
      }
    },
    talk: (kind, language, isShared) =>
      talkReply(kind, language, translators[language], { helpdesk, isShared }),
    fact(text, language) {
      const id = factIdOf(text);
      if (!id) return undefined;
      const say = translators[language];
      return repliedWith([factAnswer(id, catalogue, say)], language, say);
    },
  };
}

/** Where the question denies, the first line says how it is without a yes or a no. */
function withoutDenial({ denied, yesNo, ...details }: Details): Details {
  return yesNo && !denied ? { ...details, yesNo } : details;
}

function repliedWith(answers: readonly Answer[], language: Language, say: Translate): Reply {
  const [first, ...others] = answers;
  if (!first) return unknownReply(language, say);
  const line = headlineOf(first);
  const summary =
    others.length > 0 ? say('talk.several-answers', { count: answers.length, first: line }) : line;
  return { language, summary, kind: 'answers', answers: [first, ...others] };
}

function headlineOf({ blocks }: Answer): string {
  const [first] = blocks;
  return first?.kind === 'headline' ? first.text : '';
}
