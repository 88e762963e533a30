import { z } from 'zod';
import type { Identity } from '../config.ts';
import { type Finding, ok, skipped, warning, wrong } from './finding.ts';
import { explainSignInError } from './sign-in-errors.ts';
import { explainUnreachable } from './unreachable.ts';

export interface CredentialsCheck {
  fetch: typeof globalThis.fetch;
  /** Where tokens are given out, without a path; the cloud's own where absent. */
  loginHost?: string;
  timeoutMs: number;
}

/** As the SDK asks (botframework-connector, authenticationConstants and governmentConstants). */
const clouds = {
  public: {
    loginHost: 'https://login.microsoftonline.com',
    sharedTenant: 'botframework.com',
    scope: 'https://api.botframework.com/.default',
  },
  government: {
    loginHost: 'https://login.microsoftonline.us',
    sharedTenant: 'MicrosoftServices.onmicrosoft.us',
    scope: 'https://api.botframework.us/.default',
  },
};

const refusal = z.object({ error_codes: z.array(z.number()).min(1) });

/** Asks for a token as the bot does when it answers, and throws the token away. */
export async function checkCredentials(identity: Identity, check: CredentialsCheck): Promise<Finding> {
  if (identity.kind === 'none')
    return skipped(
      'credentials',
      'MicrosoftAppId is not set: the bot is for this machine and its Playground.',
    );
  if (!identity.password)
    return skipped('credentials', 'A managed identity can be used only where it is assigned, on Azure.');
  const cloud = identity.channelService ? clouds.government : clouds.public;
  const host = check.loginHost ?? cloud.loginHost;
  const tenant = identity.appType === 'MultiTenant' ? cloud.sharedTenant : identity.tenantId;
  let response: Response;
  let body: unknown;
  try {
    response = await check.fetch(`${host}/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: identity.appId,
        client_secret: identity.password,
        scope: cloud.scope,
      }),
      signal: AbortSignal.timeout(check.timeoutMs),
    });
    body = await response.json().catch(() => undefined);
  } catch (error) {
    return wrong(
      'credentials',
      `cannot be tried: ${new URL(host).host} is not reached, because ${explainUnreachable(error)}.`,
      'Let this machine make https requests to it; the bot cannot answer without.',
    );
  }
  return readAnswer(response.status, body);
}

function readAnswer(status: number, body: unknown): Finding {
  if (status === 200) return ok('credentials', 'The sign-in service accepts the app ID and its secret.');
  const code = refusal.safeParse(body).data?.error_codes[0];
  if (code !== undefined) {
    const { setting, says, remedy } = explainSignInError(code);
    return wrong(setting, says, remedy);
  }
  const again = 'Try again in a few minutes.';
  if (status === 429 || status >= 500)
    return warning('credentials', `could not be tried: the sign-in service is busy (HTTP ${status}).`, again);
  return wrong(
    'credentials',
    `were answered with HTTP ${status} by something that is not the sign-in service.`,
    'See whether a proxy stands between.',
  );
}
