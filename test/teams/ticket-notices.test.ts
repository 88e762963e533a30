import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { type AnyActivity, contoso, mentioning } from '../support/activity.ts';
import type { CardReader } from '../support/card-reader.ts';
import {
  asksHelpdesk,
  channelId,
  type HelpdeskStory,
  inChannel,
  oliver,
  opensHelpdesk,
  selin,
  startHelpdeskStory,
  startWithHelpdesk,
} from '../support/helpdesk-story.ts';
import { type Character, emre, grace, yating } from '../support/story.ts';

const groupId = '19:group@thread.v2';
const inGroup: AnyActivity = {
  conversation: { id: groupId, conversationType: 'groupChat', isGroup: true, tenantId: contoso },
};

describe('what the helpdesk writes to somebody who asked in a group', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startHelpdeskStory();
    await opensHelpdesk(story);
  });
  afterEach(() => story.ends());

  /** Gives the card that stands in the group, and the one in the helpdesk's channel. */
  async function asksInGroup(by: Character): Promise<{ own: CardReader; card: CardReader }> {
    const unknown = await story.says(by, '', { ...inGroup, ...mentioning('Who signs our invoice?') });
    const { verb, data } = unknown.button('Ask the helpdesk');
    const draft = await story.answerTo(by, verb, data, { ...inGroup, replyToId: unknown.activityId });
    const own = await story.presses(by, draft, 'Send to the helpdesk', { note: 'Between us.' }, inGroup);
    return { own, card: await story.inHelpdesk() };
  }
  const inTheGroup = () =>
    story.bot.connector.sent.filter(({ conversationId }) => conversationId === groupId);

  it('comes to their own chat, and the group sees where it went, not what was said', async () => {
    await story.arrives(emre);
    const { own, card } = await asksInGroup(emre);
    const before = inTheGroup().length;
    await story.agentPresses(selin, card, 'Send the reply', { text: 'It costs 5,000.' });
    assert.match((await story.reached(emre)).text, /It costs 5,000/);
    const shown = await story.changed(groupId, own.activityId ?? '');
    assert.match(shown.text, /goes to the personal chat of whoever asked/);
    // Nor how far it was: nobody brings that up to date there.
    assert.doesNotMatch(shown.text, /In progress/);
    const said = JSON.stringify(inTheGroup().slice(before));
    assert.doesNotMatch(said, /Who signs|Between us|5,000|Selin/);
    assert.deepEqual(shown.titles, []);
  });

  it('comes to the chat they opened with the bot only later', async () => {
    const { own, card } = await asksInGroup(oliver);
    await story.arrives(oliver);
    const before = inTheGroup().length;
    await story.agentPresses(selin, card, 'Send the reply', { text: 'It costs 5,000.' });
    assert.match((await story.reached(oliver)).text, /It costs 5,000/);
    await story.changed(groupId, own.activityId ?? '');
    assert.doesNotMatch(JSON.stringify(inTheGroup().slice(before)), /5,000/);
  });

  it('comes to the group where they have no chat of their own', async () => {
    const { card } = await asksInGroup(oliver);
    await story.agentPresses(selin, card, 'Send the reply', { text: 'It costs 5,000.' });
    await story.posted(groupId, /It costs 5,000/);
  });
});

describe('news for somebody who asked in their own chat', () => {
  let story: HelpdeskStory;
  let own: CardReader;
  let card: CardReader;
  beforeEach(async () => {
    story = await startWithHelpdesk();
    own = await asksHelpdesk(story);
    card = await story.inHelpdesk();
    await story.agentPresses(selin, card, 'Take it');
    while ((await keptCard()) === own.activityId) await setImmediate();
  });
  afterEach(() => story.ends());
  const keptCard = async () => (await story.bot.tickets())[0]?.requesterCards?.[emre.aadObjectId]?.activityId;
  const changesOfIt = () =>
    story.bot.connector.sent.filter(
      ({ kind, activityId }) => kind === 'update' && activityId === own.activityId,
    );

  it('leave what they are writing on the card before, which they can send', async () => {
    await story.agentPresses(selin, story.cardNow(card), 'Send the reply', { text: 'It costs 5,000.' });
    await story.reached(emre, 2);
    assert.deepEqual(changesOfIt(), []);
    const sent = await story.presses(emre, own, 'Send', { text: 'We need it by Friday.' });
    assert.match(sent.text, /on its way to the helpdesk/);
    assert.match((await story.thread(card, 1)).join(), /We need it by Friday/);
  });

  it('put that card to rest a few minutes later, with the question on it', async () => {
    story.clock.now = new Date(story.clock.now.getTime() + 5 * 60_000);
    await story.agentPresses(oliver, story.cardNow(card), 'Take over');
    const before = await story.changed(`a:chat-of-${emre.id}`, own.activityId);
    assert.match(before.text, /Who signs our invoice\?/);
    assert.deepEqual(before.titles, []);
  });
});

