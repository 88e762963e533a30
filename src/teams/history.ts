import type { Language } from '../rules/question.ts';
import type { Conversation } from './conversation.ts';
import { historyPanel } from './panels/history-panel.ts';
import { isAdministrator } from './panels/sight.ts';
import type { Sights } from './sights.ts';
import { sayPrivate, withPerson } from './with-person.ts';

const commandLanguages: Record<string, Language | undefined> = {
  history: undefined,
  歷史記錄: 'zh-TW',
  历史记录: 'zh-TW',
  紀錄: 'zh-TW',
  geçmiş: 'tr',
  gecmis: 'tr',
};

/** Shows administrators what was changed, by whom and when. */
export function createHistoryConversation(sights: Sights): Conversation {
  return {
    commands: Object.keys(commandLanguages),
    verbs: {},
    command(visit, word) {
      return withPerson(visit, commandLanguages[word], async (person) => {
        const { voice, turn } = visit;
        if (turn.scope !== 'personal') return sayPrivate(visit);
        const sight = await sights.ofPerson(person, { language: voice.language });
        if (!isAdministrator(sight)) {
          const isUnknown = sight.viewer.role === 'unknown';
          await voice.say(isUnknown ? 'panel.role-unknown' : 'panel.history.only-administrators');
          return 'refused';
        }
        await voice.show(historyPanel(sight));
        return 'noted';
      });
    },
  };
}
