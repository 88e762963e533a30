import type { PersonForgetting } from '../benefits/forgetting.ts';
import type { Person } from '../benefits/person.ts';
import type { AskerForgetting } from '../helpdesk/asker-forgetting.ts';
import type { Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import { forgetMePanel, forgottenPanel } from './panels/forget-me-panel.ts';
import { pressData } from './press-data.ts';
import type { RecentQuestions } from './recent-questions.ts';
import { withPerson } from './with-person.ts';

const commandLanguages: Record<string, Language | undefined> = {
  'forget me': undefined,
  'delete my data': undefined,
  忘記我: 'zh-TW',
  忘记我: 'zh-TW',
  刪除我的資料: 'zh-TW',
  删除我的资料: 'zh-TW',
  'beni unut': 'tr',
  'verilerimi sil': 'tr',
};

/** Deletes what is kept of a person, once they said so twice, and says what that was. */
export function createForgetMe(parts: {
  persons: PersonForgetting;
  askers: AskerForgetting;
  /** What they taught does not name them any more. */
  forgetTeacher: (tenantId: string, personId: string) => Promise<void>;
  recentQuestions: RecentQuestions;
  translators: Record<Language, Translate>;
}): Conversation {
  const { persons, askers, forgetTeacher, recentQuestions, translators } = parts;

  /** What was deleted tells what was kept, and so is for nobody else to read. */
  async function sayWhere({ voice }: Visit): Promise<Outcome> {
    await voice.say('forget-me.in-own-chat');
    return 'refused';
  }

  async function forget(visit: Visit, person: Person): Promise<Outcome> {
    const { turn, voice } = visit;
    if (turn.scope !== 'personal') return sayWhere(visit);
    const { tenantId } = person;
    // Found out before anything is deleted: one tells of the other.
    const ids = await askers.everyIdOf(tenantId, await persons.idsOf(person));
    const asked = await askers.forget(tenantId, ids);
    for (const id of ids) await forgetTeacher(tenantId, id);
    const deleted = await persons.forget(person, ids);
    recentQuestions.forget(turn);
    visit.isForgotten = true;
    const { language } = voice;
    await voice.show(forgottenPanel({ ...deleted, tickets: asked }, language, translators[language]));
    return 'noted';
  }

  return {
    commands: Object.keys(commandLanguages),
    command: (visit, word) =>
      withPerson(visit, commandLanguages[word], async () => {
        const { turn, voice } = visit;
        if (turn.scope !== 'personal') return sayWhere(visit);
        await voice.post(forgetMePanel(voice.language, translators[voice.language]));
        return 'noted';
      }),
    verbs: {
      'forget-me': press(pressData({}), (visit, { language }) =>
        withPerson(visit, language, (person) => forget(visit, person)),
      ),
    },
  };
}