describe('the alert of a new question', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startWithHelpdesk();
    for (const agent of [oliver, selin]) {
      const card = await story.says(agent, '', { ...inChannel(), ...mentioning('helpdesk') });
      await story.agentPresses(agent, card, 'I’m on duty');
    }
    // What is known of the team is too old to be believed.
    story.clock.now = new Date(story.clock.now.getTime() + 3_600_000);
  });
  afterEach(() => story.ends());
  const without = (...gone: Character[]) => {
    const { connector } = story.bot;
    connector.roster = connector.roster?.filter(({ id }) => !gone.some((agent) => agent.id === id));
  };

  it('mentions nobody who left the team while on duty', async () => {
    without(oliver);
    await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    assert.deepEqual(await story.thread(card, 1), ['<at>Selin Demir</at> A new question: who takes it?']);
  });

  it('is not said on the helpdesk’s card to reach whoever left the team', async () => {
    const asked = () => story.says(grace, '', { ...inChannel(), ...mentioning('helpdesk') });
    without(oliver);
    assert.match((await asked()).text, /new questions: Selin Demir$/m);
    without(selin);
    story.clock.now = new Date(story.clock.now.getTime() + 3_600_000);
    assert.match((await asked()).text, /Whoever was on duty has left the team/);
    story.bot.connector.roster = undefined;
    story.clock.now = new Date(story.clock.now.getTime() + 3_600_000);
    assert.match((await asked()).text, /new questions: Oliver Brandt, Selin Demir/);
  });

  it('mentions everybody on duty where Teams does not say who is in the team', async () => {
    story.bot.connector.roster = undefined;
    await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    assert.deepEqual(await story.thread(card, 1), [
      '<at>Oliver Brandt</at> <at>Selin Demir</at> A new question: who takes it?',
    ]);
  });

  it('is given to nobody where all who were on duty left', async () => {
    without(oliver, selin);
    await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    await story.agentPresses(grace, card, 'Assign it', { person: yating.aadObjectId });
    // The line of the assignment would come after the alert.
    assert.deepEqual(await story.thread(card, 1), [
      '<at>林雅婷</at> Grace Novak assigned the ticket to 林雅婷.',
    ]);
  });
});

describe('the card of a ticket in the helpdesk’s channel', () => {
  it('comes anew with the next change where Teams did not say which message it is, which is logged', async () => {
    const story = await startWithHelpdesk();
    const { broken } = story.bot.connector;
    broken.set(channelId, { status: 201, body: '{}' });
    const own = await asksHelpdesk(story);
    await story.inHelpdesk();
    const isLogged = () => story.bot.log.some(({ msg }) => /does not say which message/.test(String(msg)));
    while (!isLogged() || (await story.bot.tickets())[0]?.outbox?.length !== 1) await setImmediate();
    broken.clear();

    await story.presses(emre, own, 'Send', { text: 'It is urgent.' });
    const anew = await story.inHelpdesk(2);
    assert.match(anew.text, /“It is urgent\.”/);
    const taken = await story.agentPresses(selin, anew, 'Take it');
    assert.match(taken.text, /Selin Demir/);
    await story.changed(channelId, anew.activityId ?? '');
    await story.ends();
  });

  it('comes anew when the question is brought up where Teams did not say which message it is', async () => {
    const story = await startWithHelpdesk();
    const { broken } = story.bot.connector;
    broken.set(channelId, { status: 201, body: '{}' });
    await asksHelpdesk(story);
    await story.inHelpdesk();
    while ((await story.bot.tickets())[0]?.outbox?.length !== 1) await setImmediate();
    broken.clear();

    story.clock.now = new Date(story.clock.now.getTime() + 5 * 3_600_000);
    await story.says(emre, 'Gold?');
    await story.agentPresses(selin, await story.inHelpdesk(2), 'Take it');
    await story.ends();
  });

  it('is kept up to date where Teams does not say who is in the team, without their list', async () => {
    const story = await startWithHelpdesk();
    const own = await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    /** Who can be chosen is not among what is read on a card. */
    const newest = () =>
      JSON.stringify(
        story.bot.connector.sent.findLast(
          ({ conversationId, activity }) => conversationId === channelId && activity.attachments,
        )?.activity,
      );
    assert.match(newest(), /Oliver Brandt/);
    story.bot.connector.roster = undefined;
    story.clock.now = new Date(story.clock.now.getTime() + 3_600_000);
    await story.presses(emre, own, 'Send', { text: 'It is urgent.' });
    const now = await story.changed(channelId, card.activityId ?? '');
    assert.match(now.text, /“It is urgent\.”/);
    assert.doesNotMatch(newest(), /Oliver Brandt/);
    await story.ends();
  });
});
