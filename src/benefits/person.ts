import type { Language } from '../rules/question.ts';
import type { ConversationAddress } from '../store/tenant-record.ts';

/** Somebody of an organisation who has written to the bot or pressed a button, as the channel tells it. */
export interface Person {
  /** The organisation, in lower case. */
  tenantId: string;
  /** Directory object ID where the channel tells it, otherwise the channel's own ID. */
  id: string;
  /** The channel's own ID, where `id` is another one. */
  account?: string | undefined;
  /** Directory object ID; without one nobody holds a role. */
  directoryId: string | undefined;
  name?: string | undefined;
  language: Language;
  /** The person's own chat with the bot, where this turn is in it. */
  chat?: ConversationAddress | undefined;
}
