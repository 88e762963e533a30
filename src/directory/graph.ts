import type { GraphAccess } from '../config.ts';
import type { Directory } from './directory.ts';
import { ownsGroup } from './graph-owners.ts';
import { TokenRefusedError } from './graph-pages.ts';
import { holdsRole } from './graph-roles.ts';
import { type GraphToken, requestGraphToken } from './graph-token.ts';
import { realWait, type Surroundings } from './service-request.ts';
import { SharedAnswers } from './shared-answers.ts';

export interface GraphParts extends Pick<Surroundings, 'fetch'> {
  nowMs: () => number;
  wait?: Surroundings['wait'];
  /** How long getting a token may take, and then reading a list, each with its repetitions. */
  stepMs?: number;
}

/** "Global Administrator" (learn.microsoft.com, "Microsoft Entra built-in roles"). */
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
/** Who lost a role, or a group, keeps it here for so long. */
const yesMs = 5 * minuteMs;
/** Who was just given it tries again soon. */
const noMs = minuteMs;
const failureMs = 10 * secondMs;
const renewTokenEarlyMs = 2 * minuteMs;
const mostTenants = 1_000;
const mostPeople = 10_000;

/** Asks Microsoft Graph, as the bot itself, in the person's own tenant. Keeps answers for minutes. */
export function createGraphDirectory(access: GraphAccess, parts: GraphParts): Required<Directory> {
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

  /** Asks with the token of a tenant. */
  async function ask(
    tenantId: string,
    question: (how: { graphUrl: string; token: string; deadline: AbortSignal }) => Promise<boolean>,
  ): Promise<boolean> {
    const { value: token } = await tokens.get(tenantId, () =>
      requestGraphToken(access, tenantId, deadline(), surroundings),
    );
    try {
      return await question({ graphUrl: access.graphUrl, token, deadline: deadline() });
    } catch (error) {
      // A permission granted now is not in the token of before.
      if (error instanceof TokenRefusedError) tokens.forget(tenantId);
      throw error;
    }
  }

  return {
    async isGlobalAdministrator(person) {
      const [tenantId, directoryId] = guids(person.tenantId, person.directoryId) ?? [];
      if (!tenantId || !directoryId) return false;
      return answers.get(`${tenantId}/${directoryId}`, () =>
        ask(tenantId, (how) =>
          holdsRole({ ...how, directoryId, roleTemplateId: globalAdministrator }, surroundings),
        ),
      );
    },
    async ownsGroup(person, group) {
      const [tenantId, directoryId, groupId] = guids(person.tenantId, person.directoryId, group) ?? [];
      if (!tenantId || !directoryId || !groupId) return false;
      return answers.get(`${tenantId}/${directoryId}/${groupId}`, () =>
        ask(tenantId, (how) => ownsGroup({ ...how, directoryId, groupId }, surroundings)),
      );
    },
  };
}

/** In lower case. Nothing else gets into an address; the Playground's people have other IDs, and no directory. */
function guids(...ids: (string | undefined)[]): string[] | undefined {
  const lowerCased = ids.map((id) => id?.toLowerCase() ?? '');
  return lowerCased.every((id) => guid.test(id)) ? lowerCased : undefined;
}
