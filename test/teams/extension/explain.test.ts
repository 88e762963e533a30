import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { contoso, fabrikam } from '../../support/activity.ts';
import { extensionOf } from '../../support/extension-story.ts';
import { type HelpdeskStory, opensHelpdesk, startHelpdeskStory } from '../../support/helpdesk-story.ts';
import { emre, grace } from '../../support/story.ts';

describe('“Explain this message”', () => {
  let story: HelpdeskStory;
  let extension: ReturnType<typeof extensionOf>;
  async function begins(parts = {}, environment?: Record<string, string>) {
    story = await startHelpdeskStory(parts, environment);
    extension = extensionOf(story.bot);
  }
  beforeEach(() => begins());
  afterEach(() => story.ends());
  const sent = () => story.bot.connector.messages().length;

  it('answers in a dialog, and writes nothing into the chat', async () => {
    const { title, text } = await extension.explains(emre, '<p>How many incidents with <b>Gold</b>?</p>');
    assert.equal(title, 'Explain this message');
    assert.match(text, /^Message: How many incidents with Gold\?$/m);
    assert.match(text, /Source: F-ENT-1/);
    assert.equal(sent(), 0);
  });

  it('answers with what is recorded of the organisation, and of no other', async () => {
    const gold = [{ level: 'gold' as const, competency: 'Security' }];
    await story.ends();
    await begins({ store: createMemoryStore([{ schema: 2, tenantId: contoso, offers: gold }]) });
    const content = 'What do we get, gold or silver?';
    const known = await extension.explains(emre, content);
    const unknown = await extension.explains(emre, content, {
      conversation: { id: '19:x', conversationType: 'groupChat', tenantId: fabrikam },
      channelData: { tenant: { id: fabrikam } },
    });
    assert.notEqual(known.text, unknown.text);
  });

  it('explains in the language of whoever asks', async () => {
    const { title, text } = await extension.explains(emre, 'How many with Gold?', { locale: 'tr-TR' });
    assert.equal(title, 'Bu iletiyi açıkla');
    assert.match(text, /Kaynak: F-ENT-1/);
  });

  it('explains in the language of the message where nothing is known of whoever asks', async () => {
    const { title } = await extension.explains(emre, '金級有幾個事件？', { locale: undefined });
    assert.equal(title, '說明這則訊息');
  });

  it('says that it does not know', async () => {
    const { text, titles } = await extension.explains(emre, 'Lunch at twelve?');
    assert.match(text, /I don’t know|can’t/i);
    assert.ok(!titles.includes('Ask the helpdesk'), 'nobody answers this organisation');
  });

  it('shows no ID that stands in the message, nor hands it on', async () => {
    await opensHelpdesk(story);
    const content = 'Our Access ID is 1234567890, with Gold?';
    const dialog = await extension.explains(emre, content);
    assert.match(dialog.text, /Access ID is ••••/);
    assert.doesNotMatch(JSON.stringify([dialog, dialog.data('Ask the helpdesk')]), /1234567890/);
  });

  for (const [content, name] of [
    ['Who signs our <i>invoice</i>?', 'it does not know'],
    ['How many with Gold?', 'it knows'],
  ] as const)
    it(`raises a ticket from what ${name}, in the same dialog`, async () => {
      await story.arrives(emre);
      await opensHelpdesk(story);
      const answer = await extension.explains(emre, content);
      const draft = await extension.submits(emre, answer.data('Ask the helpdesk'));
      assert.match(draft.text, /Access ID and Contract ID are never sent along/);
      const filledIn = { ...draft.data('Send to the helpdesk'), 'draft-note': 'It is urgent.' };
      const raised = await extension.submits(emre, filledIn);
      assert.match(raised.text, /Sent\./);
      const card = await story.inHelpdesk();
      assert.match(card.text, /Note: It is urgent\./);
      assert.match(card.text, /Asked by: Emre Kaya/);
      // Pressed again, it is the same ticket.
      await extension.submits(emre, filledIn);
      const { results } = await extension.search(emre, 'myTickets');
      assert.equal(results.length, 1);
      // What comes of it is told in their own chat.
      await story.agentPresses(grace, card, 'Take it');
      assert.match(
        (await story.reached(emre)).text,
        /Grace Novak of the helpdesk is looking into your question/,
      );
    });

  it('shows the rest of a conversation in the dialog as well', async () => {
    const answer = await extension.explains(emre, 'How many with Gold?');
    const [next = ''] = answer.titles;
    const { text } = await extension.submits(emre, answer.data(next));
    assert.match(text, /Source: F-/);
    const activation = await extension.submits(emre, { verb: 'activation-show', language: 'en' });
    const requested = await extension.submits(emre, activation.data('Ask for activation'));
    assert.match(requested.text, /Emre Kaya/);
  });

  it('shows no ID in a dialog, which opens over other people’s chats', async () => {
    const { text } = await extension.submits(emre, { verb: 'ids-show', language: 'en' });
    assert.match(text, /own chat/);
  });

  for (const [what, content, says] of [
    ['a picture', '<img src="x">', /no words in this message/],
    ['nothing', '', /no words in this message/],
    ['an emoji', '🎉', /no words in this message/],
    ['20,000 characters', 'gold '.repeat(4_000), /too long for me to read/],
  ] as const)
    it(`says kindly what is the matter with ${what}`, async () =>
      assert.match((await extension.explains(emre, content)).text, says));

  for (const [what, name, value] of [
    ['no message', 'fetchTask', { commandId: 'explainMessage' }],
    ['another command', 'fetchTask', { commandId: 'other', messagePayload: { body: { content: 'Gold?' } } }],
    ['a button that is none', 'submitAction', { data: { verb: 'no-such-verb' } }],
    ['no data', 'submitAction', {}],
  ] as const)
    it(`says kindly that it cannot take ${what}`, async () => {
      const { task } = (await extension.invoke(emre, name, value)) as { task: { value: { card: unknown } } };
      assert.match(JSON.stringify(task.value.card), /I couldn’t make sense of that/);
    });

  it('is not for organisations that are not allowed', async () => {
    await story.ends();
    await begins({}, { ALLOWED_TENANTS: fabrikam });
    assert.match((await extension.explains(emre, 'Gold?')).text, /not among those I am allowed to talk to/);
    const { message } = await extension.search(emre, 'facts');
    assert.match(message ?? '', /not among those I am allowed to talk to/);
  });

  it('tells of a failure with a reference number, and nothing more', async () => {
    const broken = () => {
      throw new Error('secret cause');
    };
    await story.ends();
    await begins({ store: { ...createMemoryStore(), read: broken } });
    const { message } = await extension.search(emre, 'openTickets');
    assert.match(message ?? '', /reference number: TEST-0001/);
    assert.ok(story.bot.log.some(({ reference }) => reference === 'TEST-0001'));
    assert.doesNotMatch(message ?? '', /secret/);
  });
});
