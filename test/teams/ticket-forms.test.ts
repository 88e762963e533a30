import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { CardReader } from '../support/card-reader.ts';
import {
  asksHelpdesk,
  type HelpdeskStory,
  inChannel,
  oliver,
  selin,
  startWithHelpdesk,
} from '../support/helpdesk-story.ts';
import { emre, yating } from '../support/story.ts';

const long = 'A careful answer, written for ten minutes. '.repeat(90).trim();

/** What stands in the fields beside a button, by the names that a test fills in. */
function filledIn(card: CardReader, title: string): Record<string, string> {
  const { inputs } = card.button(title);
  return Object.fromEntries(
    Object.entries(card.values).flatMap(([id, value]) =>
      inputs.includes(id) ? [[id.replace(/^[a-z]+-/, ''), value]] : [],
    ),
  );
}

describe('what is written into a form that is not taken', () => {
  let story: HelpdeskStory;
  let card: CardReader;
  beforeEach(async () => {
    story = await startWithHelpdesk();
    await asksHelpdesk(story);
    card = await story.inHelpdesk();
  });
  afterEach(() => story.ends());

  it('is sent by taking the ticket over, in one press', async () => {
    const taken = await story.agentPresses(oliver, card, 'Take it');
    const refused = await story.agentPresses(selin, taken, 'Send the reply', { text: long });
    assert.match(refused.text, /Not sent: Oliver Brandt has the ticket/);
    assert.deepEqual(filledIn(refused, 'Take over and send'), { text: long });
    // What would lose it is not offered.
    assert.ok(!refused.titles.includes('Take over'));
    const sent = await story.agentPresses(selin, refused, 'Take over and send', { text: `${long} Edited.` });
    assert.match(sent.text, /on its way to the partner/);
    assert.match(sent.text, /With Selin Demir/);
    assert.match((await story.reached(emre, 2)).text, /ten minutes\./);
    assert.match(
      (await story.thread(card, 1))[0] ?? '',
      /<at>Oliver Brandt<\/at> Selin Demir took the ticket/,
    );
  });

  it('is sent once, however often that is pressed', async () => {
    const taken = await story.agentPresses(oliver, card, 'Take it');
    const refused = await story.agentPresses(selin, taken, 'Send the reply', { text: 'Yes.' });
    const both = [1, 2].map(() => story.agentPresses(selin, refused, 'Take over and send', { text: 'Yes.' }));
    await Promise.all(both);
    await story.agentPresses(selin, refused, 'Take over and send', { text: 'Yes.' });
    const [record] = await story.bot.tickets();
    assert.equal(record?.ticket?.entries.filter(({ what }) => what === 'reply').length, 1);
  });

  it('to a colleague’s ticket keeps the fact as well', async () => {
    const taken = await story.agentPresses(oliver, card, 'Take it');
    const resolution = { fact: 'F-ROLE-1', text: 'Ask Grace.' };
    const refused = await story.agentPresses(selin, taken, 'Mark as resolved', resolution);
    assert.deepEqual(filledIn(refused, 'Take over and send'), resolution);
    const sent = await story.agentPresses(selin, refused, 'Take over and send', resolution);
    assert.match(sent.text, /Resolved\. The partner will be told/);
  });

  it('comes back to the agent where the ticket is closed, and is sent by reopening it', async () => {
    const open = await story.agentPresses(selin, card, 'Take it');
    await story.agentPresses(selin, open, 'Mark as resolved', { text: 'Done.' });
    const refused = await story.agentPresses(selin, open, 'Send the reply', { text: 'One thing more.' });
    assert.match(refused.text, /the ticket is closed/);
    assert.deepEqual(filledIn(refused, 'Reopen and send'), { text: 'One thing more.' });
    const sent = await story.agentPresses(selin, refused, 'Reopen and send', { text: 'One thing more.' });
    assert.match(sent.text, /on its way to the partner/);
  });

  it('comes back to whoever asked in the form that reopens the question', async () => {
    const taken = await story.agentPresses(selin, card, 'Take it');
    const own = await story.reached(emre);
    await story.agentPresses(selin, taken, 'Mark as resolved', { text: 'Done.' });
    const refused = await story.presses(emre, own, 'Send', { text: 'It is about two companies.' });
    assert.match(refused.text, /has been settled in the meantime/);
    assert.equal(refused.values['reopen-text'], 'It is about two companies.');
    const reopened = await story.presses(emre, refused, 'Reopen the question', {
      text: refused.values['reopen-text'] ?? '',
    });
    assert.match(reopened.text, /“It is about two companies\.”/);
  });

  it('for a ticket that was merged meanwhile goes to the one that goes on', async () => {
    await story.arrives(yating);
    const own = await asksHelpdesk(story, { by: yating, question: 'Whose signature is on our invoice?' });
    const second = await story.inHelpdesk(2);
    const [into = ''] = /^\S{4}-\S{4}/.exec(card.text) ?? [];
    await story.agentPresses(selin, second, 'Merge into it', { other: into });
    await story.reached(yating);
    const refused = await story.presses(yating, own, 'Send', { text: 'We need it today.' });
    assert.equal(refused.values['add-text'], 'We need it today.');
    const sent = await story.presses(yating, refused, 'Send', { text: 'We need it today.' });
    assert.match(sent.text, /on its way to the helpdesk/);
    assert.match((await story.thread(card, 1)).join(), /林雅婷 wrote to the helpdesk\. “We need it today\.”/);
  });

  it('comes back without what looks like an ID', async () => {
    const taken = await story.agentPresses(oliver, card, 'Take it');
    const refused = await story.agentPresses(selin, taken, 'Send the reply', {
      text: 'Your Access ID 0012345678 is fine.',
    });
    assert.equal(refused.values['reply-text'], 'Your Access ID •••• is fine.');
  });

  it('keeps a person and a reference that could not be taken', async () => {
    const assigned = await story.agentPresses(selin, card, 'Assign it', { person: '29:nobody' });
    assert.equal(assigned.values['assign-person'], '29:nobody');
    const merged = await story.agentPresses(selin, card, 'Merge into it', { other: 'ABCD-2345' });
    assert.equal(merged.values['merge-other'], 'ABCD-2345');
  });

  it('leaves every other form there, which is sent without it', async () => {
    const refused = await story.agentPresses(selin, card, 'Mark as resolved');
    assert.match(refused.text, /choose a fact or write an answer/);
    const { verb, data } = refused.button('Send the reply');
    // As clients send it: the fields of the form that is open on the card go along.
    const beside = { 'reply-text': 'The billing admin.', 'resolve-text': 'x', 'resolve-fact': '' };
    const sent = await story.answerTo(selin, verb, { ...data, ...beside }, inChannel());
    assert.match(sent.text, /Your reply is on its way/);
    assert.match((await story.reached(emre)).text, /The billing admin\./);
  });

  it('as a note of a question that was sent before is sent from its card', async () => {
    const unknown = await story.says(emre, 'Who signs?');
    const draft = await story.opens(emre, unknown, 'Ask the helpdesk');
    await story.presses(emre, draft, 'Send to the helpdesk', { note: 'Urgent.' });
    const repeated = await story.presses(emre, draft, 'Send to the helpdesk', { note: 'Urgent.' });
    assert.match(repeated.text, /Sent\./);
    const other = await story.presses(emre, draft, 'Send to the helpdesk', { note: 'Very urgent.' });
    assert.match(other.text, /already has this question/);
    assert.equal(other.values['add-text'], 'Very urgent.');
  });
});
