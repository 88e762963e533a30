import { withHistory } from '../benefits/history.ts';
import type { Person } from '../benefits/person.ts';
import type { Roles } from '../benefits/roles.ts';
import { DirectoryError } from '../directory/directory.ts';
import type { Language } from '../rules/question.ts';
import { channelOf, isAdministratorsChannel } from '../store/channel.ts';
import type { Store } from '../store/store.ts';
import { emptyRecord } from '../store/tenant-record.ts';
import type { Conversation, Outcome, Visit } from './conversation.ts';
import type { Turn } from './turn.ts';
import { withPerson } from './with-person.ts';

const registerWords: Record<string, Language | undefined> = {
  'administrators here': undefined,
  系統管理員頻道: 'zh-TW',
  系统管理员频道: 'zh-TW',
  'yöneticiler buraya': 'tr',
  'yoneticiler buraya': 'tr',
};
const removeWords: Record<string, Language | undefined> = {
  'administrators not here': undefined,
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

  /** @returns false where another channel is the one registered, which is not removed from here */
  async function change(
    person: Person,
    { address }: Turn,
    language: Language,
    isHere: boolean,
  ): Promise<boolean> {
    const what = isHere ? 'administrators-channel-registered' : 'administrators-channel-removed';
    let done = false;
    await store.update(person.tenantId, (record) => {
      const { administratorsChannel: _before, ...others } = record;
      done = isHere || isAdministratorsChannel(record, address.conversationId);
      if (!done) return record;
      // Posts go to the channel itself, not into the thread the command was written in.
      const conversationId = channelOf(address.conversationId);
      const next = isHere
        ? { ...others, administratorsChannel: { ...address, conversationId, language } }
        : others;
      return withHistory(next, { person, what, now: now() });
    });
    return done;
  }

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
      const done = await change(person, turn, voice.language, isHere);
      await voice.say(
        done ? (isHere ? 'panel.channel.registered' : 'panel.channel.removed') : 'panel.channel.another',
      );
      return done ? 'noted' : 'refused';
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
