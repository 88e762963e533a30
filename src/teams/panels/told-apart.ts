import type { TeamMember } from '../roster.ts';

/**
 * The same people as a list calls them. Those of one name get a number, which says that there are several: their accounts
 * are no names that anybody would know. The numbers follow the IDs, so that they stay.
 */
export function toldApart(members: readonly TeamMember[], nameless: string): TeamMember[] {
  const counts = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const { id, name = nameless } of members.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    numbers.set(id, number);
  }
  return members.map((member) => {
    const { id, name = nameless } = member;
    const isOnly = counts.get(name) === 1;
    return { ...member, name: isOnly ? name : `${name} (${numbers.get(id)})` };
  });
}
