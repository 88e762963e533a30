import type { Ticket, TicketDelivery } from '../../src/store/ticket-record.ts';

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
