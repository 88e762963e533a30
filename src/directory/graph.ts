import type { GraphAccess } from '../config.ts';
import type { Directory } from './directory.ts';
import { holdsRole, TokenRefusedError } from './graph-roles.ts';
import { type GraphToken, requestGraphToken } from './graph-token.ts';
import { realWait, type Surroundings } from './service-request.ts';
import { SharedAnswers } from './shared-answers.ts';

export interface GraphParts extends Pick<Surroundings, 'fetch'> {
  nowMs: () => number;
  wait?: Surroundings['wait'];
  /** How long getting a token may take, and then reading somebody's roles, each with its repetitions. */
  stepMs?: number;
}

/** "Global Administrator" (learn.microsoft.com, "Microsoft Entra built-in roles"). */
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
/** Who lost the role keeps it here for so long. */
const yesMs = 5 * minuteMs;
/** Who was just given the role tries again soon. */
const noMs = minuteMs;
const failureMs = 10 * secondMs;
const renewTokenEarlyMs = 2 * minuteMs;
const mostTenants = 1_000;
const mostPeople = 10_000;

/** Asks Microsoft Graph, as the bot itself, in the person's own tenant. Keeps answers for minutes. */
export function createGraphDirectory(access: GraphAccess, parts: GraphParts): Directory {
  const { fetch, nowMs, wait = realWait, stepMs = 5 * secondMs } = parts;
  const surroundings = { fetch, wait };
  const deadline = () => AbortSignal.timeout(stepMs);
  const tokens = new SharedAnswers<GraphToken>({
    most: mostTenants,
    lifetimeMs: (token) => token.lifetimeMs - renewTokenEarlyMs,
    failureMs,
    nowMs,
  });
  const answers = new SharedAnswers<boolean>({
    most: mostPeople,
    lifetimeMs: (yes) => (yes ? yesMs : noMs),
    failureMs,
    nowMs,
  });

  async function ask(tenantId: string, directoryId: string): Promise<boolean> {
    const { value: token } = await tokens.get(tenantId, () =>
      requestGraphToken(access, tenantId, deadline(), surroundings),
    );
    const question = { graphUrl: access.graphUrl, token, directoryId, roleTemplateId: globalAdministrator };
    try {
      return await holdsRole({ ...question, deadline: deadline() }, surroundings);
    } catch (error) {
      // A permission granted now is not in the token of before.
      if (error instanceof TokenRefusedError) tokens.forget(tenantId);
      throw error;
    }
  }

  return {
    async isGlobalAdministrator(person) {
      const tenantId = person.tenantId.toLowerCase();
      const directoryId = person.directoryId?.toLowerCase() ?? '';
      // Nothing else gets into an address; the Playground's people have other IDs, and no directory.
      if (!guid.test(tenantId) || !guid.test(directoryId)) return false;
      return answers.get(`${tenantId}/${directoryId}`, () => ask(tenantId, directoryId));
    },
  };
}
