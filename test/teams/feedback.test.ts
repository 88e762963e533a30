import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { maskedId } from '../../src/rules/mask-ids.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { contoso, fabrikam, groupMessage, mentioning, message, submit } from '../support/activity.ts';
import { readerOf } from '../support/card-reader.ts';
import { emre, grace, type Story, startStory } from '../support/story.ts';
import { answering, startTeachingStory } from '../support/teaching-story.ts';

const goldQuestion = 'How many incidents come with a Gold competency?';

describe('thumbs below an answer', () => {
  let story: Story;
  let store: Store;
  const opinions = async () => (await store.questions.read(contoso))?.opinions;

  beforeEach(async () => {
    store = createMemoryStore();
    story = await startTeachingStory({ store });
  });
  afterEach(() => story.ends());

  it('are there where the programme was asked about, and say what they mean', async () => {
    const answer = await story.says(emre, goldQuestion);
    assert.deepEqual(answer.titles.slice(-2), ['👍', '👎']);
    const json = JSON.stringify(story.bot.connector.messages().at(-1)?.attachments);
    assert.match(json, /"tooltip":"This helped"/);
    assert.match(json, /"tooltip":"This didn’t help"/);
    const turkish = await story.says(emre, 'Gold yetkinlikle kaç olay hakkımız var?');
    assert.equal(turkish.button('👎').data['language'], 'tr');
  });

  it('are not there on a choice, a courtesy, or where the bot does not know', async () => {
    for (const text of ['hello', 'azure', 'how is the weather in Taipei today', 'help'])
      assert.ok(!(await story.says(emre, text)).titles.includes('👍'), text);
  });

  it('up is counted for the topic, thanked for, and leaves the answer as it is', async () => {
    const answer = await story.says(emre, goldQuestion);
    assert.match(await story.acknowledged(emre, answer, '👍'), /good to know/);
    assert.deepEqual(await opinions(), { entitlement: { liked: 1, disliked: 0 } });
    assert.equal(story.bot.connector.sent.filter(({ kind }) => kind === 'update').length, 0);
  });

  it('is counted once for each person and answer', async () => {
    const answer = await story.says(emre, goldQuestion);
    for (const person of [emre, emre, grace, emre]) await story.acknowledged(person, answer, '👍');
    assert.equal((await opinions())?.['entitlement']?.liked, 2);
    await story.acknowledged(emre, await story.says(emre, goldQuestion), '👍');
    assert.equal((await opinions())?.['entitlement']?.liked, 3);
  });

  it('down is counted, noted with the question, and shows the way to the helpdesk', async () => {
    const answer = await story.says(emre, goldQuestion);
    const shown = await story.opens(emre, answer, '👎');
    assert.match(shown.text, /sorry this didn’t help/);
    const { verb, data } = shown.button('Ask the helpdesk');
    assert.equal(verb, 'ticket-draft');
    assert.deepEqual(Object.keys(data).sort(), ['answer', 'language', 'question', 'verb']);
    assert.equal(data['question'], goldQuestion);
    assert.match(String(data['answer']), /Gold/);
    const draft = await story.opens(emre, shown, 'Ask the helpdesk');
    assert.ok(draft.text.includes(goldQuestion));
    assert.deepEqual(await opinions(), { entitlement: { liked: 0, disliked: 1 } });
    assert.equal((await store.questions.read(contoso))?.questions?.[0]?.text, goldQuestion);
  });

  it('down says once that it is noted, to an old client as well', async () => {
    const answer = await story.says(emre, goldQuestion);
    assert.doesNotMatch(await story.acknowledged(emre, answer, '👎'), /noted/);
    const before = story.bot.connector.messages().length;
    await story.bot.post(submit(answer.button('👎').data, { from: grace, replyToId: answer.activityId }));
    const said = story.bot.connector.messages().slice(before);
    assert.equal(said.length, 1);
    assert.match(JSON.stringify(said), /I’ve noted it/);
  });

  it('down again says that it is noted, and shows the way once', async () => {
    const answer = await story.says(emre, goldQuestion);
    await story.opens(emre, answer, '👎');
    const before = story.bot.connector.messages().length;
    for (const _ of [1, 2]) assert.match(await story.acknowledged(emre, answer, '👎'), /I’ve noted it/);
    assert.equal(story.bot.connector.messages().length, before);
    assert.match((await story.opens(grace, answer, '👎')).text, /sorry this didn’t help/);
  });

  it('down is noted and thanked for where there is no helpdesk, or it cannot be found out', async () => {
    const broken = () => Promise.reject(new Error('The double was told to fail.'));
    const memory = createMemoryStore();
    for (const read of [memory.read, broken]) {
      await story.ends();
      store = { ...memory };
      story = await startStory({ store, answering });
      const answer = await story.says(emre, goldQuestion);
      store.read = read;
      assert.match(await story.acknowledged(emre, answer, '👎'), /I’ve noted it, without your name/);
    }
  });

  it('holds no ID that somebody pasted, on the button or in what is kept', async () => {
    const answer = await story.says(emre, `${goldQuestion} Our Access ID is 0012345678.`);
    const { data } = answer.button('👎');
    assert.equal(data['question'], `${goldQuestion} Our Access ID is ${maskedId}.`);
    await story.answerTo(emre, 'feedback', { ...data, question: 'Contract ID CN-99887766 again?' });
    assert.doesNotMatch(JSON.stringify(await store.questions.read(contoso)), /0012345678|99887766/);
    assert.doesNotMatch(JSON.stringify(story.bot.connector.sent.at(-1)), /99887766/);
  });

  it('carries no more of a long question than a card has room for', async () => {
    const long = `${goldQuestion} ${'We really need to know this. 🙂 '.repeat(200)}`;
    const answer = await story.says(emre, long);
    assert.ok(String(answer.button('👎').data['question']).length <= 300);
    assert.ok(JSON.stringify(story.bot.connector.messages().at(-1)).length < 20_000);
  });

  it('of an old client is answered by a message, and works in a group', async () => {
    const answer = await story.says(emre, '', groupMessage({ from: emre, ...mentioning(goldQuestion) }));
    await story.bot.post(submit(answer.button('👍').data, { from: emre, replyToId: answer.activityId }));
    assert.match(String(story.bot.connector.messages().at(-1)?.text), /good to know/);
    assert.deepEqual(await opinions(), { entitlement: { liked: 1, disliked: 0 } });
  });

  it('counts for the organisation of whoever presses, whatever the card says', async () => {
    const { data } = (await story.says(emre, goldQuestion)).button('👍');
    const elsewhere = { channelData: { tenant: { id: fabrikam } } };
    await story.bot.post(submit(data, { from: emre, ...elsewhere }));
    assert.equal(await opinions(), undefined);
    assert.equal((await store.questions.read(fabrikam))?.opinions?.['entitlement']?.liked, 1);
  });

  for (const [what, change] of Object.entries({
    'no opinion': { helpful: undefined },
    'an unknown topic': { topics: ['the-weather'] },
    'a tenant': { tenantId: fabrikam },
    'a text of 20,000 characters': { question: 'x'.repeat(20_000) },
    'topics without end': { topics: Array(500).fill('entitlement') },
  }))
    it(`refuses a press with ${what} kindly, and counts nothing`, async () => {
      const { data } = (await story.says(emre, goldQuestion)).button('👍');
      const told = await story.answerTo(emre, 'feedback', { ...data, ...change });
      assert.match(told.text, /couldn’t make sense of that button/);
      assert.equal(await store.questions.read(contoso), undefined);
    });

  it('are not there where the channel does not tell the organisation', async () => {
    await story.bot.post(
      message({
        text: goldQuestion,
        channelData: {},
        conversation: { id: 'x', conversationType: 'personal' },
      }),
    );
    const activity = story.bot.connector.messages().at(-1);
    assert.ok(activity && !readerOf(activity, 'x').titles.includes('👍'));
  });
});
