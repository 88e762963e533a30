import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface HttpStandIn {
  /** Without a path. */
  url: string;
  requests: { method: string; path: string; body: string }[];
  close(): Promise<void>;
}

/** Stands in for a server elsewhere: keeps what it is asked, and answers as told. */
export async function startHttpStandIn(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<HttpStandIn> {
  const requests: HttpStandIn['requests'] = [];
  const server = createServer(async (request, response) => {
    requests.push({ method: request.method ?? '', path: request.url ?? '', body: await text(request) });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with a status and, where given, a JSON body. */
export const answerWith =
  (status: number, body?: unknown) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  };
