import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { describe, it } from 'mocha';
import { ReusingAuthentication } from '../../src/teams/reusing-authentication.ts';

const emea = 'https://smba.trafficmanager.net/emea/';
const amer = 'https://smba.trafficmanager.net/amer/';

describe('ReusingAuthentication', () => {
  async function clientFor(authentication: ReusingAuthentication, serviceUrl: string, audience?: string) {
    const { connectorFactory } = await authentication.authenticateRequest({ serviceUrl } as Activity, '');
    return connectorFactory?.create(serviceUrl, audience);
  }

  it('makes one client for all turns of a service URL', async () => {
    const authentication = new ReusingAuthentication({});
    assert.equal(await clientFor(authentication, emea), await clientFor(authentication, emea));
  });

  it('keeps clients of other service URLs and audiences apart', async () => {
    const authentication = new ReusingAuthentication({});
    const clients = [
      await clientFor(authentication, emea),
      await clientFor(authentication, amer),
      await clientFor(authentication, emea, 'another audience'),
    ];
    assert.equal(new Set(clients).size, 3);
  });

  it('uses the same client for messages the bot begins itself', async () => {
    const authentication = new ReusingAuthentication({});
    const { connectorFactory, claimsIdentity } = await authentication.authenticateRequest(
      { serviceUrl: emea } as Activity,
      '',
    );
    assert.equal(
      await authentication.createConnectorFactory(claimsIdentity).create(emea),
      await connectorFactory?.create(emea),
    );
  });

  it('tries again after a client could not be made', async () => {
    let broken = true;
    const credentials = {
      isValidAppId: async () => true,
      isAuthenticationDisabled: async () => true,
      async createCredentials() {
        if (broken) throw new Error('no secret today');
        return { signRequest: async (request: unknown) => request };
      },
    };
    const authentication = new ReusingAuthentication({}, credentials as never);
    await assert.rejects(clientFor(authentication, emea), /no secret today/);
    broken = false;
    assert.notEqual(await clientFor(authentication, emea), undefined);
  });

  it('keeps at most a hundred', async () => {
    const authentication = new ReusingAuthentication({});
    const first = await clientFor(authentication, emea);
    for (let region = 0; region < 100; region += 1) await clientFor(authentication, `${emea}${region}`);
    assert.notEqual(await clientFor(authentication, emea), first);
  });
});
