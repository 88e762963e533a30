import type { LocatedHelpdesk } from '../helpdesk/routing.ts';
import { ExpiringMap } from './expiring-map.ts';
import type { Messenger, ToldMember } from './messenger.ts';
import { shownName } from './turn.ts';

/** A member of a helpdesk's team. */
export interface TeamMember {
  /** Directory object ID where the channel tells it, otherwise the channel's own ID. */
  id: string;
  /** As the channel knows them. */
  account: string;
  name: string | undefined;
  /** Invited from another organisation. */
  isGuest: boolean;
}

/** Says who is in the team of a helpdesk. */
export interface Roster {
  /** @throws DeliveryError where the channel cannot be asked. */
  membersOf(located: LocatedHelpdesk): Promise<readonly TeamMember[]>;
}

/** Whoever leaves a team is its agent for so long. */
const believedForMs = 5 * 60_000;
const mostTeams = 1_000;
const mostMembers = 5_000;

export function createRoster(parts: {
  messenger: Pick<Messenger, 'members'>;
  /** Object IDs, in lower case, of people who count as the organisation's own, whatever else is told of them. */
  trusted: readonly string[];
  nowMs: () => number;
}): Roster {
  const { messenger, trusted, nowMs } = parts;
  const known = new ExpiringMap<Promise<readonly TeamMember[]>>({
    lifetimeMs: believedForMs,
    most: mostTeams,
    nowMs,
  });
  return {
    membersOf({ tenantId, helpdesk: { address, teamId } }) {
      const key = JSON.stringify([address.serviceUrl, teamId]);
      const present = known.get(key);
      if (present) return present;
      const asked = messenger
        .members(address, teamId, mostMembers)
        .then((members) => members.map((member) => memberOf(member, tenantId, trusted)));
      known.set(key, asked);
      // What failed is asked again at the next press.
      asked.catch(() => known.delete(key));
      return asked;
    },
  };
}

function memberOf(told: ToldMember, teamTenantId: string, trusted: readonly string[]): TeamMember {
  const { id, name } = told;
  const objectId = told.aadObjectId?.toLowerCase();
  const isTrusted = objectId !== undefined && trusted.includes(objectId);
  const isGuest = !isTrusted && !isOwn(told, teamTenantId);
  return { id: objectId ?? id, account: id, name: shownName(name), isGuest };
}

/** The roles of Teams besides "guest" and "anonymous". */
const membersRoles: ReadonlySet<string> = new Set(['user', 'owner', 'member']);

/**
 * Whether somebody is of the team's own organisation. Teams and the Playground tell tenant, role and sign-in name of
 * each; of whom too little is told, they are none of it. A role alone proves nothing: guests were seen as "user"
 * (MicrosoftDocs/msteams-docs, issue 6381), while their sign-in name tells them apart (learn.microsoft.com, "Properties
 * of a Microsoft Entra B2B collaboration user"). It does not tell guests from external members, who are taken for guests.
 */
function isOwn({ tenantId, userRole, userPrincipalName }: ToldMember, teamTenantId: string): boolean {
  if (tenantId?.toLowerCase() !== teamTenantId || isInvited(userPrincipalName)) return false;
  return userRole ? membersRoles.has(userRole.toLowerCase()) : Boolean(userPrincipalName);
}

function isInvited(signInName = ''): boolean {
  return signInName.toLowerCase().includes('#ext#');
}
