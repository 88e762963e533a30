import type { LocatedHelpdesk } from '../helpdesk/routing.ts';
import type { Log } from '../log.ts';
import type { Agent } from '../rules/ticket.ts';
import type { Roster, TeamMember } from './roster.ts';

/** Who answers in a helpdesk's channel. Neither throws: nothing is held back because a team does not tell. */
export interface Colleagues {
  /** The members of the team, without its guests; nothing where the channel does not tell. */
  of(located: LocatedHelpdesk): Promise<readonly TeamMember[] | undefined>;
  /** Those who have not left the team; all of them where the channel does not tell. */
  stillIn(located: LocatedHelpdesk, agents: readonly Agent[]): Promise<readonly Agent[]>;
}

export function createColleagues(parts: { roster: Roster; log: Log }): Colleagues {
  const { roster, log } = parts;

  async function membersOf(located: LocatedHelpdesk): Promise<readonly TeamMember[] | undefined> {
    try {
      return (await roster.membersOf(located)).filter(({ isGuest }) => !isGuest);
    } catch (error) {
      log.warn({ err: error }, 'a card is shown without its team: the members could not be found out');
      return undefined;
    }
  }

  return {
    of: membersOf,
    async stillIn(located, agents) {
      const members = agents.length > 0 ? await membersOf(located) : undefined;
      return members
        ? agents.filter((agent) =>
            members.some(({ id, account }) => id === agent.id || account === agent.account),
          )
        : agents;
    },
  };
}
