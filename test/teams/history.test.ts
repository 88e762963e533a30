import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { channelMessage, groupMessage, mentioning } from '../support/activity.ts';
import { emre, grace, type Story, startStory } from '../support/story.ts';

describe('what is for administrators', () => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory();
    await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
  });
  afterEach(() => story.ends());

  const places = { group: groupMessage, channel: channelMessage };
  for (const [place, write] of Object.entries(places))
    for (const command of ['history', 'administrators'])
      it(`is not shown in a ${place}, not even to one of them: ${command}`, async () => {
        const told = await story.says(grace, '', write({ from: grace, ...mentioning(command) }));
        assert.match(told.text, /only in your own chat with me/);
        assert.deepEqual(told.titles, []);
      });

  it('is shown in their own chat, the newest first, in their language', async () => {
    await story.presses(grace, await story.says(grace, 'activate'), 'I submitted it');
    const english = await story.says(grace, 'history');
    assert.match(english.text, /Grace Novak submitted the activation[\s\S]*Emre Kaya asked for activation/);
    const turkish = await story.says(grace, 'geçmiş');
    assert.match(turkish.text, /Emre Kaya/);
    assert.doesNotMatch(turkish.text, /asked for activation/);
  });
});
