import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Directory } from '../../src/directory/directory.ts';
import { contoso, fabrikam, mentioning } from '../support/activity.ts';
import {
  asksHelpdesk,
  channelId,
  guest,
  type HelpdeskStory,
  inChannel,
  opensHelpdesk,
  selin,
  startHelpdeskStory,
  startWithHelpdesk,
} from '../support/helpdesk-story.ts';
import { type Character, emre, grace, yating } from '../support/story.ts';

const operator = '99999999-9999-4999-8999-999999999999';

describe('a channel that is made a helpdesk', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startHelpdeskStory();
    await story.arrives(emre);
  });
  afterEach(() => story.ends());
  const asked = (by: Character) => story.says(by, '', { ...inChannel(), ...mentioning('helpdesk') });

  it('is registered by an administrator, and by nobody else', async () => {
    const card = await asked(selin);
    const { verb, data } = card.button('Make it the helpdesk');
    const refused = await story.answerTo(selin, verb, data, inChannel());
    assert.match(refused.text, /Only an administrator, or an owner of this team/);
    assert.equal((await story.bot.record())?.helpdesks, undefined);
    const done = await opensHelpdesk(story);
    assert.match(done.text, /This channel is the helpdesk now/);
    const [helpdesk] = (await story.bot.record())?.helpdesks ?? [];
    assert.equal(helpdesk?.address.conversationId, channelId);
    assert.equal(helpdesk?.name, 'Helpdesk');
  });

  it('has to be a channel', async () => {
    assert.match(
      (await story.says(grace, 'helpdesk')).text,
      /in the team channel that should become the helpdesk/,
    );
  });

  it('is offered where the bot does not know, and only from then on', async () => {
    assert.ok(!(await story.says(emre, 'Who signs our invoice?')).titles.includes('Ask the helpdesk'));
    await opensHelpdesk(story);
    assert.ok((await story.says(emre, 'Who signs our invoice?')).titles.includes('Ask the helpdesk'));
  });

  it('gets an open ticket again that came to one which is a helpdesk no more', async () => {
    const other = '19:other@thread.tacv2';
    await opensHelpdesk(story);
    await asksHelpdesk(story);
    const first = await story.inHelpdesk();
    const card = await story.says(grace, '', { ...inChannel(), ...mentioning('helpdesk') });
    assert.match(card.text, /Open questions then go to another helpdesk, or wait until there is one/);
    const removed = await story.agentPresses(grace, card, 'Remove the helpdesk');
    assert.match(removed.text, /isn’t a helpdesk any more/);
    assert.doesNotMatch(removed.text, /isn’t a helpdesk yet/);
    const there = await story.says(grace, '', { ...inChannel(contoso, other), ...mentioning('helpdesk') });
    await story.presses(grace, there, 'Make it the helpdesk', {}, inChannel(contoso, other));
    await story.posted(other, /Who signs our invoice\?/);
    await story.changed(channelId, first.activityId);
    assert.deepEqual(story.cardNow(first).titles, []);
  });

  for (const next of ['none', 'a Turkish one'] as const) {
    it(`is removed with its open tickets’ cards left in its own language, where the next is ${next}`, async () => {
      const other = inChannel(contoso, '19:other@thread.tacv2');
      await opensHelpdesk(story);
      const unknown = await story.says(emre, 'Faturamızı kim imzalıyor?', { locale: 'tr-TR' });
      const draft = await story.opens(emre, unknown, 'Yardım masasına sor');
      await story.presses(emre, draft, 'Yardım masasına gönder');
      const card = await story.inHelpdesk();
      if (next !== 'none') {
        const there = await story.says(grace, '', { ...other, ...mentioning('helpdesk') });
        await story.presses(grace, there, 'Make it the helpdesk', { 'card-language': 'tr' }, other);
      }
      const settings = await story.says(grace, '', { ...inChannel(), ...mentioning('helpdesk') });
      await story.agentPresses(grace, settings, 'Remove the helpdesk');
      const rest = await story.changed(channelId, card.activityId);
      assert.deepEqual(rest.titles, []);
      assert.match(rest.text, /Language: Turkish/);
    });
  }

  it('is removed as well while its settings are open with a mistake, whose fields clients send along', async () => {
    await opensHelpdesk(story);
    const beside = { 'helpdesk-languages': 'all', 'helpdesk-card-language': 'en', 'helpdesk-tenants': 'x' };
    const removed = await story.answerTo(grace, 'helpdesk-remove', beside, inChannel());
    assert.match(removed.text, /isn’t a helpdesk any more/);
  });

  it('serves those who ask in its language, and another one those who ask in others', async () => {
    const turkish = '19:turkish@thread.tacv2';
    await opensHelpdesk(story);
    const there = await story.says(grace, '', { ...inChannel(contoso, turkish), ...mentioning('helpdesk') });
    await story.presses(
      grace,
      there,
      'Make it the helpdesk',
      { languages: 'tr' },
      inChannel(contoso, turkish),
    );
    const unknown = await story.says(emre, 'Faturamızı kim imzalıyor?', { locale: 'tr-TR' });
    const draft = await story.opens(emre, unknown, 'Yardım masasına sor');
    await story.presses(emre, draft, 'Yardım masasına gönder');
    await story.posted(turkish, /Faturamızı kim imzalıyor\?/);
  });
});

