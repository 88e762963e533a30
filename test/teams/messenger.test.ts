import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { DeliveryError } from '../../src/outbox/delivery-error.ts';
import { TeamsAdapter } from '../../src/teams/adapter.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { ReusingAuthentication } from '../../src/teams/reusing-authentication.ts';
import { bot } from '../support/activity.ts';
import { type ConnectorStandIn, type Failure, startConnector } from '../support/connector-stand-in.ts';
import { appId } from '../support/token-issuer.ts';

const text = { type: 'message', text: 'The IDs are there.' };

describe('the messenger', () => {
  let connector: ConnectorStandIn;
  let adapter: TeamsAdapter;
  beforeEach(async () => {
    connector = await startConnector();
    adapter = new TeamsAdapter(new ReusingAuthentication({}));
  });
  afterEach(() => connector.close());

  const messenger = (timeoutMs?: number) =>
    createMessenger({ adapter, appId: undefined, ...(timeoutMs !== undefined && { timeoutMs }) });
  const address = () => ({
    serviceUrl: connector.serviceUrl,
    conversationId: '19:channel@thread.tacv2;messageid=1700000000000',
    botId: bot.id,
    channelId: 'msteams',
  });
  async function failureOf(sending: Promise<unknown>): Promise<DeliveryError> {
    const error = await sending.then(
      () => assert.fail('It was sent.'),
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof DeliveryError, String(error));
    return error;
  }
  const failed = ({ statusCode, code, retryAfter }: DeliveryError) => ({ statusCode, code, retryAfter });

  it('posts to a conversation in the name of the bot, and gives the ID of what it posted', async () => {
    assert.equal(await messenger().send(address(), text), 'sent-1');
    const [sent] = connector.sent;
    assert.deepEqual(
      [sent?.kind, sent?.conversationId, sent?.authorization],
      ['send', '19:channel@thread.tacv2;messageid=1700000000000', undefined],
    );
    assert.deepEqual(sent?.activity, {
      ...text,
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      from: { id: bot.id },
      conversation: { id: '19:channel@thread.tacv2;messageid=1700000000000' },
    });
  });

  it('tells everybody of a large team, page by page, but no more than are wanted', async () => {
    connector.roster = Array.from({ length: 1_201 }, (_, index) => ({ id: `29:${index}` }));
    const all = await messenger().members(address(), '19:team', 5_000);
    assert.deepEqual(
      all.map(({ id }) => id),
      connector.roster.map(({ id }) => id),
    );
    assert.equal((await messenger().members(address(), '19:team', 600)).length, 600);
  });

  it('says so where the members cannot be found out', async () => {
    connector.roster = undefined;
    const error = await failureOf(messenger().members(address(), '19:team', 5_000));
    assert.equal(error.statusCode, 503);
  });

  it('puts a new content in the place of an old one', async () => {
    await messenger().update(address(), 'card-1', text);
    const [sent] = connector.sent;
    assert.deepEqual(
      [sent?.kind, sent?.activityId, sent?.activity.id, sent?.activity.text],
      ['update', 'card-1', 'card-1', text.text],
    );
  });

  const failures: [Failure, string][] = [
    [{ status: 403, code: 'ConversationBlockedByUser' }, '403 ConversationBlockedByUser'],
    [{ status: 404, code: 'ConversationNotFound' }, '404 ConversationNotFound'],
    [{ status: 412, code: 'PreconditionFailed' }, '412 PreconditionFailed'],
    [{ status: 502, code: 'ServiceError' }, '502 ServiceError'],
  ];
  for (const [failure, named] of failures)
    it(`tells of a ${named}, after one request`, async () => {
      connector.failures = [failure];
      const error = await failureOf(messenger().send(address(), text));
      assert.deepEqual(failed(error), {
        statusCode: failure.status,
        code: failure.code,
        retryAfter: undefined,
      });
      assert.equal(error.message, `The channel answered a message with ${named}.`);
      assert.equal(connector.sent.length, 1);
    });

  it('tells when to come back, in place of sleeping until then', async () => {
    connector.failures = [{ status: 429, code: 'Throttled', headers: { 'Retry-After': '3600' } }];
    const error = await failureOf(messenger().send(address(), text));
    assert.deepEqual(failed(error), { statusCode: 429, code: 'Throttled', retryAfter: '3600' });
    assert.equal(connector.sent.length, 1);
  });

  it('tells the same of an update', async () => {
    connector.failures = [{ status: 404, code: 'ActivityNotFoundInConversation' }];
    const error = await failureOf(messenger().update(address(), 'card-1', text));
    assert.deepEqual([error.statusCode, error.code], [404, 'ActivityNotFoundInConversation']);
  });

  it('tells the status of an answer that is not of the Bot Framework', async () => {
    const headers = { 'Content-Type': 'text/html' };
    connector.failures = [{ status: 504, headers, body: '<h1>Gateway Timeout</h1>' }];
    const error = await failureOf(messenger().send(address(), text));
    assert.deepEqual(failed(error), { statusCode: 504, code: undefined, retryAfter: undefined });
    assert.equal(error.message, 'The channel answered a message with 504.');
  });

  it('tells that nobody is there', async () => {
    const closed = await startConnector();
    await closed.close();
    const error = await failureOf(messenger().send({ ...address(), serviceUrl: closed.serviceUrl }, text));
    assert.deepEqual([error.statusCode, error.code], [undefined, 'ECONNREFUSED']);
  });

  it('does not wait for an answer for ever', async () => {
    connector.delayMs = 1000;
    const error = await failureOf(messenger(50).send(address(), text));
    assert.deepEqual([error.statusCode, error.code], [undefined, 'ETIMEDOUT']);
  });

  it('keeps its failures from the handler of failed turns, which would write to the conversation', async () => {
    const handled: unknown[] = [];
    adapter.onTurnError = async (_, error) => {
      handled.push(error);
    };
    connector.failures = [403];
    await failureOf(messenger().send(address(), text));
    assert.deepEqual(handled, []);
  });

  it('tells of the members of a team what can be read, and leaves out who has no ID', async () => {
    connector.roster = [
      { id: '29:ada', name: 'Ada', aadObjectId: null, tenantId: 7, userRole: 'user' },
      { name: 'Nobody', userRole: 'user' },
      'nobody',
    ] as never;
    const members = await messenger().members(address(), '19:team', 10);
    assert.deepEqual(
      members.map(({ id, name, aadObjectId, tenantId, userRole }) => [
        id,
        name,
        aadObjectId,
        tenantId,
        userRole,
      ]),
      [['29:ada', 'Ada', undefined, undefined, 'user']],
    );
  });

  it('tells the group behind a team, and the names of its channels', async () => {
    connector.team = {
      details: { id: '19:team', name: 'Partner team', aadGroupId: 'team-group' },
      channels: [{ id: '19:team' }, { id: '19:helpdesk', name: 'Helpdesk\u202e' }, { name: 'Nowhere' }],
    };
    assert.equal(await messenger().groupOf(address(), '19:team'), 'team-group');
    assert.deepEqual(
      (await messenger().channels(address(), '19:team')).map(({ id, name }) => [id, name]),
      [
        ['19:team', undefined],
        ['19:helpdesk', 'Helpdesk'],
      ],
    );
  });

  it('tells that a team cannot be asked about', async () => {
    const error = await failureOf(messenger().groupOf(address(), '19:team'));
    assert.equal(error.statusCode, 503);
    assert.equal((await failureOf(messenger().channels(address(), '19:team'))).statusCode, 503);
  });

  it('can send again after a failure', async () => {
    connector.failures = [500];
    await failureOf(messenger().send(address(), text));
    assert.equal(await messenger().send(address(), text), 'sent-2');
  });

  /** A registered bot's, which signs requests as told, for the app ID it is asked for. */
  function signing(sign: () => string | Promise<string>, timeoutMs = 5000) {
    const credentials = {
      isValidAppId: async (id: string) => id === appId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async (id: string) => ({
        async signRequest(request: { headers: { set(name: string, value: string): void } }) {
          request.headers.set('authorization', `Bearer ${await sign()} of ${id}`);
          return request;
        },
      }),
    };
    const authentication = new ReusingAuthentication({ MicrosoftAppId: appId }, credentials as never);
    return createMessenger({ adapter: new TeamsAdapter(authentication), appId, timeoutMs });
  }

  it('signs what it sends with the token of its app ID', async () => {
    await signing(() => 'token').send(address(), text);
    assert.equal(connector.sent[0]?.authorization, `Bearer token of ${appId}`);
  });

  it('does not take a failed sign-in for an answer of the channel', async () => {
    const refused = Object.assign(new Error('invalid_client'), {
      name: 'AuthenticationError',
      statusCode: 400,
    });
    const error = await failureOf(signing(() => Promise.reject(refused)).send(address(), text));
    assert.deepEqual(failed(error), { statusCode: undefined, code: undefined, retryAfter: undefined });
    assert.equal(error.cause, refused);
    assert.equal(connector.sent.length, 0);
  });

  it('does not wait for a token for ever either, and sends nothing where it comes too late', async () => {
    let give = () => {};
    const token = new Promise<void>((resolve) => {
      give = resolve;
    });
    const registered = signing(() => token.then(() => 'late'), 50);
    const error = await failureOf(registered.send(address(), text));
    assert.equal(error.code, 'ETIMEDOUT');
    give();
    await messenger().send(address(), text);
    assert.deepEqual(
      connector.sent.map(({ authorization }) => authorization),
      [undefined],
    );
  });
});
