import type { Helpdesks } from './helpdesks.ts';
import type { LocatedHelpdesk } from './routing.ts';

/** Which helpdesk: in whose tenant's record it stands, and under which ID. */
export interface HelpdeskKey {
  tenantId: string;
  id: string;
}

/** A helpdesk as what is asked and taught has to know it. */
export interface ServingHelpdesk extends HelpdeskKey {
  /** Whether it answers for this organisation. */
  serves(tenantId: string): Promise<boolean>;
}

/** The helpdesks that answer for an organisation. */
export type HelpdesksFor = (tenantId: string) => Promise<readonly HelpdeskKey[]>;

export function createHelpdesksFor(helpdesks: Pick<Helpdesks, 'serving'>): HelpdesksFor {
  return async (tenantId) => (await helpdesks.serving(tenantId)).map(keyOf);
}

/** Whom it serves is found out when it is asked, and may change meanwhile. */
export function servingHelpdesk(located: LocatedHelpdesk, helpdesksFor: HelpdesksFor): ServingHelpdesk {
  const own = keyOf(located);
  return {
    ...own,
    async serves(tenantId) {
      const all = await helpdesksFor(tenantId);
      return all.some((each) => each.tenantId === own.tenantId && each.id === own.id);
    },
  };
}

function keyOf({ tenantId, helpdesk }: LocatedHelpdesk): HelpdeskKey {
  return { tenantId, id: helpdesk.id };
}
