import type { Translate } from '../../locales/translate.ts';
import type { FactId } from '../../rules/facts.ts';
import type { Language } from '../../rules/question.ts';
import type { RaisedRecord } from '../../store/ticket-record.ts';
import type { TeamMember } from '../roster.ts';
import type { Notice } from './panel.ts';

/** Everything a ticket's panel is made from. */
export interface TicketSight {
  record: RaisedRecord;
  language: Language;
  say: Translate;
  notice?: Notice | undefined;
  /** Which of those who asked reads it; absent where agents do. */
  reader?: string;
  /** A newer card follows this one, which can do nothing any more. */
  superseded?: boolean;
  /** What a fact states, in the language of the panel. */
  stateFact: (fact: FactId) => string;
  /** To whom the ticket can be assigned. */
  colleagues?: readonly TeamMember[];
  /** A form that was not taken: what was written into it, and what is wrong. */
  form?: TicketFormState | undefined;
}

/** What whoever asked sees is made for one of them: nobody reads a ticket without being somebody. */
export type OwnTicketSight = TicketSight & { reader: string };

export type TicketFormName = 'reply' | 'ask' | 'resolve' | 'assign' | 'merge' | 'add' | 'reopen';

export interface TicketFormState {
  form: TicketFormName;
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  /**
   * What its button does before it sends. In one press: the card of everybody is drawn anew after each change, without
   * what one person has written.
   */
  first?: 'take' | 'reopen' | undefined;
}

/** As much of a text as a card has room for. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** Characters of one text that a line shows. */
export const mostShown = 400;
