import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readConfig } from '../../src/config.ts';
import { findingLine } from '../../src/doctor/finding.ts';
import { checkGraph } from '../../src/doctor/graph.ts';
import { type GraphStandIn, signInRefusal, startGraph } from '../support/graph-stand-in.ts';
import { answerWith } from '../support/http-stand-in.ts';
import { impatientMs, patientMs } from '../support/patience.ts';

const tenantId = '0a1b2c3d-4e5f-4061-8293-a4b5c6d7e8f9';
const password = 'Xy8Q~not-a-real-secret-but-of-its-form.1';
const registered = {
  MicrosoftAppId: '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70',
  MicrosoftAppPassword: password,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenantId,
};

describe('the doctor on Microsoft Graph', () => {
  let graph: GraphStandIn;
  beforeEach(async () => {
    graph = await startGraph();
  });
  afterEach(() => graph.close());

  async function look(
    environment: Record<string, string> = { ...registered, ...graph.settings },
    timeoutMs = patientMs,
  ) {
    const line = findingLine(await checkGraph(readConfig(environment), { fetch, timeoutMs }));
    assert.ok(!line.includes(password));
    return line;
  }

  it('is content where the bot may see roles and owners in its own tenant', async () => {
    assert.match(await look(), /^ok {7}GRAPH /);
    assert.equal(graph.requests[0]?.path, `/${tenantId}/oauth2/v2.0/token`);
  });

  it('takes one permission that includes all', async () => {
    graph.permissions = ['Directory.Read.All'];
    assert.match(await look(), /^ok /);
  });

  const lacking: [string, string[], RegExp][] = [
    ['all', [], /lacks User\.Read\.All and RoleManagement\.Read\.Directory in/],
    ['one', ['User.Read.All', 'Mail.Send'], /lacks RoleManagement\.Read\.Directory in/],
    ['the other', ['RoleManagement.Read.Directory'], /lacks User\.Read\.All in/],
  ];
  for (const [which, permissions, line] of lacking)
    it(`names the permission that is missing, where ${which} is`, async () => {
      graph.permissions = permissions;
      assert.match(await look(), /^wrong .*\. Add what is missing/);
      assert.match(await look(), line);
    });

  it('warns that owners are not recognised, where only that permission is missing', async () => {
    graph.permissions = ['User.Read.All', 'RoleManagement.Read.Directory'];
    assert.match(await look(), /^warning .*lacks GroupMember\.Read\.All, so owners .*\. Add what is missing/);
    for (const including of ['GroupMember.ReadWrite.All', 'Group.Read.All', 'Group.ReadWrite.All']) {
      graph.permissions = ['User.Read.All', 'RoleManagement.Read.Directory', including];
      assert.match(await look(), /^ok /);
    }
  });

  it('says why no token is given', async () => {
    graph.instead.token = [signInRefusal(7000222)];
    assert.match(await look(), /^wrong .*AADSTS7000222\)\. Set MicrosoftAppPassword/);
  });

  it('gives up on a service that does not answer in time', async () => {
    graph.instead.token = [() => {}];
    assert.match(await look(undefined, impatientMs), /^wrong .*did not answer in time/);
  });

  it('does not guess what is in a token it cannot look into', async () => {
    graph.instead.token = [answerWith(200, { access_token: 'opaque', expires_in: 3_599 })];
    assert.match(await look(), /^skipped .*cannot be looked at/);
  });

  it('has nothing to try where it is off, or where no tenant is known', async () => {
    assert.match(await look(registered), /^skipped .*It is off/);
    const { MicrosoftAppTenantId: _, ...others } = registered;
    const anyTenant = { ...others, ...graph.settings, MicrosoftAppType: 'MultiTenant' };
    assert.match(await look(anyTenant), /^skipped .*MicrosoftAppTenantId is not set/);
    assert.deepEqual(graph.requests, []);
  });
});
