import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { after, afterEach, before, describe, it } from 'mocha';
import { type AnyActivity, groupMessage, mentioning, message } from '../support/activity.ts';
import { type BotUnderTest, readable, startBotUnderTest } from '../support/bot-under-test.ts';

describe('bad input', () => {
  let tested: BotUnderTest;
  before(async () => {
    tested = await startBotUnderTest();
  });
  afterEach(async () => {
    tested.connector.sent.length = 0;
    tested.log.length = 0;
    assert.equal((await tested.get('/healthz')).status, 200);
  });
  after(async () => {
    await tested.stop();
  });

  const picture = { contentType: 'image/png', contentUrl: 'https://example.com/a.png' };
  const sensible: [string, AnyActivity, RegExp][] = [
    ['an empty message', { text: '' }, /without any text/],
    ['a message of spaces', { text: ' \n\t ' }, /without any text/],
    ['a message whose text is null', { text: null }, /without any text/],
    ['a message without text and value', { text: undefined }, /without any text/],
    ['emoji only', { text: '🎉👍🏽👩‍👩‍👧' }, /can’t make a question/],
    ['punctuation only', { text: '???' }, /can’t make a question/],
    ['an attachment without text', { text: undefined, attachments: [picture] }, /only read text/],
    ['zero-width marks only', { text: '\u200b\u200d\u2060\ufeff' }, /without any text/],
    ['direction marks around a question', { text: '\u202egold\u202c\u200f?' }, /^entitlement of gold/],
    [
      'HTML around a question',
      { text: '<div><b>go</b>ld &amp; <i>silver</i>&nbsp;?<script>alert(1)</script></div>' },
      /^entitlement of silver,gold/,
    ],
    ['HTML only', { text: '<div><br></div>' }, /without any text/],
    ['50,000 characters', { text: 'gold '.repeat(10_000) }, /up to 8,000 characters/],
    ['50,000 characters of Chinese', { text: '金級'.repeat(25_000) }, /8,000 個字元/],
    ['50,000 emoji', { text: '🎉'.repeat(50_000) }, /8,000/],
    ['an unknown locale', { locale: 'xx-Nowhere_17', text: 'gold' }, /^entitlement of gold/],
    ['a locale that is none', { locale: '💥', text: '' }, /without any text/],
    ['no locale', { locale: undefined, text: 'gold' }, /^entitlement of gold/],
    ['half a surrogate pair', { text: 'gold \ud83d' }, /^entitlement of gold/],
    ['a NUL character', { text: 'go\u0000ld' }, /^entitlement of gold/],
    [
      'entities of strange shapes',
      { text: 'gold', entities: [{ type: 'mention' }, { type: 'mention', mentioned: 'me' }] },
      /^entitlement of gold/,
    ],
    [
      'a time that is none',
      { text: 'gold', timestamp: 'yesterday', localTimestamp: 7 },
      /^entitlement of gold/,
    ],
    ['channel data that is none', { text: 'gold', channelData: 'nothing' }, /^entitlement of gold/],
    [
      'a tenant that is a path',
      { text: 'gold', channelData: { tenant: { id: '../../etc' } } },
      /^entitlement of gold/,
    ],
    ['a value that is no object', { text: undefined, value: 'gold' }, /without any text/],
    ['a mention and nothing else', groupMessage(mentioning('')), /without any text/],
  ];
  for (const [what, overrides, expected] of sensible)
    it(`answers ${what} sensibly`, async () => {
      const response = await tested.post(message(overrides));
      assert.equal(response.status, 200);
      const texts = tested.connector.messages().map(readable);
      assert.equal(texts.length, 1);
      assert.match(texts[0] ?? '', expected);
    });

  it('answers a press whose data is nested a hundred thousand deep', async () => {
    const depth = 100_000;
    const body = JSON.stringify({
      ...message({ text: undefined }),
      serviceUrl: tested.connector.serviceUrl,
      value: 1,
    });
    const nested = body.replace(
      '"value":1',
      `"value":{"verb":"ask","text":${'['.repeat(depth)}${']'.repeat(depth)}}`,
    );
    assert.equal((await tested.postRaw(nested)).status, 200);
    assert.match(readable(tested.connector.messages()[0]) ?? '', /couldn’t make sense/);
  });

  const wrongShapes: [string, unknown, RegExp][] = [
    ['no from', message({ from: undefined }), /from/],
    ['a from without an id', message({ from: {} }), /from\.id/],
    ['no conversation', message({ conversation: undefined }), /conversation/],
    ['a conversation without an id', message({ conversation: { id: '' } }), /conversation\.id/],
    ['a conversation no address can hold', message({ conversation: { id: 'a\ud800' } }), /conversation\.id/],
    ['a conversation no header can hold', message({ conversation: { id: 'a\u0000' } }), /conversation\.id/],
    ['an id no address can hold', message({ id: 'a\ud800' }), /see id/],
    ['no recipient', message({ recipient: undefined }), /recipient/],
    ['no type', message({ type: undefined }), /type/],
    ['a text that is no text', message({ text: { a: 1 } }), /text/],
    ['members that are no list', message({ membersAdded: 'all' }), /membersAdded/],
    ['a list', [], /the body/],
    ['a text', 'hello', /the body/],
    ['null', null, /the body/],
    ['a number', 5, /the body/],
  ];
  for (const [what, body, expected] of wrongShapes)
    it(`refuses an activity with ${what} with 400, and says where`, async () => {
      const withUrl =
        body && typeof body === 'object' && !Array.isArray(body)
          ? { serviceUrl: tested.connector.serviceUrl, ...body }
          : body;
      const response = await tested.postRaw(JSON.stringify(withUrl));
      assert.equal(response.status, 400);
      assert.match(((await response.json()) as { error: string }).error, expected);
      assert.deepEqual(tested.connector.sent, []);
    });

  it('answers whatever stands in any field, and never with a 5xx', async () => {
    const field = fc.constantFrom(
      ...Object.keys(message()),
      'value',
      'name',
      'action',
      'entities',
      'attachments',
      '__proto__',
    );
    const kind = fc.constantFrom('message', 'invoke', 'conversationUpdate', 'installationUpdate', 'event');
    await fc.assert(
      fc.asyncProperty(kind, field, fc.jsonValue({ maxDepth: 4 }), async (type, name, value) => {
        const activity = {
          ...message({ type, name: 'adaptiveCard/action' }),
          serviceUrl: tested.connector.serviceUrl,
        };
        // Written out by hand, for `__proto__` to become a field like others.
        const body = JSON.stringify(activity).replace(
          /\}$/,
          `,${JSON.stringify(name)}:${JSON.stringify(value)}}`,
        );
        const response = await tested.postRaw(body);
        assert.ok(response.status < 500, `${response.status} for ${body}`);
      }),
      { numRuns: 400, examples: [['message', '__proto__', { text: 'gold', type: 'invoke' }]] },
    );
    assert.deepEqual(
      tested.log.filter(({ level }) => Number(level) >= 50),
      [],
    );
  }).timeout(30_000);

  for (const serviceUrl of [undefined, '', 'not a url', 'file:///etc/passwd', 'javascript:alert(1)'])
    it(`refuses the service URL ${serviceUrl} with 400`, async () => {
      assert.equal((await tested.postRaw(JSON.stringify({ ...message(), serviceUrl }))).status, 400);
    });

  const good = JSON.stringify(message());
  const wrongBodies: [string, string | Uint8Array, Record<string, string>, number][] = [
    ['broken JSON', '{"type":"message",', {}, 400],
    ['no body', '', {}, 400],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), {}, 400],
    ['another content type', good, { 'content-type': 'text/plain' }, 415],
    ['a form', 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a body that only claims to be gzip', good, { 'content-encoding': 'gzip' }, 415],
    ['a compressed body', gzipSync(good), { 'content-encoding': 'gzip' }, 415],
    ['more than a megabyte', `"${'x'.repeat(1024 * 1024)}"`, {}, 413],
  ];
  for (const [what, body, headers, status] of wrongBodies)
    it(`refuses ${what} with ${status}`, async () => {
      const response = await tested.postRaw(body, headers);
      assert.equal(response.status, status);
      assert.match(((await response.json()) as { error: string }).error, /\.$/);
    });

  it('refuses more than a megabyte that comes in pieces of unknown number', async () => {
    let pieces = 0;
    const stream = new ReadableStream({
      pull(controller) {
        pieces += 1;
        if (pieces > 40) controller.close();
        else controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
      },
    });
    const status = await tested.postRaw(stream).then(
      (response) => response.status,
      () => 'cut off',
    );
    assert.ok(status === 413 || status === 'cut off', String(status));
  });

  it('outlives a client that breaks off in the middle', async () => {
    const socket = connect(Number(new URL(tested.url).port), '127.0.0.1');
    socket.write(
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"type":',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it('refuses other methods and paths', async () => {
    assert.equal((await tested.get('/api/messages')).status, 405);
    assert.equal((await tested.get('/../etc/passwd')).status, 404);
  });

  it('never writes what was sent into the log', async () => {
    await tested.post(message({ text: 'my secret is 4711' }));
    await tested.postRaw('{"type":"secret 4711"');
    await tested.postRaw(JSON.stringify(message({ from: { id: 4711 } })));
    assert.ok(tested.log.length >= 3);
    assert.doesNotMatch(JSON.stringify(tested.log), /4711|29:ada|Ada/);
  });
});
