import { z } from 'zod';
import { DirectoryError } from './directory.ts';
import { requestService, type Service, type Surroundings, unexpectedAnswer } from './service-request.ts';

/** A list Microsoft Graph gives page by page. */
export interface GraphList {
  graphUrl: string;
  token: string;
  /** From the version on, with its query; nothing in it is anybody's words. */
  path: string;
  headers?: Record<string, string>;
  /** More than so many are taken for a server that knows no end. */
  mostPages: number;
  /** What is listed, for the message: "roles for one person". */
  what: string;
  /** What the bot lacks where it may not see the list. */
  refused: () => TokenRefusedError;
  deadline: AbortSignal;
}

/** The token does not let the bot see something; another one may, once the mistake is corrected. */
export class TokenRefusedError extends DirectoryError {}

const graph: Service = { name: 'Microsoft Graph', setting: 'GRAPH_URL' };

const graphError = z.object({ error: z.object({ code: z.string() }) });

/**
 * Reads a list, a page at a time, as far as it is asked for. What the tenant does not know has no pages.
 * @throws TokenRefusedError where the bot may not see it, another DirectoryError where Microsoft Graph cannot be asked.
 */
export async function* readPages<Item>(
  list: GraphList,
  item: z.ZodType<Item>,
  surroundings: Surroundings,
): AsyncGenerator<Item[], void> {
  const { graphUrl, token, path, mostPages, what, deadline } = list;
  const headers = { authorization: `Bearer ${token}`, ...list.headers };
  const shape = z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() });
  let url = `${graphUrl}${path}`;
  for (let count = 0; count < mostPages; count += 1) {
    const { status, body } = await requestService(
      { service: graph, url, init: { headers }, deadline },
      surroundings,
    );
    if (status === 404 && graphError.safeParse(body).success) return;
    const page = pageOf(status, body, shape, list.refused);
    yield page.value;
    const next = page['@odata.nextLink'];
    if (next === undefined) return;
    url = sameServer(next, graphUrl);
  }
  throw new DirectoryError(
    `Microsoft Graph gave more than ${mostPages} pages of ${what}. See whether GRAPH_URL is right.`,
  );
}

function pageOf<Page>(
  status: number,
  body: unknown,
  shape: z.ZodType<Page>,
  refused: GraphList['refused'],
): Page {
  if (status === 401)
    throw new TokenRefusedError(
      'Microsoft Graph refuses the token it was given (HTTP 401). See whether MicrosoftAppPassword still holds, an administrator of the organisation has consented, and GRAPH_URL and LOGIN_URL are of one cloud.',
    );
  if (status === 403) throw refused();
  const page = shape.safeParse(body);
  if (status !== 200 || !page.success) throw unexpectedAnswer(graph, status);
  return page.data;
}

/** The token goes to no other server than the one it is for. */
function sameServer(link: string, graphUrl: string): string {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url?.origin === graphUrl) return url.href;
  throw new DirectoryError(
    'Microsoft Graph pointed to another server for the next page. See whether GRAPH_URL is the address of your cloud.',
  );
}
