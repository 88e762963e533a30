import { z } from 'zod';
import type { Activation } from '../rules/activation.ts';
import { contractSchema, offerSchema } from '../rules/partner.ts';
import { contractStates, languages } from '../rules/question.ts';
import type { Agent } from '../rules/ticket.ts';
import { deliveryFields } from './delivery-fields.ts';

/** The shape of what is kept for one tenant. Fields a newer version wrote are kept as they are. */

const day = z.iso.date();
/** ISO 8601. */
const instant = z.iso.datetime();
/** A directory object ID where the channel tells it, otherwise the channel's own ID of the person. */
const personId = z.string().min(1);
const deed = { by: personId, at: instant };

const closingSchema = z.discriminatedUnion('how', [
  z.looseObject({ how: z.literal('declined'), reason: z.string(), ...deed }),
  z.looseObject({ how: z.literal('withdrawn'), ...deed }),
]);

export const activationSchema: z.ZodType<Activation> = z.discriminatedUnion('stage', [
  z.looseObject({ stage: z.literal('none'), closed: closingSchema.exactOptional() }),
  z.looseObject({
    stage: z.literal('requested'),
    requesters: z.tuple([personId], personId),
    approved: z.looseObject(deed).exactOptional(),
    before: contractSchema.exactOptional(),
  }),
  z.looseObject({
    stage: z.literal('submitted'),
    requesters: z.array(personId),
    submitted: z.looseObject(deed),
    checkOn: day,
    before: contractSchema.exactOptional(),
  }),
  z.looseObject({
    stage: z.literal('activated'),
    requesters: z.array(personId),
    contract: contractSchema,
    closed: closingSchema.exactOptional(),
  }),
]);

/** Where a conversation is reached again. */
export const addressSchema = z.looseObject({
  serviceUrl: z.string(),
  conversationId: z.string(),
  /** The bot, as this conversation knows it. */
  botId: z.string(),
  channelId: z.string(),
});
export type ConversationAddress = z.infer<typeof addressSchema>;

export const personSchema = z.looseObject({
  name: z.string().exactOptional(),
  language: z.enum(languages),
  /** As people sign in, for example `ada@contoso.com`, in lower case; asked of the channel once. */
  signInName: z.string().exactOptional(),
  /** Whether they could activate the benefit when they were met; whoever could is asked about first. */
  wasAdministrator: z.boolean().exactOptional(),
  /** The person's own chat with the bot; absent where the bot is not installed for them. */
  chat: addressSchema.exactOptional(),
  /** When they were last heard of, give or take a week. */
  seenOn: day.exactOptional(),
});
export type PersonRecord = z.infer<typeof personSchema>;

/** On which day a person linked the contract, for each kind of support (F-ACT-5). */
export const linkSchema = z.looseObject({ onPremises: day.exactOptional(), azure: day.exactOptional() });
export type LinkRecord = z.infer<typeof linkSchema>;

/** What waits to be told to somebody. */
export const noticeSchema = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('activation-news'),
    news: z.enum([
      'requested',
      'withdrawn',
      'approved',
      'declined',
      'submitted',
      'activated',
      'corrected',
      'used-up',
    ]),
    by: personId,
    /** A contract was on record already: it is not the first activation. */
    renewal: z.boolean().exactOptional(),
  }),
  z.looseObject({
    kind: z.literal('activation-reminder'),
    reminder: z.enum(['check-back', 'ends-in-30-days', 'ends-in-7-days', 'ended']),
    /** The day it is about; a reminder whose day has changed meanwhile is not given. */
    about: day,
    /** Who recorded the end it is about, where it is given at once: they have just seen it. */
    by: personId.exactOptional(),
  }),
  /** They are MPN partner administrator now. */
  z.looseObject({ kind: z.literal('named-administrator'), by: personId }),
  /** The IDs card, asked for where others read along. */
  z.looseObject({ kind: z.literal('ids') }),
  /** The channel of a helpdesk cannot be reached; the reason is a short code. */
  z.looseObject({ kind: z.literal('helpdesk-unreachable'), helpdesk: z.string(), reason: z.string() }),
  /** What is open at a helpdesk, each morning. */
  z.looseObject({ kind: z.literal('helpdesk-digest') }),
  /** A card shown before is made to show how things are now. */
  z.looseObject({
    kind: z.literal('refresh'),
    activityId: z.string(),
    address: addressSchema,
    /** A newer card comes to the same place. */
    superseded: z.boolean().exactOptional(),
    calledUp: z.boolean().exactOptional(),
  }),
]);
export type Notice = z.infer<typeof noticeSchema>;

/** To whom a notice goes. */
export const recipientSchema = z.discriminatedUnion('kind', [
  /** To their own chat. */
  z.looseObject({ kind: z.literal('person'), id: personId }),
  /** Whoever is administrator when its time has come; worked out then. */
  z.looseObject({ kind: z.literal('administrators') }),
  /** A group or channel in which a card is shown, in the language it is shown in. */
  z.looseObject({ kind: z.literal('conversation'), language: z.enum(languages) }),
  z.looseObject({ kind: z.literal('administrators-channel') }),
  /** The channel of a helpdesk. */
  z.looseObject({ kind: z.literal('helpdesk'), id: z.string() }),
]);
export type Recipient = z.infer<typeof recipientSchema>;

