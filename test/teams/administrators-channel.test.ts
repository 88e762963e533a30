import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { type Directory, DirectoryError } from '../../src/directory/directory.ts';
import { channelMessage, groupMessage, mentioning } from '../support/activity.ts';
import { emre, grace, type Story, startStory } from '../support/story.ts';

describe('the channel for administrators', () => {
  let story: Story;
  let isDown: boolean;
  beforeEach(async () => {
    isDown = false;
    const directory: Directory = {
      async isGlobalAdministrator({ directoryId }) {
        if (isDown) throw new DirectoryError('The directory was told to fail.');
        return directoryId === grace.aadObjectId;
      },
    };
    story = await startStory({ directory });
  });
  afterEach(() => story.ends());

  const channel = '19:channel@thread.tacv2';
  const inChannel = (command: string, from: object = grace, id = channel) => {
    const conversation = { id: `${id};messageid=17`, conversationType: 'channel', isGroup: true };
    return channelMessage({ from, conversation, ...mentioning(command) });
  };
  const registered = async () => (await story.bot.record())?.administratorsChannel;

  it('is a channel: a group and a chat of one’s own are refused', async () => {
    for (const command of ['administrators here', 'administrators not here']) {
      const inGroup = await story.says(grace, '', groupMessage({ from: grace, ...mentioning(command) }));
      assert.match(inGroup.text, /write that in the channel/);
      assert.match((await story.says(grace, command)).text, /write that in the channel/);
    }
    assert.equal(await registered(), undefined);
    assert.equal((await story.bot.record())?.history, undefined);
  });

  it('is chosen as a whole, not the thread it was chosen in, with its language and its line in the history', async () => {
    await story.says(grace, '', inChannel('yöneticiler buraya'));
    const { conversationId, language } = (await registered()) ?? {};
    assert.deepEqual([conversationId, language], [channel, 'tr']);
    assert.deepEqual(
      (await story.bot.record())?.history?.map(({ what, by }) => [what, by]),
      [['administrators-channel-registered', grace.aadObjectId]],
    );
  });

  it('is taken away in itself, from any of its threads, and from nowhere else', async () => {
    await story.says(grace, '', inChannel('administrators here'));
    const elsewhere = inChannel('administrators not here', grace, '19:other@thread.tacv2');
    assert.match((await story.says(grace, '', elsewhere)).text, /not the channel the requests come to/);
    assert.ok(await registered());
    const { text } = await story.says(grace, '', inChannel('administrators not here'));
    assert.match(text, /no longer come to this channel/);
    assert.equal(await registered(), undefined);
  });

  it('is neither chosen nor taken away by anybody without the role', async () => {
    await story.says(grace, '', inChannel('administrators here'));
    const before = await story.bot.record();
    for (const command of ['administrators here', 'administrators not here']) {
      const { text } = await story.says(emre, '', inChannel(command, emre, '19:other@thread.tacv2'));
      assert.match(text, /Only a Global administrator or an MPN partner administrator/);
    }
    assert.deepEqual(await story.bot.record(), before);
  });

  it('is not chosen where the role cannot be found out', async () => {
    isDown = true;
    const { text } = await story.says(grace, '', inChannel('administrators here'));
    assert.match(text, /can’t find out your role/);
    assert.equal(await registered(), undefined);
  });
});
