import type { Acting, Helpdesk } from '../../src/helpdesk/agents.ts';
import { contoso, fabrikam } from './activity.ts';

/** The organisation whose helpdesk it is. */
export const operator = '99999999-9999-4999-8999-999999999999';
/** Where its agents are. */
export const helpdeskChannel = '19:helpdesk@thread.tacv2';

/** A helpdesk that answers for Contoso and for its own organisation, not for Fabrikam. */
export const helpdesk: Helpdesk = {
  tenantId: operator,
  id: 'desk',
  serves: (tenantId) => tenantId !== fabrikam,
};

/** Whoever of its organisation acts in its channel is an agent, except guests. */
export async function helpdeskOf({ tenantId, conversationId }: Acting): Promise<Helpdesk | undefined> {
  return tenantId === operator && conversationId.startsWith(helpdeskChannel) ? helpdesk : undefined;
}

export async function helpdesksFor(tenantId: string): Promise<readonly Helpdesk[]> {
  return helpdesk.serves(tenantId) ? [helpdesk] : [];
}

export const served = [contoso, operator];