export const deliverySchema = z.looseObject({ ...deliveryFields, to: recipientSchema, notice: noticeSchema });
export type Delivery = z.infer<typeof deliverySchema>;

/** One change of the record, for the audit; holds no Access ID or Contract ID. */
export const historyLineSchema = z.looseObject({
  at: instant,
  by: personId,
  /** As the person was called at that time. */
  name: z.string().exactOptional(),
  what: z.string(),
  /** Whom it concerned, where that is one person. */
  whom: personId.exactOptional(),
  /** The card (activity ID) it was done on. */
  card: z.string().exactOptional(),
  /** What of it matters, such as a level or a reason. */
  detail: z.string().exactOptional(),
});
export type HistoryLine = z.infer<typeof historyLineSchema>;

/** A card that shows the activation and is kept up to date: the newest of each conversation. */
export const shownCardSchema = z.looseObject({
  activityId: z.string(),
  address: addressSchema,
  /** Whose own chat it is in; absent in a channel or group. */
  person: personId.exactOptional(),
  language: z.enum(languages).exactOptional(),
  /** Somebody called it up, and so it holds what is not asked of whoever reads news. */
  calledUp: z.boolean().exactOptional(),
});
export type ShownCard = z.infer<typeof shownCardSchema>;

/** A person of a helpdesk, as they were called when they were last heard of. */
export const agentSchema: z.ZodType<Agent> = z.looseObject({
  id: personId,
  name: z.string().exactOptional(),
  /** As the channel knows them, where they can be mentioned. */
  account: z.string().exactOptional(),
});

/** A channel in which people answer what the bot could not settle. */
export const helpdeskSchema = z.looseObject({
  id: z.string(),
  /** The channel. */
  address: addressSchema,
  /** How the channel is called, where Teams tells. */
  name: z.string().exactOptional(),
  /** The team it is in, as the channel names it. */
  teamId: z.string(),
  /** In which its cards are written. */
  language: z.enum(languages),
  /** Languages of those who ask it; every one where absent. */
  languages: z.array(z.enum(languages)).exactOptional(),
  /** Organisations it serves, in lower case; all it may where absent. */
  tenants: z.array(z.string()).exactOptional(),
  registered: z.looseObject(deed),
  /** Who is alerted of what is new. */
  onDuty: z.array(agentSchema),
  /** Its channel could not be reached; the reason is a short code. */
  unreachable: z.looseObject({ since: instant, reason: z.string() }).exactOptional(),
});
export type Helpdesk = z.infer<typeof helpdeskSchema>;

/** How the contract stands by what somebody said, where no dates and counts are recorded. */
export const saidContractSchema = z.looseObject({
  state: z.enum(contractStates),
  /** Whose incidents were meant. */
  support: z.enum(['on-premises', 'cloud']).exactOptional(),
  ...deed,
});

export const tenantRecordSchema = z.looseObject({
  schema: z.literal(2),
  /** The directory's tenant ID, in lower case. */
  tenantId: z.string(),
  offers: z.array(offerSchema).max(50).exactOptional(),
  mpnAssociated: z.boolean().exactOptional(),
  activation: activationSchema.exactOptional(),
  contractSaid: saidContractSchema.exactOptional(),
  /** Counts the changes of the activation, so that a press on an older card is told apart. */
  revision: z.int().min(0).exactOptional(),
  /** The revision at which the IDs of the contract last became others. */
  contractRevision: z.int().min(0).exactOptional(),
  links: z.record(z.string(), linkSchema).exactOptional(),
  people: z.record(z.string(), personSchema).exactOptional(),
  /** MPN partner administrators, by person: who said so, and when. */
  partnerAdministrators: z.record(z.string(), z.looseObject(deed)).exactOptional(),
  /** In the language it was registered in. */
  administratorsChannel: addressSchema
    .extend({ language: z.enum(languages).exactOptional() })
    .exactOptional(),
  /** Who has been brought the request that waits. */
  informed: z.array(personId).exactOptional(),
  cards: z.array(shownCardSchema).exactOptional(),
  /** The helpdesks whose teams are in this tenant. */
  helpdesks: z.array(helpdeskSchema).exactOptional(),
  /** Channels that were a helpdesk, the latest last: what was taught and asked there is kept under this ID. */
  formerHelpdesks: z.array(z.looseObject({ id: z.string(), conversationId: z.string() })).exactOptional(),
  outbox: z.array(deliverySchema).exactOptional(),
  history: z.array(historyLineSchema).exactOptional(),
});
export type TenantRecord = z.infer<typeof tenantRecordSchema>;

export function emptyRecord(tenantId: string): TenantRecord {
  return { schema: 2, tenantId };
}
