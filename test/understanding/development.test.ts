import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { type JudgedQuestion, readQuestions } from '../../bench/understanding/questions.ts';
import { mistakeOf } from '../../bench/understanding/score.ts';
import { createAnswering } from '../../src/answering.ts';
import { factsCited } from '../../src/answers/cited.ts';
import { toText } from '../../src/answers/text.ts';
import { type Language, languages } from '../../src/rules/question.ts';

const folder = fileURLToPath(new URL('../../bench/understanding/development', import.meta.url));
const questions = readQuestions(folder);
const answering = createAnswering({ now: () => new Date() });
const localeOf: Record<Language, string> = { en: 'en-US', 'zh-TW': 'zh-TW', tr: 'tr-TR' };

function judged({ text, locale }: JudgedQuestion) {
  const understanding = answering.understand({ text, locale });
  const reply = answering.replies.reply(understanding, undefined);
  return { reply, cited: factsCited(reply), said: toText(reply, answering.translators[reply.language]) };
}

function mistakesOf(chosen: readonly JudgedQuestion[]): string[] {
  return chosen.flatMap((question) => {
    const { cited, said } = judged(question);
    const mistake = mistakeOf(question, cited, said);
    return mistake ? [`${question.id} ${mistake}`] : [];
  });
}

describe('the development questions', () => {
  it('are at least 95 % right altogether', () => {
    const mistakes = mistakesOf(questions);
    assert.ok(mistakes.length <= questions.length * 0.05, mistakes.join('\n'));
  });

  for (const language of languages) {
    it(`are at least 93 % right in ${language}`, () => {
      const own = questions.filter(({ locale }) => locale === localeOf[language]);
      const mistakes = mistakesOf(own);
      assert.ok(mistakes.length <= own.length * 0.07, mistakes.join('\n'));
    });

    it(`are answered in ${language} where they are asked in it`, () => {
      const own = questions.filter(({ locale }) => locale === localeOf[language]);
      const elsewhere = own.filter((question) => judged(question).reply.language !== language);
      assert.deepEqual(elsewhere, []);
    });
  }

  it('never get a fact for an answer where they are out of scope', () => {
    assert.deepEqual(mistakesOf(questions.filter(({ facts }) => facts.length === 0)), []);
  });
});
