import type { TicketStage } from '../rules/ticket.ts';
import type { Indexed } from '../search/text-index.ts';
import type { RaisedRecord, Requester, Ticket } from '../store/ticket-record.ts';
import { idsOf } from './ticket-people.ts';
import { asReadBy, saidIn } from './ticket-read-by.ts';

/** What is told of a ticket that was found. */
export interface FoundTicket {
  reference: string;
  tenantId: string;
  helpdesk: Ticket['helpdesk'];
  stage: TicketStage;
  /** Who has it. */
  agent?: { id: string; account?: string | undefined; name?: string | undefined } | undefined;
  /** Those who asked, by each of their IDs. */
  requesters: readonly string[];
  /** Whom this is told to; absent where all who asked may know the whole, and the helpdesk. */
  for?: 'helpdesk' | 'requester';
  /** Without IDs. */
  question: string;
}

export const askedBy = (tenantId: string, personId: string) => `asked ${tenantId} ${personId}`;
export const atHelpdesk = ({ tenantId, id }: Ticket['helpdesk']) => `helpdesk ${tenantId} ${id}`;
export const takenBy = (personId: string) => `taken ${personId}`;

/**
 * A ticket as it is found, the first under its reference. Where another one was merged into it, the helpdesk and each who
 * asked find it by what they may read, and by nothing else.
 */
export function viewsOf(record: RaisedRecord): [Indexed<FoundTicket>, ...Indexed<FoundTicket>[]] {
  const { ticket } = record;
  const { requesters, entries } = ticket;
  const isTogether = requesters.some(({ joined }) => joined) || entries.some(isMerge);
  const whole = wholeView(record);
  if (!isTogether) return [whole];
  const ofHelpdesk = { ...whole, item: { ...whole.item, for: 'helpdesk' as const } };
  return [ofHelpdesk, ...requesters.flatMap((requester) => viewOf(record, requester, whole))];
}

function isMerge({ what }: Ticket['entries'][number]): boolean {
  return what === 'merged-in';
}

function wholeView({ reference, ticket }: RaisedRecord): Indexed<FoundTicket> {
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
      ...requesters.flatMap(idsOf).map((id) => askedBy(tenantId, id)),
      atHelpdesk(helpdesk),
      ...(agent ? idsOf(agent).map(takenBy) : []),
    ],
    item: {
      reference,
      tenantId,
      // Not the records' own objects, which would keep all that was ever written to a ticket in memory.
      helpdesk: { tenantId: helpdesk.tenantId, id: helpdesk.id },
      stage: state.stage,
      agent: agent && { id: agent.id, account: agent.account, name: agent.name },
      requesters: requesters.flatMap(idsOf),
      question: subject.question,
    },
  };
}

/** As one of several who asked finds it. */
function viewOf(
  { reference, ticket }: RaisedRecord,
  requester: Requester,
  whole: Indexed<FoundTicket>,
): Indexed<FoundTicket>[] {
  const { id, name } = requester;
  const ids = idsOf(requester);
  const read = asReadBy(ticket, id);
  if (!read) return [];
  const { question, note, answer } = read.subject;
  const said = saidIn(read);
  return [
    {
      ...whole,
      key: `${reference} ${id}`,
      title: question,
      texts: present([note, ...said.map(({ text }) => text), ...read.entries.map(({ fact }) => fact)]),
      asides: present([name, ...said.map(({ by }) => by.name), whole.item.agent?.name, answer]),
      labels: ids.map((each) => askedBy(ticket.tenantId, each)),
      item: { ...whole.item, for: 'requester', requesters: ids, question },
    },
  ];
}

function present(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}
