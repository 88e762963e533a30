import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import sinon from 'sinon';
import { message } from '../support/activity.ts';
import { type BotUnderTest, startBotUnderTest } from '../support/bot-under-test.ts';
import { appId, startTokenIssuer, strangeKey, type TokenIssuer } from '../support/token-issuer.ts';

describe('a registered bot', () => {
  let issuer: TokenIssuer;
  let tested: BotUnderTest;
  let asked = 0;

  /** Signs the bot's own requests with a token that is another one each time it is asked for. */
  const credentials = {
    isValidAppId: async (id: string) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      async signRequest(request: { headers: { set(name: string, value: string): void } }) {
        asked += 1;
        request.headers.set('authorization', `Bearer outgoing-${asked}`);
        return request;
      },
    }),
  };

  before(async () => {
    // The SDK prints the keys whenever a signature is wrong.
    sinon.stub(console, 'error');
    issuer = await startTokenIssuer();
    tested = await startBotUnderTest(
      { MicrosoftAppId: appId, MicrosoftAppPassword: 'never used here' },
      { authenticationSettings: issuer.settings, credentials: credentials as never },
    );
  });
  afterEach(() => {
    tested.connector.sent.length = 0;
  });
  after(async () => {
    await tested.stop();
    await issuer.close();
    sinon.restore();
  });

  const post = (authorization?: string) =>
    tested.post(message(), authorization === undefined ? {} : { authorization });

  it('answers a token of the Bot Framework, and signs what it sends', async () => {
    const response = await post(issuer.authorization(tested.connector.serviceUrl));
    assert.equal(response.status, 200);
    assert.match(tested.connector.sent[0]?.authorization ?? '', /^Bearer outgoing-\d+$/);
  });

  it('asks for its own token at each request, so that a renewed one is used', async () => {
    await post(issuer.authorization(tested.connector.serviceUrl));
    await post(issuer.authorization(tested.connector.serviceUrl));
    const [first, second] = tested.connector.sent.map(({ authorization }) => authorization);
    assert.notEqual(first, second);
  });

  const now = Math.floor(Date.now() / 1000);
  const url = () => tested.connector.serviceUrl;
  const refused: [string, () => string | undefined][] = [
    ['no token', () => undefined],
    ['an empty token', () => 'Bearer '],
    ['a token that is none', () => 'Bearer abc'],
    ['three parts of nonsense', () => 'Bearer a.b.c'],
    ['a name and a password', () => 'Basic YWRhOnNlY3JldA=='],
    ['a token signed with another key', () => issuer.authorization(url(), {}, strangeKey())],
    ['a token for another bot', () => issuer.authorization(url(), { aud: 'another-bot' })],
    ['a token of another issuer', () => issuer.authorization(url(), { iss: 'https://evil.example' })],
    ['an expired token', () => issuer.authorization(url(), { nbf: now - 7200, exp: now - 3600 })],
    ['a token of tomorrow', () => issuer.authorization(url(), { nbf: now + 86_400, exp: now + 90_000 })],
    ['a token for another service URL', () => issuer.authorization('https://smba.trafficmanager.net/emea/')],
    ['a token without a signature', () => issuer.authorization(url()).replace(/[^.]+$/, '')],
    ['a token whose claims were changed', () => tampered(issuer.authorization(url()))],
    ['a token that says it needs no signature', () => unsigned(issuer.authorization(url()))],
  ];
  for (const [what, authorization] of refused)
    it(`refuses ${what} with 401, sends nothing, and does not tell why`, async () => {
      const response = await post(authorization());
      assert.equal(response.status, 401);
      assert.deepEqual(await response.json(), { error: 'The token is missing or wrong.' });
      assert.deepEqual(tested.connector.sent, []);
    });

  it('never writes a token into the log', () => {
    assert.doesNotMatch(JSON.stringify(tested.log), /eyJ|outgoing-/);
  });

  it('says 503 where the keys cannot be fetched: the client did nothing wrong', async () => {
    const closed = await startTokenIssuer();
    await closed.close();
    const other = await startBotUnderTest(
      { MicrosoftAppId: appId, MicrosoftAppPassword: 'never used here' },
      { authenticationSettings: closed.settings, credentials: credentials as never },
    );
    const response = await other.post(message(), {
      authorization: issuer.authorization(other.connector.serviceUrl),
    });
    assert.equal(response.status, 503);
    await other.stop();
  });
});

function tampered(authorization: string): string {
  const [header, claims, signature] = authorization.split('.');
  const changed = { ...JSON.parse(Buffer.from(claims ?? '', 'base64url').toString()), role: 'everything' };
  return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
}

function unsigned(authorization: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT', kid: 'the-key' })).toString(
    'base64url',
  );
  return `Bearer ${header}.${authorization.split('.')[1]}.`;
}
