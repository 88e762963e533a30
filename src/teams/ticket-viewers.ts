import type { TicketViewer } from '../helpdesk/ticket-search.ts';
import type { FindAgentOf } from './agents.ts';
import { personOf } from './person-of.ts';
import type { Turn } from './turn.ts';

/** Finds out, from the turn alone, whose tickets somebody may see; nobody where the organisation is not known. */
export type FindViewer = (
  turn: Turn,
) => Promise<
  { viewer: TicketViewer /** Whether they may see no more than that. */; certain: boolean } | undefined
>;

export function createFindViewer(findAgentOf: FindAgentOf): FindViewer {
  return async (turn) => {
    const person = personOf(turn, turn.language);
    if (!person) return undefined;
    const { helpdesks, certain } = await findAgentOf(turn);
    const viewer = {
      tenantId: person.tenantId,
      personId: person.id,
      account: person.account,
      helpdesks: helpdesks.map(({ tenantId, helpdesk }) => ({ tenantId, id: helpdesk.id })),
    };
    return { viewer, certain };
  };
}
