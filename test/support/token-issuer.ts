import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const appId = '99999999-9999-4999-8999-999999999999';
const issuer = 'https://api.botframework.com';

export interface TokenIssuer {
  /** Settings that make the bot take this issuer's keys for those of the Bot Framework. */
  settings: Record<string, string>;
  /** The value of an Authorization header; claims may be overridden, and the key it is signed with. */
  authorization(serviceUrl: string, claims?: Record<string, unknown>, key?: KeyObject): string;
  close(): Promise<void>;
}

/** Another key than the one the issuer publishes. */
export function strangeKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
}

/** Plays the Bot Framework's login service: publishes a key on loopback, and signs tokens with it. */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = {
    ...publicKey.export({ format: 'jwk' }),
    kid: 'the-key',
    use: 'sig',
    endorsements: ['msteams'],
  };
  const server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(
      JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `${url}keys` }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    settings: {
      ToBotFromChannelOpenIdMetadataUrl: url,
      ToBotFromEmulatorOpenIdMetadataUrl: url,
      ToBotFromChannelTokenIssuer: issuer,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: issuer,
    },
    authorization(serviceUrl, claims = {}, key = privateKey) {
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: issuer, aud: appId, serviceurl: serviceUrl, nbf: now - 60, exp: now + 600 };
      return `Bearer ${sign({ ...usual, ...claims }, key)}`;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function sign(claims: object, key: KeyObject): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const content = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'the-key' })}.${encode(claims)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
}
