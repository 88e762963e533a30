// Stands in for src/understanding and src/answers until they land; then this file goes.
import type { Reply } from './answers/answer.ts';
import type { Translate } from './locales/translate.ts';
import type { Language } from './rules/question.ts';
import type { Replies } from './teams/replies.ts';
import type { Understand } from './understanding/understanding.ts';

export const understandNothing: Understand = () => ({
  language: 'en',
  meaning: { kind: 'courtesy', courtesy: 'greeting' },
  confidence: 1,
});

export function createGreetings(translators: Record<Language, Translate>): Replies {
  const greet = (language: Language, talk: 'greeting' | 'help' | 'welcome'): Reply => {
    const text = translators[language]('talk.greeting');
    return { language, summary: text, kind: 'talk', talk, blocks: [{ kind: 'headline', text }], quickReplies: [] };
  };
  return {
    reply: ({ language }) => greet(language, 'greeting'),
    talk: (talk, language) => greet(language, talk),
  };
}
