import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Partner } from '../../src/rules/partner.ts';
import { languages, type Question, type Topic } from '../../src/rules/question.ts';
import { answerTo, firstLine, question, replyTo, textOf, translators } from '../support/answering.ts';

// The tests' day is 2021-08-01.
const expired: Partner = {
  offers: [{ level: 'gold' }],
  contract: { endsOn: '2021-06-30', onPremisesLeft: 5, cloudLeft: 2 },
};

describe('an answer that reads the partner’s record', () => {
  for (const language of languages) {
    const say = translators[language];

    it(`calls no count of an expired contract what is left, in ${language}`, () => {
      for (const topic of ['see-incidents-left', 'where-incidents-left-are-shown'] as const) {
        const { text } = answerTo(topic, language, {}, expired);
        assert.ok(text.includes(say('recorded.incidents-left-expired')), text);
        assert.ok(!text.includes(say('recorded.incidents-left')), text);
      }
    });

    it(`says of counts on which day they were recorded, where that is known, in ${language}`, () => {
      const contract = { onPremisesLeft: 5, leftRecordedOn: '2021-07-15' };
      const dated = answerTo('see-incidents-left', language, {}, { offers: [], contract }).text;
      assert.match(dated, /15/);
      const { leftRecordedOn: _, ...undated } = contract;
      const { text } = answerTo('see-incidents-left', language, {}, { offers: [], contract: undated });
      assert.doesNotMatch(text, /15/);
    });

    it(`tells of a renewal under way that the benefit was activated, and until when, in ${language}`, () => {
      for (const activation of ['requested', 'submitted'] as const) {
        const { text } = answerTo('activation-time', language, {}, { ...expired, activation });
        assert.match(text, /2021/);
        assert.ok(text.includes(say(`recorded.renewal-${activation}`)), text);
        assert.ok(!text.includes(say(`recorded.activation-${activation}`)), text);
      }
      const usedUp: Partner = {
        offers: [],
        contract: { onPremisesLeft: 0, cloudLeft: 0 },
        activation: 'submitted',
      };
      const { text } = answerTo('activation-time', language, {}, usedUp);
      assert.ok(text.includes(say('recorded.activation-used-up')), text);
    });

    it(`calls a benefit whose contract has expired not activated, and says first how it is done, in ${language}`, () => {
      const partner: Partner = { ...expired, activation: 'activated' };
      const { first, text } = answerTo('how-to-activate', language, {}, partner);
      assert.equal(first, say('activation.how'));
      assert.match(text, /2021/);
      assert.ok(!text.includes(say('recorded.activation-activated')), text);
    });

    it(`says when the recorded contract ends, where no count is recorded, in ${language}`, () => {
      const contract = { endsOn: '2022-07-31' };
      assert.match(answerTo('see-incidents-left', language, {}, { offers: [], contract }).text, /2022/);
    });

    it(`tells whoever linked the contract that they have, in ${language}`, () => {
      for (const topic of ['ids-at-first-use', 'ids-in-cloud-portals'] as const) {
        assert.ok(
          answerTo(topic, language, {}, { offers: [], linked: true }).text.includes(say('recorded.linked')),
        );
        assert.ok(!answerTo(topic, language).text.includes(say('recorded.linked')));
      }
    });

    it(`says that Microsoft 365 is the exception to whoever asks for it alone, in ${language}`, () => {
      const { first } = answerTo('ids-at-first-use', language, { portals: ['microsoft-365'] });
      assert.equal(first, say('ids.microsoft-365'));
    });

    it(`begins with the verdict on the recorded competency where that is asked, in ${language}`, () => {
      const partner: Partner = { offers: [{ level: 'silver', competency: 'DevOps' }] };
      const { first } = answerTo('cloud-competencies', language, { yesNo: true }, partner);
      assert.equal(first, say('competencies.is-not-cloud', { competency: 'DevOps' }));
    });

    it(`calls nothing recorded that only the question names, in ${language}`, () => {
      const partner: Partner = { offers: [{ level: 'silver' }] };
      const details = { competencies: [{ kind: 'cloud', name: 'Security' }] } as const;
      const { text } = answerTo('entitlement', language, details, partner);
      const level = say('level.silver');
      assert.ok(text.includes(say('recorded.offers', { offers: level })), text);
    });

    it(`sends nobody who has Action Pack alone to link it in Azure, in ${language}`, () => {
      const partner: Partner = { offers: [{ level: 'action-pack' }] };
      const { answer, first, text } = answerTo('link-in-azure', language, {}, partner);
      assert.equal(first, say('action-pack.no-cloud'));
      assert.ok(!text.includes(say('contract.choose-link')), text);
      assert.deepEqual(answer.facts, ['F-ENT-4']);
    });
  }
});

