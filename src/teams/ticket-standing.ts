import { isInCharge } from '../helpdesk/routing.ts';
import { hasLeft, requesterOf } from '../helpdesk/ticket-people.ts';
import { isKnownTo } from '../helpdesk/ticket-tenants.ts';
import type { Tickets } from '../helpdesk/tickets.ts';
import type { SentenceKey } from '../locales/translate.ts';
import type { TicketActor } from '../rules/ticket.ts';
import type { RaisedRecord } from '../store/ticket-record.ts';
import type { AgentCheck, CheckAgent } from './agents.ts';
import type { Visit } from './conversation.ts';
import { personOf } from './person-of.ts';

/** Whoever pressed, and what of the ticket they may see and do. */
export interface TicketStanding {
  record: RaisedRecord;
  actor: TicketActor;
  /** Where they act as an agent. */
  check?: Extract<AgentCheck, { kind: 'agent' }>;
}

/** Who acts is found out from the turn alone; the card only says which ticket it is about. */
export type FindTicketStanding = (visit: Visit, reference: string) => Promise<TicketStanding | SentenceKey>;

/** @returns the sentence that refuses, where the person may not even see the ticket */
export function createTicketStanding(parts: {
  tickets: Tickets;
  checkAgent: CheckAgent;
}): FindTicketStanding {
  const { tickets, checkAgent } = parts;
  return async ({ turn, voice }, reference) => {
    const person = personOf(turn, voice.language);
    const record = await tickets.read(reference);
    if (!person || !record || !isKnownTo(record.ticket, person.tenantId)) return 'ticket.gone';
    const { ticket } = record;
    const check = await checkAgent(turn);
    if (check.kind === 'agent' && isInCharge(check.located, ticket))
      return { record, actor: { role: 'agent', ...check.agent }, check };
    const isOwn = ticket.tenantId === person.tenantId;
    const requester = requesterOf(ticket, person);
    if (requester && isOwn) {
      const name = person.name ?? requester.name;
      return {
        record,
        actor: { role: 'requester', id: requester.id, ...(name === undefined ? {} : { name }) },
      };
    }
    if (isOwn && hasLeft(ticket, person)) return 'ticket.own.left';
    if (check.kind === 'unknown') return 'ticket.members-unknown';
    return check.kind === 'no-agent' ? 'ticket.only-agents' : 'ticket.not-yours';
  };
}
