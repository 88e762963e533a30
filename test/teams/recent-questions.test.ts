import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { emre, type Story, startStory } from '../support/story.ts';
import { answering } from '../support/teaching-story.ts';

describe('a conversation', () => {
  let story: Story;
  const starts = async () => {
    story = await startStory({ answering });
    return (text: string) => story.says(emre, text);
  };

  it('gives a detail to the question it changes, of several in one message', async () => {
    const says = await starts();
    await says('We are Gold. How many Azure tickets do we get, and who can see the IDs?');
    const { text } = await says('and on-prem?');
    await story.ends();
    assert.match(text, /20 incidents/);
    assert.doesNotMatch(text, /can see the Access ID/);
  });

  it('gives a detail to an earlier question where the last does not change with it', async () => {
    const says = await starts();
    await says('How many incidents do we get with Gold?');
    await says('thank you');
    await says('Who can activate the benefit?');
    const { text } = await says('and silver?');
    await story.ends();
    assert.match(text, /15 incidents/);
  });

  it('reaches back no further than a few questions', async () => {
    const says = await starts();
    await says('How many incidents do we get with Gold?');
    const others = ['Who can see the IDs?', 'How long does activation take?', 'What are TPD services?'];
    for (const text of [...others, 'How do I activate the benefit?', 'Which pages are related?'])
      await says(text);
    const { text } = await says('and silver?');
    await story.ends();
    assert.doesNotMatch(text, /15 incidents/);
  });

  it('goes on from a question in the language spoken before', async () => {
    const says = await starts();
    await says('Altın ile kaç olay hakkımız var?');
    const { text } = await says('Azure?');
    await story.ends();
    assert.match(text, /bulut/);
  });
});
