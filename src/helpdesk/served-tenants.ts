import type { Log } from '../log.ts';
import { languages } from '../rules/question.ts';
import type { Records } from '../store/store.ts';
import type { TenantRecord } from '../store/tenant-record.ts';
import { helpdeskFor, type LocatedHelpdesk } from './routing.ts';

/** Whose questions come to a helpdesk. */
export interface ServedTenants {
  /** Every organisation it is in charge of, as things are now. */
  of(located: LocatedHelpdesk): Promise<readonly string[]>;
}

export function createServedTenants(parts: {
  tenants: Pick<Records<TenantRecord>, 'read'>;
  /** The tenant whose helpdesks serve other organisations as well; absent where there is none. */
  operatorTenant: string | undefined;
  /** Every organisation that has asked anything. */
  known: () => Promise<Iterable<string>>;
  log: Log;
}): ServedTenants {
  const { tenants, operatorTenant, known, log } = parts;

  async function candidates({ tenantId, helpdesk }: LocatedHelpdesk): Promise<Iterable<string>> {
    if (helpdesk.tenants) return helpdesk.tenants;
    return tenantId === operatorTenant ? new Set([tenantId, ...(await known())]) : [tenantId];
  }

  return {
    async of(located) {
      const operator = operatorTenant === undefined ? undefined : await tenants.read(operatorTenant);
      const served: string[] = [];
      for (const tenantId of await candidates(located)) {
        try {
          if (isInCharge(located, tenantId, await tenants.read(tenantId), operator)) served.push(tenantId);
        } catch (error) {
          log.error({ err: error }, 'an organisation cannot be read, and counts as not served');
        }
      }
      return served;
    },
  };
}

function isInCharge(
  { tenantId: ofHelpdesk, helpdesk }: LocatedHelpdesk,
  tenantId: string,
  own: TenantRecord | undefined,
  operator: TenantRecord | undefined,
): boolean {
  return languages.some((language) => {
    const found = helpdeskFor({ tenantId, language }, own, operator);
    return found?.tenantId === ofHelpdesk && found.helpdesk.id === helpdesk.id;
  });
}
