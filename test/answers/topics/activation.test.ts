import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { languages } from '../../../src/rules/question.ts';
import { answerTo, translators } from '../../support/answering.ts';

describe('an answer on the activation', () => {
  for (const language of languages) {
    const say = translators[language];

    for (const activation of ['activated', 'submitted'] as const) {
      it(`says first that the benefit is ${activation} to whoever asks how to activate it, in ${language}`, () => {
        const { first, text } = answerTo('how-to-activate', language, {}, { offers: [], activation });
        assert.equal(first, say(`recorded.activation-${activation}`));
        assert.ok(text.includes(say('activation.how')), text);
      });
    }

    it(`sends nobody through the steps of an activation that is done or under way, in ${language}`, () => {
      for (const activation of ['activated', 'submitted'] as const) {
        const { first, text } = answerTo('activation-needed', language, {}, { offers: [], activation });
        assert.equal(first, say('activation.activate-first'));
        assert.ok(text.includes(say(`recorded.activation-${activation}`)), text);
        assert.ok(!text.includes(say('activation.open-page')), text);
      }
    });

    it(`leads to the page that shows the IDs whoever asks for them after the activation, in ${language}`, () => {
      const { answer } = answerTo('after-activation', language);
      const [, steps] = answer.blocks;
      assert.deepEqual(steps?.kind === 'steps' && steps.steps, [
        say('activation.sign-in'),
        say('activation.open-page'),
      ]);
    });

    it(`says first how to activate the benefit where that is still to be done, in ${language}`, () => {
      const { first, text } = answerTo('how-to-activate', language, {}, { offers: [], activation: 'none' });
      assert.equal(first, say('activation.how'));
      assert.ok(text.includes(say('recorded.activation-none')), text);
    });
  }
});
