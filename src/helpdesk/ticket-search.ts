import { createTextIndex } from '../search/text-index.ts';
import type { RaisedRecord, Ticket } from '../store/ticket-record.ts';
import { idsOf, isSamePerson } from './ticket-people.ts';
import { askedBy, atHelpdesk, type FoundTicket, takenBy, viewsOf } from './ticket-views.ts';

/** Who looks for tickets; found out before, and never taken from what they send. */
export interface TicketViewer {
  tenantId: string;
  /** The directory's ID where it is told, otherwise the channel's. */
  personId: string;
  /** The channel's, where that is another one. */
  account?: string | undefined;
  /** Those whose agent they are. */
  helpdesks: readonly Ticket['helpdesk'][];
}

/** What of the viewer's tickets is looked through. */
export const ticketTabs = ['open', 'mine', 'resolved'] as const;
export type TicketTab = (typeof ticketTabs)[number];

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
  viewer: TicketViewer,
): boolean {
  const asked = ticket.tenantId === viewer.tenantId && isAmong(ticket.requesters, viewer);
  return asked || isOfHelpdesk(ticket, viewer.helpdesks);
}

function idsOfViewer({ personId, account }: TicketViewer): string[] {
  return idsOf({ id: personId, account });
}

function isAmong(requesters: readonly string[], viewer: TicketViewer): boolean {
  return idsOfViewer(viewer).some((id) => requesters.includes(id));
}

/** Whether this is how the viewer finds the ticket; an agent who asked in it finds it as agents do, and once. */
function isTold(ticket: FoundTicket, viewer: TicketViewer): boolean {
  if (ticket.for === undefined) return maySeeTicket(ticket, viewer);
  const isAgent = isOfHelpdesk(ticket, viewer.helpdesks);
  if (ticket.for === 'helpdesk') return isAgent;
  return !isAgent && maySeeTicket(ticket, viewer);
}

function isOfHelpdesk(
  { helpdesk }: { helpdesk: Ticket['helpdesk'] },
  helpdesks: TicketViewer['helpdesks'],
): boolean {
  return helpdesks.some(({ tenantId, id }) => tenantId === helpdesk.tenantId && id === helpdesk.id);
}

/** @param fold makes alike what people write differently and mean alike */
export function createTicketSearch(fold: (text: string) => string): TicketSearch {
  const index = createTextIndex<FoundTicket>(fold);
  /** Keys of the views beside the first one, of the few tickets that have several. */
  const others = new Map<string, readonly string[]>();
  function remove(reference: string): void {
    for (const key of [reference, ...(others.get(reference) ?? [])]) index.remove(key);
    others.delete(reference);
  }
  function put(record: RaisedRecord): void {
    remove(record.reference);
    const [first, ...more] = viewsOf(record);
    for (const view of [first, ...more]) index.put(view);
    if (more.length > 0)
      others.set(
        record.reference,
        more.map(({ key }) => key),
      );
  }
  return {
    put,
    fill(record) {
      if (!index.has(record.reference)) put(record);
    },
    remove,
    find: (viewer, { tab, ...page }) =>
      index.find({
        ...page,
        labels: labelsOf(tab, viewer),
        which: (ticket) => isIn(tab, ticket, viewer) && isTold(ticket, viewer),
      }),
  };
}

function isIn(tab: TicketTab, { stage, agent, requesters }: FoundTicket, viewer: TicketViewer): boolean {
  const { personId, account } = viewer;
  const isClosed = stage === 'resolved' || stage === 'merged';
  switch (tab) {
    case 'open':
      return !isClosed;
    case 'mine':
      return (
        !isClosed &&
        ((agent && isSamePerson(agent, { id: personId, account })) || isAmong(requesters, viewer))
      );
    case 'resolved':
      return isClosed;
  }
}

/** Narrows down what is looked at; that the viewer may see it is still asked of each ticket. */
function labelsOf(tab: TicketTab, viewer: TicketViewer): string[] {
  const ids = idsOfViewer(viewer);
  const others = tab === 'mine' ? ids.map(takenBy) : viewer.helpdesks.map(atHelpdesk);
  return [...ids.map((id) => askedBy(viewer.tenantId, id)), ...others];
}
