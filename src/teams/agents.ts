import { setTimeout } from 'node:timers/promises';
import type { Person } from '../benefits/person.ts';
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
    const member = memberIn(members, person, turn);
    if (!member || member.isGuest) return { kind: 'no-agent' };
    const name = person.name ?? member.name;
    // The team's ID of them: not every press tells the directory's, and nobody is to count as two.
    const agent = { id: member.id, account: turn.user.id, ...(name === undefined ? {} : { name }) };
    return { kind: 'agent', located, agent, colleagues: members.filter(({ isGuest }) => !isGuest) };
  };
}

/** The helpdesks of their own organisation whose agent somebody is, wherever they act. */
export interface AgentOf {
  helpdesks: readonly LocatedHelpdesk[];
  /** Whether all teams could be asked; where one could not, they may be its agent as well. */
  certain: boolean;
}

export type FindAgentOf = (turn: Turn) => Promise<AgentOf>;

/** @param patienceMs how long a team is waited for, where whoever asks is not kept waiting for long */
export function createFindAgentOf(parts: {
  helpdesks: Helpdesks;
  roster: Roster;
  patienceMs: number;
  log: Log;
}): FindAgentOf {
  const { helpdesks, roster, patienceMs, log } = parts;

  async function membersOf(located: LocatedHelpdesk): Promise<readonly TeamMember[] | undefined> {
    const enough = new AbortController();
    const tooLong = setTimeout(patienceMs, undefined, { signal: enough.signal }).catch(() => undefined);
    try {
      // Whoever comes too late is there for the next who asks.
      return await Promise.race([roster.membersOf(located), tooLong]);
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      log.error({ err: error }, 'the members of a team could not be found out; its tickets are not shown');
      return undefined;
    } finally {
      enough.abort();
    }
  }

  return async (turn) => {
    const person = personOf(turn, turn.language);
    if (!person) return { helpdesks: [], certain: true };
    const all = await Promise.all(
      (await helpdesks.ofTenant(person.tenantId)).map(async (located) => ({
        located,
        members: await membersOf(located),
      })),
    );
    const own = all.filter(({ members }) => {
      const member = memberIn(members ?? [], person, turn);
      return member !== undefined && !member.isGuest;
    });
    return {
      helpdesks: own.map(({ located }) => located),
      certain: all.every(({ members }) => members !== undefined),
    };
  };
}

function memberIn(members: readonly TeamMember[], person: Person, turn: Turn): TeamMember | undefined {
  return (
    members.find(({ id }) => id === person.id) ?? members.find(({ account }) => account === turn.user.id)
  );
}
