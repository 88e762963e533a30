import type { TicketStage } from '../rules/ticket.ts';
import type { RaisedRecord, Ticket } from '../store/ticket-record.ts';

/** What lists and figures need of a ticket. */
export interface TicketSummary {
  reference: string;
  tenantId: string;
  helpdesk: Ticket['helpdesk'];
  stage: TicketStage;
  /** Who has it. */
  agent?: string | undefined;
  requesters: readonly string[];
  question: string;
  /** ISO 8601. */
  raisedAt: string;
  changedAt: string;
}

/** Knows of every ticket, in memory, so that lists cost no reading; filled once at the start, then kept up to date. */
export interface TicketIndex {
  put(record: RaisedRecord): void;
  remove(reference: string): void;
  /** Resolves once every ticket kept has been put. */
  filled(): Promise<void>;
  /** References of those somebody asked in. */
  ofRequester(personId: string): Promise<readonly string[]>;
  /** Those that fit, the one changed last first. Waits until the index is filled. */
  list(which: (summary: TicketSummary) => boolean): Promise<readonly TicketSummary[]>;
}

/** @param filled resolves once every ticket kept has been put */
export function createTicketIndex(
  filled: (put: (record: RaisedRecord) => void) => Promise<void>,
): TicketIndex {
  const summaries = new Map<string, TicketSummary>();
  const byRequester = new Map<string, Set<string>>();
  let ready: Promise<void> | undefined;
  function put(record: RaisedRecord): void {
    const summary = summaryOf(record);
    summaries.set(record.reference, summary);
    for (const id of summary.requesters) {
      const own = byRequester.get(id) ?? new Set();
      byRequester.set(id, own.add(record.reference));
    }
  }
  /** What was put meanwhile is newer than what is read. */
  function fill(): Promise<void> {
    ready ??= filled((record) => {
      if (!summaries.has(record.reference)) put(record);
    }).catch((error) => {
      ready = undefined;
      throw error;
    });
    return ready;
  }
  return {
    put,
    filled: fill,
    remove(reference) {
      for (const id of summaries.get(reference)?.requesters ?? []) byRequester.get(id)?.delete(reference);
      summaries.delete(reference);
    },
    async ofRequester(personId) {
      await fill();
      return [...(byRequester.get(personId) ?? [])];
    },
    async list(which) {
      await fill();
      return [...summaries.values()]
        .filter(which)
        .sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
    },
  };
}

function summaryOf({ reference, ticket }: RaisedRecord): TicketSummary {
  const { tenantId, helpdesk, state, requesters, subject, entries } = ticket;
  return {
    reference,
    tenantId,
    helpdesk,
    stage: state.stage,
    agent: 'agent' in state ? state.agent?.id : undefined,
    requesters: requesters.map(({ id }) => id),
    question: subject.question,
    raisedAt: entries[0].at,
    changedAt: (entries.at(-1) ?? entries[0]).at,
  };
}
