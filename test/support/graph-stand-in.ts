import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HttpStandIn, startHttpStandIn } from './http-stand-in.ts';

export const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
export const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

export interface GraphStandIn extends HttpStandIn {
  /** What the bot is set to so that it asks here. */
  settings: Record<string, string>;
  /** Role template IDs by directory object ID; who is not in here is no user. */
  roles: Record<string, readonly string[]>;
  /** Object IDs by group; what is not in here is no group. */
  owners: Record<string, readonly string[]>;
  /** Application permissions that were consented to; a token has those of when it was given out. */
  permissions: readonly string[];
  /** How many roles or owners fit on a page. */
  pageSize: number;
  /** How long a token is good for. */
  tokenSeconds: number;
  /** Answers given first, each once, in place of those of a healthy service. */
  instead: { token: Answering[]; roles: Answering[]; owners: Answering[] };
  tokenRequests(): HttpStandIn['requests'];
  roleRequests(): HttpStandIn['requests'];
  ownerRequests(): HttpStandIn['requests'];
}

const everyPermission = ['User.Read.All', 'RoleManagement.Read.Directory', 'GroupMember.Read.All'];

/** Plays the sign-in service and Microsoft Graph on loopback, as far as roles and owners are concerned. */
export async function startGraph(): Promise<GraphStandIn> {
  const server = await startHttpStandIn((request, response) => {
    const kind =
      request.method === 'POST' ? 'token' : request.url?.startsWith('/v1.0/groups/') ? 'owners' : 'roles';
    (graph.instead[kind].shift() ?? own[kind])(request, response);
  });

  const giveToken: Answering = (request, response) => {
    const tid = request.url?.split('/')[1];
    const number = graph.tokenRequests().length;
    const claims = { tid, number, ...(graph.permissions.length > 0 && { roles: graph.permissions }) };
    send(response, 200, { access_token: tokenOf(claims), expires_in: graph.tokenSeconds });
  };

  const giveRoles: Answering = (request, response) => {
    const url = new URL(request.url ?? '', server.url);
    const [, directoryId = ''] =
      /^\/v1\.0\/users\/([^/]+)\/transitiveMemberOf\/microsoft\.graph\.directoryRole$/.exec(url.pathname) ??
      [];
    const granted = permissionsIn(request.headers.authorization);
    if (!granted) return sendError(response, 401, 'InvalidAuthenticationToken');
    if (request.headers.consistencylevel !== 'eventual' || url.searchParams.get('$count') !== 'true')
      return sendError(response, 400, 'Request_UnsupportedQuery');
    if (!granted.includes('User.Read.All')) return sendError(response, 403, 'Authorization_RequestDenied');
    const held = graph.roles[directoryId];
    if (!held) return sendError(response, 404, 'Request_ResourceNotFound');
    const seen = granted.includes('RoleManagement.Read.Directory');
    const items = held.map((roleTemplateId, index) => ({
      id: `role-${index}`,
      roleTemplateId: seen ? roleTemplateId : null,
    }));
    sendPage(response, url, items);
  };

  const giveOwners: Answering = (request, response) => {
    const url = new URL(request.url ?? '', server.url);
    const [, groupId = ''] = /^\/v1\.0\/groups\/([^/]+)\/owners$/.exec(url.pathname) ?? [];
    const granted = permissionsIn(request.headers.authorization);
    if (!granted) return sendError(response, 401, 'InvalidAuthenticationToken');
    if (!granted.includes('GroupMember.Read.All'))
      return sendError(response, 403, 'Authorization_RequestDenied');
    const owners = graph.owners[groupId];
    if (!owners) return sendError(response, 404, 'Request_ResourceNotFound');
    const items = owners.map((id) => ({ '@odata.type': '#microsoft.graph.user', id }));
    sendPage(response, url, items);
  };

  const sendPage = (response: ServerResponse, url: URL, items: readonly object[]) => {
    const start = Number(url.searchParams.get('$skiptoken') ?? 0);
    const end = start + graph.pageSize;
    url.searchParams.set('$skiptoken', String(end));
    const value = items.slice(start, end);
    send(response, 200, { value, ...(end < items.length && { '@odata.nextLink': url.href }) });
  };

  const own = { token: giveToken, roles: giveRoles, owners: giveOwners };

  const graph: GraphStandIn = {
    ...server,
    settings: { GRAPH: 'on', GRAPH_URL: server.url, LOGIN_URL: server.url },
    roles: {},
    owners: {},
    permissions: everyPermission,
    pageSize: 100,
    tokenSeconds: 3_599,
    instead: { token: [], roles: [], owners: [] },
    tokenRequests: () => server.requests.filter(({ method }) => method === 'POST'),
    roleRequests: () => server.requests.filter(({ path }) => path.startsWith('/v1.0/users/')),
    ownerRequests: () => server.requests.filter(({ path }) => path.startsWith('/v1.0/groups/')),
  };
  return graph;
}

/** Says that it is busy, and for how many seconds. */
export const busyFor =
  (seconds: number | undefined, status = 429): Answering =>
  (_, response) => {
    if (seconds !== undefined) response.setHeader('retry-after', String(seconds));
    sendError(response, status, 'TooManyRequests');
  };

/** Refuses as Microsoft Graph does. */
export const errorOf =
  (status: number, code: string): Answering =>
  (_, response) =>
    sendError(response, status, code);

/** Refuses as the sign-in service does. */
export const signInRefusal =
  (code: number): Answering =>
  (_, response) =>
    send(response, 401, { error: 'invalid_client', error_codes: [code], error_description: `AADSTS${code}` });

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function sendError(response: ServerResponse, status: number, code: string): void {
  send(response, status, { error: { code, message: 'The stand-in says so.', innerError: {} } });
}

function tokenOf(claims: object): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encode({ typ: 'JWT', alg: 'none' })}.${encode(claims)}.`;
}

/** What a token of ours permits; nothing where it is not ours. */
function permissionsIn(authorization: string | undefined): readonly string[] | undefined {
  const [, payload] = /^Bearer [^.]+\.([^.]+)\.$/.exec(authorization ?? '') ?? [];
  return payload && (JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')).roles ?? []);
}
