import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Directory } from '../../src/directory/directory.ts';
import { createGraphDirectory } from '../../src/directory/graph.ts';
import {
  busyFor,
  errorOf,
  type GraphStandIn,
  globalAdministrator,
  signInRefusal,
  startGraph,
  userAdministrator,
} from '../support/graph-stand-in.ts';
import { answerWith, startHttpStandIn } from '../support/http-stand-in.ts';

const appId = '99999999-9999-4999-8999-999999999999';
const password = 'Xy8Q~not-a-real-secret-but-of-its-form.1';
const contoso = '11111111-1111-4111-8111-111111111111';
const fabrikam = '22222222-2222-4222-8222-222222222222';
const ada = '0a1b2c3d-4e5f-4061-8293-a4b5c6d7e8f9';
const bo = '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70';
const secondMs = 1_000;
const minuteMs = 60 * secondMs;

describe('Microsoft Graph as a directory', () => {
  let graph: GraphStandIn;
  let directory: Directory;
  let nowMs: number;
  let waits: number[];
  beforeEach(async () => {
    graph = await startGraph();
    graph.roles = { [ada]: [globalAdministrator], [bo]: [userAdministrator] };
    nowMs = 0;
    waits = [];
    directory = directoryAt(graph.url);
  });
  afterEach(() => graph.close());

  function directoryAt(url: string, stepMs = 5 * secondMs): Directory {
    const access = { graphUrl: url, loginUrl: url, appId, password };
    const wait = async (ms: number) => {
      waits.push(ms);
    };
    return createGraphDirectory(access, { fetch, nowMs: () => nowMs, wait, stepMs });
  }

  const ask = (directoryId: string, tenantId = contoso) =>
    directory.isGlobalAdministrator({ tenantId, directoryId });
  /** The message of the failure, which names neither the secret nor anybody. */
  async function failureOf(directoryId = ada, tenantId = contoso): Promise<string> {
    const error = await ask(directoryId, tenantId).then(
      () => assert.fail('It was answered.'),
      (error: Error) => error,
    );
    assert.equal(error.name, 'DirectoryError');
    for (const hidden of [password, appId, contoso, fabrikam, ada, bo])
      assert.ok(!error.message.includes(hidden));
    return error.message;
  }

  describe('asking', () => {
    it('signs in with the bot’s own credentials, in the tenant of the person', async () => {
      await ask(ada, fabrikam);
      const [request, ...others] = graph.tokenRequests();
      assert.deepEqual(others, []);
      assert.equal(request?.path, `/${fabrikam}/oauth2/v2.0/token`);
      assert.deepEqual(Object.fromEntries(new URLSearchParams(request?.body)), {
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: password,
        scope: `${graph.url}/.default`,
      });
    });

    it('says yes to a Global administrator only', async () => {
      assert.equal(await ask(ada), true);
      assert.equal(await ask(bo), false);
    });

    it('says no to somebody the tenant does not know', async () => {
      assert.equal(await ask('33333333-3333-4333-8333-333333333333'), false);
    });

    it('finds the role among any others, on any page', async () => {
      const role = fc.constantFrom(globalAdministrator, userAdministrator);
      const cases = fc.asyncProperty(fc.array(role, { maxLength: 10 }), fc.nat(4), async (roles, more) => {
        graph.roles[ada] = roles;
        graph.pageSize = 1 + more;
        directory = directoryAt(graph.url);
        assert.equal(await ask(ada), roles.includes(globalAdministrator));
      });
      await fc.assert(cases, { numRuns: 40 });
    });

    it('reads no further than the page with the role', async () => {
      graph.roles[ada] = [userAdministrator, globalAdministrator, userAdministrator];
      graph.pageSize = 1;
      assert.equal(await ask(ada), true);
      assert.equal(graph.roleRequests().length, 2);
    });

    it('stops at ten pages, should there be no end', async () => {
      graph.roles[bo] = Array(11).fill(userAdministrator);
      graph.pageSize = 1;
      assert.match(await failureOf(bo), /more than 10 pages/);
      assert.equal(graph.roleRequests().length, 10);
    });

    const strange = ['', 'ada', `${ada}/..`, '../../me', `${ada}?$select=id`, `${contoso}3`];
    for (const id of strange)
      it(`says no to the ID "${id}" without asking anybody`, async () => {
        assert.equal(await ask(id), false);
        assert.equal(await ask(ada, id), false);
        assert.deepEqual(graph.requests, []);
      });

    it('says no to a person without an ID', async () => {
      assert.equal(
        await directory.isGlobalAdministrator({ tenantId: contoso, directoryId: undefined }),
        false,
      );
    });
  });

  describe('keeping answers', () => {
    it('asks once for all who ask at the same time', async () => {
      const answers = await Promise.all([ask(ada), ask(ada.toUpperCase()), ask(bo)]);
      assert.deepEqual(answers, [true, true, false]);
      assert.equal(graph.tokenRequests().length, 1);
      assert.equal(graph.roleRequests().length, 2);
    });

    it('notices within five minutes that somebody lost the role', async () => {
      await ask(ada);
      graph.roles[ada] = [];
      nowMs = 5 * minuteMs - 1;
      assert.equal(await ask(ada), true);
      nowMs += 1;
      assert.equal(await ask(ada), false);
    });

    it('notices within a minute that somebody got the role', async () => {
      await ask(bo);
      graph.roles[bo] = [globalAdministrator];
      nowMs = minuteMs - 1;
      assert.equal(await ask(bo), false);
      nowMs += 1;
      assert.equal(await ask(bo), true);
    });

    it('keeps people of two tenants apart', async () => {
      await ask(ada, contoso);
      graph.roles[ada] = [];
      assert.equal(await ask(ada, fabrikam), false);
    });

    it('keeps a failure for ten seconds', async () => {
      graph.instead.roles = [answerWith(500)];
      await failureOf();
      nowMs = 10 * secondMs - 1;
      await failureOf();
      nowMs += 1;
      assert.equal(await ask(ada), true);
    });

    it('gets a new token two minutes before the old one ends, and not sooner', async () => {
      graph.tokenSeconds = 3_600;
      await ask(ada);
      nowMs = 58 * minuteMs - 1;
      await ask(ada);
      assert.equal(graph.tokenRequests().length, 1);
      nowMs += 1;
      await ask(bo);
      assert.equal(graph.tokenRequests().length, 2);
    });

    it('gets a new token after a refusal, so that a permission granted meanwhile counts', async () => {
      graph.permissions = [];
      await failureOf();
      graph.permissions = ['User.Read.All', 'RoleManagement.Read.Directory'];
      nowMs = 10 * secondMs;
      assert.equal(await ask(ada), true);
    });

    it('does not let the failure of one tenant touch another', async () => {
      graph.instead.token = [signInRefusal(7000229)];
      await failureOf(ada, contoso);
      assert.equal(await ask(ada, fabrikam), true);
      await failureOf(ada, contoso);
    });
  });

  describe('refused', () => {
    const refusals: [number, RegExp][] = [
      [7000222, /AADSTS7000222\)\. Set MicrosoftAppPassword to a client secret[^.]*\.$/],
      [7000229, /AADSTS7000229\)\. Let an administrator of the organisation consent[^.]*\.$/],
      [4242, /Set MicrosoftAppPassword.*consent.*error\?code=4242\.$/],
    ];
    for (const [code, message] of refusals)
      it(`a token with AADSTS${code}, says whether the secret or the consent is to blame`, async () => {
        graph.instead.token = [signInRefusal(code)];
        assert.match(await failureOf(), message);
        assert.deepEqual(graph.roleRequests(), []);
      });

    it('for its token, points to the secret, the consent and the cloud', async () => {
      graph.instead.roles = [errorOf(401, 'InvalidAuthenticationToken')];
      assert.match(await failureOf(), /HTTP 401\)\. See whether MicrosoftAppPassword.*consented.*GRAPH_URL/);
    });

    it('for a lack of permissions, names them', async () => {
      graph.permissions = [];
      assert.match(
        await failureOf(),
        /HTTP 403\)\. Grant .*User\.Read\.All and RoleManagement\.Read\.Directory/,
      );
    });

    it('the names of roles only, does not take them for other roles', async () => {
      graph.permissions = ['User.Read.All'];
      assert.match(await failureOf(), /hides .*roles people hold\. Grant .*RoleManagement\.Read\.Directory/);
    });
  });

  describe('in trouble', () => {
    it('asks again where it is asked to come back soon', async () => {
      graph.instead = { token: [busyFor(1)], roles: [busyFor(2)], owners: [] };
      assert.equal(await ask(ada), true);
      assert.deepEqual(waits, [1_000, 2_000]);
    });

    for (const kind of ['token', 'roles'] as const) {
      it(`gives up on ${kind} that do not arrive in time`, async () => {
        graph.instead[kind] = [() => {}];
        directory = directoryAt(graph.url, 100);
        assert.match(await failureOf(), /did not answer in time\. Try again/);
      });

      it(`does not take something else for ${kind}`, async () => {
        const broken = (_: unknown, response: ServerResponse) => response.end('{"value":[');
        const notFound = answerWith(404, { value: [], access_token: 'x', expires_in: 60 });
        for (const answer of [broken, answerWith(200, { value: 'no' }), notFound]) {
          graph.instead[kind] = [answer];
          directory = directoryAt(graph.url);
          assert.match(
            await failureOf(),
            /cannot be used \(HTTP \d+\)\. See whether (GRAPH|LOGIN)_URL is right/,
          );
        }
      });

      it(`blames no setting where the service of ${kind} fails`, async () => {
        graph.instead[kind] = [answerWith(500)];
        assert.match(await failureOf(), /failed \(HTTP 500\)\. Try again/);
      });
    }

    it('carries the token to no other server', async () => {
      const other = await startHttpStandIn(answerWith(200, { value: [] }));
      try {
        const links = [`${other.url}/v1.0/next`, `//${new URL(other.url).host}/next`, 'file:///etc/hosts'];
        for (const link of links) {
          graph.instead.roles = [answerWith(200, { value: [], '@odata.nextLink': link })];
          directory = directoryAt(graph.url);
          assert.match(await failureOf(), /another server/);
        }
        assert.deepEqual(other.requests, []);
      } finally {
        await other.close();
      }
    });
  });
});
