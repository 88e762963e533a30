import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createAnswering } from '../../src/answering.ts';
import { type Details, languages, levels, type Topic, topics } from '../../src/rules/question.ts';
import { answerTo } from '../support/answering.ts';

const { understand, translators } = createAnswering({ now: () => new Date('2021-08-01') });

describe('what is offered to ask next', () => {
  const offeredAfter: [string, Topic, Partial<Details>, Topic][] = [
    ['the list of cloud competencies after it', 'entitlement', { levels: ['gold'] }, 'cloud-competencies'],
    ['nor after the whole table', 'entitlement', {}, 'cloud-competencies'],
    ['on-premises versions after cloud', 'entitlement', { supports: ['cloud'] }, 'supported-versions'],
    ['the steps of counting after them', 'where-incidents-left-are-shown', {}, 'see-incidents-left'],
    ['how many are left to whoever has none', 'compare-plans', { contract: 'used-up' }, 'see-incidents-left'],
    [
      'Action Pack to whoever misses a plan with Gold',
      'support-plan-missing',
      { levels: ['gold'], portals: ['azure'] },
      'action-pack-and-cloud',
    ],
    [
      'what is left of a contract that has expired',
      'message-already-associated',
      { contract: 'expired' },
      'see-incidents-left',
    ],
    ['what is left of a used-up plan', 'support-plan-missing', { contract: 'used-up' }, 'see-incidents-left'],
    ['Action Pack to Gold', 'message-already-associated', { levels: ['gold'] }, 'action-pack-and-cloud'],
  ];
  for (const [what, topic, details, next] of offeredAfter)
    it(`is not ${what}`, () => {
      const { answer } = answerTo(topic, 'en', details);
      assert.ok(answer.quickReplies.length > 1);
      assert.ok(!answer.quickReplies.some((reply) => reply.topic === next));
    });
});

describe('a button below an answer', () => {
  const linesOf = (topic: Topic, details: Partial<Details>) =>
    answerTo(topic, 'en', details)
      .text.split('\n')
      .map((line) => line.replace(/^(?:Yes|No|Next step|\d|•)[.:]? /, ''))
      .filter((line) => line !== '');
  const asked: readonly Partial<Details>[] = [{}, { levels: ['gold'] }, { levels: ['action-pack'] }];

  it('leads to something that is not said above it', () => {
    for (const topic of topics)
      for (const details of asked) {
        const said = new Set(linesOf(topic, details));
        for (const { topic: next, title } of answerTo(topic, 'en', details).answer.quickReplies) {
          if (next === undefined || next === topic) continue;
          const isNew = linesOf(next, {}).some((line) => !said.has(line));
          assert.ok(isNew, `${title} below ${topic}`);
        }
      }
  });
});

describe('what a button sends', () => {
  for (const language of languages) {
    it(`is taken as its topic, and answered in the language of the button, in ${language}`, () => {
      for (const topic of topics) {
        const text = translators[language](`topic.${topic}`);
        const { meaning, language: spoken } = understand({ text, locale: 'en', topic });
        assert.equal(spoken, language, text);
        assert.ok(meaning.kind === 'asked');
        assert.deepEqual(
          [meaning.questions[0].topic, meaning.questions[0].details.contract],
          [topic, undefined],
        );
      }
    });

    it(`names the level, the support and the competency anew, in ${language}`, () => {
      for (const level of levels) {
        const { answer } = answerTo('entitlement', language, { levels: [level], supports: ['cloud'] });
        const own = answer.quickReplies.filter(({ topic }) => topic === 'entitlement');
        assert.ok(own.length > 0, level);
        for (const { text, topic } of own) {
          const { meaning } = understand({ text, locale: language, topic });
          assert.ok(meaning.kind === 'asked');
          const { details } = meaning.questions[0];
          assert.deepEqual(details.levels, [level], text);
          assert.equal(details.supports.length, 1, text);
          assert.equal(details.competencies.length, level === 'action-pack' ? 0 : 1, text);
        }
      }
    });
  }
});
