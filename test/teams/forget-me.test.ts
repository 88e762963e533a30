import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { contoso, execute, submit } from '../support/activity.ts';
import type { CardReader } from '../support/card-reader.ts';
import {
  asksHelpdesk,
  channelId,
  type HelpdeskStory,
  inChannel,
  opensHelpdesk,
  selin,
  startHelpdeskStory,
} from '../support/helpdesk-story.ts';
import { type Character, emre, grace, yating } from '../support/story.ts';
import { textOfKept } from '../support/ticket-records.ts';

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
    const kept = textOfKept([await story.bot.record(), await story.bot.tickets()]);
    assert.doesNotMatch(kept, new RegExp(`${emre.aadObjectId}|Emre|invoice|secret|${emre.id}`));
    const now = await story.changed(channelId, card.activityId);
    assert.doesNotMatch(now.text, /invoice|secret|Emre/);
    assert.match(now.text, /^\S+ · Deleted at the asker’s request/);
    assert.deepEqual(await story.thread(card, 1), ['The question was deleted at the asker’s request.']);
    assert.equal((await story.bot.record())?.activation?.stage, 'none');
  });

  it('is left a card of the question that tells nothing of it, and cannot be pressed', async () => {
    const sent = await asksHelpdesk(story, { question: 'Who sees my salary?', note: 'A secret of mine.' });
    await story.presses(emre, await story.says(emre, 'forget me'), 'Delete my data');
    const rests = await story.changed(`a:chat-of-${emre.id}`, sent.activityId);
    assert.match(rests.text, /won’t hear any more about this question/);
    assert.doesNotMatch(rests.text, /salary|secret/);
    assert.deepEqual(rests.titles, []);
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

  it('is forgotten as well where the press tells only the channel’s ID of them', async () => {
    await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
    await asksHelpdesk(story, { question: 'Who sees my salary?' });
    const sure = await story.says(emre, 'forget me');
    const { verb, data } = sure.button('Delete my data');
    const pressed = { from: onlyAccount(emre), replyToId: sure.activityId, ...own(emre) };
    const response = await story.bot.post(execute(verb, data, pressed));
    const answer = JSON.stringify(await response.json());
    assert.match(answer, /your name, your language and the address of this chat/);
    assert.match(answer, /1 question to the helpdesk/);
    const kept = textOfKept([await story.bot.record(), await story.bot.tickets()]);
    assert.doesNotMatch(kept, new RegExp(`${emre.aadObjectId}|Emre|salary|${emre.id}`));
    assert.equal((await story.bot.record())?.activation?.stage, 'none');
  });

  it('is forgotten with what they sent when only the channel’s ID of them was told', async () => {
    const sent = {
      question: 'Who sees my salary?',
      reference: 'AAAA-2222',
      'draft-note': '',
      language: 'en',
    };
    await story.bot.post(execute('ticket-send', sent, { from: onlyAccount(emre), ...own(emre) }));
    await story.inHelpdesk();
    await story.presses(emre, await story.says(emre, 'forget me'), 'Delete my data');
    const kept = textOfKept([await story.bot.record(), await story.bot.tickets()]);
    assert.doesNotMatch(kept, new RegExp(`${emre.aadObjectId}|Emre|salary|${emre.id}`));
  });

  describe('leaves nothing of a ticket of theirs that was merged', () => {
    const salary = /salary/;
    async function forgotten(first: CardReader): Promise<void> {
      await story.presses(emre, await story.says(emre, 'forget me'), 'Delete my data');
      assert.doesNotMatch(JSON.stringify(await story.bot.tickets()), salary);
      const { connector } = story.bot;
      while (salary.test(story.cardNow(first).text)) await connector.arrived(connector.sent.length + 1);
    }
    /** Asks, and has it go on in the ticket of this card; resolves once it does. */
    async function asksInto(first: CardReader, question: string, count: number): Promise<void> {
      await asksHelpdesk(story, { question });
      const { reference } = first.button('Send the reply').data;
      const card = story.cardNow(await story.inHelpdesk(count));
      await story.agentPresses(selin, card, 'Merge into it', { other: String(reference) });
      const { connector } = story.bot;
      while (!story.cardNow(first).text.includes(question))
        await connector.arrived(connector.sent.length + 1);
    }

    it('into another one of theirs', async () => {
      await asksHelpdesk(story, { question: 'Where is our paper?' });
      const first = await story.inHelpdesk();
      await asksInto(first, 'Who sees my salary?', 2);
      await forgotten(first);
    });

    it('into a colleague’s, though another one was merged into it before', async () => {
      await asksHelpdesk(story, { by: yating, question: 'Where is our paper?' });
      const first = await story.inHelpdesk();
      await asksInto(first, 'Who prints it?', 2);
      await asksInto(first, 'Who sees my salary?', 3);
      await forgotten(first);
      assert.match(JSON.stringify(await story.bot.tickets()), /Where is our paper/);
    });

    it('into a colleague’s, though they needed no answer any more', async () => {
      await asksHelpdesk(story, { by: yating, question: 'Where is our paper?' });
      const first = await story.inHelpdesk();
      await asksInto(first, 'Who sees my salary?', 2);
      await story.presses(emre, await story.reached(emre), 'No longer needed');
      await forgotten(first);
    });
  });

  it('has to say so in their own chat', async () => {
    const { text } = await story.says(emre, 'forget me', inChannel());
    assert.match(text, /I delete your data only in your own chat with me.*write “forget me” to me there/);
    // By a press as well, whose answer would tell others what was kept.
    for (const press of [execute('forget-me', {}, pressed()), submit({ verb: 'forget-me' }, pressed())]) {
      const before = story.bot.connector.sent.length;
      await story.bot.post(press);
      const [answer] = story.bot.connector.sent.slice(before).filter(({ kind }) => kind === 'reply');
      assert.match(answer?.activity.text ?? '', /only in your own chat with me/);
    }
    assert.ok((await story.bot.record())?.people?.[emre.aadObjectId]);
  });
});

function pressed() {
  return { from: emre, replyToId: 'a card', ...inChannel() };
}

/** As a press tells of them now and then. */
function onlyAccount({ aadObjectId: _, ...from }: Character) {
  return from;
}

function own({ id }: Character) {
  return { conversation: { id: `a:chat-of-${id}`, conversationType: 'personal', tenantId: contoso } };
}
