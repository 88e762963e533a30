import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toText } from '../../src/answers/text.ts';
import { replies, translators } from '../support/answering.ts';
import { trainedUnderstanding } from '../support/understanding.ts';

/** Each offer held, as "gold Data Analytics". */
function heldIn(text: string): string[] {
  const { meaning } = trainedUnderstanding()({ text });
  assert.ok(meaning.kind === 'asked', text);
  const { held = [] } = meaning.questions[0].details;
  return held.map(({ level, competency }) => `${level} ${competency.name ?? competency.kind}`);
}

describe('levels said with a competency each', () => {
  for (const text of [
    'I have both gold data analytics and silver cloud platform. how many azure tickets do we get?',
    'Data Analytics Gold ve Cloud Platform Silver ile kaç bulut olayı?',
    '我們有金級 Data Analytics 和銀級 Cloud Platform，雲端有幾個事件？',
  ])
    it(`are held as they are said in "${text}"`, () => {
      assert.deepEqual(heldIn(text), ['gold Data Analytics', 'silver Cloud Platform']);
    });

  for (const text of [
    'how many cloud incidents do silver and gold get with security?',
    'how many cloud incidents with gold security?',
    'silver or gold, with devops or security: how many cloud incidents?',
  ])
    it(`are not found in "${text}"`, () => {
      assert.deepEqual(heldIn(text), []);
    });

  it('leave Action Pack beside them', () => {
    const text = 'how many tickets with action pack, gold data analytics and silver cloud platform?';
    const said = toText(replies.reply(trainedUnderstanding()({ text }), undefined), translators.en);
    assert.match(said, /Action Pack/);
    assert.match(said, /Gold with Data Analytics/);
  });

  it('get only what they give, not what another combination would', () => {
    const text = 'how many azure tickets with gold data analytics and silver cloud platform?';
    const understanding = trainedUnderstanding()({ text });
    const said = toText(replies.reply(understanding, undefined), translators.en);
    assert.match(said, /Gold with Data Analytics: 10 incidents; Silver with Cloud Platform: unlimited/);
    assert.doesNotMatch(said, /Gold with Cloud Platform|Silver with Data Analytics/);
  });
});
