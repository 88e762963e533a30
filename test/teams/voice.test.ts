import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { submit } from '../support/activity.ts';
import { type CardReader, readerOf } from '../support/card-reader.ts';
import { emre, type Story, startStory } from '../support/story.ts';

describe('the voice', () => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory();
  });
  afterEach(() => story.ends());

  const conversation = { id: `a:chat-of-${emre.id}`, conversationType: 'personal' };

  /** Presses as an old client does, and gives the requests that the bot then makes to Teams. */
  async function pressedInOldClient(data: unknown, replyToId: string | undefined) {
    const before = story.bot.connector.sent.length;
    const response = await story.bot.post(submit(data, { from: emre, conversation, replyToId }));
    assert.equal(response.status, 200);
    return story.bot.connector.sent.slice(before);
  }
  const requestOn = (card: CardReader) => card.button('Ask for activation').data;

  it('changes the card an old client pressed, and sends no other', async () => {
    const card = await story.says(emre, 'activate');
    const sent = await pressedInOldClient(requestOn(card), card.activityId);
    assert.deepEqual(
      sent.map(({ kind, activityId }) => [kind, activityId]),
      [['update', card.activityId]],
    );
  });

  it('sends the card anew where the one an old client pressed can no longer be changed', async () => {
    const card = await story.says(emre, 'activate');
    story.bot.connector.failures = [404];
    const sent = await pressedInOldClient(requestOn(card), card.activityId);
    const [change, message, ...others] = sent;
    assert.equal(change?.kind, 'update');
    assert.ok(message && message.kind !== 'update');
    assert.match(readerOf(message.activity, 'new').text, /waiting for an administrator/);
    assert.deepEqual(others, []);
    assert.equal((await story.bot.record())?.activation?.stage, 'requested');
  });

  it('sends the card anew where an old client does not say which one was pressed', async () => {
    const card = await story.says(emre, 'activate');
    const sent = await pressedInOldClient(requestOn(card), undefined);
    // The card shown before is brought up to date besides, as any other.
    const [message, ...others] = sent.filter(({ kind }) => kind !== 'update');
    assert.ok(message);
    assert.match(readerOf(message.activity, 'new').text, /waiting for an administrator/);
    assert.deepEqual(others, []);
  });

  it('answers a press of Action.Execute with the card alone: nothing is sent beside it', async () => {
    const card = await story.says(emre, 'activate');
    const before = story.bot.connector.sent.length;
    const shown = await story.presses(emre, card, 'Ask for activation');
    assert.match(shown.text, /waiting for an administrator/);
    assert.equal(story.bot.connector.sent.length, before);
  });

  for (const status of [400, 413])
    it(`says the card in plain text where Teams refuses it with ${status}, and keeps no card up to date`, async () => {
      story.bot.connector.failures = [status];
      const told = await pressedInOldClient({ verb: 'activation-show', language: 'en' }, undefined);
      const [refused, text] = told;
      assert.equal(refused?.activity.attachments?.length, 1);
      assert.equal(text?.activity.textFormat, 'plain');
      assert.match(text?.activity.text ?? '', /Nobody in your organization has asked me for activation yet/);
      assert.equal((await story.bot.record())?.cards, undefined);
    });
});
