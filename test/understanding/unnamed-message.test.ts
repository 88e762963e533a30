import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { replies } from '../support/answering.ts';
import { trainedUnderstanding } from '../support/understanding.ts';

const message = /ignore|忽略|dikkate almayın/i;

describe('a contract that is over', () => {
  for (const text of [
    'the contract expired yesterday, what now?',
    'Our contract has expired',
    '合約昨天到期了怎麼辦',
    'sözleşmemizin süresi dün doldu, ne yapacağız?',
  ])
    it(`is answered without a message that "${text}" does not name`, () => {
      const reply = replies.reply(trainedUnderstanding()({ text }), undefined);
      assert.ok(reply.kind === 'answers');
      assert.ok(reply.answers.some(({ topic }) => topic === 'message-already-associated'));
      assert.doesNotMatch(JSON.stringify(reply.answers), message);
      assert.ok(reply.answers.some(({ facts }) => facts.includes('F-ERR-1b')));
    });

  it('is not answered with the message either where a level is told after it', () => {
    const understand = trainedUnderstanding();
    const { meaning } = understand({ text: 'Our contract has expired' });
    assert.ok(meaning.kind === 'asked');
    const reply = replies.reply(
      understand({ text: 'and with Action Pack?', previous: meaning.questions }),
      undefined,
    );
    assert.ok(reply.kind === 'answers');
    assert.doesNotMatch(JSON.stringify(reply.answers), message);
  });

  for (const text of [
    'Has our contract expired?',
    'sözleşmemizin süresi doldu mu?',
    '我們的合約到期了嗎',
    'sözleşmemiz geçerli mi?',
  ])
    it(`is not taken for granted where "${text}" asks about it: it is told where that is seen`, () => {
      const { meaning } = trainedUnderstanding()({ text });
      assert.ok(meaning.kind === 'asked');
      assert.deepEqual(
        meaning.questions.map(({ topic }) => topic),
        ['see-incidents-left'],
      );
    });

  for (const text of ['our contract is still valid', '合約還有效'])
    it(`is asked back about where "${text}" tells that it is not`, () => {
      const { meaning } = trainedUnderstanding()({ text });
      assert.ok(meaning.kind === 'unsure');
      assert.equal(meaning.choices[0]?.topic, 'message-already-associated');
      assert.equal(meaning.choices[0]?.details.contract, 'valid');
    });

  for (const text of [
    'our contract expired and azure says already associated',
    'contract expired, relinking fails',
    'sözleşme bitti, Access ID zaten ilişkili diyor',
    '合約到期，Azure 說已關聯',
  ])
    it(`is answered with the message that "${text}" is about`, () => {
      const reply = replies.reply(trainedUnderstanding()({ text }), undefined);
      assert.ok(reply.kind === 'answers');
      assert.match(JSON.stringify(reply.answers), message);
    });
});
