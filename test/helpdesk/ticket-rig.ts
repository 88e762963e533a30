import { createTickets, type Tickets } from '../../src/helpdesk/tickets.ts';
import type { TicketAction, TicketActor } from '../../src/rules/ticket.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Records } from '../../src/store/store.ts';
import type { RaisedRecord, TicketDelivery, TicketRecord } from '../../src/store/ticket-record.ts';
import { contoso, countedIds, operator, ticketOf } from '../support/ticket-records.ts';

export const reference = 'K7QM-2XPD';
export const dayMs = 86_400_000;

export const selin = { id: 'selin', name: 'Selin', account: '29:selin' };
export const oliver = { id: 'oliver', name: 'Oliver', account: '29:oliver' };
export const ada = { id: 'ada', name: 'Ada' };
export const bob = { id: 'bob', name: 'Bob' };

export function agent(own: typeof selin): TicketActor {
  return { role: 'agent', ...own };
}
export function requester(own: typeof ada): TicketActor {
  return { role: 'requester', ...own };
}

/** Somebody who asks, with a chat of their own. */
export function asking(own: typeof ada) {
  const [first] = ticketOf().requesters;
  return { ...first, ...own, address: { ...first.address, conversationId: `a:${own.id}` } };
}

export function draftOf(by: typeof ada = ada, own: Partial<Parameters<Tickets['raise']>[0]> = {}) {
  return {
    reference,
    tenantId: contoso,
    helpdesk: { tenantId: operator, id: 'desk' },
    requester: asking(by),
    subject: { question: 'Who signs the invoice?' },
    ...own,
  };
}

/** Tickets over a memory store, at a time that a test sets. */
export interface TicketRig {
  tickets: Tickets;
  records: Records<TicketRecord>;
  /** What was told of changes, in order: "noticed K7QM-2XPD" and so on. */
  told: string[];
  now: Date;
  /** Does something as on a card that shows how things are now. */
  does(action: TicketAction, actor: TicketActor): ReturnType<Tickets['act']>;
  kept(of?: string): Promise<RaisedRecord>;
  /** What waits for delivery, in short. */
  waiting(of?: string): Promise<string[]>;
  /** Every delivery took place. */
  empty(of?: string): Promise<void>;
}

export function startTickets(): TicketRig {
  const records = createMemoryStore().tickets;
  const told: string[] = [];
  const rig: TicketRig = {
    records,
    told,
    now: new Date('2021-08-02T08:00:00.000Z'),
    tickets: createTickets({
      records,
      now: () => rig.now,
      newId: countedIds(),
      noticed: (record) => told.push(`noticed ${record.reference} at ${record.ticket.revision}`),
      removed: (of) => told.push(`removed ${of}`),
      wake: (of) => told.push(`woke ${of}`),
      bringUpAfterMs: dayMs,
    }),
    async does(action, actor) {
      const { ticket } = await rig.kept();
      return rig.tickets.act(reference, action, actor, { revision: ticket.revision });
    },
    async kept(of = reference) {
      const record = await rig.tickets.read(of);
      if (!record) throw new Error(`There is no ticket ${of}.`);
      return record;
    },
    async waiting(of = reference) {
      return ((await rig.kept(of)).outbox ?? []).map(inShort);
    },
    async empty(of = reference) {
      await records.update(of, (present) => ({ ...present, outbox: [] }));
    },
  };
  return rig;
}

/** Another ticket than `reference`. */
export const other = 'AAAA-BBBB';
export const [bySelin, byOliver, byAda] = [agent(selin), agent(oliver), requester(ada)] as const;
export const text = 'Ask your billing administrator.';
export const reopened: TicketAction = { kind: 'reopen' };
export const resolved: TicketAction = { kind: 'resolve', resolution: { how: 'words', text } };

/** What waits, in short: "ticket-news to ada". */
export function inShort({ to, notice }: TicketDelivery): string {
  const rests = notice.kind === 'ticket-refresh' && notice.superseded ? ' at rest' : '';
  const card = notice.kind === 'ticket-refresh' ? ` of ${notice.activityId}${rests}` : '';
  return `${notice.kind}${card} to ${to.kind === 'helpdesk' ? 'helpdesk' : to.id}`;
}
