import type { IncomingMessage } from 'node:http';

export type JsonBody =
  | { ok: true; value: unknown }
  | { ok: false; status: 400 | 408 | 413 | 415; problem: string };

interface Limits {
  mostBytes: number;
  /** How long the whole body may take to arrive. */
  mostMs: number;
}

const jsonType = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/**
 * Reads a request's body as JSON. restify's own reader is not used: a body that only claims to be gzip ends the process.
 * Never throws for what was sent; throws where the connection broke off.
 */
export async function readJson(request: IncomingMessage, { mostBytes, mostMs }: Limits): Promise<JsonBody> {
  if (!jsonType.test(request.headers['content-type'] ?? ''))
    return { ok: false, status: 415, problem: 'The content type has to be application/json.' };
  if (!['', 'identity'].includes(request.headers['content-encoding']?.toLowerCase() ?? ''))
    return { ok: false, status: 415, problem: 'The body may not be compressed.' };
  const text = await inTime(readText(request, mostBytes), mostMs);
  if (text === late)
    return { ok: false, status: 408, problem: `The body took longer than ${mostMs / 1000} seconds.` };
  if (text === undefined)
    return { ok: false, status: 413, problem: `The body is larger than ${mostBytes} bytes.` };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, status: 400, problem: 'The body is not JSON.' };
  }
}

async function readText(request: IncomingMessage, mostBytes: number): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const late = Symbol('late');

async function inTime<Value>(work: Promise<Value>, mostMs: number): Promise<Value | typeof late> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, mostMs, late);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
