import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toText } from '../../src/answers/text.ts';
import { type MessageMeaning, messageTopics } from '../../src/rules/messages.ts';
import { type Language, languages } from '../../src/rules/question.ts';
import { replies, translators } from '../support/answering.ts';
import { pastedId, pastedMessages } from '../support/pasted-messages.ts';
import { trainedUnderstanding } from '../support/understanding.ts';

/** The fact by which a reply shows which case it takes to hold. */
const shows: Partial<Record<MessageMeaning, readonly string[]>> = {
  'already-linked': ['F-ERR-1a'],
  'no-longer-valid': ['F-ERR-1b', 'F-PLAN-3'],
  'cloud-not-included': ['F-ENT-4'],
};

function answered(text: string, language: Language) {
  const understanding = trainedUnderstanding()({ text, locale: language });
  const reply = replies.reply(understanding, undefined);
  return { understanding, reply, said: toText(reply, translators[reply.language]) };
}

describe('a portal message, in whatever wording', () => {
  for (const topic of messageTopics) {
    for (const language of languages) {
      const pasted = pastedMessages[topic][language];
      it(`${topic} has at least twelve ways to be pasted in ${language}`, () => {
        assert.ok(pasted.length >= 12);
      });

      for (const each of pasted) {
        const [text, meaning = 'open'] = typeof each === 'string' ? [each] : each;
        it(`is ${topic}, ${meaning}: ${text.replace(/\n/g, ' ')}`, () => {
          const { understanding, reply, said } = answered(text, language);
          assert.equal(reply.kind, 'answers', said);
          assert.ok(reply.kind === 'answers');
          assert.deepEqual(
            reply.answers.map((answer) => answer.topic),
            [topic],
          );
          const [{ facts, asks }] = reply.answers;
          for (const fact of shows[meaning] ?? []) assert.ok(facts.includes(fact as never), said);
          if (meaning !== 'open') assert.equal(asks, undefined, said);
          // What is kept of a message, and what is said to it, holds no ID that was in it.
          assert.ok(!JSON.stringify([understanding, reply]).includes(pastedId));
        });
      }
    }
  }
});
