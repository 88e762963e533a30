import type { Records } from '../store/store.ts';
import type { TenantRecord } from '../store/tenant-record.ts';
import type { Counts } from './counts.ts';
import { type CountedTicket, type Figures, figuresOf, type InsightSource } from './figures.ts';
import type { TenantFigures } from './figures-csv.ts';
import type { Period } from './period.ts';

/** Says how the bot is used. Who may see whose figures is found out before. */
export interface Insight {
  /** Of several organisations together, and of each. */
  of(tenantIds: readonly string[], period: Period): Promise<{ all: Figures; each: readonly TenantFigures[] }>;
}

export function createInsight(parts: {
  counts: Pick<Counts, 'daysOf'>;
  tenants: Pick<Records<TenantRecord>, 'read'>;
  /** The tickets of these organisations. */
  tickets: (of: ReadonlySet<string>) => Promise<readonly (CountedTicket & { tenantId: string })[]>;
}): Insight {
  const { counts, tenants, tickets } = parts;
  return {
    async of(tenantIds, period) {
      const byTenant = new Map<string, CountedTicket[]>(tenantIds.map((tenantId) => [tenantId, []]));
      for (const ticket of await tickets(new Set(tenantIds))) byTenant.get(ticket.tenantId)?.push(ticket);
      const sources: InsightSource[] = [];
      const each: TenantFigures[] = [];
      for (const tenantId of tenantIds) {
        const source = {
          days: await counts.daysOf(tenantId),
          tickets: byTenant.get(tenantId) ?? [],
          history: (await tenants.read(tenantId))?.history ?? [],
        };
        sources.push(source);
        each.push({ tenantId, figures: figuresOf([source], period) });
      }
      return { all: figuresOf(sources, period), each };
    },
  };
}
