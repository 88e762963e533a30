import { type HelpdesksFor, type ServingHelpdesk, servingHelpdesk } from '../helpdesk/serving.ts';
import type { Language } from '../rules/question.ts';
import type { Agent } from '../rules/ticket.ts';
import type { CheckAgent } from './agents.ts';
import type { Outcome, Visit } from './conversation.ts';
import { withPerson } from './with-person.ts';

/** Does something for whoever is an agent of a helpdesk where they act; it is found out anew at every press. */
export type AsAgent = (
  visit: Visit,
  language: Language | undefined,
  work: (helpdesk: ServingHelpdesk, by: Agent) => Promise<Outcome>,
) => Promise<Outcome>;

export function createAsAgent(parts: { checkAgent: CheckAgent; helpdesksFor: HelpdesksFor }): AsAgent {
  const { checkAgent, helpdesksFor } = parts;
  return (visit, language, work) =>
    withPerson(visit, language, async () => {
      const check = await checkAgent(visit.turn);
      if (check.kind === 'agent') return work(servingHelpdesk(check.located, helpdesksFor), check.agent);
      await visit.voice.say(check.kind === 'unknown' ? 'ticket.members-unknown' : 'teaching.only-agents');
      return 'refused';
    });
}
