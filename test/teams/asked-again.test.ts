import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { contoso, execute, mentioning } from '../support/activity.ts';
import { type CardReader, readerOf } from '../support/card-reader.ts';
import {
  asksHelpdesk,
  type HelpdeskStory,
  oliver,
  selin,
  startWithHelpdesk,
} from '../support/helpdesk-story.ts';
import { emre, yating } from '../support/story.ts';

const question = 'Who signs our invoice?';

describe('a question that was handed to the helpdesk, handed over again', () => {
  let story: HelpdeskStory;
  let answer: CardReader;
  beforeEach(async () => {
    story = await startWithHelpdesk();
    answer = await story.says(emre, question);
    const draft = await story.opens(emre, answer, 'Ask the helpdesk');
    await story.presses(emre, draft, 'Send to the helpdesk');
  });
  afterEach(() => story.ends());

  const raised = async () => (await story.bot.tickets()).length;

  it('shows the ticket that is open, as a card to write from', async () => {
    await story.agentPresses(selin, await story.inHelpdesk(), 'Take it');
    await story.reached(emre);
    const again = await story.opens(emre, answer, 'Ask the helpdesk');
    assert.match(
      again.text,
      /already has this question of yours[\s\S]*Selin Demir of the helpdesk is looking/,
    );
    const added = await story.presses(emre, again, 'Send', { text: 'It is urgent.' });
    assert.match(added.text, /on its way to the helpdesk/);
    assert.equal(await raised(), 1);
  });

  it('goes on with that card, which is kept up to date', async () => {
    const again = await story.opens(emre, answer, 'Ask the helpdesk');
    const [record] = await story.bot.tickets();
    assert.equal(record?.requesterCards?.[emre.aadObjectId]?.activityId, again.activityId);
  });

  it('by a form that was open before is not raised either, and its note is given back', async () => {
    const other = await story.says(emre, 'Who prints it?');
    const forms = [1, 2].map(() => story.opens(emre, other, 'Ask the helpdesk'));
    const [first, second] = await Promise.all(forms);
    assert.ok(first && second);
    await story.presses(emre, first, 'Send to the helpdesk', { note: 'It is urgent.' });
    const again = await story.presses(emre, second, 'Send to the helpdesk', { note: 'We need ten.' });
    assert.match(again.text, /already has this question\. Your new note is below/);
    assert.deepEqual(again.values, { 'add-text': 'We need ten.' });
    assert.equal(await raised(), 2);
  });

  it('is raised anew once that one is settled, and where somebody else asks it', async () => {
    await story.arrives(yating);
    const first = await story.inHelpdesk();
    await asksHelpdesk(story, { by: yating, question });
    assert.equal(await raised(), 2);
    await story.agentPresses(selin, first, 'Mark as resolved', { text: 'The billing admin.' });
    await asksHelpdesk(story, { question });
    assert.equal(await raised(), 3);
  });

  it('shows the ticket in which it goes on, where it was merged', async () => {
    const first = await story.inHelpdesk();
    await story.arrives(yating);
    await asksHelpdesk(story, { by: yating, question: 'Where is our paper?' });
    const [other = ''] = /^\S{4}-\S{4}/.exec((await story.inHelpdesk(2)).text) ?? [];
    await story.agentPresses(oliver, first, 'Merge into it', { other });
    await story.reached(emre);
    const again = await story.opens(emre, answer, 'Ask the helpdesk');
    assert.match(again.text, new RegExp(`^Your question to the helpdesk · ${other}`));
    assert.match(again.text, /already has this question/);
    assert.doesNotMatch(again.text, /paper/);
  });

  it('in a group is shown in the own chat, to nobody else', async () => {
    const conversation = { id: '19:group@thread.v2', conversationType: 'groupChat', tenantId: contoso };
    const asked = await story.says(emre, '', { conversation, ...mentioning(question) });
    const { verb, data } = asked.button('Ask the helpdesk');
    const before = story.bot.connector.sent.length;
    const response = await story.bot.post(
      execute(verb, data, { from: emre, conversation, replyToId: asked.activityId }),
    );
    assert.match(JSON.stringify(await response.json()), /I’ll show you that in your own chat with me/);
    const said = story.bot.connector.sent.slice(before).filter(({ activity }) => activity.attachments);
    assert.deepEqual(
      said.map(({ conversationId }) => conversationId),
      [`a:chat-of-${emre.id}`],
    );
    assert.match(readerOf(said[0]?.activity ?? assert.fail(), '').text, /already has this question/);
    assert.equal(await raised(), 1);
  });
});
