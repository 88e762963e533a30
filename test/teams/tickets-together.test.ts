import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { contoso, execute, groupMessage, mentioning } from '../support/activity.ts';
import { readerOf } from '../support/card-reader.ts';
import { extensionOf } from '../support/extension-story.ts';
import {
  asksHelpdesk,
  channelId,
  guest,
  type HelpdeskStory,
  inChannel,
  oliver,
  selin,
  startWithHelpdesk,
} from '../support/helpdesk-story.ts';
import { emre, yating } from '../support/story.ts';

const hour = 3_600_000;

describe('agents who share a helpdesk', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startWithHelpdesk();
  });
  afterEach(() => story.ends());

  it('assign a ticket to a member of the team, who is mentioned, and to no guest', async () => {
    await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    const toGuest = await story.agentPresses(selin, card, 'Assign it', { person: guest.aadObjectId });
    assert.match(toGuest.text, /only be assigned to a member of this team, not to a guest/);
    const assigned = await story.agentPresses(selin, card, 'Assign it', { person: oliver.aadObjectId });
    assert.match(assigned.text, /The ticket is assigned to Oliver Brandt/);
    assert.match((await story.reached(emre)).text, /Oliver Brandt of the helpdesk is looking into/);
    assert.deepEqual(await story.thread(card, 1), [
      '<at>Oliver Brandt</at> Selin Demir assigned the ticket to Oliver Brandt.',
    ]);
  });

  it('resolve with a fact, which whoever asked reads in their own language', async () => {
    const unknown = await story.says(emre, 'Faturamızı kim imzalıyor?', { locale: 'tr-TR' });
    const draft = await story.opens(emre, unknown, 'Yardım masasına sor');
    await story.presses(emre, draft, 'Yardım masasına gönder');
    const card = await story.inHelpdesk();
    await story.agentPresses(selin, card, 'Mark as resolved', { fact: 'F-ROLE-1', text: 'Ask Grace.' });
    const settled = await story.reached(emre);
    assert.match(settled.text, /Yardım masasından Selin Demir sorunuzu yanıtladı/);
    assert.match(settled.text, /Genel yönetici/);
    assert.match(settled.text, /Yanıt: Ask Grace\./);
    assert.match(settled.text, /F-ROLE-1/);
  });

  it('merge two tickets of an organisation, and both who asked hear the answer', async () => {
    await story.arrives(yating);
    await asksHelpdesk(story);
    const first = await story.inHelpdesk();
    await asksHelpdesk(story, { by: yating, question: 'Whose signature is on our invoice?' });
    const second = await story.inHelpdesk(2);
    const [into = ''] = /^\S{4}-\S{4}/.exec(first.text) ?? [];
    const wrong = await story.agentPresses(selin, second, 'Merge into it', { other: 'ABCD-EFGH' });
    assert.match(wrong.text, /no other open ticket of this organization/);
    const merged = await story.agentPresses(selin, wrong, 'Merge into it', { other: into.toLowerCase() });
    assert.match(merged.text, /Merged\. The partner will be told/);
    assert.match((await story.reached(yating)).text, /put your question together with another one/);
    const now = await story.changed(channelId, first.activityId);
    assert.match(now.text, /Asked by: Emre Kaya, 林雅婷/);
    await story.agentPresses(selin, story.cardNow(first), 'Mark as resolved', { text: 'The billing admin.' });
    assert.match((await story.reached(emre)).text, /The billing admin/);
    assert.match((await story.reached(yating, 2)).text, /The billing admin/);
  });

  it('merge them alone: whoever asked may not', async () => {
    const own = await asksHelpdesk(story);
    await asksHelpdesk(story, { question: 'Whose signature is it?' });
    const second = await story.inHelpdesk(2);
    const { reference } = own.button('No longer needed').data;
    const [into = ''] = /^\S{4}-\S{4}/.exec(second.text) ?? [];
    const data = { reference, revision: 0, 'merge-other': into };
    assert.match((await story.answerTo(emre, 'ticket-merge', data)).text, /Not done/);
    assert.deepEqual(
      (await story.bot.tickets()).map(({ ticket }) => ticket?.state.stage),
      ['new', 'new'],
    );
  });

  it('merge, and neither who asked is shown what the other asked or was told before', async () => {
    const extension = extensionOf(story.bot);
    story.bot.connector.roster = story.bot.connector.roster?.filter(
      ({ id }) => id !== emre.id && id !== yating.id,
    );
    await story.arrives(yating);
    const asked = await asksHelpdesk(story, { question: 'Who sees my salary?', note: 'It is secret.' });
    const first = await story.inHelpdesk();
    await story.agentPresses(selin, first, 'Send the reply', { text: 'Only payroll.' });
    await asksHelpdesk(story, { by: yating, question: 'Where is our paper?' });
    const second = story.cardNow(await story.inHelpdesk(2));
    const { reference } = first.button('Send the reply').data;
    await story.agentPresses(selin, second, 'Merge into it', { other: String(reference) });
    await story.reached(yating);
    const shown = await story.answerTo(yating, 'ticket-show', { reference }, own(yating));
    assert.match(shown.text, /Where is our paper\?/);
    assert.doesNotMatch(shown.text, /salary|secret|payroll/i);
    for (const words of ['', String(reference)]) {
      const { results } = await extension.search(yating, 'openTickets', words);
      assert.deepEqual(
        results.map(({ text, card }) => [text, /salary/.test(card.text)]),
        [['Where is our paper?', false]],
      );
    }
    // Nor does a form tell whether she guesses what he wrote.
    const guess = { question: 'x', reference, 'draft-note': 'It is secret.' };
    assert.match((await story.answerTo(yating, 'ticket-send', guess, own(yating))).text, /already has this/);
    // An older card of Emre's tells what was done last, and not what Yating asked.
    const late = await story.presses(emre, asked, 'No longer needed');
    assert.match(late.text, /merged \S+ into this ticket/);
    assert.doesNotMatch(late.text, /paper/);
    // What she writes afterwards is between her and the helpdesk, and so is her name.
    const news = await story.reached(yating);
    const written = await story.presses(yating, news, 'Send', { text: 'It is on page two.' });
    assert.match(written.text, /You: “It is on page two/);
    const later = await story.presses(emre, asked, 'No longer needed');
    assert.match(later.text, /Somebody wrote to the helpdesk/);
    const whole = await story.answerTo(emre, 'ticket-whole', { reference }, own(emre));
    for (const { text } of [later, whole]) assert.doesNotMatch(text, /page two|林雅婷/);
  });

  it('merge, and whoever needs no answer any more is told so, and shown nothing of the other’s', async () => {
    await story.arrives(yating);
    await asksHelpdesk(story, { question: 'Who sees my salary?', note: 'It is secret.' });
    const first = await story.inHelpdesk();
    await story.agentPresses(selin, first, 'Send the reply', { text: 'Only payroll.' });
    await asksHelpdesk(story, { by: yating, question: 'Where is our paper?' });
    const second = story.cardNow(await story.inHelpdesk(2));
    const { reference } = first.button('Send the reply').data;
    await story.agentPresses(selin, second, 'Merge into it', { other: String(reference) });
    const news = await story.reached(yating);
    const left = await story.presses(yating, news, 'No longer needed');
    assert.match(left.text, /the helpdesk will be told[\s\S]*You no longer need an answer/);
    assert.doesNotMatch(left.text, /salary|secret|payroll|paper|has your question|Selin/i);
    assert.deepEqual(left.titles, []);
    // Nor by any press on a card from before.
    for (const [title, fields] of [
      ['No longer needed', {}],
      ['Send', { text: 'And now?' }],
    ] as const) {
      const { verb, data } = news.button(title);
      const answer = await story.answerTo(yating, verb, { ...data, 'add-text': fields.text }, own(yating));
      assert.match(answer.text, /^You no longer need an answer/);
      assert.doesNotMatch(answer.text, /salary|secret|payroll/i);
    }
  });

  it('merge, and read of those who are left what they asked, once whoever asked first needs no answer', async () => {
    await story.arrives(yating);
    await asksHelpdesk(story, { question: 'Who sees my salary?', note: 'It is secret.' });
    const first = await story.inHelpdesk();
    await asksHelpdesk(story, { by: yating, question: 'Where is our paper?' });
    const second = story.cardNow(await story.inHelpdesk(2));
    const { reference } = first.button('Send the reply').data;
    await story.agentPresses(selin, second, 'Merge into it', { other: String(reference) });
    await story.reached(yating);
    const shown = await story.says(emre, String(reference));
    await story.presses(emre, shown, 'No longer needed');
    const { connector } = story.bot;
    while (!/no longer needs an answer/.test(story.cardNow(first).text))
      await connector.arrived(connector.sent.length + 1);
    const { text } = story.cardNow(first);
    assert.match(text, /^\S+ · Where is our paper\?/);
    assert.match(text, /Asked by: 林雅婷$/m);
    assert.doesNotMatch(text, /salary|It is secret/);
  });

  it('reply once to one person who asked twice, also where a press did not tell the directory’s ID', async () => {
    await asksHelpdesk(story);
    const first = await story.inHelpdesk();
    const { reference } = first.button('Send the reply').data;
    const { aadObjectId: _, ...from } = emre;
    const sent = { question: 'Who prints it?', reference: 'AAAA-2222', 'draft-note': '', language: 'en' };
    await story.bot.post(execute('ticket-send', sent, { from, ...own(emre) }));
    const second = await story.inHelpdesk(2);
    // What they sent then is theirs by either ID.
    const shown = await story.answerTo(emre, 'ticket-show', { reference: 'AAAA-2222' }, own(emre));
    assert.match(shown.text, /^Your question to the helpdesk[\s\S]*Who prints it\?/);
    await story.agentPresses(selin, second, 'Merge into it', { other: String(reference) });
    await story.changed(channelId, first.activityId ?? '');
    assert.match(story.cardNow(first).text, /Asked by: Emre Kaya$/m);
    await story.agentPresses(selin, story.cardNow(first), 'Send the reply', { text: 'The billing admin.' });
    await story.agentPresses(selin, story.cardNow(first), 'Ask the partner', { text: 'Is it?' });
    await story.posted(`a:chat-of-${emre.id}`, /Is it\?/);
    const told = story.bot.connector.sent.filter(
      ({ kind, conversationId, activity }) =>
        kind === 'send' &&
        conversationId === `a:chat-of-${emre.id}` &&
        /has replied/.test(readerOf(activity, '').text),
    );
    assert.equal(told.length, 1);
  });

  it('merge, and whoever could not be reached hears the reply that was lost once they are back', async () => {
    const { connector } = story.bot;
    await story.arrives(yating);
    await asksHelpdesk(story, { by: yating, question: 'Where is our paper?' });
    const first = await story.inHelpdesk();
    const { reference } = first.button('Send the reply').data;
    await asksHelpdesk(story);
    const second = story.cardNow(await story.inHelpdesk(2));
    connector.broken.set(`a:chat-of-${emre.id}`, { status: 403, code: 'BotNotInConversationRoster' });
    await story.agentPresses(selin, second, 'Send the reply', { text: 'The billing admin.' });
    await story.thread(second, 1);
    await story.agentPresses(selin, story.cardNow(second), 'Merge into it', { other: String(reference) });
    connector.broken.clear();
    const before = connector.sent.length;
    await story.says(emre, 'How many with Gold?');
    const texts = () => connector.sent.slice(before).map(({ activity }) => readerOf(activity, '').text);
    while (!texts().some((text) => /Selin Demir of the helpdesk has replied/.test(text)))
      await connector.arrived(connector.sent.length + 1);
    assert.match(texts().join('\n'), /Selin Demir: “The billing admin\.”/);
  });

  it('reach somebody who is back, also where they were known by the channel’s ID alone', async () => {
    const { connector } = story.bot;
    const { aadObjectId: _, ...from } = emre;
    const sent = { question: 'Who prints it?', reference: 'AAAA-2222', 'draft-note': '', language: 'en' };
    await story.bot.post(execute('ticket-send', sent, { from, ...own(emre) }));
    const card = await story.inHelpdesk();
    connector.broken.set(`a:chat-of-${emre.id}`, { status: 403, code: 'BotNotInConversationRoster' });
    await story.agentPresses(selin, card, 'Send the reply', { text: 'The print shop.' });
    await story.thread(card, 1);
    connector.broken.clear();
    const before = connector.sent.length;
    await story.says(emre, 'How many with Gold?');
    const texts = () => connector.sent.slice(before).map(({ activity }) => readerOf(activity, '').text);
    while (!texts().some((text) => /The print shop/.test(text)))
      await connector.arrived(connector.sent.length + 1);
    assert.match(texts().join('\n'), /Selin Demir of the helpdesk has replied/);
  });

  it('are reminded of a ticket that nobody takes, and not of one that somebody has', async () => {
    await asksHelpdesk(story);
    const first = await story.inHelpdesk();
    await asksHelpdesk(story, { question: 'And who pays it?' });
    const second = await story.inHelpdesk(2);
    await story.agentPresses(selin, second, 'Take it');
    story.clock.now = new Date(story.clock.now.getTime() + 5 * hour);
    // What is written wakes the outbox of each, in which the reminder is due.
    for (const card of [second, first]) {
      const { reference } = card.button('Send the reply').data;
      await story.bot.post(
        execute('ticket-add', { reference, revision: 0, 'add-text': 'Hello?' }, { from: emre, ...own(emre) }),
      );
    }
    const lines = await story.thread(first, 2);
    assert.ok(
      lines.some((line) => /^Nobody has taken \S+ yet: Who signs our invoice\?$/.test(line)),
      lines.join('\n'),
    );
    assert.doesNotMatch((await story.thread(second, 1)).join('\n'), /Nobody has taken/);
  });

  it('find the whole of a long text in the thread, where the card has room for its beginning only', async () => {
    const note = `${'a long story, '.repeat(300)}the end.`;
    await asksHelpdesk(story, { note });
    const card = await story.inHelpdesk();
    assert.doesNotMatch(card.text, /the end\./);
    const { verb, data } = card.button('Show all of it');
    const answer = await story.answerTo(selin, verb, data, { ...inChannel(), replyToId: card.activityId });
    assert.match(answer.text, /the end\./);
  });

  it('and whoever asked finds the whole of a long reply in their chat, without what agents did', async () => {
    await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    await story.agentPresses(selin, card, 'Send the reply', {
      text: `${'a long story, '.repeat(200)}the end.`,
    });
    const news = await story.reached(emre);
    assert.doesNotMatch(news.text, /the end\./);
    const whole = await story.opens(emre, news, 'Show all of it');
    assert.match(whole.text, /the end\./);
    assert.doesNotMatch(whole.text, /asked the helpdesk/);
  });
});

