import { z } from 'zod';
import { recordedStandings } from '../rules/activation-standing.ts';
import { factIds } from '../rules/facts.ts';
import { languages } from '../rules/question.ts';
import type { TicketState } from '../rules/ticket.ts';
import { deliveryFields } from './delivery-fields.ts';
import { addressSchema, agentSchema } from './tenant-record.ts';

/** The shape of what is kept for one ticket. Fields a newer version wrote are kept as they are. */

const instant = z.iso.datetime();
const personId = z.string().min(1);
const resolutionSchema = z.discriminatedUnion('how', [
  z.looseObject({ how: z.literal('fact'), fact: z.enum(factIds), text: z.string().exactOptional() }),
  z.looseObject({ how: z.literal('words'), text: z.string() }),
  z.looseObject({ how: z.literal('withdrawn') }),
]);

const stateSchema: z.ZodType<TicketState> = z.discriminatedUnion('stage', [
  z.looseObject({ stage: z.literal('new') }),
  z.looseObject({ stage: z.literal('assigned'), agent: agentSchema, reopened: z.boolean().exactOptional() }),
  z.looseObject({ stage: z.literal('waiting'), agent: agentSchema }),
  z.looseObject({
    stage: z.literal('resolved'),
    agent: agentSchema.exactOptional(),
    resolution: resolutionSchema,
  }),
  z.looseObject({ stage: z.literal('merged'), into: z.string(), agent: agentSchema }),
]);

/** What was done with a ticket, in the order it was done; holds no Access ID or Contract ID. */
export const ticketEntrySchema = z.looseObject({
  id: z.string(),
  at: instant,
  by: z.looseObject({
    role: z.enum(['requester', 'agent', 'bot']),
    id: personId.exactOptional(),
    name: z.string().exactOptional(),
  }),
  what: z.enum([
    'raised',
    'take',
    'assign',
    'reply',
    'ask',
    'resolve',
    'merge',
    'merged-in',
    'reopen',
    'add',
    'withdraw',
    'deleted',
    'unreached',
    'not-delivered',
  ]),
  text: z.string().exactOptional(),
  /** Whom it was assigned to. */
  whom: agentSchema.exactOptional(),
  fact: z.enum(factIds).exactOptional(),
  /** The other ticket of a merge. */
  other: z.string().exactOptional(),
  /** Whose question the text is, where another ticket was merged into this one; versions before this one did not tell. */
  asker: personId.exactOptional(),
  /** Who is mentioned where the helpdesk is told of it. */
  mention: z.union([z.array(agentSchema), z.literal('on-duty')]).exactOptional(),
});
export type TicketEntry = z.infer<typeof ticketEntrySchema>;

/** One who asked; the address is their own chat, or the conversation they asked in where they have none. */
export const requesterSchema = z.looseObject({
  id: personId,
  /** As the channel knows them, where that is another ID: not every invoke tells the directory's. */
  account: personId.exactOptional(),
  name: z.string().exactOptional(),
  language: z.enum(languages),
  address: addressSchema,
  /** Asked in another ticket that was merged into this one: what they asked there, and the entry from which on they read along. */
  joined: z.looseObject({ question: z.string(), entry: z.string() }).exactOptional(),
});
export type Requester = z.infer<typeof requesterSchema>;

/** What the helpdesk has to know to answer; holds no Access ID or Contract ID. */
export const ticketSubjectSchema = z.looseObject({
  /** As it was asked. */
  question: z.string(),
  /** The first line of what the bot said to it. */
  answer: z.string().exactOptional(),
  /** What whoever asked wrote beside it. */
  note: z.string().exactOptional(),
  /** Offers recorded for the organisation, as "gold" or "gold, Security". */
  offers: z.array(z.string()).exactOptional(),
  activation: z.enum(recordedStandings).exactOptional(),
});
export type TicketSubject = z.infer<typeof ticketSubjectSchema>;

export const ticketSchema = z.looseObject({
  /** Whose ticket it is, in lower case. */
  tenantId: z.string(),
  /** The helpdesk in charge: in whose tenant's record it stands, and under which ID. */
  helpdesk: z.looseObject({ tenantId: z.string(), id: z.string() }),
  requesters: z.tuple([requesterSchema], requesterSchema),
  subject: ticketSubjectSchema,
  state: stateSchema,
  /** Counts the changes of the state, so that a press on an older card is told apart. */
  revision: z.int().min(0),
  entries: z.tuple([ticketEntrySchema], ticketEntrySchema),
});
export type Ticket = z.infer<typeof ticketSchema>;

/** A message that shows the ticket and is kept up to date. */
const ticketCardSchema = z.looseObject({
  activityId: z.string(),
  address: addressSchema,
  /** Of the helpdesk whose card it is: a helpdesk that was removed tells it no more. */
  language: z.enum(languages).exactOptional(),
});
export type TicketCard = z.infer<typeof ticketCardSchema>;

export const ticketRecipientSchema = z.discriminatedUnion('kind', [
  /** The channel of the helpdesk in charge. */
  z.looseObject({ kind: z.literal('helpdesk') }),
  z.looseObject({ kind: z.literal('requester'), id: personId }),
]);
export type TicketRecipient = z.infer<typeof ticketRecipientSchema>;

export const ticketNoticeSchema = z.discriminatedUnion('kind', [
  /** The ticket's card comes to the channel. */
  z.looseObject({ kind: z.literal('ticket-opened') }),
  /** Whoever is on duty is alerted of it. Not by the card's own message: Teams parts a card from a text beside it. */
  z.looseObject({ kind: z.literal('ticket-alert') }),
  /** Something was done: a new card for whoever asked, a line in the ticket's thread for the helpdesk. */
  z.looseObject({ kind: z.literal('ticket-news'), entry: z.string() }),
  /** Nobody has taken it yet. */
  z.looseObject({ kind: z.literal('ticket-waits') }),
  /** Those who asked in it are to hear of what is done with the other ticket. */
  z.looseObject({ kind: z.literal('ticket-join'), other: z.string(), by: agentSchema }),
  /** A card shown before is made to show how things are now. */
  z.looseObject({
    kind: z.literal('ticket-refresh'),
    activityId: z.string(),
    address: addressSchema,
    /** A newer card comes to the same place. */
    superseded: z.boolean().exactOptional(),
    /** Of whoever has the card, where they are not among those who asked, or no helpdesk, any more. */
    language: z.enum(languages).exactOptional(),
  }),
]);
export type TicketNotice = z.infer<typeof ticketNoticeSchema>;

export const ticketDeliverySchema = z.looseObject({
  ...deliveryFields,
  to: ticketRecipientSchema,
  notice: ticketNoticeSchema,
});
export type TicketDelivery = z.infer<typeof ticketDeliverySchema>;

export const ticketRecordSchema = z.looseObject({
  schema: z.literal(1),
  /** As people read it out, such as `K7QM-2XPD`. */
  reference: z.string(),
  /** Absent where there is no such ticket. */
  ticket: ticketSchema.exactOptional(),
  helpdeskCard: ticketCardSchema.exactOptional(),
  /** The newest card of each who asked, by person. */
  requesterCards: z.record(z.string(), ticketCardSchema).exactOptional(),
  outbox: z.array(ticketDeliverySchema).exactOptional(),
});
export type TicketRecord = z.infer<typeof ticketRecordSchema>;
/** A record of a ticket that is there. */
export type RaisedRecord = TicketRecord & { ticket: Ticket };

export function emptyTicketRecord(reference: string): TicketRecord {
  return { schema: 1, reference };
}
