import type { Activity } from 'botbuilder';
import { ExpiringMap } from './expiring-map.ts';

/** Whether a tenant may talk to the bot; with no list, every tenant may. */
export function createTenantGuard(allowed: readonly string[]): (tenantId: string | undefined) => boolean {
  const tenants = new Set(allowed);
  return (tenantId) => tenants.size === 0 || (tenantId !== undefined && tenants.has(tenantId));
}

/** Teams sends an activity again when it did not hear the answer; longer ago than this it never does. */
const seenForMs = 10 * 60_000;
const mostSeen = 20_000;

/** Tells whether the same activity of the same conversation came before, and remembers that it came now. */
export function createDuplicateGuard(nowMs: () => number): (activity: Partial<Activity>) => boolean {
  const seen = new ExpiringMap<true>({ lifetimeMs: seenForMs, most: mostSeen, nowMs });
  return ({ type, id, conversation }) => {
    if (!id) return false;
    const key = JSON.stringify([type, conversation?.id, id]);
    if (seen.get(key)) return true;
    seen.set(key, true);
    return false;
  };
}

/** An installation is told twice, in two kinds of activity that come in any order. */
export function createWelcomeGuard(nowMs: () => number): {
  first(conversationId: string): boolean;
  forget(conversationId: string): void;
} {
  const welcomed = new ExpiringMap<true>({ lifetimeMs: seenForMs, most: mostSeen, nowMs });
  return {
    first(conversationId) {
      if (welcomed.get(conversationId)) return false;
      welcomed.set(conversationId, true);
      return true;
    },
    forget: (conversationId) => welcomed.delete(conversationId),
  };
}
