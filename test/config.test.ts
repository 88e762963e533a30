import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ConfigError, type Environment, readConfig } from '../src/config.ts';

const guid = '12345678-1234-4234-8234-123456789abc';
const registered = { MicrosoftAppId: guid, MicrosoftAppPassword: 'not to be shown' };

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('needs nothing set to try the bot on one machine', () => {
    const config = readConfig({});
    assert.deepEqual(config.identity, { kind: 'none' });
    assert.equal(config.port, 3978);
    assert.deepEqual(config.store, { kind: 'file', folder: './data' });
    assert.deepEqual(config.allowedTenants, []);
    assert.equal(config.playground, true);
  });

  it('takes an empty variable for one that is not set', () => {
    assert.equal(readConfig({ PORT: '', MicrosoftAppId: ' ' }).port, 3978);
  });

  it('reads lists with commas, spaces or semicolons, in any case', () => {
    const { allowedTenants, administrators } = readConfig({
      ALLOWED_TENANTS: `${guid.toUpperCase()}, ${guid.replace('1', '2')};`,
      ADMINISTRATORS: `${guid} Ada@Contoso.com`,
    });
    assert.deepEqual(allowedTenants, [guid, guid.replace('1', '2')]);
    assert.deepEqual(administrators, [guid, 'ada@contoso.com']);
  });

  it('knows a folder however its URL is written', () => {
    assert.deepEqual(readConfig({ STORE_URL: 'file:/var/bot' }).store.folder, '/var/bot');
    assert.deepEqual(readConfig({ STORE_URL: 'file:///var/bot%20data' }).store.folder, '/var/bot data');
  });

  it('asks Microsoft Graph only where told to, as the bot itself', () => {
    assert.equal(readConfig(registered).graph, undefined);
    const cloud = { GRAPH_URL: 'https://Graph.Microsoft.us/', LOGIN_URL: 'https://login.microsoftonline.us' };
    assert.deepEqual(readConfig({ ...registered, ...cloud, GRAPH: 'on' }).graph, {
      graphUrl: 'https://graph.microsoft.us',
      loginUrl: 'https://login.microsoftonline.us',
      appId: guid,
      password: 'not to be shown',
    });
  });

  it('lets secrets go without encryption only where they stay on this machine', () => {
    for (const url of ['http://127.0.0.1:8080', 'http://localhost:8080', 'http://[::1]:8080'])
      assert.equal(readConfig({ ...registered, GRAPH: 'on', LOGIN_URL: url }).graph?.loginUrl, url);
  });

  it('starts no Playground in production', () => {
    assert.equal(readConfig({ ...registered, NODE_ENV: 'production' }).playground, false);
  });

  it('refuses production without an app ID', () => {
    assert.match(
      problemsOf({ NODE_ENV: 'production' }).join(),
      /MicrosoftAppId is missing.*Set MicrosoftAppId/,
    );
  });

  const mistakes: [string, Environment, RegExp][] = [
    ['a port that is no number', { PORT: 'abc' }, /^PORT is "abc".*Set PORT/],
    ['a port beyond the range', { PORT: '70000' }, /^PORT is "70000"/],
    [
      'an app ID that is no GUID',
      { ...registered, MicrosoftAppId: 'my-bot' },
      /^MicrosoftAppId is not a GUID\. Set/,
    ],
    [
      'an app type nobody knows',
      { ...registered, MicrosoftAppType: 'Many' },
      /^MicrosoftAppType is "Many".*MultiTenant/,
    ],
    ['an app ID without its secret', { MicrosoftAppId: guid }, /^MicrosoftAppPassword is missing.*Set/],
    [
      'a secret without its app ID',
      { MicrosoftAppPassword: 'x' },
      /^MicrosoftAppPassword is set, but MicrosoftAppId is not/,
    ],
    [
      'a single-tenant bot without a tenant',
      { ...registered, MicrosoftAppType: 'SingleTenant' },
      /^MicrosoftAppTenantId is missing/,
    ],
    [
      'a managed identity with a secret',
      { ...registered, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: guid },
      /^MicrosoftAppPassword is set, but a UserAssignedMSI bot has none\. Remove/,
    ],
    [
      'a store that is no folder',
      { STORE_URL: 'mysql://root:secret@host/db' },
      /^STORE_URL is not a folder\. Set STORE_URL/,
    ],
    ['a tenant that is no GUID', { ALLOWED_TENANTS: `${guid}, contoso` }, /^ALLOWED_TENANTS has "contoso"/],
    ['an administrator who is neither', { ADMINISTRATORS: 'ada' }, /^ADMINISTRATORS has "ada"/],
    [
      'a Graph for a bot without a registration',
      { GRAPH: 'on' },
      /^GRAPH is on, but the bot is not registered/,
    ],
    [
      'a Graph for a bot without a secret',
      { MicrosoftAppId: guid, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: guid, GRAPH: 'on' },
      /^GRAPH is on, but a UserAssignedMSI bot has no password/,
    ],
    [
      'a Graph whose secret is missing, once',
      { MicrosoftAppId: guid, GRAPH: 'on' },
      /^MicrosoftAppPassword is missing/,
    ],
    [
      'a Graph without encryption',
      { GRAPH_URL: 'http://graph.microsoft.com' },
      /^GRAPH_URL is not the address/,
    ],
    [
      'a Graph with a path',
      { GRAPH_URL: 'https://graph.microsoft.com/v1.0' },
      /^GRAPH_URL is not the address/,
    ],
    [
      'a sign-in service with a name in it',
      { LOGIN_URL: 'https://ada:x@host' },
      /^LOGIN_URL is not the address/,
    ],
    ['a sign-in service without an address', { LOGIN_URL: 'login' }, /^LOGIN_URL is not the address/],
    ['a helpdesk without an address', { HELPDESK_URL: 'ask Ada' }, /^HELPDESK_URL is not an address\. Set/],
    ['a helpdesk of another kind', { HELPDESK_URL: 'javascript:alert(1)' }, /^HELPDESK_URL is not/],
    ['a log level nobody knows', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"/],
    ['a Playground neither on nor off', { PLAYGROUND: 'maybe' }, /^PLAYGROUND is "maybe"/],
    ['an endless grace period', { SHUTDOWN_GRACE_SECONDS: '-1' }, /^SHUTDOWN_GRACE_SECONDS is "-1"/],
  ];
  for (const [mistake, environment, expected] of mistakes) {
    it(`names ${mistake} in one line of two sentences`, () => {
      const problems = problemsOf(environment);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', expected);
      assert.match(problems[0] ?? '', /\. \w/);
      assert.doesNotMatch(problems[0] ?? '', /\n/);
    });
  }

  it('names all mistakes at once', () => {
    assert.equal(problemsOf({ PORT: 'abc', LOG_LEVEL: 'loud', ALLOWED_TENANTS: 'a b' }).length, 4);
  });

  it('never repeats a secret', () => {
    const text = problemsOf({ ...registered, STORE_URL: 'postgres://bot:hidden@host/db', PORT: 'x' }).join();
    assert.doesNotMatch(text, /hidden|not to be shown/);
  });
});
