import { z } from 'zod';
import { DirectoryError } from './directory.ts';
import { neededPermissions } from './graph-permissions.ts';
import { requestService, type Service, type Surroundings, unexpectedAnswer } from './service-request.ts';

/** Whether one person holds one role. */
export interface RoleQuestion {
  graphUrl: string;
  token: string;
  /** A GUID. */
  directoryId: string;
  /** What a built-in role is known by in every tenant. */
  roleTemplateId: string;
  deadline: AbortSignal;
}

/** The token does not let the bot see roles; another one may, once the mistake is corrected. */
export class TokenRefusedError extends DirectoryError {}

const graph: Service = { name: 'Microsoft Graph', setting: 'GRAPH_URL' };

/** There are about a hundred roles, and as many fit on a page. */
const mostPages = 10;

const rolesPage = z.object({
  // Null where the bot may see that there is a role, but not which.
  value: z.array(z.object({ roleTemplateId: z.string().nullish() })),
  '@odata.nextLink': z.string().optional(),
});
type RolesPage = z.output<typeof rolesPage>;

const graphError = z.object({ error: z.object({ code: z.string() }) });

/**
 * Looks through all roles a person holds, directly or through groups. Somebody the tenant does not know holds none.
 * @throws TokenRefusedError where the bot may not see them, another DirectoryError where Microsoft Graph cannot be asked.
 */
export async function holdsRole(question: RoleQuestion, surroundings: Surroundings): Promise<boolean> {
  let hidden = false;
  for await (const { value: roles } of readPages(question, surroundings)) {
    if (roles.some(({ roleTemplateId }) => roleTemplateId === question.roleTemplateId)) return true;
    hidden ||= roles.some(({ roleTemplateId }) => !roleTemplateId);
  }
  if (hidden) throw permissionMissing('hides from the bot which roles people hold');
  return false;
}

async function* readPages(
  question: RoleQuestion,
  surroundings: Surroundings,
): AsyncGenerator<RolesPage, void> {
  const { graphUrl, token, directoryId, deadline } = question;
  // Picking one type of object needs both $count and the header (learn.microsoft.com, "List a user's memberships").
  const headers = { authorization: `Bearer ${token}`, consistencylevel: 'eventual' };
  const kind = 'transitiveMemberOf/microsoft.graph.directoryRole';
  let url = `${graphUrl}/v1.0/users/${directoryId}/${kind}?$select=id,roleTemplateId&$count=true`;
  for (let count = 0; count < mostPages; count += 1) {
    const { status, body } = await requestService(
      { service: graph, url, init: { headers }, deadline },
      surroundings,
    );
    if (status === 404 && graphError.safeParse(body).success) return;
    const page = pageOf(status, body);
    yield page;
    const next = page['@odata.nextLink'];
    if (next === undefined) return;
    url = sameServer(next, graphUrl);
  }
  throw new DirectoryError(
    `Microsoft Graph gave more than ${mostPages} pages of roles for one person. See whether GRAPH_URL is right.`,
  );
}

function pageOf(status: number, body: unknown): RolesPage {
  if (status === 401)
    throw new TokenRefusedError(
      'Microsoft Graph refuses the token it was given (HTTP 401). See whether MicrosoftAppPassword still holds, an administrator of the organisation has consented, and GRAPH_URL and LOGIN_URL are of one cloud.',
    );
  if (status === 403) throw permissionMissing('does not let the bot see which roles people hold (HTTP 403)');
  const page = rolesPage.safeParse(body);
  if (status !== 200 || !page.success) throw unexpectedAnswer(graph, status);
  return page.data;
}

function permissionMissing(what: string): TokenRefusedError {
  return new TokenRefusedError(
    `Microsoft Graph ${what}. Grant the bot’s application the application permissions ${neededPermissions.join(' and ')}, with the consent of an administrator of the organisation.`,
  );
}

/** The token goes to no other server than the one it is for. */
function sameServer(link: string, graphUrl: string): string {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url?.origin === graphUrl) return url.href;
  throw new DirectoryError(
    'Microsoft Graph pointed to another server for the next page. See whether GRAPH_URL is the address of your cloud.',
  );
}
