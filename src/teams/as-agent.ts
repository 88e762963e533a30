import type { Helpdesk, HelpdeskOf } from '../helpdesk/agents.ts';
import type { Language } from '../rules/question.ts';
import type { Agent } from '../rules/ticket.ts';
import type { Outcome, Visit } from './conversation.ts';
import { withPerson } from './with-person.ts';

/** Does something for whoever is an agent of a helpdesk where they act; it is found out anew at every press. */
export type AsAgent = (
  visit: Visit,
  language: Language | undefined,
  work: (helpdesk: Helpdesk, by: Agent) => Promise<Outcome>,
) => Promise<Outcome>;

export function createAsAgent(helpdeskOf: HelpdeskOf): AsAgent {
  return (visit, language, work) =>
    withPerson(visit, language, async ({ tenantId, id, name }) => {
      const { conversationId } = visit.turn;
      const helpdesk = await helpdeskOf({ tenantId, conversationId, personId: id });
      if (helpdesk) return work(helpdesk, { id, name });
      await visit.voice.say('teaching.only-agents');
      return 'refused';
    });
}
