import { createServedTenants } from '../helpdesk/served-tenants.ts';
import type { TicketIndex } from '../helpdesk/ticket-index.ts';
import { type Counts, createCounts } from '../insight/counts.ts';
import { createInsight } from '../insight/insight.ts';
import type { Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import type { Language } from '../rules/question.ts';
import type { Store } from '../store/store.ts';
import type { CheckAgent } from '../teams/agents.ts';
import type { Conversation } from '../teams/conversation.ts';
import { createInsightConversation } from '../teams/insight.ts';
import type { Sights } from '../teams/sights.ts';

/** Counting, and the conversation that shows the figures, put together. */
export function composeInsight(parts: {
  store: Store;
  ticketIndex: TicketIndex;
  operatorTenant: string | undefined;
  sights: Sights;
  checkAgent: CheckAgent;
  translators: Record<Language, Translate>;
  now: () => Date;
  log: Log;
}): { counts: Counts; conversation: Conversation } {
  const { store, ticketIndex, operatorTenant, sights, checkAgent, translators, now, log } = parts;
  const counts = createCounts({
    records: store.counts,
    now,
    // The bot writes what is left when it stops; a timer must not keep it alive.
    after: (ms, work) => void setTimeout(work, ms).unref(),
    log,
  });
  const insight = createInsight({
    counts,
    tenants: store,
    tickets: (of) => ticketIndex.list(({ tenantId }) => of.has(tenantId)),
  });
  const served = createServedTenants({
    tenants: store,
    operatorTenant,
    async known() {
      const withTickets = (await ticketIndex.list(() => true)).map(({ tenantId }) => tenantId);
      return new Set([...(await counts.tenants()), ...withTickets]);
    },
    log,
  });
  return {
    counts,
    conversation: createInsightConversation({ insight, sights, checkAgent, served, translators, now }),
  };
}
