import type { Language } from '../rules/question.ts';

/** A helpdesk as its agents' work needs to know it. */
export interface Helpdesk {
  /** The organisation it belongs to. */
  tenantId: string;
  /** Which of that organisation's. */
  id: string;
  /** Whether it answers for this organisation. */
  serves(tenantId: string): boolean;
}

/** Where somebody acts; `conversationId` as the channel tells it, a thread's message ID included. */
export interface Acting {
  tenantId: string;
  conversationId: string;
  personId: string;
}

/** The helpdesk whose agent a person is in a conversation; none where they are no agent there. */
export type HelpdeskOf = (acting: Acting) => Promise<Helpdesk | undefined>;

/** The helpdesks that answer for an organisation, the one to ask first before the others. */
export type HelpdesksFor = (tenantId: string) => Promise<readonly Pick<Helpdesk, 'tenantId' | 'id'>[]>;

/** Whether there is a helpdesk that people of an organisation can ask in a language. */
export type HasHelpdesk = (tenantId: string, language: Language) => Promise<boolean>;
