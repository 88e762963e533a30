import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { mentioning } from '../support/activity.ts';
import {
  asksHelpdesk,
  type HelpdeskStory,
  inChannel,
  oliver,
  selin,
  startWithHelpdesk,
} from '../support/helpdesk-story.ts';
import { emre, grace } from '../support/story.ts';

describe('a question that the bot hands to the helpdesk', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startWithHelpdesk();
  });
  afterEach(() => story.ends());

  it('goes from new to resolved, and is reopened, with everybody told once', async () => {
    const sent = await asksHelpdesk(story, { question: 'Who signs our invoice?', note: 'It is urgent.' });
    assert.match(sent.text, /Sent\. The helpdesk’s answer will come to this chat/);

    // The channel gets the card, with all that is known.
    const card = await story.inHelpdesk();
    assert.match(card.text, /Who signs our invoice\?/);
    assert.match(card.text, /Note: It is urgent/);
    assert.match(card.text, /Asked by: Emre Kaya/);

    const taken = await story.agentPresses(selin, card, 'Take it');
    assert.match(taken.text, /You have the ticket now/);
    assert.match(taken.text, /With Selin Demir/);
    const looking = await story.reached(emre);
    assert.match(looking.text, /Selin Demir of the helpdesk is looking into your question/);

    const asked = await story.agentPresses(selin, taken, 'Ask the partner', { text: 'Which year?' });
    assert.match(asked.text, /Waiting for the partner/);
    const details = await story.reached(emre, 2);
    assert.match(details.text, /needs details from you/);
    assert.match(details.text, /“Which year\?”/);

    const answered = await story.presses(emre, details, 'Send', { text: 'This year.' });
    assert.match(answered.text, /on its way to the helpdesk/);
    assert.deepEqual(await story.thread(card, 1), [
      '<at>Selin Demir</at> Emre Kaya wrote to the helpdesk. “This year.”',
    ]);

    const resolved = await story.agentPresses(selin, story.cardNow(card), 'Mark as resolved', {
      text: 'Your billing admin signs it.',
    });
    assert.match(resolved.text, /Resolved\. The partner will be told/);
    const settled = await story.reached(emre, 3);
    assert.match(settled.text, /has answered your question/);
    assert.match(settled.text, /Answer: Your billing admin signs it\./);

    const reopened = await story.presses(emre, settled, 'Reopen the question', { text: 'Who is that?' });
    assert.match(reopened.text, /Selin Demir of the helpdesk is looking into it/);
    const lines = await story.thread(card, 2);
    assert.equal(lines.at(-1), '<at>Selin Demir</at> Emre Kaya reopened the ticket. “Who is that?”');
    assert.match(story.cardNow(card).text, /Status: Reopened/);
  });

  it('shows what goes along before it is sent: offers, activation, and what the bot answered', async () => {
    await story.answerTo(emre, 'remember', { level: 'gold', competency: 'Security', language: 'en' });
    const asked = { question: 'Who signs our Gold invoice?', answer: 'Gold has incidents.', language: 'en' };
    const draft = await story.answerTo(emre, 'ticket-draft', asked);
    assert.match(draft.text, /Question: Who signs our Gold invoice\?/);
    assert.match(draft.text, /I answered: Gold has incidents/);
    assert.match(draft.text, /Offers: .*Gold.*, Security/);
    assert.match(draft.text, /Activation: not known/);
    await story.presses(emre, draft, 'Send to the helpdesk');
    const card = await story.inHelpdesk();
    assert.match(card.text, /Offers: .*Gold.*, Security/);
    // Their own organisation they know, and not by its ID.
    assert.doesNotMatch(card.text, /Organization/);
  });

  it('tells the helpdesk of a renewal that the contract ended', async () => {
    const contract = { accessId: '0012345678', contractId: 'CN-1', endsOn: '2021-08-11' };
    await story.presses(grace, await story.says(grace, 'activate'), 'Save', contract);
    story.clock.now = new Date('2021-08-12T09:00:00Z');
    await story.presses(emre, await story.says(emre, 'activate'), 'Ask for renewal');
    const asked = { question: 'Who signs our invoice?', language: 'en' };
    const draft = await story.answerTo(emre, 'ticket-draft', asked);
    assert.match(draft.text, /Activation: contract ended, renewal requested/);
  });

  it('is mentioned to whoever is on duty, and to nobody else', async () => {
    const card = await story.says(oliver, '', { ...inChannel(), ...mentioning('helpdesk') });
    await story.agentPresses(oliver, card, 'I’m on duty');
    await asksHelpdesk(story);
    const ticket = await story.inHelpdesk();
    assert.deepEqual(await story.thread(ticket, 1), ['<at>Oliver Brandt</at> A new question: who takes it?']);
    const alert = story.bot.connector.sent.findLast(({ activity }) => activity.entities !== undefined);
    assert.deepEqual(
      alert?.activity.entities?.map(({ mentioned }) => mentioned),
      [{ id: oliver.id, name: oliver.name }],
    );
  });

  it('is won by one of two agents, and the other sees who', async () => {
    await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    await story.agentPresses(selin, card, 'Take it');
    const late = await story.agentPresses(oliver, card, 'Take it');
    assert.match(
      late.text,
      /Not done, because something has changed in the meantime: Selin Demir took the ticket/,
    );
    assert.match(late.text, /With Selin Demir/);
    const reply = await story.agentPresses(oliver, late, 'Send the reply', { text: 'Mine!' });
    assert.match(reply.text, /Not sent: Selin Demir has the ticket/);
    assert.ok(reply.fields.includes('Your reply to the partner'));
    const over = await story.agentPresses(oliver, late, 'Take over');
    assert.match(over.text, /With Oliver Brandt/);
    assert.match(
      (await story.thread(card, 1))[0] ?? '',
      /<at>Selin Demir<\/at> Oliver Brandt took the ticket/,
    );
  });

  it('is not taken by guests, nor by people elsewhere', async () => {
    await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    const { verb, data } = card.button('Take it');
    assert.match((await story.answerTo(grace, verb, data)).text, /I can’t show you this ticket/);
  });
});