describe('a reply to several questions', () => {
  for (const language of languages) {
    it(`keeps a list with the line that announces it, in ${language}`, () => {
      const contract = { endsOn: '2021-12-31', onPremisesLeft: 7, cloudLeft: 2 };
      const asked = [question('see-incidents-left'), question('where-incidents-left-are-shown')] as const;
      for (const [first, second] of [asked, asked.toReversed()]) {
        assert.ok(first && second);
        const separate = [
          question(first.topic, { supports: ['on-premises'] }),
          question(second.topic, { supports: ['cloud'] }),
        ] as const;
        const { answers } = replyTo([...separate], language, { offers: [], contract });
        for (const { blocks } of answers) {
          const at = blocks.findIndex(({ kind }) => kind === 'points');
          const before = blocks[at - 1];
          assert.ok(before && 'text' in before);
          assert.equal(before.text, translators[language]('recorded.incidents-left'));
        }
      }
    });

    it(`says once what an answer begins with, and says it there, in ${language}`, () => {
      const asked = [question('after-activation'), question('who-sees-the-ids')] as const;
      const [after, sees] = replyTo([...asked], language).answers;
      assert.ok(sees);
      const sentence = translators[language]('roles.who-sees-the-ids');
      assert.equal(firstLine(sees), sentence);
      assert.ok(!textOf(after, language).includes(sentence));
    });

    it(`repeats the steps of a procedure all or none, in ${language}`, () => {
      const asked = [question('where-the-benefits-are'), question('how-to-activate')] as const;
      const [, how] = replyTo([...asked], language).answers;
      const steps = how?.blocks.find(({ kind }) => kind === 'steps');
      assert.equal(steps?.kind === 'steps' && steps.steps.length, 3);
    });

    it(`gives an answer once that begins as another does, but for its no, in ${language}`, () => {
      const details = { levels: ['action-pack'], supports: ['cloud'], yesNo: true } as const;
      const same = { ...details, levels: [...details.levels], supports: [...details.supports] };
      const denied = question('action-pack-and-cloud', same);
      const plain = question('link-in-azure', { ...same, yesNo: false });
      for (const asked of [[denied, plain] as const, [plain, denied] as const]) {
        const { answers } = replyTo(asked, language);
        assert.deepEqual(
          answers.map(({ topic }) => topic),
          ['action-pack-and-cloud'],
        );
      }
      const twice = [question('see-incidents-left'), question('see-incidents-left')] as const;
      assert.equal(replyTo(twice, language, expired).answers.length, 1);
    });

    it(`tells what is recorded as left once, where an answer begins with it, in ${language}`, () => {
      const asked = [question('where-incidents-left-are-shown'), question('see-incidents-left')] as const;
      for (const questions of [asked, asked.toReversed()]) {
        const [first, second] = questions;
        assert.ok(first && second);
        const { answers } = replyTo([first, second], language, expired);
        const listed = answers.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'points'));
        assert.deepEqual(
          listed.map(({ topic }) => topic),
          ['see-incidents-left'],
        );
        assert.equal(answers.length, 2);
      }
    });

    it(`gives one answer where the same words may mean any of several, in ${language}`, () => {
      const ofOnePlace = (...topics: [Topic, ...Topic[]]) => {
        const [first, ...others] = topics.map((topic, index) => {
          return { ...question(topic), place: 0, confidence: 0.4 - index / 10 };
        });
        assert.ok(first);
        return replyTo([first, ...others], language).answers.map(({ topic }) => topic);
      };
      assert.deepEqual(
        ofOnePlace('where-incidents-left-are-shown', 'see-incidents-left', 'more-on-incidents-left'),
        ['see-incidents-left'],
      );
      assert.deepEqual(ofOnePlace('who-can-activate', 'find-someone-to-activate'), ['who-can-activate']);
    });

    it(`leaves out the less likely of two that rest on the same and differ in their first line, in ${language}`, () => {
      const details = { levels: ['action-pack'] } as const;
      const yearly = { ...question('entitlement', details), place: 0, confidence: 0.6 };
      const cloud = { ...question('action-pack-and-cloud', details), place: 0, confidence: 0.3 };
      const topicsOf = (first: Question, second: Question) =>
        replyTo([first, second], language).answers.map(({ topic }) => topic);
      assert.deepEqual(topicsOf(yearly, cloud), ['entitlement']);
      assert.deepEqual(topicsOf(cloud, yearly), ['entitlement']);
      assert.equal(topicsOf({ ...yearly, confidence: 0.2 }, cloud).length, 2);
      assert.equal(topicsOf(yearly, { ...cloud, place: 20 }).length, 2);
    });

    it(`keeps an answer that rests on more than a likelier one of the same words, in ${language}`, () => {
      const how = { ...question('how-to-activate'), place: 0, confidence: 0.2 };
      const time = { ...question('activation-time'), place: 0, confidence: 0.5 };
      const topics = replyTo([time, how], language).answers.map(({ topic }) => topic);
      assert.deepEqual(topics, ['how-to-activate']);
    });

    it(`says once what another answer begins with after its yes, in ${language}`, () => {
      const gold = { levels: ['gold'], supports: ['cloud'] } as const;
      const named = { ...gold, competencies: [{ kind: 'cloud', name: 'Security' }] } as const;
      const { answers } = replyTo(
        [
          question('cloud-competencies', named),
          question('entitlement', { ...named, yesNo: true, claimed: 'unlimited' }),
        ],
        language,
      );
      const text = answers.map((answer) => textOf(answer, language)).join('\n');
      assert.equal(text.split(translators[language]('phrase.unlimited')).length, 2, text);
    });

    it(`answers each of two questions by its own first line, in ${language}`, () => {
      const asked = [
        { ...question('who-can-activate'), place: 0 },
        { ...question('find-someone-to-activate'), place: 30 },
      ] as const;
      assert.deepEqual(
        replyTo(asked, language).answers.map(({ topic }) => topic),
        ['who-can-activate', 'find-someone-to-activate'],
      );
    });

    it(`drops no answer for a line that is left out elsewhere for want of room, in ${language}`, () => {
      const topics = ['support-plan-missing', 'who-can-activate', 'see-incidents-left'] as const;
      const asked = [...topics, 'where-incidents-left-are-shown'] as const;
      const [first, ...others] = asked.map((topic) => ({ ...question(topic), place: 0 }));
      assert.ok(first);
      assert.equal(replyTo([first, ...others], language).answers.length, 4);
    });
  }
});
