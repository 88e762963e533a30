import assert from 'node:assert/strict';
import type { Identity } from '../../src/config.ts';
import { checkCredentials } from '../../src/doctor/credentials.ts';
import { findingLine } from '../../src/doctor/finding.ts';
import { answerWith, type HttpStandIn, startHttpStandIn } from '../support/http-stand-in.ts';
import { impatientMs, patientMs } from '../support/patience.ts';

const appId = '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70';
const tenantId = '0a1b2c3d-4e5f-4061-8293-a4b5c6d7e8f9';
const password = 'Xy8Q~not-a-real-secret-but-of-its-form.1';
const single: Identity = { kind: 'registered', appId, appType: 'SingleTenant', tenantId, password };
const refused = (code: number) => ({
  error: 'unauthorized_client',
  error_description: `AADSTS${code}: refused. Trace ID: 0`,
  error_codes: [code],
});

describe('the doctor on credentials', () => {
  let login: HttpStandIn | undefined;
  afterEach(() => login?.close());

  async function examine(
    identity: Identity,
    answer: Parameters<typeof startHttpStandIn>[0],
    timeoutMs = patientMs,
  ) {
    login = await startHttpStandIn(answer);
    return checkCredentials(identity, { fetch, loginHost: login.url, timeoutMs });
  }

  it('asks for a token as the bot does, and is content with one', async () => {
    const finding = await examine(single, answerWith(200, { access_token: 'token', expires_in: 3599 }));
    assert.equal(finding.state, 'ok');
    const [request] = login?.requests ?? [];
    assert.equal(`${request?.method} ${request?.path}`, `POST /${tenantId}/oauth2/v2.0/token`);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(request?.body)), {
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: password,
      scope: 'https://api.botframework.com/.default',
    });
    assert.ok(!findingLine(finding).includes('token'));
  });

  it('asks the tenant all multi-tenant bots share', async () => {
    await examine({ kind: 'registered', appId, appType: 'MultiTenant', password }, answerWith(200, {}));
    assert.equal(login?.requests[0]?.path, '/botframework.com/oauth2/v2.0/token');
  });

  const codes: [number, string, RegExp][] = [
    [700016, 'MicrosoftAppId', /not known in the tenant/],
    [7000215, 'MicrosoftAppPassword', /not a secret of this app/],
    [7000222, 'MicrosoftAppPassword', /has expired/],
    [90002, 'MicrosoftAppTenantId', /is not a tenant/],
    [7000112, 'MicrosoftAppId', /disabled/],
    [4242, 'credentials', /AADSTS4242\. See https:\/\/login\.microsoftonline\.com\/error\?code=4242/],
  ];
  for (const [code, subject, line] of codes)
    it(`explains AADSTS${code}, and names ${subject}`, async () => {
      const finding = await examine(single, answerWith(401, refused(code)));
      assert.deepEqual([finding.state, finding.subject], ['wrong', subject]);
      assert.match(findingLine(finding), line);
      assert.ok(!findingLine(finding).includes(password));
    });

  it('only warns while the sign-in service is busy', async () => {
    assert.equal((await examine(single, answerWith(503))).state, 'warning');
  });

  it('tells a proxy from the sign-in service', async () => {
    const finding = await examine(single, answerWith(403));
    assert.match(findingLine(finding), /^wrong .*HTTP 403.*proxy/);
  });

  it('gives up on a service that does not answer in time', async () => {
    const finding = await examine(single, () => {}, impatientMs);
    assert.match(findingLine(finding), /^wrong .*did not answer in time/);
  });

  it('says that nothing listens where nothing does', async () => {
    login = await startHttpStandIn(answerWith(200));
    await login.close();
    const finding = await checkCredentials(single, { fetch, loginHost: login.url, timeoutMs: patientMs });
    assert.match(findingLine(finding), /^wrong .*nothing listens there/);
  });

  it('has nothing to try without a bot, and with a managed identity', async () => {
    const managed: Identity = { kind: 'registered', appId, appType: 'UserAssignedMSI', tenantId };
    for (const identity of [{ kind: 'none' } as const, managed]) {
      assert.equal((await checkCredentials(identity, { fetch, timeoutMs: patientMs })).state, 'skipped');
    }
  });
});
