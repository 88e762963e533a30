import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createAnswering } from '../../src/answering.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { contoso, groupMessage, mentioning, submit } from '../support/activity.ts';
import { emre, grace, type Story, startStory, yating } from '../support/story.ts';

const message =
  'This Access ID 0012345678 is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID.';
const choices = { Gold: 'gold', 'Action Pack only': 'action-pack', 'I don’t know': 'unknown' };
const button = 'What should I do?';

describe('an open case of a portal message', () => {
  let story: Story;
  const answering = createAnswering({ now: () => story.clock.now });
  beforeEach(async () => {
    story = await startStory({ answering });
  });
  afterEach(() => story.ends());

  it('is asked about on one card, decided in its place, and remembered', async () => {
    const asked = await story.says(emre, message);
    assert.match(asked.text, /^Ignore this message/);
    assert.match(asked.text, /Gold or Silver and the contract is valid/);
    assert.deepEqual(asked.fields, [
      'Which level does your organization have?',
      'How does the contract stand?',
    ]);

    const verdict = await story.presses(emre, asked, button, { level: choices.Gold, contract: 'valid' });
    assert.match(verdict.text, /^Ignore the message: it is invalid. Your contract is associated already/);
    assert.match(verdict.text, /Next step: Use \+ New support request/);
    assert.match(verdict.text, /write “forget”/);
    assert.deepEqual(verdict.fields, []);

    // Another person of the organisation, days later, is not asked again.
    story.clock.now = new Date('2021-08-20T09:00:00Z');
    const again = await story.says(yating, message, { locale: 'en-US' });
    assert.match(again.text, /Your contract is associated already/);
    assert.match(again.text, /on August 10, 2021: the contract is still valid/);
    assert.deepEqual(again.fields, []);
  });

  it('is remembered with who said so and when', async () => {
    await story.presses(emre, await story.says(emre, message), button, {
      level: choices.Gold,
      contract: 'used-up',
    });
    const record = await story.bot.record();
    const deed = { by: emre.aadObjectId, at: '2021-08-10T09:00:00.000Z' };
    assert.deepEqual(record?.offers, [{ level: 'gold' }]);
    assert.deepEqual(record?.contractSaid, { state: 'used-up', support: 'cloud', ...deed });
    const lines = record?.history?.map(({ what, by, at, detail }) => ({ what, by, at, detail }));
    assert.deepEqual(lines, [
      { what: 'offer-remembered', detail: 'gold', ...deed },
      { what: 'contract-said', detail: 'used-up', ...deed },
    ]);
    await story.arrives(grace);
    assert.match((await story.says(grace, 'history')).text, /Emre Kaya said how the contract stands/);
  });

  it('is asked about again once what was said is a month old', async () => {
    await story.presses(emre, await story.says(emre, message), button, {
      level: choices.Gold,
      contract: 'valid',
    });
    story.clock.now = new Date('2021-09-09T09:00:00Z');
    assert.deepEqual((await story.says(emre, message)).fields, ['How does the contract stand?']);
  });

  it('is asked about again once it was forgotten', async () => {
    await story.presses(emre, await story.says(emre, message), button, {
      level: choices.Gold,
      contract: 'expired',
    });
    await story.presses(emre, await story.says(emre, 'forget'), 'Forget it for everybody');
    assert.equal((await story.says(emre, message)).fields.length, 2);
  });

  it('stays open where nobody knows, names every case, and remembers nothing', async () => {
    const answers = { level: choices['I don’t know'], contract: 'unknown' };
    const open = await story.presses(emre, await story.says(emre, message), button, answers);
    assert.match(open.text, /Action Pack only: cloud support is not included/);
    assert.deepEqual(open.fields, []);
    const record = await story.bot.record();
    assert.equal(record?.contractSaid, undefined);
    assert.equal(record?.offers, undefined);
  });

  it('is decided by the level alone where that is enough', async () => {
    const answers = { level: choices['Action Pack only'], contract: 'unknown' };
    const verdict = await story.presses(emre, await story.says(emre, message), button, answers);
    assert.match(verdict.text, /Action Pack does not include cloud support/);
    assert.match(verdict.text, /Next step: Attain a competency/);
  });

  it('keeps what the question said: only the rest is asked', async () => {
    const asked = await story.says(emre, `We are Silver. ${message}`);
    assert.deepEqual(asked.fields, ['How does the contract stand?']);
    const verdict = await story.presses(emre, asked, button, { contract: 'expired' });
    assert.match(verdict.text, /Next step: Buy a new support plan/);
    assert.match(verdict.text, /Compare partner support plans/);
  });

  it('of no benefits asks for the offer, of which there may be none', async () => {
    const asked = await story.says(emre, 'It looks like you don’t have any benefits yet');
    assert.deepEqual(asked.fields, ['Which level does your organization have?']);
    const none = await story.presses(emre, asked, button, { level: 'none' });
    assert.match(none.text, /has no active membership offer/);
    const wrong = await story.presses(emre, asked, button, { level: choices.Gold });
    assert.match(wrong.text, /the wrong account is signed in/);
  });

  it('of a plan that is missing is decided for the portal that was named', async () => {
    const asked = await story.says(emre, 'Our support plan is missing in Support for Business');
    assert.deepEqual(asked.fields, ['How does the contract stand?']);
    const verdict = await story.presses(emre, asked, button, { contract: 'valid' });
    assert.match(verdict.text, /Next step: In step 2 of a request in Support for Business/);
    assert.equal((await story.bot.record())?.contractSaid?.support, 'on-premises');
  });

  it('is decided in a group as well, where the ID that was pasted is not shown', async () => {
    const group = groupMessage()['conversation'];
    const asked = await story.says(emre, '', { conversation: group, ...mentioning(message) });
    const answers = { level: choices.Gold, contract: 'expired' };
    const verdict = await story.presses(emre, asked, button, answers, { conversation: group });
    assert.match(verdict.text, /Your contract has expired/);
    assert.doesNotMatch(JSON.stringify(story.bot.connector.sent), /0012345678/);
  });

  it('is decided in the language of the card', async () => {
    const asked = await story.says(yating, '這個存取識別碼已經與帳戶相關聯，請聯絡技術客戶經理', {
      locale: 'zh-TW',
    });
    const verdict = await story.presses(yating, asked, '我該怎麼做？', { level: 'gold', contract: 'valid' });
    assert.match(verdict.text, /下一步：請使用/);
  });

  it('of an old client is decided on its message', async () => {
    const asked = await story.says(emre, message);
    const { data } = asked.button(button);
    const filledIn = { ...data, 'message-level': 'gold', 'message-contract': 'valid' };
    const shown = await story.submits(emre, asked, filledIn);
    assert.match(shown.text, /Your contract is associated already/);
    assert.equal(shown.activityId, asked.activityId);
  });

  it('of an old client in a group is remembered, and decided in one’s own chat only: its card is everybody’s', async () => {
    const conversation = groupMessage()['conversation'];
    const asked = await story.says(emre, '', { conversation, ...mentioning(message) });
    const before = story.bot.connector.sent.length;
    const filledIn = { ...asked.button(button).data, 'message-level': 'gold', 'message-contract': 'expired' };
    await story.bot.post(submit(filledIn, { from: emre, conversation, replyToId: asked.activityId }));

    const sent = story.bot.connector.sent.slice(before);
    assert.ok(sent.every(({ kind, activity }) => kind !== 'update' && activity.attachments === undefined));
    const texts = sent.map(({ activity }) => activity.text);
    assert.match(texts[0] ?? '', /noted this for your organization/);
    assert.match(texts[1] ?? '', /only in your own chat with me/);
    assert.match((await story.says(emre, message)).text, /Your contract has expired/);
  });

  it('is not decided by a press whose data was edited', async () => {
    const { verb, data } = (await story.says(emre, message)).button(button);
    const edited = [
      { ...data, topic: 'entitlement' },
      { ...data, 'message-level': 'platinum' },
      { ...data, levels: ['gold', 'gold', 'gold', 'gold'] },
      { ...data, contract: 'not-begun' },
      { ...data, tenantId: 'another' },
      [data],
      undefined,
    ];
    for (const wrong of edited) {
      const answer = await story.answerTo(emre, verb, wrong);
      assert.match(answer.text, /couldn’t make sense of that button/);
    }
    assert.equal((await story.bot.record())?.contractSaid, undefined);
  });

  it('remembers nothing that was not asked about the message', async () => {
    const told = { 'message-level': 'gold', 'message-contract': 'expired', language: 'en' };
    for (const topic of ['message-not-authorized', 'activate-button-grey']) {
      const { text } = await story.answerTo(emre, 'message-tell', { ...told, topic });
      assert.doesNotMatch(text, /noted/, topic);
    }
    assert.deepEqual((await story.bot.record())?.history ?? [], []);
    await story.answerTo(emre, 'message-tell', { ...told, topic: 'message-no-benefits' });
    const { offers, contractSaid } = (await story.bot.record()) ?? {};
    assert.deepEqual([offers, contractSaid], [[{ level: 'gold' }], undefined]);
  });

  it('is decided without being remembered where the organisation is not known', async () => {
    const { verb, data } = (await story.says(emre, message)).button(button);
    const filledIn = { ...data, 'message-level': 'gold', 'message-contract': 'valid' };
    const before = await story.bot.record();
    const nowhere = { channelData: {}, conversation: { id: 'x', conversationType: 'personal' } };
    const answer = await story.answerTo(emre, verb, filledIn, nowhere);
    assert.match(answer.text, /Your contract is associated already/);
    assert.doesNotMatch(answer.text, /forget/);
    assert.deepEqual(await story.bot.record(), before);
  });
});

describe('what was said of a contract', () => {
  let story: Story;
  const answering = createAnswering({ now: () => story.clock.now });
  afterEach(() => story.ends());

  it('gives way to the days and counts that are recorded', async () => {
    const contract = { accessId: 'A-1', contractId: 'C-1', startsOn: '2021-01-01', endsOn: '2021-12-31' };
    const activation = { stage: 'activated', requesters: [], contract } as const;
    story = await startStory({
      answering,
      store: createMemoryStore([{ schema: 2, tenantId: contoso, activation }]),
    });
    const told = { level: choices.Gold, contract: 'used-up' };
    await story.presses(emre, await story.says(emre, message), button, told);
    assert.match((await story.says(emre, message)).text, /has no incidents left/);

    const first = await story.says(emre, 'incidents left');
    const form = await story.presses(emre, await story.presses(emre, first, 'Next'), 'I see it');
    await story.presses(emre, form, 'Save', { onPremisesLeft: '7', cloudLeft: '3' });
    assert.equal((await story.bot.record())?.contractSaid, undefined);
    assert.match((await story.says(emre, message)).text, /Your contract is associated already/);
  });
});
