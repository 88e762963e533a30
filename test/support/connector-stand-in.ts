import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

/** One request of the bot to Teams. */
export interface Sent {
  kind: 'reply' | 'send' | 'update' | 'other';
  method: string;
  path: string;
  conversationId: string | undefined;
  /** The activity replied to, or the one updated. */
  activityId: string | undefined;
  activity: Activity;
  authorization: string | undefined;
  atMs: number;
}

/** An answer of Teams that is no success. */
export interface Failure {
  status: number;
  /** The Bot Framework's error code. */
  code?: string;
  headers?: Record<string, string>;
  /** In the place of the Bot Framework's error object. */
  body?: string;
}

export interface ConnectorStandIn {
  serviceUrl: string;
  sent: Sent[];
  /** All messages sent, without typing indicators. */
  messages(): Activity[];
  /** What is told of members of conversations, by their ID. */
  members: Record<string, Record<string, unknown>>;
  /** Who is in every team; where undefined, Teams does not tell. */
  roster: Record<string, unknown>[] | undefined;
  /** What is told of every team; where undefined, Teams does not tell. */
  team: { details: Record<string, unknown>; channels: Record<string, unknown>[] } | undefined;
  /** Answers each request only after so long. */
  delayMs: number;
  /** What the next answers are, a status code or more; 201 when empty. */
  failures: (number | Failure)[];
  /** What the answers are to whatever goes to a conversation. */
  broken: Map<string, Failure>;
  /** Resolves when so many requests have arrived. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Plays the Bot Connector of Teams: a real HTTP server on loopback that keeps what the bot sends. */
export async function startConnector(): Promise<ConnectorStandIn> {
  const server = createServer(async (request, response) => {
    const activity = JSON.parse((await textOf(request)) || '{}');
    if (/\/pagedmembers(?:\?|$)/.test(request.url ?? '')) {
      response.writeHead(connector.roster ? 200 : 503, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(pageOf(connector.roster ?? [], request.url ?? '')));
      return;
    }
    const [ofTeam, channels] = /^\/v3\/teams\/[^/?]+(\/conversations)?$/.exec(request.url ?? '') ?? [];
    if (ofTeam !== undefined) {
      const { team } = connector;
      response.writeHead(team ? 200 : 503, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(channels ? { conversations: team?.channels } : (team?.details ?? {})));
      return;
    }
    const member = /\/members\/([^/?]+)$/.exec(request.url ?? '')?.[1];
    if (member !== undefined) {
      const told = connector.members[decodeURIComponent(member)];
      response.writeHead(told ? 200 : 404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ id: decodeURIComponent(member), ...told }));
      return;
    }
    const id = `sent-${connector.sent.push(describe(request, activity))}`;
    server.emit('sent');
    if (connector.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, connector.delayMs));
    const next =
      connector.broken.get(describe(request, activity).conversationId ?? '') ??
      connector.failures.shift() ??
      201;
    const { status, code = 'StandIn', headers, body } = typeof next === 'number' ? { status: next } : next;
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    const error = { error: { code, message: 'The stand-in was told to fail.' } };
    response.end(body ?? JSON.stringify(status < 300 ? { id } : error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connector: ConnectorStandIn = {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: [],
    messages: () =>
      connector.sent.filter(({ activity }) => activity.type === 'message').map(({ activity }) => activity),
    members: {},
    roster: [],
    team: undefined,
    delayMs: 0,
    failures: [],
    broken: new Map(),
    async arrived(count) {
      while (connector.sent.length < count) await once(server, 'sent');
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return connector;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function describe(request: IncomingMessage, activity: Activity): Sent {
  const path = request.url ?? '';
  const [, conversationId, activityId] =
    /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(path) ?? [];
  const method = request.method ?? '';
  const kinds = { POST: activityId ? 'reply' : 'send', PUT: 'update' } as const;
  return {
    kind: conversationId ? (kinds[method as 'POST' | 'PUT'] ?? 'other') : 'other',
    method,
    path,
    conversationId: conversationId && decodeURIComponent(conversationId),
    activityId: activityId && decodeURIComponent(activityId),
    activity,
    authorization: request.headers.authorization,
    atMs: Date.now(),
  };
}

/** As many members as were asked for, from where the page before ended. */
function pageOf(roster: Record<string, unknown>[], url: string) {
  const asked = new URL(url, 'http://127.0.0.1').searchParams;
  const from = Number(asked.get('continuationToken') ?? 0);
  const to = from + Number(asked.get('pageSize'));
  const more = to < roster.length ? { continuationToken: `${to}` } : {};
  return { members: roster.slice(from, to), ...more };
}
