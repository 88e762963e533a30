import type { Replies } from '../answers/reply.ts';
import { factIds } from '../rules/facts.ts';
import type { Conversation } from './conversation.ts';

/** States one fact to whoever writes its ID, as the replies cite it. */
export function createFact(replies: Replies): Conversation {
  return {
    commands: factIds.map((id) => id.toLowerCase()),
    verbs: {},
    async command({ voice }, id) {
      const reply = replies.fact(id, voice.language);
      if (!reply) throw new Error('A fact of the sheet has no statement.');
      await voice.reply(reply);
      return 'answered';
    },
  };
}
