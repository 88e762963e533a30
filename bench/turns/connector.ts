import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Connector {
  serviceUrl: string;
  /** The size in bytes of the reply to an activity, once; nothing where none has arrived. */
  takeReply(activityId: string): number | undefined;
  close(): Promise<void>;
}

/** Plays the Bot Connector of Teams: takes replies, and answers at once. */
export async function startConnector(): Promise<Connector> {
  const replies = new Map<string, number>();
  const server = createServer((request, response) => {
    take(request, response, replies).catch((error) => response.destroy(error));
  });
  // Longer than a subject waits for its turn, so that no connection ends on it while it rests.
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeReply(activityId) {
      const bytes = replies.get(activityId);
      replies.delete(activityId);
      return bytes;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function take(
  request: IncomingMessage,
  response: ServerResponse,
  replies: Map<string, number>,
): Promise<void> {
  const body = await text(request);
  const activity: { type?: string; text?: string; attachments?: unknown[] } = JSON.parse(body);
  const saysSomething = activity.text || activity.attachments?.length;
  // The last part of /v3/conversations/<id>/activities/<activity replied to>.
  const activityId = decodeURIComponent(request.url?.split('/').at(-1) ?? '');
  if (activity.type === 'message' && saysSomething) replies.set(activityId, Buffer.byteLength(body));
  const answer = JSON.stringify({ id: `reply-${activityId}` });
  response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': answer.length });
  response.end(answer);
}
