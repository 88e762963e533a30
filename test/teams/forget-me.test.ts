import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import {
  asksHelpdesk,
  channelId,
  type HelpdeskStory,
  inChannel,
  opensHelpdesk,
  selin,
  startHelpdeskStory,
} from '../support/helpdesk-story.ts';
import { emre, grace, yating } from '../support/story.ts';

describe('somebody who asks to be forgotten', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startHelpdeskStory();
    for (const person of [grace, emre, yating]) await story.arrives(person);
    await opensHelpdesk(story);
  });
  afterEach(() => story.ends());

  it('hears what was deleted, and is named nowhere any more', async () => {
    await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
    await asksHelpdesk(story, { question: 'Who signs our invoice?', note: 'A secret of mine.' });
    const card = await story.inHelpdesk();
    const sure = await story.says(emre, 'forget me');
    assert.match(sure.text, /can’t be undone/);
    const done = await story.presses(emre, sure, 'Delete my data');
    assert.match(done.text, /your name, your language and the address of this chat/);
    assert.match(done.text, /1 question to the helpdesk/);
    const kept = JSON.stringify([await story.bot.record(), await story.bot.tickets()]);
    assert.doesNotMatch(kept, new RegExp(`${emre.aadObjectId}|Emre|invoice|secret|${emre.id}`));
    const now = await story.changed(channelId, card.activityId);
    assert.doesNotMatch(now.text, /invoice|secret|Emre/);
    assert.equal((await story.bot.record())?.activation?.stage, 'none');
  });

  it('leaves what a colleague asked, and what they answered as an agent, without their name', async () => {
    await asksHelpdesk(story, { by: yating, question: 'Who signs our invoice?' });
    const card = await story.inHelpdesk();
    await story.agentPresses(grace, card, 'Send the reply', { text: 'The billing admin.' });
    await story.reached(yating);
    await story.presses(grace, await story.says(grace, 'forget me'), 'Delete my data');
    const kept = JSON.stringify(await story.bot.tickets());
    assert.match(kept, /The billing admin\./);
    assert.match(kept, /Who signs our invoice/);
    assert.doesNotMatch(kept, /Grace/);
    const { connector } = story.bot;
    while (!/Somebody replied/.test(story.cardNow(card).text))
      await connector.arrived(connector.sent.length + 1);
    // Nobody has it any more, so somebody else takes it.
    const over = await story.agentPresses(selin, story.cardNow(card), 'Take it');
    assert.match(over.text, /With Selin Demir/);
  });

  it('leaves what they taught, without their name', async () => {
    const sent = {
      phrase: 'Who signs our invoice?',
      language: 'en',
      lesson: 'words',
      words: 'The treasurer.',
    };
    const form = await story.says(grace, 'teach', inChannel());
    const checked = await story.agentPresses(grace, form, 'Check', sent);
    await story.agentPresses(grace, checked, 'Save', sent);
    await story.presses(grace, await story.says(grace, 'forget me'), 'Delete my data');
    const answer = await story.says(emre, 'who signs our invoice');
    assert.match(answer.text, /The treasurer\./);
    assert.doesNotMatch(answer.text, /Grace/);
  });

  it('has to say so in their own chat', async () => {
    const { text } = await story.says(emre, 'forget me', inChannel());
    assert.doesNotMatch(text, /can’t be undone/);
  });
});
