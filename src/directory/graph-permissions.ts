/** The application permissions that are needed, each with those that include it (learn.microsoft.com, "List a user's memberships" and "Get directoryRole"). */
const needed = [
  {
    permission: 'User.Read.All',
    includedIn: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  },
  {
    permission: 'RoleManagement.Read.Directory',
    includedIn: ['RoleManagement.ReadWrite.Directory', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  },
] as const;

/** What an administrator has to grant the bot where all is missing. */
export const neededPermissions: readonly string[] = needed.map(({ permission }) => permission);

/** Lets the bot see who owns a team; without it only owners go unrecognised (learn.microsoft.com, "List group owners"). */
export const ownersPermission = 'GroupMember.Read.All';
const includingOwners = [
  'GroupMember.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];

/** Which permissions are missing beside those granted. */
export function missingPermissions(granted: readonly string[]): string[] {
  return needed
    .filter(
      ({ permission, includedIn }) => ![permission, ...includedIn].some((name) => granted.includes(name)),
    )
    .map(({ permission }) => permission);
}

/** Whether the bot may see who owns a team. */
export function maySeeOwners(granted: readonly string[]): boolean {
  return [ownersPermission, ...includingOwners].some((name) => granted.includes(name));
}
