import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createMemoryStore } from '../../src/store/memory.ts';
import {
  type AnyActivity,
  ada,
  bot,
  channelMessage,
  contoso,
  execute,
  fabrikam,
  groupMessage,
  installed,
  membersAdded,
  mentioning,
  message,
  submit,
} from '../support/activity.ts';
import { type BotUnderTest, readable, startBotUnderTest } from '../support/bot-under-test.ts';

describe('the bot, over HTTP', () => {
  let tested: BotUnderTest;
  const said = () => tested.connector.messages().map(readable);
  async function post(activity: AnyActivity): Promise<unknown> {
    const response = await tested.post(activity);
    assert.equal(response.status, 200);
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }

  beforeEach(async () => {
    tested = await startBotUnderTest();
  });
  afterEach(async () => {
    await tested.stop();
  });

  describe('answers a question', () => {
    it('in a personal chat, as one card with a summary and no text beside it', async () => {
      await post(message({ text: 'How many incidents with Gold?' }));
      const [answer, ...more] = tested.connector.messages();
      assert.equal(more.length, 0);
      assert.equal(answer?.summary, 'entitlement of gold, known: nothing');
      assert.equal(answer?.text, undefined);
      assert.equal(answer?.attachments?.length, 1);
      assert.equal(answer?.attachments?.[0]?.contentType, 'application/vnd.microsoft.card.adaptive');
    });

    it('in a group chat, without the mention', async () => {
      await post(groupMessage({ ...mentioning('silver?') }));
      assert.deepEqual(said(), ['entitlement of silver, known: nothing']);
    });

    it('in the thread of a channel it was asked in', async () => {
      const asked = channelMessage();
      await post(asked);
      const [sent] = tested.connector.sent;
      assert.equal(sent?.kind, 'reply');
      assert.equal(sent?.conversationId, '19:channel@thread.tacv2;messageid=1700000000000');
      assert.equal(sent?.activityId, asked.id);
    });

    it('with what the organisation told before', async () => {
      await tested.stop();
      const offers = [{ level: 'silver' as const }];
      tested = await startBotUnderTest(
        {},
        { store: createMemoryStore([{ schema: 2, tenantId: contoso, offers }]) },
      );
      await post(message({ text: 'how many?' }));
      await post(
        message({
          text: 'how many?',
          channelData: { tenant: { id: fabrikam } },
          conversation: { id: 'a:b' },
        }),
      );
      assert.deepEqual(said(), ['entitlement of , known: silver', 'entitlement of , known: nothing']);
    });

    it('in the language of the text', async () => {
      await post(message({ text: '金級有幾次事件？' }));
      assert.match(JSON.stringify(tested.connector.messages()[0]?.attachments), /"lang":"zh/);
    });

    it('taking a short text after it as a follow-up, in the language spoken before', async () => {
      await post(message({ text: 'Altın yeterliliği için kaç olay hakkı var, ışık?', value: undefined }));
      await post(message({ text: 'gold' }));
      const cards = tested.connector.messages().map(({ attachments }) => attachments?.[0]?.content.lang);
      assert.deepEqual(cards, ['tr', 'tr']);
    });

    it('keeping the questions of two people in one chat apart', async () => {
      const { conversation } = groupMessage();
      await post(execute('ask', { text: 'gold', topic: 'premier-support' }, { conversation }));
      await post(groupMessage({ ...mentioning('and silver?'), from: { ...ada, id: '29:bob' } }));
      await post(groupMessage({ ...mentioning('and silver?') }));
      assert.deepEqual(said().slice(1), [
        'entitlement of silver, known: nothing',
        'premier-support of silver, known: nothing',
      ]);
    });
  });

  describe('takes a press on a quick reply', () => {
    const data = { verb: 'ask', text: 'And Silver?', topic: 'entitlement' };

    it('by Action.Execute: with a new message, and a response Teams takes for success', async () => {
      const body = await post(execute('ask', data));
      assert.deepEqual(said(), ['entitlement of silver, known: nothing']);
      const { statusCode, type, value } = body as Record<string, unknown>;
      assert.equal(statusCode, 200);
      assert.equal(type, 'application/vnd.microsoft.activity.message');
      assert.match(String(value), /\S/);
    });

    it('by Action.Submit: the same', async () => {
      await post(submit(data));
      assert.deepEqual(said(), ['entitlement of silver, known: nothing']);
    });

    it('and answers the topic of the button, whatever its text is understood as', async () => {
      await post(execute('ask', { verb: 'ask', text: 'gold', topic: 'premier-support' }));
      assert.deepEqual(said(), ['premier-support of gold, known: nothing']);
    });

    const edited: [string, unknown][] = [
      ['a missing text', { verb: 'ask' }],
      ['a text that is no text', { verb: 'ask', text: { toString: 'x' } }],
      ['a topic nobody knows', { ...data, topic: 'salaries' }],
      ['a field too many', { ...data, tenantId: fabrikam }],
      ['another verb inside', { ...data, verb: 'remember' }],
      ['no data', undefined],
      ['a list for data', []],
    ];
    for (const [what, changed] of edited) {
      it(`and refuses one with ${what} kindly`, async () => {
        const body = (await post(execute('ask', changed))) as { statusCode: number };
        assert.equal(body.statusCode, 200);
        assert.match(said()[0] ?? '', /couldn’t make sense of that button/);
      });
    }

    it('and refuses a verb nobody knows kindly', async () => {
      await post(execute('delete-everything', {}));
      await post(submit({ verb: 'toString' }));
      await post(submit({ nothing: true }));
      assert.equal(said().filter((text) => text?.includes('couldn’t make sense')).length, 3);
    });

    it('and takes an invoke that is not an action for what it is', async () => {
      for (const value of [undefined, null, 7, [], { action: 'ask' }, { action: { type: 'Action.Submit' } }])
        assert.equal((await tested.post(execute('ask', {}, { value }))).status, 200);
      for (const name of ['composeExtension/selectItem', 'toString', undefined])
        assert.equal((await tested.post(execute('ask', {}, { name }))).status, 400);
    });
  });

  describe('remembers an offer', () => {
    it('for everybody of the organisation, says so, and answers the question before it again', async () => {
      await post(message({ text: 'how many?' }));
      await post(execute('remember', { verb: 'remember', level: 'gold', competency: 'Security' }));
      await post(
        message({
          text: 'how many?',
          from: { ...ada, id: '29:bob' },
          conversation: { id: 'a:bob' },
        }),
      );
      const [, noted, again, bobs] = said();
      assert.match(noted ?? '', /Gold competency \(Security\)/);
      assert.equal(again, 'entitlement of , known: gold (Security)');
      assert.equal(bobs, 'entitlement of , known: gold (Security)');
    });

    it('in the language of the question', async () => {
      await post(message({ text: '有幾次事件？' }));
      await post(execute('remember', { verb: 'remember', level: 'silver' }));
      assert.match(said()[1] ?? '', /銀級（Silver）/);
    });

    it('without the IDs that were pasted beside it', async () => {
      await post(submit({ verb: 'remember', level: 'gold', competency: 'Security, Access ID 0012345678' }));
      assert.match(said()[0] ?? '', /Security, Access ID ••••/);
      assert.doesNotMatch(JSON.stringify(await tested.record()), /0012345678/);
    });

    it('not for another organisation', async () => {
      await post(submit({ verb: 'remember', level: 'gold' }));
      await post(message({ text: 'how many?', channelData: { tenant: { id: fabrikam } } }));
      assert.equal(said().at(-1), 'entitlement of , known: nothing');
    });

    it('only where it knows the organisation', async () => {
      await post(submit({ verb: 'remember', level: 'gold' }, { channelData: {}, conversation: { id: 'x' } }));
      assert.match(said()[0] ?? '', /doesn’t tell me which organization/);
    });

    for (const data of [
      {},
      { level: 'platinum' },
      { level: 'action-pack', competency: 'Security' },
      { level: 'gold', competency: '' },
    ])
      it(`and refuses ${JSON.stringify(data)} kindly`, async () => {
        await post(execute('remember', data));
        assert.match(said()[0] ?? '', /couldn’t make sense/);
      });
  });

  describe('welcomes', () => {
    it('once where an installation is told twice, in whichever order', async () => {
      await Promise.all([post(installed()), post(membersAdded())]);
      assert.deepEqual(said(), ['welcome in en']);
    });

    it('a team, in its channel', async () => {
      await post(
        membersAdded([bot], {
          conversation: { id: '19:t@thread.tacv2', conversationType: 'channel' },
          locale: 'tr-TR',
        }),
      );
      assert.deepEqual(said(), ['welcome, to many, in tr']);
      assert.equal(tested.connector.sent[0]?.conversationId, '19:t@thread.tacv2');
    });

    it('a group chat', async () => {
      await post(installed({ conversation: { id: '19:g@thread.v2', conversationType: 'groupChat' } }));
      assert.deepEqual(said(), ['welcome, to many, in en']);
    });

    it('in the language the client tells in an entity', async () => {
      const entities = [{ type: 'clientInfo', locale: 'zh-TW' }];
      await post(installed({ locale: undefined, entities }));
      assert.deepEqual(said(), ['welcome in zh-TW']);
    });

    it('again after it was taken away', async () => {
      await post(installed());
      await post(installed({ action: 'remove' }));
      await post(installed());
      assert.equal(said().length, 2);
    });

    it('nobody else who joins', async () => {
      await post(membersAdded([{ id: '29:carol' }]));
      assert.deepEqual(said(), []);
    });
  });

  it('helps when asked for help, in the language of the word', async () => {
    for (const text of ['help', 'Help?', '說明', 'YARDIM']) await post(message({ text }));
    assert.deepEqual(said(), ['help in en', 'help in en', 'help in zh-TW', 'help in tr']);
  });

  it('helps where it hears only what mentions it by saying so', async () => {
    for (const made of [groupMessage, channelMessage]) await post(made(mentioning('help')));
    // Understood, not a command.
    await post(groupMessage(mentioning('hello')));
    assert.deepEqual(said(), ['help, to many, in en', 'help, to many, in en', 'greeting, to many, in en']);
  });

  it('states a fact to whoever writes its ID, in the language spoken before', async () => {
    await post(message({ text: '有幾次事件？' }));
    await post(message({ text: 'F-ERR-1a?' }));
    assert.equal(said()[1], 'the statement of f-err-1a in zh-TW');
  });

  it('answers an activity that comes twice once', async () => {
    const twice = message();
    await Promise.all([post(twice), post(twice)]);
    await post(twice);
    assert.equal(said().length, 1);
  });

  it('answers the same text twice when it is sent twice', async () => {
    await post(message({ text: 'gold' }));
    await post(message({ text: 'gold' }));
    assert.equal(said().length, 2);
  });

  it('acknowledges a press that comes twice, and acts on it once', async () => {
    const twice = execute('ask', { text: 'gold' });
    const bodies = [await post(twice), await post(twice)] as { statusCode: number }[];
    assert.deepEqual(
      bodies.map(({ statusCode }) => statusCode),
      [200, 200],
    );
    assert.equal(said().length, 1);
  });

  it('lets pass what nobody waits for', async () => {
    for (const type of [
      'typing',
      'messageReaction',
      'messageUpdate',
      'endOfConversation',
      'event',
      'something-new',
    ])
      await post(message({ type, text: undefined }));
    assert.deepEqual(said(), []);
  });
});

describe('the bot with a list of tenants', () => {
  let tested: BotUnderTest;
  beforeEach(async () => {
    tested = await startBotUnderTest({ ALLOWED_TENANTS: contoso });
  });
  afterEach(async () => {
    await tested.stop();
  });

  it('serves a tenant on it', async () => {
    await tested.post(message());
    assert.match(readable(tested.connector.messages()[0]) ?? '', /^entitlement/);
  });

  const stranger = { channelData: { tenant: { id: fabrikam } }, locale: 'tr-TR' };
  for (const [what, activity] of [
    ['a message', message(stranger)],
    ['a press', execute('ask', { text: 'gold' }, stranger)],
    ['an installation', installed(stranger)],
    [
      'a message that names no tenant',
      message({ ...stranger, channelData: undefined, conversation: { id: 'x' } }),
    ],
  ] as const)
    it(`tells a tenant not on it so, once, on ${what}`, async () => {
      assert.equal((await tested.post(activity)).status, 200);
      const texts = tested.connector.messages().map(readable);
      assert.equal(texts.length, 1);
      assert.match(texts[0] ?? '', /kuruluşunuz, hizmet vermeme izin verilen/);
    });
});
