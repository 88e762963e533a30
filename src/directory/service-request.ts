import { setTimeout as pause } from 'node:timers/promises';
import { DirectoryError } from './directory.ts';

/** A server the directory is asked through, as errors name it. */
export interface Service {
  name: string;
  /** The setting its address is from. */
  setting: string;
}

export interface ServiceRequest {
  service: Service;
  url: string;
  init: RequestInit;
  /** Ends the request together with its repetitions. */
  deadline: AbortSignal;
}

export interface Surroundings {
  fetch: typeof globalThis.fetch;
  /** Lets so many milliseconds pass; rejects where the signal ends them. */
  wait: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

export interface ServiceAnswer {
  status: number;
  /** Undefined where the body is no JSON. */
  body: unknown;
}

export const realWait: Surroundings['wait'] = (ms, signal) => pause(ms, undefined, { signal });

const busyStatuses = [429, 503, 504];
const mostAttempts = 3;
/** A person waits for the answer, so a service that wants more time is given up. */
const longestWaitMs = 2_000;
const usualWaitMs = 500;

/**
 * Makes a request, and repeats it while the service is busy, after the seconds it asks for.
 * @throws DirectoryError where the service is not reached, does not answer in time, or stays busy.
 */
export async function requestService(
  { service, url, init, deadline }: ServiceRequest,
  { fetch, wait }: Surroundings,
): Promise<ServiceAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const { status, headers, text } = await answerOf(service, deadline, async () => {
      // A redirect is not followed: it would carry the secret or the token elsewhere.
      const response = await fetch(url, { ...init, redirect: 'manual', signal: deadline });
      return { status: response.status, headers: response.headers, text: await response.text() };
    });
    if (!busyStatuses.includes(status)) return { status, body: jsonOf(text) };
    const waitMs = wantedWaitMs(headers) ?? usualWaitMs * attempt;
    if (attempt === mostAttempts || waitMs > longestWaitMs)
      throw new DirectoryError(`${service.name} is busy (HTTP ${status}). Try again in a few minutes.`);
    await answerOf(service, deadline, () => wait(waitMs, deadline));
  }
}

/** For an answer the service does not give when all is well. */
export function unexpectedAnswer({ name, setting }: Service, status: number): DirectoryError {
  return new DirectoryError(
    status >= 500
      ? `${name} failed (HTTP ${status}). Try again in a few minutes.`
      : `${name} gave an answer that cannot be used (HTTP ${status}). See whether ${setting} is right, and whether a proxy stands between.`,
  );
}

async function answerOf<Value>(
  { name, setting }: Service,
  deadline: AbortSignal,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (deadline.aborted)
      throw new DirectoryError(`${name} did not answer in time. Try again in a few minutes.`, {
        cause: error,
      });
    throw new DirectoryError(
      `${name} is not reached. See whether ${setting} is right, and whether this machine may make https requests to it.`,
      { cause: error },
    );
  }
}

function wantedWaitMs(headers: Headers): number | undefined {
  const seconds = headers.get('retry-after') ?? '';
  return /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
