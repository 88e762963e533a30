import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Directory } from '../../src/directory/directory.ts';
import { createGraphDirectory } from '../../src/directory/graph.ts';
import { errorOf, type GraphStandIn, globalAdministrator, startGraph } from '../support/graph-stand-in.ts';
import { answerWith, startHttpStandIn } from '../support/http-stand-in.ts';

const appId = '99999999-9999-4999-8999-999999999999';
const password = 'Xy8Q~not-a-real-secret-but-of-its-form.1';
const contoso = '11111111-1111-4111-8111-111111111111';
const fabrikam = '22222222-2222-4222-8222-222222222222';
const ada = '0a1b2c3d-4e5f-4061-8293-a4b5c6d7e8f9';
const bo = '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70';
const team = '7a7a7a7a-7a7a-4a7a-8a7a-7a7a7a7a7a7a';
const otherTeam = '8b8b8b8b-8b8b-4b8b-8b8b-8b8b8b8b8b8b';
const minuteMs = 60_000;

describe('Microsoft Graph on who owns a team', () => {
  let graph: GraphStandIn;
  let directory: Required<Directory>;
  let nowMs: number;
  beforeEach(async () => {
    graph = await startGraph();
    graph.owners = { [team]: [bo, ada], [otherTeam]: [bo] };
    graph.roles = { [ada]: [globalAdministrator] };
    nowMs = 0;
    directory = directoryAt(graph.url);
  });
  afterEach(() => graph.close());

  function directoryAt(url: string): Required<Directory> {
    const access = { graphUrl: url, loginUrl: url, appId, password };
    return createGraphDirectory(access, { fetch, nowMs: () => nowMs, wait: async () => {} });
  }
  const ask = (directoryId: string | undefined = ada, groupId = team, tenantId = contoso) =>
    directory.ownsGroup({ tenantId, directoryId }, groupId);
  /** The message of the failure, which names neither the secret nor anybody. */
  async function failureOf(question = ask()): Promise<string> {
    const error = await question.then(
      () => assert.fail('It was answered.'),
      (error: Error) => error,
    );
    assert.equal(error.name, 'DirectoryError');
    for (const hidden of [password, appId, contoso, ada, bo, team])
      assert.ok(!error.message.includes(hidden));
    return error.message;
  }

  it('says yes to an owner of that team only', async () => {
    assert.equal(await ask(ada, team), true);
    assert.equal(await ask(ada, otherTeam), false);
    assert.deepEqual(
      graph.ownerRequests().map(({ path }) => path),
      [`/v1.0/groups/${team}/owners?$select=id`, `/v1.0/groups/${otherTeam}/owners?$select=id`],
    );
  });

  it('says no for a group the tenant does not know', async () => {
    assert.equal(await ask(ada, '33333333-3333-4333-8333-333333333333'), false);
  });

  it('finds the owner among any others, on any page', async () => {
    const person = fc.constantFrom(ada, bo, ada.toUpperCase());
    const cases = fc.asyncProperty(fc.array(person, { maxLength: 10 }), fc.nat(4), async (owners, more) => {
      graph.owners = { [team]: owners };
      graph.pageSize = 1 + more;
      directory = directoryAt(graph.url);
      assert.equal(await ask(), owners.map((id) => id.toLowerCase()).includes(ada));
    });
    await fc.assert(cases, { numRuns: 40 });
  });

  it('stops at ten pages, should there be no end', async () => {
    graph.owners = { [team]: Array(11).fill(bo) };
    graph.pageSize = 1;
    assert.match(await failureOf(), /more than 10 pages of owners/);
    assert.equal(graph.ownerRequests().length, 10);
  });

  for (const id of ['', 'team', `${team}/..`, '../../me', `${team}?$select=id`, `${contoso}3`])
    it(`says no to the ID "${id}" without asking anybody`, async () => {
      assert.equal(await ask(ada, id), false);
      assert.equal(await ask(id), false);
      assert.equal(await ask(ada, team, id), false);
      assert.deepEqual(graph.requests, []);
    });

  it('keeps a yes for five minutes and a no for one, for each team and tenant by itself', async () => {
    assert.deepEqual(await Promise.all([ask(), ask(ada, team.toUpperCase())]), [true, true]);
    assert.equal(graph.ownerRequests().length, 1);
    graph.owners = { [team]: [], [otherTeam]: [ada] };
    assert.equal(await ask(ada, team, fabrikam), false);
    nowMs = 5 * minuteMs - 1;
    assert.equal(await ask(), true);
    nowMs += 1;
    assert.equal(await ask(), false);
    graph.owners = { [team]: [ada] };
    nowMs += minuteMs - 1;
    assert.equal(await ask(), false);
    nowMs += 1;
    assert.equal(await ask(), true);
  });

  it('names the permission that is missing, and the way without it', async () => {
    graph.permissions = ['User.Read.All', 'RoleManagement.Read.Directory'];
    assert.match(
      await failureOf(),
      /HTTP 403\)\. Grant .*the application permission GroupMember\.Read\.All.*HELPDESK_OWNERS/,
    );
  });

  it('still says who is a Global administrator where it may not see owners', async () => {
    graph.permissions = ['User.Read.All', 'RoleManagement.Read.Directory'];
    await failureOf();
    assert.equal(await directory.isGlobalAdministrator({ tenantId: contoso, directoryId: ada }), true);
  });

  it('notices a permission that was granted after a refusal', async () => {
    graph.permissions = [];
    await failureOf();
    graph.permissions = ['GroupMember.Read.All'];
    nowMs = 10_000;
    assert.equal(await ask(), true);
  });

  it('does not take something else for owners', async () => {
    for (const answer of [answerWith(200, { value: 'no' }), answerWith(404, { value: [] })]) {
      graph.instead.owners = [answer];
      directory = directoryAt(graph.url);
      assert.match(await failureOf(), /cannot be used \(HTTP \d+\)/);
    }
    graph.instead.owners = [errorOf(401, 'InvalidAuthenticationToken')];
    directory = directoryAt(graph.url);
    assert.match(await failureOf(), /HTTP 401\)\. See whether MicrosoftAppPassword/);
  });

  it('carries the token to no other server', async () => {
    const other = await startHttpStandIn(answerWith(200, { value: [] }));
    try {
      graph.instead.owners = [answerWith(200, { value: [], '@odata.nextLink': `${other.url}/next` })];
      assert.match(await failureOf(), /another server/);
      assert.deepEqual(other.requests, []);
    } finally {
      await other.close();
    }
  });
});
