import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createMemoryStore } from '../../src/store/memory.ts';
import { channelMessage, contoso, execute, fabrikam, mentioning } from '../support/activity.ts';
import { readerOf } from '../support/card-reader.ts';
import { emre, grace, type Story, startStory } from '../support/story.ts';

const contract = { accessId: '0012345678', contractId: 'CN-998877', endsOn: '2022-07-31' };
const activated = { stage: 'activated' as const, requesters: [], contract };

describe('the IDs', () => {
  let story: Story;
  beforeEach(async () => {
    const store = createMemoryStore([{ schema: 2, tenantId: contoso, activation: activated }]);
    story = await startStory({ store });
  });
  afterEach(() => story.ends());

  /** Everything that was said anywhere, as it went over the wire. */
  const saidAnywhere = () => JSON.stringify(story.bot.connector.sent);

  it('are shown in a person’s own chat, with what is needed to use them', async () => {
    const card = await story.says(emre, 'ids');
    for (const said of [/0012345678/, /CN-998877/, /Valid until July 31, 2022/, /F-ACT-5/, /F-CLD-5/])
      assert.match(card.text, said);
  });

  it('are noted as linked, for the person who pressed', async () => {
    const card = await story.presses(emre, await story.says(emre, 'ids'), 'I linked it: Azure');
    assert.match(card.text, /You linked it in the Azure portal on August 10, 2021/);
    assert.deepEqual((await story.bot.record())?.links, { [emre.aadObjectId]: { azure: '2021-08-10' } });
    assert.match((await story.says(grace, 'ids')).text, /Link support benefits/);
  });

  it('are not shown in a channel: the card goes to the person’s own chat', async () => {
    await story.arrives(emre);
    const asked = await story.says(
      emre,
      'ids',
      channelMessage({ from: emre, ...mentioning('ids'), id: 'in-the-channel' }),
    );
    assert.match(asked.text, /in your own chat with me/);
    const card = await story.reached(emre);
    assert.match(card.text, /0012345678/);
    const inChannel = story.bot.connector.sent.filter(({ conversationId }) =>
      conversationId?.startsWith('19:'),
    );
    assert.doesNotMatch(JSON.stringify(inChannel), /0012345678|CN-998877/);
  });

  it('are shown in the language in which they were asked for, also where the person’s own is another', async () => {
    await story.arrives(emre, { locale: 'en-US' });
    const place = channelMessage({ from: emre, ...mentioning('kimlikler') });
    assert.match((await story.says(emre, '', place)).text, /özel sohbetimizde göstereceğim/);
    assert.match((await story.reached(emre)).text, /Erişim Kimliği[\s\S]*0012345678/);
    const { conversation, channelData } = place;
    await story.answerTo(emre, 'ids-show', { language: 'zh-TW' }, { conversation, channelData });
    assert.match((await story.reached(emre, 2)).text, /存取識別碼[\s\S]*0012345678/);
  });

  it('are shown nowhere to a person in a channel who has no chat with the bot', async () => {
    const asked = await story.says(emre, 'ids', channelMessage({ from: emre, ...mentioning('ids') }));
    assert.match(asked.text, /Please write to me there/);
    assert.doesNotMatch(saidAnywhere(), /0012345678/);
  });

  it('are not shown to another organisation, whatever is forged into the data of a press', async () => {
    const theirs = {
      from: emre,
      conversation: { id: 'a:fabrikam', conversationType: 'personal', tenantId: fabrikam },
      channelData: { tenant: { id: fabrikam } },
    };
    const forged = [
      { language: 'en' },
      { language: 'en', tenantId: contoso },
      { language: 'en', tenant: { id: contoso }, record: contoso },
      { revision: 0, language: 'en', 'tenantId ': contoso },
      'ids',
      { language: ['en'] },
    ];
    for (const data of forged) {
      const response = await story.bot.post(
        execute('ids-show', data, { ...theirs, id: JSON.stringify(data) }),
      );
      assert.equal(response.status, 200);
    }
    await story.says(emre, 'ids', theirs);
    assert.doesNotMatch(saidAnywhere(), /0012345678|CN-998877/);
  });

  it('are in no line of the log', async () => {
    await story.says(emre, 'ids');
    assert.doesNotMatch(JSON.stringify(story.bot.log), /0012345678|CN-998877/);
  });

  it('where there are none yet, the card shows where the activation stands', async () => {
    await story.ends();
    story = await startStory();
    const card = await story.says(emre, 'ids');
    assert.match(card.text, /There are no IDs on record yet/);
    assert.ok(card.titles.includes('Ask for activation'));
  });

  it('can be corrected later, and those who asked are told', async () => {
    await story.ends();
    const asked = { ...activated, requesters: [emre.aadObjectId] };
    story = await startStory({
      store: createMemoryStore([{ schema: 2, tenantId: contoso, activation: asked }]),
    });
    await story.arrives(emre);
    const card = await story.says(grace, 'activate');
    assert.match(card.titles.join(), /Correct the contract/);
    const wrong = await story.presses(grace, card, 'Save', {
      accessId: '<b>12</b>',
      contractId: 'x'.repeat(10_000),
      startsOn: '2022-02-30',
      endsOn: '2022-01-01',
    });
    assert.match(wrong.text, /Not saved yet/);
    assert.match(wrong.text, /Only letters, digits and hyphens/);
    assert.match(wrong.text, /Please choose a day/);
    const saved = await story.presses(grace, wrong, 'Save', {
      accessId: ' ００１2\u200b345679 ',
      contractId: 'CN-998877',
    });
    assert.match(saved.text, /The correction is saved/);
    assert.match((await story.reached(emre)).text, /Grace Novak corrected the recorded IDs/);
    assert.match((await story.says(emre, 'ids')).text, /0012345679/);
  });

  it('are not taken where others read along', async () => {
    const { verb, data } = (await story.says(grace, 'activate')).button('Save');
    const fields = { 'correct-accessId': '7777777', 'correct-contractId': '8888888' };
    await story.bot.post(
      execute(
        verb,
        { ...data, ...fields },
        channelMessage({
          from: grace,
          type: 'invoke',
          text: undefined,
          name: 'adaptiveCard/action',
          value: { action: { verb, data: { ...data, ...fields } } },
        }),
      ),
    );
    const { activation } = (await story.bot.record()) ?? {};
    assert.deepEqual(activation, activated);
    const newest = story.bot.connector.messages().at(-1);
    assert.ok(newest);
    assert.match(readerOf(newest, 'x').text, /own chat/);
  });
});
