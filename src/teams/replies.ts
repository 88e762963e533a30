import type { Reply } from '../answers/answer.ts';
import type { Partner } from '../rules/partner.ts';
import type { Language } from '../rules/question.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** What the door needs of `answers`. */
export interface Replies {
  /** What to say to what was understood, with what is known of the partner. */
  reply(understanding: Understanding, partner: Partner | undefined): Reply;
  talk(talk: 'help' | 'welcome', language: Language): Reply;
}
