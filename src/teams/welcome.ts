import type { Replies } from '../answers/reply.ts';
import type { Outcome, Visit } from './conversation.ts';

/** Greets whoever brought the bot into a chat or a team. */
export function createWelcome(replies: Replies): (visit: Visit) => Promise<Outcome> {
  return async ({ turn, voice }) => {
    await voice.reply(replies.talk('welcome', voice.language, turn.scope !== 'personal'));
    return 'talk';
  };
}
