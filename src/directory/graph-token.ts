import { z } from 'zod';
import type { GraphAccess } from '../config.ts';
import { DirectoryError } from './directory.ts';
import { requestService, type Service, type Surroundings, unexpectedAnswer } from './service-request.ts';

/** What requests to Microsoft Graph are signed with, in one tenant. */
export interface GraphToken {
  value: string;
  /** How long it is good for, from when it was given out. */
  lifetimeMs: number;
}

const signIn: Service = { name: 'The sign-in service', setting: 'LOGIN_URL' };

const tokenAnswer = z.object({
  access_token: z.string().regex(/^[\w.~+/-]+=*$/),
  expires_in: z.coerce.number().positive(),
});
const refusal = z.object({ error_codes: z.array(z.number()).min(1) });

/** Codes of the sign-in service (learn.microsoft.com, "Microsoft Entra authentication error codes"). */
const secretCodes = [7000215, 7000216, 7000222];
const consentCodes = [700016, 7000229];

const renewSecret = 'Set MicrosoftAppPassword to a client secret of the bot that has not expired.';
const askConsent = 'Let an administrator of the organisation consent to the bot’s application.';

/**
 * Asks for a token with the bot's own credentials.
 * @param tenantId a GUID; the tenant whose directory is to be asked
 * @throws DirectoryError where none is given.
 */
export async function requestGraphToken(
  { loginUrl, graphUrl, appId, password }: GraphAccess,
  tenantId: string,
  deadline: AbortSignal,
  surroundings: Surroundings,
): Promise<GraphToken> {
  const url = `${loginUrl}/${tenantId}/oauth2/v2.0/token`;
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: password,
    scope: `${graphUrl}/.default`,
  });
  const init = { method: 'POST', body: form };
  const { status, body } = await requestService({ service: signIn, url, init, deadline }, surroundings);
  const given = tokenAnswer.safeParse(body);
  if (status === 200 && given.success)
    return { value: given.data.access_token, lifetimeMs: given.data.expires_in * 1000 };
  const code = refusal.safeParse(body).data?.error_codes[0];
  throw code === undefined ? unexpectedAnswer(signIn, status) : refused(code);
}

function refused(code: number): DirectoryError {
  const says = `The sign-in service gives the bot no token for this organisation (AADSTS${code}).`;
  if (secretCodes.includes(code)) return new DirectoryError(`${says} ${renewSecret}`);
  if (consentCodes.includes(code)) return new DirectoryError(`${says} ${askConsent}`);
  return new DirectoryError(
    `${says} ${renewSecret} ${askConsent} See https://login.microsoftonline.com/error?code=${code}.`,
  );
}
