import { z } from 'zod';
import type { Activations } from '../benefits/activations.ts';
import type { Person } from '../benefits/person.ts';
import type { GrantOutcome, Roles } from '../benefits/roles.ts';
import { DirectoryError } from '../directory/directory.ts';
import type { Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import type { Notice } from './panels/panel.ts';
import { rolesPanel } from './panels/roles-panel.ts';
import { pressData } from './press-data.ts';
import type { Sights } from './sights.ts';
import { cardOf } from './turn.ts';
import { sayPrivate, withPerson } from './with-person.ts';

const commandLanguages: Record<string, Language | undefined> = {
  administrators: undefined,
  系統管理員: 'zh-TW',
  系统管理员: 'zh-TW',
  yöneticiler: 'tr',
  yoneticiler: 'tr',
};

const person = z.string().min(1).max(200);
const grantPress = pressData({ 'grant-person': person });
const revokePress = pressData({ 'revoke-person': person });

/** Where a Global administrator names MPN partner administrators, a role that no directory knows (F-ROLE-1). */
export function createRolesConversation(parts: {
  roles: Roles;
  activations: Activations;
  sights: Sights;
  translators: Record<Language, Translate>;
  /** Told of a tenant for which something has to be delivered. */
  wake: (tenantId: string) => void;
}): Conversation {
  const { roles, activations, sights, translators, wake } = parts;

  async function show(visit: Visit, person: Person, notice?: Notice): Promise<Outcome> {
    const { voice, turn } = visit;
    if (turn.scope !== 'personal') return sayPrivate(visit);
    const sight = await sights.ofPerson(person, { language: voice.language, notice });
    if (sight.viewer.role === 'global-administrator') {
      await voice.show(rolesPanel(sight));
      return 'noted';
    }
    const isUnknown = sight.viewer.role === 'unknown';
    await voice.say(isUnknown ? 'panel.role-unknown' : 'panel.roles.not-a-global-administrator');
    return 'refused';
  }

  async function change(visit: Visit, by: Person, target: string, granted: boolean): Promise<Outcome> {
    let outcome: GrantOutcome;
    try {
      outcome = await roles.setPartnerAdministrator(by, target, granted, cardOf(visit.turn));
    } catch (error) {
      if (!(error instanceof DirectoryError)) throw error;
      await visit.voice.say('panel.role-unknown');
      return 'refused';
    }
    if (outcome === 'done' && granted) {
      wake(by.tenantId);
      await activations.bringTo({ ...by, id: target, directoryId: target });
    }
    const tone = outcome === 'done' || outcome === 'as-before' ? 'good' : 'attention';
    const text = translators[visit.voice.language](`panel.roles.${outcome}`);
    return show(visit, by, { tone, text });
  }

  return {
    commands: Object.keys(commandLanguages),
    command(visit, word) {
      return withPerson(visit, commandLanguages[word], (person) => show(visit, person));
    },
    verbs: {
      'roles-grant': press(grantPress, (visit, data) =>
        withPerson(visit, data.language, (by) => change(visit, by, data['grant-person'], true)),
      ),
      'roles-revoke': press(revokePress, (visit, data) =>
        withPerson(visit, data.language, (by) => change(visit, by, data['revoke-person'], false)),
      ),
    },
  };
}
