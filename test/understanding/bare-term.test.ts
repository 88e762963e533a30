import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { noDetails } from '../../src/rules/question.ts';
import { trainedUnderstanding } from '../support/understanding.ts';

const meaningOf = (text: string) => trainedUnderstanding()({ text }).meaning;

describe('a text that is nothing but a term', () => {
  for (const text of [
    'azure',
    'Azure portal?',
    'gold',
    '金級',
    'Gümüş',
    'support',
    'teknik destek',
    '技術支援',
    'access id',
    'contract expired',
    'incidents',
  ]) {
    it(`"${text}" is asked back about`, () => {
      const meaning = meaningOf(text);
      assert.equal(meaning.kind, 'unsure');
      assert.ok(meaning.kind === 'unsure' && meaning.choices.length >= 2);
    });
  }

  it('keeps what it says for the choice', () => {
    const meaning = meaningOf('gold');
    assert.deepEqual(meaning.kind === 'unsure' && meaning.choices[0]?.details.levels, ['gold']);
  });

  it('goes on from the question before it where there is one', () => {
    const previous = { topic: 'entitlement', details: noDetails, confidence: 1 } as const;
    const { meaning } = trainedUnderstanding()({ text: 'gold', previous: [previous] });
    assert.equal(meaning.kind, 'asked');
  });

  for (const text of [
    'gold azure',
    'how many incidents',
    'activate',
    'link azure',
    'silver on-prem',
    '怎麼開案？',
  ]) {
    it(`"${text}" says more than a term`, () => assert.notEqual(meaningOf(text).kind, 'unsure'));
  }
});
