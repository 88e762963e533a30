import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Member } from '../benefits/people.ts';
import { shownName, type Turn } from './turn.ts';

/** How the person of a turn is called and signs in, as Teams tells of the members of a conversation. */
export async function memberOf(context: TurnContext, { user }: Turn): Promise<Member> {
  const { name, userPrincipalName } = await TeamsInfo.getMember(context, user.id);
  return { name: shownName(name), signInName: userPrincipalName || undefined };
}
