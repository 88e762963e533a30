import { z } from 'zod';
import { readPages, TokenRefusedError } from './graph-pages.ts';
import { neededPermissions } from './graph-permissions.ts';
import type { Surroundings } from './service-request.ts';

/** Whether one person holds one role. */
export interface RoleQuestion {
  graphUrl: string;
  token: string;
  /** A GUID. */
  directoryId: string;
  /** What a built-in role is known by in every tenant. */
  roleTemplateId: string;
  deadline: AbortSignal;
}

/** There are about a hundred roles, and as many fit on a page. */
const mostPages = 10;

// Null where the bot may see that there is a role, but not which.
const heldRole = z.object({ roleTemplateId: z.string().nullish() });

/**
 * Looks through all roles a person holds, directly or through groups. Somebody the tenant does not know holds none.
 * @throws TokenRefusedError where the bot may not see them, another DirectoryError where Microsoft Graph cannot be asked.
 */
export async function holdsRole(question: RoleQuestion, surroundings: Surroundings): Promise<boolean> {
  const { directoryId, roleTemplateId, ...how } = question;
  const kind = 'transitiveMemberOf/microsoft.graph.directoryRole';
  const list = {
    ...how,
    path: `/v1.0/users/${directoryId}/${kind}?$select=id,roleTemplateId&$count=true`,
    // Picking one type of object needs both $count and the header (learn.microsoft.com, "List a user's memberships").
    headers: { consistencylevel: 'eventual' },
    mostPages,
    what: 'roles for one person',
    refused: () => permissionMissing('does not let the bot see which roles people hold (HTTP 403)'),
  };
  let hidden = false;
  for await (const roles of readPages(list, heldRole, surroundings)) {
    if (roles.some((role) => role.roleTemplateId === roleTemplateId)) return true;
    hidden ||= roles.some((role) => !role.roleTemplateId);
  }
  if (hidden) throw permissionMissing('hides from the bot which roles people hold');
  return false;
}

function permissionMissing(what: string): TokenRefusedError {
  return new TokenRefusedError(
    `Microsoft Graph ${what}. Grant the bot’s application the application permissions ${neededPermissions.join(' and ')}, with the consent of an administrator of the organisation.`,
  );
}
