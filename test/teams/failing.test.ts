import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { contoso, execute, message } from '../support/activity.ts';
import { type BotUnderTest, readable, startBotUnderTest } from '../support/bot-under-test.ts';

describe('the bot when something takes long or fails', () => {
  let tested: BotUnderTest;
  const said = () => tested.connector.messages().map(readable);
  const kinds = () => tested.connector.sent.map(({ activity }) => activity.type);
  const slowStore = (ms: number): Store => ({
    ...createMemoryStore(),
    read: () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms)),
  });
  afterEach(async () => {
    await tested.stop();
  });

  it('shows that it types where the work takes longer than half a second, before the answer', async () => {
    tested = await startBotUnderTest({}, { store: slowStore(700) });
    const sentMs = Date.now();
    await tested.post(message());
    assert.deepEqual(kinds(), ['typing', 'message']);
    const shownAfterMs = (tested.connector.sent[0]?.atMs ?? 0) - sentMs;
    assert.ok(shownAfterMs >= 490, `shown after ${shownAfterMs} ms`);
  });

  it('does not type where the work is quick', async () => {
    tested = await startBotUnderTest({}, { store: slowStore(10) });
    await tested.post(message());
    assert.deepEqual(kinds(), ['message']);
  });

  it('types in the thread it answers in, and answers even where the typing fails', async () => {
    tested = await startBotUnderTest({}, { store: slowStore(60), typingAfterMs: 20 });
    tested.connector.failures = [404];
    await tested.post(message());
    assert.deepEqual(kinds(), ['typing', 'message']);
  });

  it('tells the person a reference number, and the log the cause under the same number', async () => {
    tested = await startBotUnderTest();
    const response = await tested.post(message({ text: 'boom' }));
    assert.equal(response.status, 200);
    assert.match(said()[0] ?? '', /reference number: TEST-0001/);
    const line = tested.log.find(({ reference }) => reference === 'TEST-0001');
    assert.match(JSON.stringify(line?.['err']), /"message":"The double was told to fail\."/);
    assert.doesNotMatch(JSON.stringify(line), /boom|29:ada|a:personal|11111111/);
  });

  it('tells it in the language of the conversation', async () => {
    tested = await startBotUnderTest();
    await tested.post(message({ text: 'boom', locale: 'zh-TW' }));
    assert.match(said()[0] ?? '', /參考編號提供.*：TEST-0001/);
  });

  it('answers a press that failed with the sentence, in a response Teams takes for success', async () => {
    tested = await startBotUnderTest();
    const response = await tested.post(execute('ask', { text: 'boom' }));
    const body = (await response.json()) as Record<string, unknown>;
    assert.equal(response.status, 200);
    assert.match(String(body['value']), /TEST-0001/);
    assert.equal(said().length, 1);
  });

  it('goes on after Teams did not take what it sent, with a line in the log', async () => {
    tested = await startBotUnderTest();
    tested.connector.failures = [403, 403];
    assert.equal((await tested.post(message())).status, 200);
    const told = tested.log.filter(({ level }) => level === 50).map(({ msg }) => msg);
    assert.deepEqual(told, ['a turn failed', 'the person could not be told that the turn failed']);
    await tested.post(message());
    assert.match(said().at(-1) ?? '', /^entitlement/);
  });

  for (const status of [400, 413])
    it(`sends the text where Teams refuses the card with ${status}`, async () => {
      tested = await startBotUnderTest();
      tested.connector.failures = [status];
      await tested.post(message({ text: 'gold' }));
      const [, second] = tested.connector.messages();
      assert.match(second?.text ?? '', /^entitlement of gold/);
      assert.equal(second?.textFormat, 'plain');
    });

  it('answers without the record where that cannot be read, and says in the log which file it is', async () => {
    const store: Store = {
      ...createMemoryStore(),
      read: () => Promise.reject(new Error('data/x.json is damaged.')),
    };
    tested = await startBotUnderTest({}, { store });
    await tested.post(message({ text: 'gold' }));
    assert.deepEqual(said(), ['entitlement of gold, known: nothing']);
    assert.match(JSON.stringify(tested.log), /data\/x\.json is damaged/);
  });

  it('does not say it has noted an offer that could not be kept', async () => {
    const store: Store = { ...createMemoryStore(), update: () => Promise.reject(new Error('disk full')) };
    tested = await startBotUnderTest({}, { store });
    await tested.post(execute('remember', { level: 'gold' }));
    assert.equal(said().length, 1);
    assert.match(said()[0] ?? '', /TEST-0001/);
  });

  it('counts turns by kind, outcome and language, without IDs', async () => {
    tested = await startBotUnderTest();
    await tested.post(message({ text: 'boom', locale: 'tr' }));
    await tested.post(message({ text: 'gold' }));
    await tested.post(execute('ask', {}));
    const text = await (await tested.get('/metrics')).text();
    assert.match(text, /support_bot_turns_total\{kind="text",outcome="failed",language="tr"\} 1/);
    assert.match(text, /support_bot_turns_total\{kind="text",outcome="answered",language="en"\} 1/);
    assert.match(text, /support_bot_turns_total\{kind="press",outcome="refused",language="en"\} 1/);
    assert.match(text, /support_bot_turn_duration_seconds_count\{kind="text"\} 2/);
    assert.doesNotMatch(text, new RegExp(`${contoso}|29:ada|gold`));
  });
});
