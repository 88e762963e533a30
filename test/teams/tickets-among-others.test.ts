import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { type AnyActivity, contoso, execute, mentioning, submit } from '../support/activity.ts';
import { type CardReader, readerOf } from '../support/card-reader.ts';
import { extensionOf } from '../support/extension-story.ts';
import {
  asksHelpdesk,
  channelId,
  guest,
  type HelpdeskStory,
  inChannel,
  oliver,
  opensHelpdesk,
  selin,
  startHelpdeskStory,
} from '../support/helpdesk-story.ts';
import { type Character, emre } from '../support/story.ts';

const groupId = '19:group@thread.v2';
const inGroup: AnyActivity = {
  conversation: { id: groupId, conversationType: 'groupChat', isGroup: true, tenantId: contoso },
};
/** What nobody but whoever asked and the helpdesk is to read. */
const secret = /salary|between us|payroll/i;

describe('a ticket in a chat where others read along', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startHelpdeskStory();
    await opensHelpdesk(story);
  });
  afterEach(() => story.ends());

  const said = (conversationId: string, from = 0) =>
    story.bot.connector.sent
      .map((sent, index) => ({ ...sent, id: sent.kind === 'update' ? sent.activityId : `sent-${index + 1}` }))
      .slice(from)
      .filter((sent) => sent.conversationId === conversationId && sent.activity.type === 'message')
      .map(({ kind, activity, id = '' }) => ({ kind, ...readerOf(activity, id) }));
  const inTheGroup = (from?: number) => said(groupId, from);
  const inOwnChat = ({ id }: Character, from?: number) => said(`a:chat-of-${id}`, from);
  /** Messages to somebody's own chat, without changes of those sent before. */
  const newIn = (person: Character, from?: number) =>
    inOwnChat(person, from).filter(({ kind }) => kind === 'send');
  const newest = () => inTheGroup().at(-1) ?? assert.fail('nothing was said in the group');
  const sentSoFar = () => story.bot.connector.sent.length;

  /** Presses in the group as an old client does. */
  async function submits(
    by: Character,
    card: CardReader,
    title: string,
    fields: Record<string, string> = {},
  ) {
    const { verb, data } = card.button(title);
    const pressed = submit(
      { ...data, verb, ...fields },
      { from: by, replyToId: card.activityId, ...inGroup },
    );
    assert.equal((await story.bot.post(pressed)).status, 200);
  }

  /** The form that sends a question to the helpdesk, as an old client gets it in the group. */
  async function draftOf(by: Character, question = 'Who signs our invoice?'): Promise<CardReader> {
    await story.says(by, '', { ...inGroup, ...mentioning(question) });
    await submits(by, newest(), 'Ask the helpdesk');
    return newest();
  }

  describe('whoever has a chat of their own with the bot', () => {
    beforeEach(() => story.arrives(emre));

    it('reads all of it there, and the group nothing of it', async () => {
      const note = 'Between us. '.repeat(60);
      await asksHelpdesk(story, { question: 'Who sees my salary?', note });
      const card = await story.inHelpdesk();
      await story.agentPresses(selin, card, 'Send the reply', { text: 'Only payroll.' });
      await story.reached(emre);
      const { reference } = card.button('Send the reply').data;
      const before = sentSoFar();
      const shown = { from: emre, replyToId: 'message-of-emre', ...inGroup };
      const response = await story.bot.post(execute('ticket-show', { reference }, shown));
      const { value } = (await response.json()) as { value: unknown };
      const own = readerOf({ attachments: [{ content: value }] } as never, shown.replyToId);
      const { verb, data } = own.button('Show all of it');
      const told = await story.bot.post(execute(verb, data, shown));
      assert.match(JSON.stringify(await told.json()), /I’ll show you that in your own chat with me/);
      assert.deepEqual(inTheGroup(before), []);
      assert.match(newIn(emre, before).at(-1)?.text ?? '', /salary.*Between us.*payroll/s);
    });

    it('gets the card of what they sent from an old client there, and the group sees where it went', async () => {
      await submits(emre, await draftOf(emre), 'Send to the helpdesk', { 'draft-note': 'Between us.' });
      assert.match((await story.inHelpdesk()).text, /Between us/);
      assert.match(newest().text, /goes to the personal chat of whoever asked/);
      assert.deepEqual(newest().titles, []);
      assert.doesNotMatch(JSON.stringify(inTheGroup()), secret);
      const [own, ...others] = newIn(emre).filter(({ titles }) => titles.includes('No longer needed'));
      assert.match(own?.text ?? '', /Between us/);
      assert.deepEqual(others, []);
    });

    it('goes on with the card there, which is kept up to date', async () => {
      await submits(emre, await draftOf(emre), 'Send to the helpdesk');
      const own = newIn(emre).at(-1) ?? assert.fail();
      await story.agentPresses(selin, await story.inHelpdesk(), 'Take it');
      const now = await story.changed(`a:chat-of-${emre.id}`, own.activityId);
      assert.match(now.text, /Selin Demir of the helpdesk is looking into it/);
    });

    it('is answered there when they press in the group on the card as it was before', async () => {
      const draft = await draftOf(emre);
      await submits(emre, draft, 'Send to the helpdesk', { 'draft-note': 'Between us.' });
      const { reference } = (await story.inHelpdesk()).button('Take it').data;
      await story.agentPresses(selin, await story.inHelpdesk(), 'Send the reply', { text: 'Only payroll.' });
      await story.reached(emre, 2);
      const before = sentSoFar();
      const data = { verb: 'ticket-add', reference, revision: 0, 'add-text': 'My salary?', language: 'en' };
      await story.bot.post(submit(data, { from: emre, replyToId: draft.activityId, ...inGroup }));
      assert.match(inTheGroup(before).at(-1)?.text ?? '', /goes to the personal chat/);
      assert.doesNotMatch(JSON.stringify(inTheGroup(before)), secret);
      const [own] = newIn(emre, before);
      assert.match(own?.text ?? '', /on its way to the helpdesk.*My salary\?/s);
    });

    it('gets what was not taken back there, so that nobody has to write it twice', async () => {
      const draft = await draftOf(emre);
      await submits(emre, draft, 'Send to the helpdesk');
      const before = sentSoFar();
      await submits(emre, draft, 'Send to the helpdesk', { 'draft-note': 'Between us.' });
      assert.doesNotMatch(JSON.stringify(inTheGroup()), secret);
      const [own] = newIn(emre, before);
      assert.match(own?.text ?? '', /already has this question\. Your new note is below/);
      assert.deepEqual(Object.values(own?.values ?? {}), ['Between us.']);
    });

    it('finds what they wrote still on the card where their chat cannot be reached', async () => {
      const draft = await draftOf(emre);
      await submits(emre, draft, 'Send to the helpdesk');
      const before = sentSoFar();
      story.bot.connector.broken.set(`a:chat-of-${emre.id}`, { status: 502, body: '{}' });
      await submits(emre, draft, 'Send to the helpdesk', { 'draft-note': 'Between us.' });
      assert.deepEqual(
        inTheGroup(before).map(({ kind, text }) => [kind, text]),
        [
          [
            'reply',
            'I show that only in your own chat with me, where nobody else can see it. Please write to me there.',
          ],
        ],
      );
    });
  });

  describe('whoever has no chat of their own with the bot', () => {
    it('is told to open one, where they want to read all of it', async () => {
      await submits(oliver, await draftOf(oliver, 'Who sees my salary?'), 'Send to the helpdesk');
      const { reference } = (await story.inHelpdesk()).button('Take it').data;
      const before = sentSoFar();
      const data = { verb: 'ticket-whole', reference, revision: 0 };
      await story.bot.post(submit(data, { from: oliver, replyToId: newest().activityId, ...inGroup }));
      assert.deepEqual(
        inTheGroup(before).map(({ text }) => text),
        [
          'I show that only in your own chat with me, where nobody else can see it. Please write to me there.',
        ],
      );
    });

    it('is answered in the group, which reads nothing of what they wrote to the helpdesk beside their question', async () => {
      await submits(oliver, await draftOf(oliver), 'Send to the helpdesk', { 'draft-note': 'Between us.' });
      assert.match(newest().text, /Sent\. The answer will come to your own chat with me, or here/);
      await submits(oliver, newest(), 'Send', { 'add-text': 'It is about my salary.' });
      assert.match(newest().text, /on its way to the helpdesk/);
      await story.agentPresses(selin, await story.inHelpdesk(), 'Send the reply', { text: 'Bob does.' });
      await story.posted(groupId, /Bob does/);
      assert.doesNotMatch(JSON.stringify(inTheGroup()), secret);
    });
  });

  it('leaves agents their card where somebody who asked presses on it', async () => {
    await story.arrives(guest);
    await asksHelpdesk(story, { by: guest, question: 'Who sees my salary?', note: 'Between us.' });
    const card = await story.inHelpdesk();
    await story.agentPresses(selin, card, 'Mark as resolved', { text: 'Only payroll.' });
    const { data } = card.button('Take it');
    for (const action of ['reopen', 'reply']) {
      const before = sentSoFar();
      const pressed = { from: guest, replyToId: card.activityId, ...inChannel() };
      await story.bot.post(
        submit({ ...data, verb: `ticket-${action}`, [`${action}-text`]: 'Why?', revision: 1 }, pressed),
      );
      const inHelpdesk = said(channelId, before);
      const told = inHelpdesk.filter(({ kind }) => kind !== 'update').map(({ text }) => text);
      assert.deepEqual(told, ['I’ll show you that in your own chat with me, where nobody else can see it.']);
      for (const { kind, text } of inHelpdesk)
        if (kind === 'update') assert.match(text, /Asked by: Gil Guest/);
      assert.match(newIn(guest, before)[0]?.text ?? '', /Your question to the helpdesk/);
    }
  });

  it('gives a note that is too long back to nobody else: it stays on the card', async () => {
    const draft = await draftOf(emre);
    const before = sentSoFar();
    const note = 'Between us. '.repeat(2_000);
    await submits(emre, draft, 'Send to the helpdesk', { 'draft-note': note });
    assert.deepEqual(
      inTheGroup(before).map(({ kind, text }) => [kind, text]),
      [['reply', 'Not done: that is longer than 20,000 characters.']],
    );
  });

  it('is written into the dialog it is asked for in, and not into the chat behind that', async () => {
    await story.arrives(emre);
    await asksHelpdesk(story, { question: 'Who sees my salary?', note: 'Between us.' });
    const { reference } = (await story.inHelpdesk()).button('Take it').data;
    const before = sentSoFar();
    const data = { verb: 'ticket-whole', reference, revision: 0 };
    const { text } = await extensionOf(story.bot).submits(emre, data, inGroup);
    assert.match(text, /salary.*Between us/s);
    assert.deepEqual([...inTheGroup(before), ...newIn(emre, before)], []);
  });

  it('is not shown by a press that names no card, for its answer would be a message', async () => {
    await story.arrives(emre);
    await asksHelpdesk(story, { question: 'Who sees my salary?' });
    const { reference } = (await story.inHelpdesk()).button('Take it').data;
    const shown = await story.answerTo(emre, 'ticket-show', { reference }, inGroup);
    assert.match(shown.text, /only show it where nobody reads along/);
    assert.doesNotMatch(JSON.stringify(inTheGroup()), secret);
  });
});
