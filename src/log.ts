import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';
import { maskIds } from './rules/mask-ids.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/**
 * One JSON object a line. What people write, who they are and what they hold never gets here: callers log outcomes,
 * and what libraries put into their errors is cut down below. Goes to standard error; standard output is for people.
 */
export function createLog(level: LogLevel, stream?: DestinationStream): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } },
    stream ?? pino.destination({ dest: 2, sync: true }),
  );
}

/** An error without the request a library may have hung on it (its headers hold a token), and without IDs in its text. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: withoutIds(String(error)) };
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return {
    type: error.name,
    message: withoutIds(error.message),
    ...(typeof code === 'string' && { code }),
    ...(typeof statusCode === 'number' && { statusCode }),
    stack: withoutIds(error.stack ?? ''),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

const ids: readonly [RegExp, string][] = [
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '<token>'],
  [/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12,13}\b/gi, '<id>'],
  [/\b(?:19|29|28|8|a|f):[\w@.;=-]{8,}/g, '<id>'],
];

/** How the store names a tenant's file: whoever has to repair it needs to find it. */
const fileNamed = /(\(begins with [0-9a-f]{1,8}\))/;

function withoutIds(text: string): string {
  const shorter = ids.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text);
  return shorter
    .split(fileNamed)
    .map((part) => (fileNamed.test(part) ? part : maskIds(part)))
    .join('');
}
