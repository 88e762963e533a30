import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { DirectoryError } from '../../src/directory/directory.ts';
import { channelMessage, execute, mentioning } from '../support/activity.ts';
import { readerOf } from '../support/card-reader.ts';
import { emre, grace, type Story, startStory, yating } from '../support/story.ts';

describe('roles', () => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory();
  });
  afterEach(() => story.ends());

  it('a Global administrator names an MPN partner administrator, who may act until it is taken back', async () => {
    await story.says(yating, 'hello');
    const card = await story.says(grace, 'administrators');
    const named = await story.presses(grace, card, 'Name as administrator', { person: yating.aadObjectId });
    assert.match(named.text, /林雅婷, named by Grace Novak/);
    assert.ok((await story.says(yating, 'activate')).titles.includes('I submitted it'));
    const taken = await story.presses(grace, named, 'Take back', { person: yating.aadObjectId });
    assert.match(taken.text, /Nobody is named yet/);
    assert.ok(!(await story.says(yating, 'activate')).titles.includes('I submitted it'));
    assert.deepEqual(
      (await story.bot.record())?.history?.map(({ what, by, whom }) => [what, by, whom]),
      [
        ['partner-administrator-granted', grace.aadObjectId, yating.aadObjectId],
        ['partner-administrator-revoked', grace.aadObjectId, yating.aadObjectId],
      ],
    );
  });

  it('whoever is named hears of it, before the request that waits for them', async () => {
    await story.arrives(yating);
    await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
    const card = await story.says(grace, 'administrators');
    await story.presses(grace, card, 'Name as administrator', { person: yating.aadObjectId });
    await story.reached(yating, 2);
    const [first, second] = story.bot.connector.sent
      .filter(({ kind, conversationId }) => kind === 'send' && conversationId === `a:chat-of-${yating.id}`)
      .map(({ activity }) => readerOf(activity, '').text);
    assert.match(first ?? '', /Grace Novak named you MPN partner administrator[\s\S]*You may act/);
    assert.match(second ?? '', /Emre Kaya asks you to activate/);
  });

  it('nobody else names anybody, not even with a forged press', async () => {
    assert.match((await story.says(emre, 'administrators')).text, /Only a Global administrator/);
    await story.bot.post(
      execute(
        'roles-grant',
        { language: 'en', 'grant-person': emre.aadObjectId },
        { from: emre, conversation: { id: 'a:chat-of-29:emre', conversationType: 'personal' } },
      ),
    );
    assert.equal((await story.bot.record())?.partnerAdministrators, undefined);
  });

  it('somebody who never wrote cannot be named', async () => {
    await story.says(yating, 'hello');
    const card = await story.says(grace, 'administrators');
    for (const person of ['nobody', '__proto__', 'constructor']) {
      const refused = await story.presses(grace, card, 'Name as administrator', { person });
      assert.match(refused.text, /don’t know that person/, person);
    }
    assert.equal((await story.bot.record())?.history, undefined);
  });

  it('that cannot be found out keep the card without buttons of administrators, and say so', async () => {
    await story.ends();
    story = await startStory({
      directory: {
        isGlobalAdministrator: () => Promise.reject(new DirectoryError('The directory was told to fail.')),
      },
    });
    const card = await story.says(grace, 'activate');
    assert.match(card.text, /can’t find out your role/);
    assert.ok(card.titles.includes('Ask for activation'));
    assert.ok(!card.titles.includes('I submitted it'));
    assert.match((await story.says(grace, 'history')).text, /can’t find out your role/);
  });

  it('of people configured by sign-in name are known once Teams has told it', async () => {
    await story.ends();
    story = await startStory({}, { ADMINISTRATORS: 'yating.lin@partner.example' });
    story.bot.connector.members[yating.id] = { userPrincipalName: 'Yating.Lin@partner.example' };
    await story.says(yating, 'hello');
    assert.ok((await story.says(yating, 'activate')).titles.includes('I submitted it'));
    assert.ok(!(await story.says(grace, 'activate')).titles.includes('I submitted it'));
  });
});

describe('the history', () => {
  it('tells administrators who did what and when, and nobody else', async () => {
    const story = await startStory();
    try {
      await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
      assert.match((await story.says(emre, 'history')).text, /Only administrators/);
      const card = await story.says(grace, 'history');
      assert.match(card.text, /2021-08-10 09:00 UTC: Emre Kaya asked for activation/);
    } finally {
      await story.ends();
    }
  });
});

describe('the channel for administrators', () => {
  it('gets requests where no administrator has a chat, once one has chosen it', async () => {
    const story = await startStory();
    try {
      const here = (from: object) => channelMessage({ from, ...mentioning('administrators here') });
      const refused = await story.says(emre, '', here(emre));
      assert.match(refused.text, /Only a Global administrator/);
      const chosen = await story.says(grace, '', here(grace));
      assert.match(chosen.text, /come to this channel/);
      const asked = await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
      assert.match(asked.text, /on its way to your administrators/);
      await story.posted('19:channel@thread.tacv2', /Emre Kaya asks you to activate/);
      const gone = await story.says(
        grace,
        '',
        channelMessage({ from: grace, ...mentioning('administrators not here') }),
      );
      assert.match(gone.text, /no longer/);
    } finally {
      await story.ends();
    }
  });
});