describe('a channel of which an activity tells its ID only', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    const directory: Directory = {
      isGlobalAdministrator: async () => false,
      ownsGroup: async ({ directoryId }, groupId) =>
        directoryId === yating.aadObjectId && groupId === 'team-group',
    };
    story = await startHelpdeskStory({ directory });
    story.bot.connector.team = {
      details: { id: '19:team', aadGroupId: 'team-group' },
      channels: [{ id: '19:team' }, { id: channelId, name: 'Support' }],
    };
  });
  afterEach(() => story.ends());
  const told = (id = channelId) => ({
    ...inChannel(contoso, id),
    channelData: { tenant: { id: contoso }, team: { id: '19:team' }, channel: { id } },
  });
  async function registers(by: Character, where = told()): Promise<string> {
    const card = await story.says(by, '', { ...where, ...mentioning('helpdesk') });
    const { verb, data } = card.button('Make it the helpdesk');
    return (await story.answerTo(by, verb, data, where)).text;
  }
  const name = async () => (await story.bot.record())?.helpdesks?.[0]?.name;

  it('is registered by an owner of its team, under its name', async () => {
    assert.match(await registers(emre), /Only an administrator, or an owner of this team/);
    assert.match(await registers(yating), /This channel is the helpdesk now/);
    assert.equal(await name(), 'Support');
  });

  it('is called General where it has no name', async () => {
    assert.match(await registers(yating, told('19:team')), /This channel is the helpdesk now/);
    assert.equal(await name(), 'General');
  });

  it('is not registered where Teams does not tell whose team it is, and that is said', async () => {
    story.bot.connector.team = undefined;
    assert.match(await registers(yating), /can’t find out your role/);
    assert.equal((await story.bot.record())?.helpdesks, undefined);
  });

  it('keeps the name it has where Teams does not tell it any more', async () => {
    await registers(yating);
    const { connector } = story.bot;
    connector.team = { details: { aadGroupId: 'team-group' }, channels: [] };
    const card = await story.says(yating, '', { ...told(), ...mentioning('helpdesk') });
    await story.presses(yating, card, 'Save', {}, told());
    assert.equal(await name(), 'Support');
  });
});

describe('a channel that is not for the whole team', () => {
  for (const type of ['private', 'shared'])
    it(`is no helpdesk: who is in a ${type} one is not told to the bot`, async () => {
      const story = await startHelpdeskStory();
      const { conversation, channelData } = inChannel() as Record<'conversation' | 'channelData', object>;
      const there = { conversation, channelData: { ...channelData, channel: { id: channelId, type } } };
      const refused = await story.says(grace, '', { ...there, ...mentioning('helpdesk') });
      assert.match(refused.text, /has to be a standard channel/);
      const pressed = await story.answerTo(grace, 'helpdesk-register', {}, there);
      assert.match(pressed.text, /has to be a standard channel/);
      assert.equal((await story.bot.record())?.helpdesks, undefined);
      await story.ends();
    });
});

describe('a helpdesk that is set up by people of several languages', () => {
  it('keeps the language it was registered in', async () => {
    const story = await startWithHelpdesk();
    const settings = await story.says(grace, '', {
      ...inChannel(),
      ...mentioning('服務台'),
      locale: 'zh-TW',
    });
    const saved = await story.agentPresses(grace, settings, '儲存');
    assert.match(saved.text, /已儲存/);
    await asksHelpdesk(story);
    assert.ok((await story.inHelpdesk()).titles.includes('Take it'));
    await story.ends();
  });

  it('writes its cards in the language that is chosen', async () => {
    const story = await startWithHelpdesk();
    const settings = await story.says(grace, '', { ...inChannel(), ...mentioning('helpdesk') });
    const saved = await story.agentPresses(grace, settings, 'Save', { 'card-language': 'tr' });
    assert.match(saved.text, /Language of the cards here: Turkish/);
    await asksHelpdesk(story);
    assert.ok((await story.inHelpdesk()).titles.includes('Üstlen'));
    const { verb, data } = settings.button('Save');
    const forged = { ...data, 'helpdesk-card-language': 'xx' };
    const refused = await story.answerTo(grace, verb, forged, inChannel());
    assert.match(refused.text, /couldn’t make sense of that button/);
    await story.ends();
  });
});

