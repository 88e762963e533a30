import type { Helpdesks } from '../helpdesk/helpdesks.ts';
import type { LocatedHelpdesk } from '../helpdesk/routing.ts';
import type { Log } from '../log.ts';
import { DeliveryError } from '../outbox/delivery-error.ts';
import type { Agent } from '../rules/ticket.ts';
import { personOf } from './person-of.ts';
import type { Roster, TeamMember } from './roster.ts';
import type { Turn } from './turn.ts';

/** Whether whoever acts in a turn is an agent of the helpdesk whose channel it is. */
export type AgentCheck =
  | { kind: 'agent'; located: LocatedHelpdesk; agent: Agent; colleagues: readonly TeamMember[] }
  /** The conversation is no helpdesk's channel. */
  | { kind: 'elsewhere' }
  /** In the channel, but invited from another organisation, or not in the team any more. */
  | { kind: 'no-agent' }
  /** Who is in the team could not be found out. */
  | { kind: 'unknown' };

export type CheckAgent = (turn: Turn) => Promise<AgentCheck>;

/** Agents are the members of the team, as Teams tells them; guests are not. */
export function createAgentCheck(parts: { helpdesks: Helpdesks; roster: Roster; log: Log }): CheckAgent {
  const { helpdesks, roster, log } = parts;
  return async (turn) => {
    const person = personOf(turn, turn.language);
    const located =
      person && turn.scope === 'channel'
        ? await helpdesks.inChannel(person.tenantId, turn.conversationId)
        : undefined;
    if (!person || !located) return { kind: 'elsewhere' };
    let members: readonly TeamMember[];
    try {
      members = await roster.membersOf(located);
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      log.error({ err: error }, 'a press was not taken: the members of the team could not be found out');
      return { kind: 'unknown' };
    }
    const member =
      members.find(({ id }) => id === person.id) ?? members.find(({ account }) => account === turn.user.id);
    if (!member || member.isGuest) return { kind: 'no-agent' };
    const name = person.name ?? member.name;
    // The team's ID of them: not every press tells the directory's, and nobody is to count as two.
    const agent = { id: member.id, account: turn.user.id, ...(name === undefined ? {} : { name }) };
    return { kind: 'agent', located, agent, colleagues: members.filter(({ isGuest }) => !isGuest) };
  };
}
