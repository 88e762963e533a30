import { z } from 'zod';
import type { Config } from '../config.ts';
import { maySeeOwners, missingPermissions, ownersPermission } from '../directory/graph-permissions.ts';
import { requestGraphToken } from '../directory/graph-token.ts';
import { realWait } from '../directory/service-request.ts';
import { type Finding, ok, skipped, warning, wrong, wrongAsTold } from './finding.ts';

const subject = 'GRAPH';
const remedy =
  'Add what is missing as application permissions of Microsoft Graph (Azure portal, App registrations, the app, API permissions), and grant admin consent.';

/** What a token lets the bot do; absent where it lets it do nothing. */
const claims = z.object({ roles: z.array(z.string()).default([]) });

/** Gets a token for Microsoft Graph in the bot's own tenant, looks at its permissions, and throws it away. */
export async function checkGraph(
  { graph, identity }: Pick<Config, 'graph' | 'identity'>,
  { fetch, timeoutMs }: { fetch: typeof globalThis.fetch; timeoutMs: number },
): Promise<Finding> {
  if (!graph) return skipped(subject, 'It is off: only ADMINISTRATORS says who administers the bot.');
  const tenantId = identity.kind === 'registered' ? identity.tenantId : undefined;
  if (!tenantId)
    return skipped(subject, 'MicrosoftAppTenantId is not set, so there is no directory to try it with.');
  try {
    const surroundings = { fetch, wait: realWait };
    const token = await requestGraphToken(graph, tenantId, AbortSignal.timeout(timeoutMs), surroundings);
    return readPermissions(token.value);
  } catch (error) {
    return wrongAsTold(subject, (error as Error).message);
  }
}

function readPermissions(token: string): Finding {
  const granted = claimsOf(token)?.roles;
  if (!granted) return skipped(subject, 'A token is given, but its permissions cannot be looked at.');
  const missing = missingPermissions(granted);
  if (missing.length > 0)
    return wrong(
      subject,
      `is on, but the bot lacks ${missing.join(' and ')} in its own tenant, so it sees nobody’s role.`,
      remedy,
    );
  if (!maySeeOwners(granted))
    return warning(
      subject,
      `The bot may see who is a Global administrator, but lacks ${ownersPermission}, so owners of a team cannot make its channel a helpdesk.`,
      remedy,
    );
  return ok(subject, 'The bot may see who is a Global administrator, and who owns a team.');
}

function claimsOf(token: string): z.output<typeof claims> | undefined {
  try {
    const [, payload = ''] = token.split('.');
    return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}
