import { emptyRecord, type Helpdesk, type TenantRecord } from '../../src/store/tenant-record.ts';
import type { RaisedRecord, Ticket, TicketCard, TicketDelivery } from '../../src/store/ticket-record.ts';

/** The organisation that asks in tests. */
export const contoso = '11111111-1111-4111-8111-111111111111';
/** The organisation whose helpdesk it is. */
export const operator = '99999999-9999-4999-8999-999999999999';

export const adaChat = {
  serviceUrl: 'http://127.0.0.1:9/',
  conversationId: 'a:ada',
  botId: '28:bot',
  channelId: 'msteams',
};

/** A ticket that Ada has just raised, with whatever a test cares about. */
export function ticketOf(own: Partial<Ticket> = {}): Ticket {
  return {
    tenantId: contoso,
    helpdesk: { tenantId: operator, id: 'desk' },
    requesters: [{ id: 'ada', name: 'Ada', language: 'en', address: adaChat }],
    subject: { question: 'Who signs the invoice of our Silver membership?' },
    state: { stage: 'new' },
    revision: 0,
    entries: [
      {
        id: 'raised',
        at: '2021-08-02T08:00:00.000Z',
        by: { role: 'requester', id: 'ada', name: 'Ada' },
        what: 'raised',
      },
    ],
    ...own,
  };
}

/** A delivery to the helpdesk that was not tried yet, with whatever a test cares about. */
export function ticketDelivery(id: string, own: Partial<TicketDelivery> = {}): TicketDelivery {
  return {
    id,
    to: { kind: 'helpdesk' },
    notice: { kind: 'ticket-opened' },
    notBefore: '2021-08-02T08:00:00.000Z',
    attempts: 0,
    ...own,
  };
}

export const channel = { ...adaChat, conversationId: '19:helpdesk@thread.tacv2' };

/** The ticket's card in the channel of its helpdesk. */
export const channelCard: TicketCard = { activityId: 'card', address: channel };

/** A record of a ticket, with whatever a test cares about. */
export function ticketRecordOf(own: Partial<Ticket> = {}, others: Partial<RaisedRecord> = {}): RaisedRecord {
  return { schema: 1, reference: 'K7QM-2XPD', ticket: ticketOf(own), ...others };
}

export function helpdeskOf(id: string, own: Partial<Helpdesk> = {}): Helpdesk {
  const registered = { by: 'grace', at: '2021-08-01T08:00:00.000Z' };
  return { id, address: channel, teamId: '19:team', language: 'en', registered, onDuty: [], ...own };
}

export function tenantWith(tenantId: string, ...helpdesks: Helpdesk[]): TenantRecord {
  return { ...emptyRecord(tenantId), helpdesks };
}

/** IDs that differ: `id-1`, `id-2`, … */
export function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `id-${count}`;
  };
}

/** What is kept, as text, without the places of cards that are still to be put to rest: they stay until that is done. */
export function textOfKept(kept: unknown): string {
  return JSON.stringify(kept, (_key, value) => {
    if (value?.kind !== 'ticket-refresh' || !value.superseded) return value;
    const { activityId: _card, address: _place, ...notice } = value;
    return notice;
  });
}
