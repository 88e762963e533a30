import type { IncomingMessage } from 'node:http';
import { type AddressInfo, Server } from 'node:net';
import restify, { type Request, type Response } from 'restify';
import type { Log } from '../log.ts';
import type { Door } from '../teams/door.ts';
import { readActivity } from './activity-shape.ts';
import type { Metrics } from './metrics.ts';
import { readJson } from './read-json.ts';

/** Teams sends at most about 100 KB; the rest is room for what other channels add. */
const mostBodyBytes = 1024 * 1024;
/** A body that takes longer to arrive is given up. Not Node's `requestTimeout`, which looks only twice a minute. */
const mostArrivalMs = 30_000;

/** Within this a request that has arrived is read, also on a busy machine. */
const unreadMs = 50;

export interface HttpServer {
  /** Begins to listen, and gives the port. @throws the system's error, such as EADDRINUSE. */
  listen(port: number, host: string | undefined): Promise<number>;
  /** Takes no new requests, lets those in flight finish for so long, then cuts them off. Says how many were cut off. */
  close(graceMs: number): Promise<number>;
}

export interface HttpServerParts {
  door: Door;
  metrics: Metrics;
  /** Resolves when the store answers. */
  checkStore: () => Promise<void>;
  log: Log;
}

export function createHttpServer(parts: HttpServerParts): HttpServer {
  const { door, metrics, checkStore, log } = parts;
  const server = restify.createServer({ name: 'mpn-support-bot' });
  let inFlight = 0;
  let closing = false;

  server.post('/api/messages', async (request: Request, response: Response) => {
    inFlight += 1;
    try {
      await takeMessage(request, response, door, log);
    } finally {
      inFlight -= 1;
    }
  });
  server.get('/healthz', async (_: Request, response: Response) => {
    answer(response, 200, { status: 'alive' });
  });
  server.get('/readyz', async (_: Request, response: Response) => {
    const ready = !closing && (await answers(checkStore, log));
    answer(response, ready ? 200 : 503, {
      status: ready ? 'ready' : closing ? 'stopping' : 'the store does not answer',
    });
  });
  server.get('/metrics', async (_: Request, response: Response) => {
    response.writeHead(200, { 'Content-Type': metrics.contentType });
    response.end(await metrics.text());
  });

  return {
    listen(port, host) {
      return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.server.listen(port, host, () => {
          server.off('error', reject);
          server.on('error', (error) => log.error({ err: error }, 'the HTTP server reported an error'));
          resolve((server.server.address() as AddressInfo).port);
        });
      });
    },
    async close(graceMs) {
      closing = true;
      // Not the HTTP server's own close: it cuts off connections whose request has arrived but was not read yet.
      const closed = new Promise<void>((resolve) =>
        Server.prototype.close.call(server.server, () => resolve()),
      );
      const idle = setInterval(() => setImmediate(() => server.server.closeIdleConnections()), unreadMs);
      const late = setTimeout(() => server.server.closeAllConnections(), graceMs);
      let cutOff = 0;
      server.server.once('close', () => {
        cutOff = inFlight;
      });
      await closed;
      clearInterval(idle);
      clearTimeout(late);
      return cutOff;
    },
  };
}

async function takeMessage(request: Request, response: Response, door: Door, log: Log): Promise<void> {
  const body = await readJson(request as IncomingMessage, {
    mostBytes: mostBodyBytes,
    mostMs: mostArrivalMs,
  }).catch(() => undefined);
  if (!body) return; // The client broke off; there is nobody to answer.
  if (!body.ok) return turnAway(response, body.status, body.problem, log);
  const shape = readActivity(body.value);
  if (!shape.ok) return turnAway(response, 400, shape.problem, log);
  const { status, body: answered } = await door.receive(shape.activity, request.headers.authorization ?? '');
  answer(response, status, answered);
}

function turnAway(response: Response, status: number, problem: string, log: Log): void {
  log.warn({ status, problem }, 'a request was turned away');
  // What is left of the body is not read.
  response.setHeader('Connection', 'close');
  answer(response, status, { error: problem });
}

/** Not `response.send`: for some bodies restify picks a format after what the client accepts, and may answer 406. */
function answer(response: Response, status: number, body?: unknown): void {
  if (body === undefined) {
    response.writeHead(status, { 'Content-Length': '0' });
    response.end();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

async function answers(check: () => Promise<void>, log: Log): Promise<boolean> {
  try {
    await check();
    return true;
  } catch (error) {
    log.error({ err: error }, 'the store does not answer');
    return false;
  }
}
