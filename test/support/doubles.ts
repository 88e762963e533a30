import type { Reply } from '../../src/answers/answer.ts';
import type { Replies } from '../../src/answers/reply.ts';
import type { Talk } from '../../src/answers/talk.ts';
import { languageOfLocale } from '../../src/locales/language-of-locale.ts';
import { createTranslators } from '../../src/locales/translate.ts';
import { parseCatalogue } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import { type Language, levels, noDetails, type Question } from '../../src/rules/question.ts';
import { createPhraseReader } from '../../src/understanding/phrase.ts';
import type { Message, Understand } from '../../src/understanding/understanding.ts';

/** Understands by a few plain rules: "boom" fails, "hello" greets, "weather" is unknown, everything else asks. */
export const understandPlainly: Understand = (message) => {
  const language = languageOf(message);
  if (message.text.includes('boom')) throw new Error('The double was told to fail.');
  if (message.text === 'hello')
    return { language, meaning: { kind: 'courtesy', courtesy: 'greeting' }, confidence: 1 };
  if (message.text === 'weather') return { language, meaning: { kind: 'unknown' }, confidence: 0 };
  const said = levels.filter((level) => message.text.toLowerCase().includes(level));
  const question: Question = {
    topic: message.topic ?? message.previous?.at(-1)?.topic ?? 'entitlement',
    details: { ...noDetails, levels: said },
    confidence: 1,
  };
  return { language, meaning: { kind: 'asked', questions: [question] }, confidence: 1 };
};

function languageOf({ text, locale }: Message): Language {
  if (/\p{Script=Han}/u.test(text)) return 'zh-TW';
  return /[ğışİ]/.test(text) ? 'tr' : languageOfLocale(locale);
}

/** Says what it was given, so that a test can read it: `entitlement of gold, known: silver`. */
export const repeatingReplies: Replies = {
  reply({ language, meaning }, partner) {
    if (meaning.kind !== 'asked') return talk('greeting', language, meaning.kind);
    const [question] = meaning.questions;
    const known = partner?.offers.map(({ level, competency }) =>
      competency ? `${level} (${competency})` : level,
    );
    const text = `${question.topic} of ${question.details.levels.join()}, known: ${known?.join() ?? 'nothing'}`;
    const answer = {
      topic: question.topic,
      blocks: [{ kind: 'headline', text }],
      facts: ['F-ENT-1'],
      quickReplies: [],
    } as const;
    return { language, summary: text, kind: 'answers', answers: [answer] };
  },
  talk: (kind, language, isShared) => talk(kind, language, isShared ? `${kind}, to many,` : kind),
  fact: (id, language) => talk('greeting', language, `the statement of ${id}`),
};

function talk(kind: Talk, language: Language, text: string): Reply {
  return {
    language,
    summary: `${text} in ${language}`,
    kind: 'talk',
    talk: kind,
    blocks: [{ kind: 'headline', text }],
    quickReplies: [],
  };
}

const catalogue = parseCatalogue(mpn2021, mpn2021.edition);

/** The way from a text to a reply, doubled. */
export const plainAnswering = {
  catalogue,
  understand: understandPlainly,
  readPhrases: createPhraseReader({ model: { traditional: new Map() }, catalogue }),
  replies: repeatingReplies,
  translators: createTranslators(),
};
