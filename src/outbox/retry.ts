import type { FailedTry } from './delivery-error.ts';

/** How a delivery stands after a try that failed. */
export interface Standing {
  /** How often it was tried, this time included. */
  attempts: number;
  /** How long ago it failed for the first time. */
  failingForMs: number;
  now: Date;
  /** At least 0, below 1. */
  random: number;
}

export type NextStep =
  | { kind: 'again'; afterMs: number }
  /** `reason` is a short code, safe to be shown and kept; `gone` where the whole conversation cannot be reached any more. */
  | { kind: 'give-up'; reason: string; gone: boolean };

const firstWaitMs = 4_000;
const longestWaitMs = 3_600_000;
/** Beyond this the channel's own word on when to come back is not taken. */
const longestRetryAfterMs = 86_400_000;
/** Outlasts a weekend on which nobody looks after the bot. */
const givenUpAfterMs = 3 * 86_400_000;

/**
 * What follows a failed try, after the status codes Teams documents for bots. Decided by time and not by the number of
 * tries, because a channel that is busy may ask for many tries within minutes.
 */
export function afterFailure(failed: FailedTry, standing: Standing): NextStep {
  if (!mayPass(failed) || standing.failingForMs >= givenUpAfterMs)
    return { kind: 'give-up', reason: reasonOf(failed), gone: goneCodes.has(failed.code ?? '') };
  const { attempts, now, random } = standing;
  const toldMs = retryAfterMs(failed.retryAfter, now);
  if (toldMs === undefined) {
    const mostMs = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempts - 1));
    return { kind: 'again', afterMs: Math.round(mostMs / 2 + (random * mostMs) / 2) };
  }
  // Never sooner than told, and not all at the same moment either.
  const leastMs = Math.min(longestRetryAfterMs, Math.max(firstWaitMs, toldMs));
  return { kind: 'again', afterMs: Math.round(leastMs * (1 + random / 4)) };
}

/** Whether another try can succeed: where nobody answered, and where the fault is the server's or the moment's. */
function mayPass({ statusCode }: FailedTry): boolean {
  return statusCode === undefined || statusCode >= 500 || passingStatuses.has(statusCode);
}

/** Too late, precondition failed, too many requests; and 401, which says that the bot's own registration has to be mended. */
const passingStatuses: ReadonlySet<number> = new Set([401, 408, 412, 429]);

/** The bot was blocked or removed, or the conversation does not exist (any more). */
const goneCodes: ReadonlySet<string> = new Set([
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'ConversationNotFound',
  'ForbiddenOperationException',
  'MessageWritesBlocked',
]);

/** Only a code that looks like one is repeated: what a server sends could be anything. */
function reasonOf({ statusCode, code }: FailedTry): string {
  if (code !== undefined && /^\w{1,60}$/.test(code)) return code;
  return statusCode === undefined ? 'unexpected' : `http-${statusCode}`;
}

function retryAfterMs(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = value.endsWith(' GMT') ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : date - now.getTime();
}
