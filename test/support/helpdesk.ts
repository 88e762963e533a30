import type { Helpdesks } from '../../src/app.ts';
import type { Acting, Helpdesk } from '../../src/helpdesk/agents.ts';
import { type AnyActivity, fabrikam } from './activity.ts';

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

/** What an activity in the helpdesk's channel has of its own. */
export const inHelpdeskChannel: AnyActivity = {
  conversation: {
    id: `${helpdeskChannel};messageid=1700000000000`,
    conversationType: 'channel',
    isGroup: true,
    tenantId: operator,
  },
  channelData: { tenant: { id: operator }, team: { id: '19:team' }, channel: { id: helpdeskChannel } },
};

/** The helpdesk as the bot is given it. */
export const helpdesks: Helpdesks = {
  helpdeskOf,
  helpdesksFor,
  hasHelpdesk: async (tenantId) => helpdesk.serves(tenantId),
};
