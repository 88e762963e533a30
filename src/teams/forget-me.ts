import type { ForgetPerson } from '../benefits/forgetting.ts';
import type { Person } from '../benefits/person.ts';
import type { TicketIndex } from '../helpdesk/ticket-index.ts';
import type { Tickets } from '../helpdesk/tickets.ts';
import type { Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import { forgetMePanel, forgottenPanel } from './panels/forget-me-panel.ts';
import { pressData } from './press-data.ts';
import type { RecentQuestions } from './recent-questions.ts';
import { sayPrivate, withPerson } from './with-person.ts';

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
  forgetPerson: ForgetPerson;
  tickets: Tickets;
  index: TicketIndex;
  /** What they taught does not name them any more. */
  forgetTeacher: (tenantId: string, personId: string) => Promise<void>;
  recentQuestions: RecentQuestions;
  translators: Record<Language, Translate>;
}): Conversation {
  const { forgetPerson, tickets, index, forgetTeacher, recentQuestions, translators } = parts;

  async function forget(visit: Visit, person: Person): Promise<Outcome> {
    const { turn, voice } = visit;
    let asked = 0;
    for (const reference of await index.ofPerson(person.id)) {
      const record = await tickets.read(reference);
      const isTheirs =
        record?.ticket.tenantId === person.tenantId || record?.ticket.helpdesk.tenantId === person.tenantId;
      if (isTheirs && (await tickets.forget(reference, person.id))) asked += 1;
    }
    await forgetTeacher(person.tenantId, person.id);
    const deleted = await forgetPerson(person);
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
        if (turn.scope !== 'personal') return sayPrivate(visit);
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
