import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type ContractState, noDetails, type Question } from '../../src/rules/question.ts';
import { trainedUnderstanding } from '../support/understanding.ts';

const previous: Question = {
  topic: 'entitlement',
  details: { ...noDetails, levels: ['silver'], supports: ['on-premises'] },
  confidence: 0.9,
};

describe('a follow-up', () => {
  for (const text of [
    'and Gold?',
    'what about gold',
    'Gold?',
    'ya Altın?',
    'peki gold olursa',
    '那金級呢？',
    '金級呢',
    '那如果是金級的話呢',
    '金級也一樣嗎？',
  ]) {
    it(`"${text}" asks the question before it with another level`, () => {
      const { meaning } = trainedUnderstanding()({ text, locale: 'en', previous });
      assert.equal(meaning.kind, 'asked');
      const question = meaning.kind === 'asked' ? meaning.questions[0] : undefined;
      assert.equal(question?.topic, 'entitlement');
      assert.deepEqual(question?.details.levels, ['gold']);
      assert.deepEqual(question?.details.supports, ['on-premises']);
    });
  }

  describe('after a portal message, whose card asks how the contract stands,', () => {
    const message: Question = {
      topic: 'message-already-associated',
      details: { ...noDetails, levels: ['gold'] },
      confidence: 0.9,
    };
    const told: [string, ContractState][] = [
      ['our contract is still valid btw', 'valid'],
      ['yes, the contract has expired', 'expired'],
      ['sözleşmenin süresi doldu', 'expired'],
      ['我們的合約已經到期了', 'expired'],
    ];
    for (const [text, contract] of told)
      it(`"${text}" tells it`, () => {
        const { meaning } = trainedUnderstanding()({ text, previous: message });
        const question = meaning.kind === 'asked' ? meaning.questions[0] : undefined;
        assert.equal(question?.topic, 'message-already-associated');
        assert.deepEqual([question?.details.levels, question?.details.contract], [['gold'], contract]);
      });

    it('nothing is told where another question stood before it', () => {
      const { meaning } = trainedUnderstanding()({ text: 'yes, the contract has expired', previous });
      const topics = meaning.kind === 'asked' ? meaning.questions.map(({ topic }) => topic) : [];
      assert.ok(!topics.includes(previous.topic), topics.join(' '));
    });
  });

  it('with another kind of support keeps the level', () => {
    const { meaning } = trainedUnderstanding()({ text: 'and cloud?', previous });
    const question = meaning.kind === 'asked' ? meaning.questions[0] : undefined;
    assert.deepEqual([question?.details.levels, question?.details.supports], [['silver'], ['cloud']]);
  });

  it('is not seen in a short question of its own', () => {
    const { meaning } = trainedUnderstanding()({
      text: '雲端專長是哪些',
      previous: { ...previous, topic: 'where-incidents-left-are-shown' },
    });
    assert.equal(meaning.kind === 'asked' ? meaning.questions[0].topic : undefined, 'cloud-competencies');
  });

  for (const text of ['金級價格？', '金級費用', '金級電話', '金級退款', '金級多久', 'Azure 故障', '金級折扣'])
    it(`is not seen in "${text}", where two characters ask something else`, () => {
      assert.notEqual(trainedUnderstanding()({ text, previous }).meaning.kind, 'asked');
    });

  it('is not seen in a question of its own', () => {
    const { meaning } = trainedUnderstanding()({
      text: 'which role does one need to activate our gold benefit?',
      previous,
    });
    const topic = meaning.kind === 'asked' ? meaning.questions[0].topic : undefined;
    assert.equal(topic, 'who-can-activate');
  });
});
