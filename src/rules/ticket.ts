import type { FactId } from './facts.ts';

/** A person of the helpdesk, as they were called when they acted. */
export interface Agent {
  id: string;
  name?: string;
  /** As the channel knows them, where they can be mentioned. */
  account?: string;
}

/** How a question was settled. */
export type Resolution =
  | { how: 'fact'; fact: FactId; text?: string }
  | { how: 'words'; text: string }
  /** Whoever asked needs no answer any more. */
  | { how: 'withdrawn' };

/** Where a ticket stands. */
export type TicketState =
  /** Nobody has taken it yet. */
  | { stage: 'new' }
  /** An agent has it; `reopened` until something is done about it again. */
  | { stage: 'assigned'; agent: Agent; reopened?: boolean }
  /** The agent asked for details, and the partner has not answered yet. */
  | { stage: 'waiting'; agent: Agent }
  | { stage: 'resolved'; agent?: Agent; resolution: Resolution }
  /** Another ticket goes on with it. */
  | { stage: 'merged'; into: string; agent: Agent };

export type TicketStage = TicketState['stage'];

/** Who does something about a ticket. That they may is found out before. */
export type TicketActor =
  | ({ role: 'agent' } & Agent)
  /** One of those who asked. */
  | ({ role: 'requester' } & Agent);

export type TicketAction =
  /** Agents: */
  | { kind: 'take' }
  | { kind: 'assign'; to: Agent }
  | { kind: 'reply'; text: string }
  /** Asks the partner for details. */
  | { kind: 'ask'; text: string }
  | { kind: 'resolve'; resolution: Exclude<Resolution, { how: 'withdrawn' }> }
  | { kind: 'merge'; into: string }
  /** Both: */
  | { kind: 'reopen'; text?: string }
  /** Requesters: */
  | { kind: 'add'; text: string }
  | { kind: 'withdraw' };

export type TicketActionKind = TicketAction['kind'];

/** Why an action is not taken. */
export type TicketRefusal =
  /** It is resolved, or goes on in another ticket. */
  | 'closed'
  /** There is nothing to reopen. */
  | 'open'
  /** Another agent has it. */
  | 'someone-elses'
  /** Agents do this, or requesters do. */
  | 'not-your-part';

/** Who has to hear of what was done, besides seeing it on the card. */
export type TicketEffect =
  /** Everybody who asked. */
  | { kind: 'tell-requesters' }
  /** The helpdesk, in the ticket's thread; those whom it concerns are mentioned there. */
  | { kind: 'tell-helpdesk'; mention: readonly Agent[] | 'on-duty' }
  /** Nobody has it: it is brought up again after a while. */
  | { kind: 'bring-up-later' };

export type TicketVerdict =
  | { kind: 'done'; state: TicketState; effects: readonly TicketEffect[] }
  /** It is so already. */
  | { kind: 'as-before' }
  | { kind: 'refused'; reason: TicketRefusal };
