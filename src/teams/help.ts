import type { Replies } from '../answers/reply.ts';
import type { Language } from '../rules/question.ts';
import type { Conversation } from './conversation.ts';

/** The command word tells the language better than the client does. */
const languageOf: Record<string, Language | undefined> = {
  help: 'en',
  說明: 'zh-TW',
  幫助: 'zh-TW',
  帮助: 'zh-TW',
  yardım: 'tr',
  yardim: 'tr',
};

export function createHelp(replies: Replies): Conversation {
  return {
    commands: Object.keys(languageOf),
    verbs: {},
    async command({ turn, voice }, command) {
      voice.language = languageOf[command] ?? voice.language;
      await voice.reply(replies.talk('help', voice.language, turn.scope !== 'personal'));
      return 'talk';
    },
  };
}