describe('a channel of a helpdesk that cannot be reached', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startHelpdeskStory();
    await story.arrives(emre);
    await story.arrives(grace);
    await opensHelpdesk(story);
  });
  afterEach(() => story.ends());

  it('costs nobody the question: whoever asked is told, an administrator hears what to mend, and it comes then', async () => {
    const unknown = await story.says(emre, 'Who signs our invoice?');
    const draft = await story.opens(emre, unknown, 'Ask the helpdesk');
    story.bot.connector.broken.set(channelId, { status: 403, code: 'BotNotInConversationRoster' });
    await story.presses(emre, draft, 'Send to the helpdesk');
    assert.match((await story.reached(emre)).text, /I can’t reach the helpdesk’s channel at the moment/);
    const told = await story.reached(grace);
    assert.match(told.text, /channel “Helpdesk” \(BotNotInConversationRoster\)/);
    assert.match(told.text, /See whether the app is still in that team/);

    story.bot.connector.broken.clear();
    const card = await story.says(grace, '', { ...inChannel(), ...mentioning('helpdesk') });
    assert.match(card.text, /I haven’t been able to reach this channel since August 10, 2021/);
    const saved = await story.agentPresses(grace, card, 'Save');
    assert.doesNotMatch(saved.text, /couldn’t reach/);
    assert.match((await story.inHelpdesk()).text, /Who signs our invoice\?/);
  });

  it('is told to whoever asked and to administrators once, however often it is tried', async () => {
    const { connector } = story.bot;
    connector.broken.set(channelId, { status: 403, code: 'BotNotInConversationRoster' });
    await asksHelpdesk(story);
    await story.reached(emre);
    await story.reached(grace);
    const tries = () => connector.sent.filter(({ conversationId }) => conversationId === channelId).length;
    const before = tries();
    story.clock.now = new Date(story.clock.now.getTime() + 2 * 3_600_000);
    await story.says(emre, 'And with Gold?');
    while (tries() === before) await connector.arrived(connector.sent.length + 1);
    const [helpdesk] = (await story.bot.record())?.helpdesks ?? [];
    assert.equal(helpdesk?.unreachable?.reason, 'BotNotInConversationRoster');
    const unasked = connector.sent.filter(
      ({ kind, activity }) => kind === 'send' && /can’t reach|can’t bring/.test(JSON.stringify(activity)),
    );
    assert.equal(unasked.length, 2);
  });
});

describe('a helpdesk that serves other organisations', () => {
  let story: HelpdeskStory;
  const inOperator = inChannel(operator);
  const asOperator = (person: Character) => ({
    ...inOperator,
    from: person,
  });
  beforeEach(async () => {
    story = await startHelpdeskStory({}, { ADMINISTRATORS: grace.aadObjectId, HELPDESK_TENANT: operator });
    story.bot.connector.roster = [selin, grace, guest].map(({ id, name, aadObjectId }) => ({
      id,
      name,
      aadObjectId,
      tenantId: id === guest.id ? fabrikam : operator,
      userRole: id === guest.id ? 'guest' : 'user',
    }));
    const card = await story.says(grace, '', { ...asOperator(grace), ...mentioning('helpdesk') });
    await story.presses(grace, card, 'Make it the helpdesk', {}, inOperator);
  });
  afterEach(() => story.ends());

  it('gets the questions of each, and whoever asked sees only their own', async () => {
    await story.arrives(emre);
    await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    assert.match(card.text, new RegExp(`Organization: ${contoso}`));
    const taken = await story.presses(selin, card, 'Take it', {}, inOperator);
    assert.match(taken.text, /With Selin Demir/);
    const own = await story.reached(emre);
    const { verb, data } = own.button('Send');
    // Neither a colleague, nor somebody of another tenant who has the same card, nor a guest of the team.
    const add = { ...data, 'add-text': 'Let me see.' };
    assert.match((await story.answerTo(yating, verb, add)).text, /I can’t show you this ticket/);
    const elsewhere = {
      conversation: { id: 'a:chat-of-29:emre', conversationType: 'personal', tenantId: fabrikam },
      channelData: { tenant: { id: fabrikam } },
    };
    assert.match((await story.answerTo(emre, verb, add, elsewhere)).text, /I can’t find this ticket/);
    const reply = card.button('Take it');
    assert.match(
      (await story.answerTo(guest, reply.verb, reply.data, inOperator)).text,
      /Only members of this team/,
    );
  });

  it('gets none of an organisation it does not name', async () => {
    const card = await story.says(grace, '', { ...asOperator(grace), ...mentioning('helpdesk') });
    const wrong = await story.presses(grace, card, 'Save', { tenants: 'contoso' }, inOperator);
    assert.match(wrong.text, /Please enter tenant IDs/);
    await story.presses(grace, wrong, 'Save', { tenants: fabrikam }, inOperator);
    assert.ok(!(await story.says(emre, 'Who signs our invoice?')).titles.includes('Ask the helpdesk'));
  });
});
