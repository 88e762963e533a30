import type { Answering } from '../answering.ts';
import type { PartnerRecords } from '../benefits/partner-records.ts';
import type { Log } from '../log.ts';
import type { Language } from '../rules/question.ts';
import type { RenderPanel, RenderReply } from '../teams/cards/renderer.ts';
import { createExplain } from '../teams/extension/explain.ts';
import { createExtension, type ExtensionParts } from '../teams/extension/extension.ts';
import { createFactResults } from '../teams/extension/fact-results.ts';
import { createPageResults } from '../teams/extension/page-results.ts';
import { createTicketResults } from '../teams/extension/ticket-results.ts';
import type { Learning } from '../teams/learning.ts';
import { createPartnerOf } from '../teams/partner-of.ts';
import type { ComposedHelpdesk } from './helpdesk.ts';

/** Teams gives a search five seconds. */
const ticketsPatienceMs = 2_500;

/** What is answered while people write and read messages, put together. */
export function composeExtension(
  parts: Pick<ExtensionParts, 'conversations' | 'allowedTenants' | 'noteFailure' | 'report' | 'nowMs'> & {
    helpdesk: ComposedHelpdesk;
    hasHelpdesk: (asking: { tenantId: string; language: Language }) => Promise<boolean>;
    answering: Pick<Answering, 'catalogue' | 'understand' | 'replies' | 'translators' | 'fold'>;
    partnerRecords: PartnerRecords;
    learning: Learning;
    renderReply: RenderReply;
    renderPanel: RenderPanel;
    log: Log;
  },
): ReturnType<typeof createExtension> {
  const { helpdesk, hasHelpdesk, answering, partnerRecords, learning, renderReply, renderPanel, log } = parts;
  const { catalogue, understand, replies, translators, fold } = answering;
  return createExtension({
    ...parts,
    translators,
    ticketResults: createTicketResults({
      ...helpdesk,
      patienceMs: ticketsPatienceMs,
      translators,
      renderPanel,
    }),
    factResults: createFactResults({ replies, fold, translators, renderReply }),
    pageResults: createPageResults({ replies, catalogue, translators, renderPanel }),
    explain: createExplain({
      understand,
      replies,
      learning,
      partnerOf: createPartnerOf({ partnerRecords, log }),
      hasHelpdesk,
      translators,
      renderReply,
      renderPanel,
    }),
  });
}
