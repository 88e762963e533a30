import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clausesOf, sentencesOf } from '../../src/understanding/sentences.ts';

describe('sentences', () => {
  it('end at punctuation and at line breaks', () => {
    assert.deepEqual(sentencesOf('We are Gold. How many?\nAnd who activates'), [
      'We are Gold.',
      'How many?',
      'And who activates',
    ]);
  });

  it('end in Chinese without a space', () => {
    assert.deepEqual(sentencesOf('我們是金級。可以開幾個？誰可以啟用？'), [
      '我們是金級。',
      '可以開幾個？',
      '誰可以啟用？',
    ]);
  });

  it('do not end inside an address or a number', () => {
    const text = 'see partner.microsoft.com/support for 1.5 years';
    assert.deepEqual(sentencesOf(text), [text]);
  });

  it('leave out what is too short to say anything', () => {
    assert.deepEqual(sentencesOf('Hm. ?! How many?'), ['How many?']);
  });
});

describe('clauses', () => {
  it('split where one sentence holds two questions', () => {
    assert.deepEqual(clausesOf('who can activate and how long does it take?'), [
      'who can activate',
      'how long does it take?',
    ]);
    assert.deepEqual(clausesOf('kim etkinleştirebilir ve ne kadar sürer'), [
      'kim etkinleştirebilir',
      'ne kadar sürer',
    ]);
    assert.deepEqual(
      clausesOf('誰可以啟用，另外要多久'),
      ['誰可以啟用', '要多久'].filter((clause) => clause.length >= 4),
    );
  });
});
