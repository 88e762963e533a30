import type { HelpdeskKey, ServingHelpdesk } from '../../src/helpdesk/serving.ts';
import { fabrikam } from './activity.ts';
import { operator } from './ticket-records.ts';

/** A helpdesk of the operator's, which answers for everybody but Fabrikam. */
export const helpdesk: ServingHelpdesk = {
  tenantId: operator,
  id: 'desk',
  serves: async (tenantId) => tenantId !== fabrikam,
};

export async function helpdesksFor(tenantId: string): Promise<readonly HelpdeskKey[]> {
  return (await helpdesk.serves(tenantId)) ? [helpdesk] : [];
}
