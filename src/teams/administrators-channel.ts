import { withHistory } from '../benefits/history.ts';
import type { Roles } from '../benefits/roles.ts';
import { DirectoryError } from '../directory/directory.ts';
import type { Language } from '../rules/question.ts';
import type { Store } from '../store/store.ts';
import { emptyRecord } from '../store/tenant-record.ts';
import type { Conversation, Outcome, Visit } from './conversation.ts';
import { withPerson } from './with-person.ts';

const registerWords: Record<string, Language | undefined> = {
  'administrators here': 'en',
  系統管理員頻道: 'zh-TW',
  系统管理员频道: 'zh-TW',
  'yöneticiler buraya': 'tr',
  'yoneticiler buraya': 'tr',
};
const removeWords: Record<string, Language | undefined> = {
  'administrators not here': 'en',
  移除系統管理員頻道: 'zh-TW',
  移除系统管理员频道: 'zh-TW',
  'yöneticiler burada değil': 'tr',
  'yoneticiler burada degil': 'tr',
};

/** Where an administrator says which channel gets the requests when no administrator has a chat with the bot. */
export function createAdministratorsChannel(parts: {
  store: Store;
  roles: Roles;
  now: () => Date;
}): Conversation {
  const { store, roles, now } = parts;

  async function choose(visit: Visit, language: Language | undefined, isHere: boolean): Promise<Outcome> {
    return withPerson(visit, language, async (person) => {
      const { turn, voice } = visit;
      if (turn.scope !== 'channel') {
        await voice.say('panel.channel.not-a-channel');
        return 'refused';
      }
      const present = (await store.read(person.tenantId)) ?? emptyRecord(person.tenantId);
      const role = await roles.of(present, person).catch((error) => {
        if (error instanceof DirectoryError) return 'unknown' as const;
        throw error;
      });
      if (role === 'none' || role === 'unknown') {
        await voice.say(role === 'none' ? 'panel.refused.not-an-administrator' : 'panel.role-unknown');
        return 'refused';
      }
      const what = isHere ? 'administrators-channel-registered' : 'administrators-channel-removed';
      // Posts go to the channel itself, not into the thread the command was written in.
      const conversationId = turn.address.conversationId.replace(/;messageid=.*/, '');
      await store.update(person.tenantId, ({ administratorsChannel: _before, ...record }) =>
        withHistory(
          isHere
            ? {
                ...record,
                administratorsChannel: { ...turn.address, conversationId, language: voice.language },
              }
            : record,
          { person, what, now: now() },
        ),
      );
      await voice.say(isHere ? 'panel.channel.registered' : 'panel.channel.removed');
      return 'noted';
    });
  }

  return {
    commands: [...Object.keys(registerWords), ...Object.keys(removeWords)],
    verbs: {},
    command(visit, word) {
      return word in registerWords
        ? choose(visit, registerWords[word], true)
        : choose(visit, removeWords[word], false);
    },
  };
}