describe('what is written into a ticket', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startWithHelpdesk();
  });
  afterEach(() => story.ends());

  it('is kept without what looks like an ID, on every card and in the store', async () => {
    await asksHelpdesk(story, {
      question: 'Why is Access ID 0012345678 refused, who signs?',
      note: 'Contract ID CN-998877 too.',
    });
    const card = await story.inHelpdesk();
    await story.agentPresses(selin, card, 'Ask the partner', { text: 'Is it 0012345678?' });
    await story.reached(emre);
    const kept = JSON.stringify(story.bot.connector.sent.map(({ activity }) => activity));
    assert.doesNotMatch(kept, /0012345678|CN-998877/);
    assert.match(card.text, /Access ID ••••/);
  });

  it('of 20,000 characters is taken, and of more is given back with a reason', async () => {
    const { text } = await asksHelpdesk(story, { note: 'x'.repeat(20_000) });
    assert.match(text, /Sent\./);
    const unknown = await story.says(emre, 'Who signs?');
    const draft = await story.opens(emre, unknown, 'Ask the helpdesk');
    const refused = await story.presses(emre, draft, 'Send to the helpdesk', { note: 'x'.repeat(20_001) });
    assert.match(refused.text, /longer than 20,000 characters/);
  });

  it('stays text, whatever markup is in it or in a name', async () => {
    const mallory = { ...emre, name: '<at>everybody</at> **M**' };
    await asksHelpdesk(story, { by: mallory, question: '[click](https://evil.example) <b>who</b> signs?' });
    const card = await story.inHelpdesk();
    assert.doesNotMatch(card.text, /\]\(https/);
    const taken = await story.agentPresses(selin, card, 'Take it');
    const own = await story.reached(emre);
    await story.presses(mallory, own, 'Send', { text: '<at>Oliver Brandt</at> come!' });
    const [line = ''] = await story.thread(card, 1);
    assert.ok(taken);
    assert.equal(line.match(/<at>/g)?.length, 1, line);
  });

  it('raises one ticket, however often it is sent', async () => {
    const unknown = await story.says(emre, 'Who signs?');
    const draft = await story.opens(emre, unknown, 'Ask the helpdesk');
    await Promise.all([
      story.presses(emre, draft, 'Send to the helpdesk'),
      story.presses(emre, draft, 'Send to the helpdesk'),
    ]);
    await story.inHelpdesk();
    await story.says(emre, 'And with Gold?');
    const cards = story.bot.connector.sent.filter(
      ({ kind, conversationId, activity }) =>
        kind === 'send' && conversationId === channelId && activity.attachments,
    );
    assert.equal(cards.length, 1);
  });

  it('of a ticket that does not exist is answered kindly', async () => {
    for (const reference of ['AAAA-BBBB', '../../etc', '', 'x'.repeat(20)]) {
      const answer = await story.answerTo(selin, 'ticket-take', { reference, revision: 0 }, inChannel());
      assert.match(answer.text, /I can’t find this ticket/);
    }
    const answer = await story.answerTo(selin, 'ticket-take', { reference: 7 }, inChannel());
    assert.match(answer.text, /couldn’t make sense of that button/);
  });

  it('in a group is answered in the own chat of whoever asked', async () => {
    const group = groupMessage({ from: emre, ...mentioning('Who signs our invoice?') });
    await story.bot.post(group);
    const unknown = story.bot.connector.sent.findLast(({ kind }) => kind === 'reply')?.activity;
    assert.match(JSON.stringify(unknown), /Ask the helpdesk/);
    const { conversation } = group as { conversation: unknown };
    const draft = await story.answerTo(
      emre,
      'ticket-draft',
      { question: 'Who signs our invoice?' },
      { conversation },
    );
    const { verb, data } = draft.button('Send to the helpdesk');
    await story.bot.post(execute(verb, data, { from: emre, conversation, replyToId: draft.activityId }));
    const card = await story.inHelpdesk();
    await story.agentPresses(selin, card, 'Take it');
    assert.match((await story.reached(emre)).text, /looking into your question/);
  });
});

function own({ id }: { id: string }) {
  return { conversation: { id: `a:chat-of-${id}`, conversationType: 'personal', tenantId: contoso } };
}
