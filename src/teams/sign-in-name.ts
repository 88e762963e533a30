import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Turn } from './turn.ts';

/** Under which name the person of a turn signs in, as Teams tells of the members of a conversation. */
export async function signInNameOf(context: TurnContext, { user }: Turn): Promise<string | undefined> {
  const { userPrincipalName } = await TeamsInfo.getMember(context, user.id);
  return userPrincipalName || undefined;
}
