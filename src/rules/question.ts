/** The languages the bot answers in. */
export const languages = ['en', 'zh-TW', 'tr'] as const;
export type Language = (typeof languages)[number];

/** Everything that can be asked about the programme; one answer each. */
export const topics = [
  'who-can-activate',
  'who-sees-the-ids',
  'role-for-customer-requests',
  'who-can-use-on-premises-support',
  'find-someone-to-activate',
  'activate-button-grey',
  'where-the-benefits-are',
  'how-to-activate',
  'activation-needed',
  'activation-time',
  'after-activation',
  'ids-at-first-use',
  'how-long-linked',
  'tpd-services',
  'entitlement',
  'cloud-competencies',
  'what-support-covers',
  'action-pack-and-cloud',
  'signature-packs',
  'supported-versions',
  'request-on-premises-support',
  'where-incidents-left-are-shown',
  'see-incidents-left',
  'add-the-contract',
  'unavailable-support-plans',
  'more-on-incidents-left',
  'who-gets-cloud-support',
  'ids-in-cloud-portals',
  'csp-azure-plan',
  'request-for-a-customer',
  'link-in-azure',
  'message-already-associated',
  'message-not-authorized',
  'message-no-benefits',
  'support-plan-missing',
  'premier-support',
  'advanced-support',
  'compare-plans',
  'related-pages',
] as const;
export type Topic = (typeof topics)[number];

/** Membership level, as the offer is named. */
export const levels = ['action-pack', 'silver', 'gold'] as const;
export type Level = (typeof levels)[number];

/** Which of the two benefits: Microsoft product support (on-premises) or Signature Cloud Support (F-ENT-1). */
export type Support = 'on-premises' | 'cloud';

/** A portal a question may be about. */
export type Portal =
  | 'partner-center'
  | 'support-for-business'
  | 'azure'
  | 'dynamics-365'
  | 'microsoft-365'
  | 'lifecycle-services';

/** The state of a partner's contract, as people say it. */
export const contractStates = ['valid', 'expired', 'used-up'] as const;
export type ContractState = (typeof contractStates)[number];

/** A competency as people name it: one of the cloud competencies, another one, or only "cloud" / "not cloud". */
export interface NamedCompetency {
  kind: 'cloud' | 'other';
  /** As the catalogue or the user writes it; absent where only the kind was said. */
  name?: string;
}

/** What a text says besides its topic. Everything not said is absent. */
export interface Details {
  levels: readonly Level[];
  supports: readonly Support[];
  portals: readonly Portal[];
  competencies: readonly NamedCompetency[];
  /** Where each level is said with a competency of its own: which with which. */
  held?: readonly { level: Level; competency: NamedCompetency }[];
  /** Product as written, for example "Windows Server 2012". */
  product?: string;
  contract?: ContractState;
  /** What lies behind a portal message is asked about, but no message is named. */
  withoutMessage?: boolean;
  /** There is no membership offer; only said by a press. */
  noOffer?: boolean;
  /** The text asks for a yes or a no. */
  yesNo?: boolean;
  /** Such a text denies what it asks about ("no IDs needed, right?"), so that a bare yes or no would mislead. */
  denied?: boolean;
  /** Number of incidents such a text takes for granted ("Gold is unlimited, right?"). */
  claimed?: number | 'unlimited';
}

/** One question as understood. */
export interface Question {
  topic: Topic;
  details: Details;
  /** 0 to 1. */
  confidence: number;
  /** Where in the text it is asked: questions of one place are asked in the very same words, so that either may be meant. */
  place?: number;
}

export const noDetails: Details = { levels: [], supports: [], portals: [], competencies: [] };
