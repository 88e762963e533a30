import type { TicketStage } from '../rules/ticket.ts';
import { createTextIndex, type Indexed } from '../search/text-index.ts';
import type { RaisedRecord, Ticket } from '../store/ticket-record.ts';

/** Who looks for tickets; found out before, and never taken from what they send. */
export interface TicketViewer {
  tenantId: string;
  personId: string;
  /** Those whose agent they are. */
  helpdesks: readonly Ticket['helpdesk'][];
}

/** What of the viewer's tickets is looked through. */
export const ticketTabs = ['open', 'mine', 'resolved'] as const;
export type TicketTab = (typeof ticketTabs)[number];

/** What is told of a ticket that was found. */
export interface FoundTicket {
  reference: string;
  tenantId: string;
  helpdesk: Ticket['helpdesk'];
  stage: TicketStage;
  /** Who has it. */
  agent?: { id: string; name?: string | undefined } | undefined;
  /** Those who asked. */
  requesters: readonly string[];
  /** Without IDs. */
  question: string;
}

/** Finds tickets by words, in memory; kept up to date beside the index of all tickets. */
export interface TicketSearch {
  put(record: RaisedRecord): void;
  /** Only where nothing newer was put. */
  fill(record: RaisedRecord): void;
  remove(reference: string): void;
  /** Those the viewer may see, the best first. */
  find(
    viewer: TicketViewer,
    query: { tab: TicketTab; words: string; skip: number; count: number },
  ): FoundTicket[];
}

/** A ticket is for those of its organisation who asked, and for the helpdesk in charge. */
export function maySeeTicket(
  ticket: { tenantId: string; helpdesk: Ticket['helpdesk']; requesters: readonly string[] },
  { tenantId, personId, helpdesks }: TicketViewer,
): boolean {
  const asked = ticket.tenantId === tenantId && ticket.requesters.includes(personId);
  return asked || helpdesks.some((each) => isSame(each, ticket.helpdesk));
}

/** @param fold makes alike what people write differently and mean alike */
export function createTicketSearch(fold: (text: string) => string): TicketSearch {
  const index = createTextIndex<FoundTicket>(fold);
  const put = (record: RaisedRecord) => index.put(indexed(record));
  return {
    put,
    fill(record) {
      if (!index.has(record.reference)) put(record);
    },
    remove: index.remove,
    find: (viewer, { tab, ...page }) =>
      index.find({
        ...page,
        labels: labelsOf(tab, viewer),
        which: (ticket) => isIn(tab, ticket, viewer) && maySeeTicket(ticket, viewer),
      }),
  };
}

function isIn(
  tab: TicketTab,
  { stage, agent, requesters }: FoundTicket,
  { personId }: TicketViewer,
): boolean {
  const isClosed = stage === 'resolved' || stage === 'merged';
  switch (tab) {
    case 'open':
      return !isClosed;
    case 'mine':
      return !isClosed && (agent?.id === personId || requesters.includes(personId));
    case 'resolved':
      return isClosed;
  }
}

const askedBy = (tenantId: string, personId: string) => `asked ${tenantId} ${personId}`;
const atHelpdesk = ({ tenantId, id }: Ticket['helpdesk']) => `helpdesk ${tenantId} ${id}`;
const takenBy = (personId: string) => `taken ${personId}`;

/** Narrows down what is looked at; that the viewer may see it is still asked of each ticket. */
function labelsOf(tab: TicketTab, { tenantId, personId, helpdesks }: TicketViewer): string[] {
  const others = tab === 'mine' ? [takenBy(personId)] : helpdesks.map(atHelpdesk);
  return [askedBy(tenantId, personId), ...others];
}

function isSame(one: Ticket['helpdesk'], other: Ticket['helpdesk']): boolean {
  return one.tenantId === other.tenantId && one.id === other.id;
}

function indexed({ reference, ticket }: RaisedRecord): Indexed<FoundTicket> {
  const { tenantId, helpdesk, state, requesters, subject, entries } = ticket;
  const agent = 'agent' in state ? state.agent : undefined;
  const names = [...requesters.map(({ name }) => name), ...entries.map(({ by }) => by.name), agent?.name];
  const said = entries.flatMap(({ text, fact, other }) => [text, fact, other]);
  return {
    key: reference,
    name: reference,
    at: Date.parse((entries.at(-1) ?? entries[0]).at),
    title: subject.question,
    texts: present([subject.note, ...said]),
    asides: present([...names, subject.answer]),
    labels: [
      ...requesters.map(({ id }) => askedBy(tenantId, id)),
      atHelpdesk(helpdesk),
      ...(agent ? [takenBy(agent.id)] : []),
    ],
    item: {
      reference,
      tenantId,
      // Not the records' own objects, which would keep all that was ever written to a ticket in memory.
      helpdesk: { tenantId: helpdesk.tenantId, id: helpdesk.id },
      stage: state.stage,
      agent: agent && { id: agent.id, name: agent.name },
      requesters: requesters.map(({ id }) => id),
      question: subject.question,
    },
  };
}

function present(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}
