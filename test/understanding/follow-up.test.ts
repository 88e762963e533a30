import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toText } from '../../src/answers/text.ts';
import { type ContractState, noDetails, type Question } from '../../src/rules/question.ts';
import { replies, translators } from '../support/answering.ts';
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
    '只有金級',
    '金級呢',
    '那如果是金級的話呢',
    '金級也一樣嗎？',
  ]) {
    it(`"${text}" asks the question before it with another level`, () => {
      const { meaning } = trainedUnderstanding()({ text, locale: 'en', previous: [previous] });
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
        const { meaning } = trainedUnderstanding()({ text, previous: [message] });
        const question = meaning.kind === 'asked' ? meaning.questions[0] : undefined;
        assert.equal(question?.topic, 'message-already-associated');
        assert.deepEqual([question?.details.levels, question?.details.contract], [['gold'], contract]);
      });

    it('nothing is told where another question stood before it', () => {
      const { meaning } = trainedUnderstanding()({
        text: 'yes, the contract has expired',
        previous: [previous],
      });
      const topics = meaning.kind === 'asked' ? meaning.questions.map(({ topic }) => topic) : [];
      assert.ok(!topics.includes(previous.topic), topics.join(' '));
    });
  });

  it('with another kind of support keeps the level', () => {
    const { meaning } = trainedUnderstanding()({ text: 'and cloud?', previous: [previous] });
    const question = meaning.kind === 'asked' ? meaning.questions[0] : undefined;
    assert.deepEqual([question?.details.levels, question?.details.supports], [['silver'], ['cloud']]);
  });

  it('is not seen in a short question of its own', () => {
    const { meaning } = trainedUnderstanding()({
      text: '雲端專長是哪些',
      previous: [{ ...previous, topic: 'where-incidents-left-are-shown' }],
    });
    assert.equal(meaning.kind === 'asked' ? meaning.questions[0].topic : undefined, 'cloud-competencies');
  });

  for (const text of ['金級價格？', '金級費用', '金級電話', '金級退款', '金級多久', 'Azure 故障', '金級折扣'])
    it(`is not seen in "${text}", where two characters ask something else`, () => {
      assert.notEqual(trainedUnderstanding()({ text, previous: [previous] }).meaning.kind, 'asked');
    });

  describe('after several questions', () => {
    const ids: Question = { ...previous, topic: 'who-sees-the-ids' };
    const missing: Question = { ...previous, topic: 'support-plan-missing' };
    const goesOn = (text: string, ...questions: Question[]) => {
      const { meaning } = trainedUnderstanding()({ text, previous: questions });
      return meaning.kind === 'asked' ? meaning.questions[0] : undefined;
    };

    it('goes on from the last whose answer changes with what is said', () => {
      assert.equal(goesOn('and cloud?', previous, ids)?.topic, 'entitlement');
      assert.equal(goesOn('and cloud?', previous, missing, ids)?.topic, 'support-plan-missing');
      assert.equal(goesOn('it has expired', missing, previous)?.topic, 'support-plan-missing');
    });

    it('is not seen in how the contract stands, where no answer changes with it', () => {
      const left: Question = { ...previous, topic: 'see-incidents-left' };
      assert.notEqual(goesOn('what if it has expired?', left)?.topic, 'see-incidents-left');
    });

    it('asks back where none changes, and does not tell the last again', () => {
      const { meaning } = trainedUnderstanding()({ text: 'and Gold?', previous: [ids] });
      assert.ok(meaning.kind === 'unsure');
      assert.equal(meaning.choices[0]?.topic, 'entitlement');
    });
  });

  describe('after an answer that depends on the competency', () => {
    const depends: Question = {
      ...previous,
      details: { ...noDetails, levels: ['gold'], supports: ['cloud'] },
    };
    for (const [text, name] of [
      ['we have cloud platform competency', 'Cloud Platform'],
      ['security', 'Security'],
      ['it is Data Analytics', 'Data Analytics'],
      ['Security yetkinliğimiz var', 'Security'],
      ['我們有 Security 專長', 'Security'],
    ] as const)
      it(`"${text}" names it`, () => {
        const { meaning } = trainedUnderstanding()({ text, previous: [depends] });
        assert.ok(meaning.kind === 'asked');
        const [{ topic, details }] = meaning.questions;
        assert.deepEqual([topic, details.levels, details.supports], ['entitlement', ['gold'], ['cloud']]);
        assert.deepEqual(
          details.competencies.map((competency) => competency.name),
          [name],
        );
      });

    for (const text of ['is Cloud Platform a cloud competency?', 'Security bulut yetkinliği mi?'])
      it(`is not seen in "${text}", which asks about the competency`, () => {
        const { meaning } = trainedUnderstanding()({ text, previous: [depends] });
        assert.equal(meaning.kind === 'asked' && meaning.questions[0].topic, 'cloud-competencies');
      });
  });

  for (const text of [
    'what if we had silver instead',
    'and if we are silver',
    'bunun yerine gümüş olsaydı',
    'gümüşümüz var',
    '那在銀級呢',
    '如果換成銀級呢',
  ])
    it(`"${text}" puts another level in the place of the one before`, () => {
      const gold = { ...previous, details: { ...previous.details, levels: ['gold'] as const } };
      const { meaning } = trainedUnderstanding()({ text, previous: [gold] });
      assert.deepEqual(meaning.kind === 'asked' && meaning.questions[0].details.levels, ['silver']);
    });

  it('is not seen where a level is denied', () => {
    assert.notEqual(
      trainedUnderstanding()({ text: '沒有金級呢', previous: [previous] }).meaning.kind,
      'asked',
    );
  });

  for (const text of [
    'we have silver and action pack, do they add up?',
    'gümüş ve eylem paketimiz var, haklar toplanır mı?',
    '我們有銀級和行動套件，可以加起來嗎？',
  ])
    it(`"${text}" asks for both levels, beside which it is said that nobody knows`, () => {
      const understanding = trainedUnderstanding()({ text, previous: [previous] });
      const reply = replies.reply(understanding, undefined);
      const { language } = understanding;
      assert.ok(
        toText(reply, translators[language]).includes(translators[language]('entitlement.adding-up')),
      );
    });

  it('with Action Pack forgets the competency before it', () => {
    const security: Question = {
      ...previous,
      details: { ...noDetails, levels: ['gold'], competencies: [{ kind: 'cloud', name: 'Security' }] },
    };
    const { meaning } = trainedUnderstanding()({ text: 'and Action Pack?', previous: [security] });
    const question = meaning.kind === 'asked' ? meaning.questions[0] : undefined;
    assert.deepEqual([question?.details.levels, question?.details.competencies], [['action-pack'], []]);
  });

  it('with another portal forgets the kind of support before it', () => {
    const { meaning } = trainedUnderstanding()({ text: 'and in the Azure portal?', previous: [previous] });
    const question = meaning.kind === 'asked' ? meaning.questions[0] : undefined;
    assert.deepEqual([question?.details.supports, question?.details.portals], [['cloud'], ['azure']]);
  });

  it('is not seen in a question of its own', () => {
    const { meaning } = trainedUnderstanding()({
      text: 'which role does one need to activate our gold benefit?',
      previous: [previous],
    });
    const topic = meaning.kind === 'asked' ? meaning.questions[0].topic : undefined;
    assert.equal(topic, 'who-can-activate');
  });
});
