import { z } from 'zod';
import { readPages, TokenRefusedError } from './graph-pages.ts';
import { ownersPermission } from './graph-permissions.ts';
import type { Surroundings } from './service-request.ts';

/** Whether one person owns one group. */
export interface OwnerQuestion {
  graphUrl: string;
  token: string;
  /** A GUID. */
  directoryId: string;
  /** A GUID; the Microsoft 365 group behind a team has the team's owners. */
  groupId: string;
  deadline: AbortSignal;
}

/** A group has at most a hundred owners, and as many fit on a page (learn.microsoft.com, "Limits and specifications for Microsoft Teams"). */
const mostPages = 10;

const owner = z.object({ id: z.string() });

/**
 * Looks through the owners of a group. One the tenant does not know has none.
 * @throws TokenRefusedError where the bot may not see them, another DirectoryError where Microsoft Graph cannot be asked.
 */
export async function ownsGroup(question: OwnerQuestion, surroundings: Surroundings): Promise<boolean> {
  const { directoryId, groupId, ...how } = question;
  const list = {
    ...how,
    path: `/v1.0/groups/${groupId}/owners?$select=id`,
    mostPages,
    what: 'owners of one group',
    refused: permissionMissing,
  };
  for await (const owners of readPages(list, owner, surroundings))
    if (owners.some(({ id }) => id.toLowerCase() === directoryId)) return true;
  return false;
}

function permissionMissing(): TokenRefusedError {
  return new TokenRefusedError(
    `Microsoft Graph does not let the bot see who owns a team (HTTP 403). Grant the bot’s application the application permission ${ownersPermission}, with the consent of an administrator of the organisation, or name whoever sets up helpdesks in HELPDESK_OWNERS.`,
  );
}
