import type { TicketStage } from '../rules/ticket.ts';
import type { RaisedRecord, Ticket } from '../store/ticket-record.ts';
import { peopleOf } from './ticket-people.ts';
import { type TicketTimes, ticketTimes } from './ticket-times.ts';

/** What lists and figures need of a ticket. */
export interface TicketSummary extends TicketTimes {
  reference: string;
  tenantId: string;
  helpdesk: Ticket['helpdesk'];
  stage: TicketStage;
  /** Who has it. */
  agent?: string | undefined;
  requesters: readonly string[];
  /** Everybody it names, by each of their IDs. */
  people: readonly string[];
  question: string;
  /** ISO 8601. */
  changedAt: string;
}

/** Knows of every ticket, in memory, so that lists cost no reading; filled once at the start, then kept up to date. */
export interface TicketIndex {
  put(record: RaisedRecord): void;
  remove(reference: string): void;
  /** Resolves once every ticket kept has been put. */
  filled(): Promise<void>;
  /** References of those in which somebody asked, did something, or was given it. */
  ofPerson(personId: string): Promise<readonly string[]>;
  /** Those that fit, the one changed last first. Waits until the index is filled. */
  list(which: (summary: TicketSummary) => boolean): Promise<readonly TicketSummary[]>;
}

/** @param filled resolves once every ticket kept has been put */
export function createTicketIndex(
  filled: (put: (record: RaisedRecord) => void) => Promise<void>,
): TicketIndex {
  const summaries = new Map<string, TicketSummary>();
  const byPerson = new Map<string, Set<string>>();
  const removed = new Set<string>();
  let isFilled = false;
  let ready: Promise<void> | undefined;
  function put(record: RaisedRecord): void {
    remove(record.reference);
    const summary = summaryOf(record);
    summaries.set(record.reference, summary);
    for (const id of summary.people) {
      const own = byPerson.get(id) ?? new Set();
      byPerson.set(id, own.add(record.reference));
    }
  }
  function remove(reference: string): void {
    for (const id of summaries.get(reference)?.people ?? []) byPerson.get(id)?.delete(reference);
    summaries.delete(reference);
  }
  /** What was put or removed meanwhile is newer than what is read. */
  function fill(): Promise<void> {
    ready ??= filled((record) => {
      if (!summaries.has(record.reference) && !removed.has(record.reference)) put(record);
    })
      .then(() => {
        removed.clear();
        isFilled = true;
      })
      .catch((error) => {
        ready = undefined;
        throw error;
      });
    return ready;
  }
  return {
    put,
    filled: fill,
    remove(reference) {
      if (!isFilled) removed.add(reference);
      remove(reference);
    },
    async ofPerson(personId) {
      await fill();
      return [...(byPerson.get(personId) ?? [])];
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
    people: [...peopleOf(ticket)],
    question: subject.question,
    ...ticketTimes(ticket),
    changedAt: (entries.at(-1) ?? entries[0]).at,
  };
}
