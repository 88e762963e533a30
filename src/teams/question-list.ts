import { z } from 'zod';
import type { QuestionLog } from '../helpdesk/question-log.ts';
import type { ServingHelpdesk } from '../helpdesk/serving.ts';
import type { SentenceKey, Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import type { AsAgent } from './as-agent.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import type { Notice } from './panels/panel.ts';
import { questionsPanel } from './panels/questions-panel.ts';
import { pressData } from './press-data.ts';

const commandLanguages: Record<string, Language | undefined> = {
  questions: undefined,
  未回答的問題: 'zh-TW',
  未回答的问题: 'zh-TW',
  'yanıtsız sorular': 'tr',
  'yanitsiz sorular': 'tr',
};

/** Pages are counted from 0; no list has so many. */
export const pageNumber = z.int().min(0).max(10_000);
export const listedId = z.string().min(1).max(64);

const pagePress = pressData({ page: pageNumber });
const questionPress = pressData({ id: listedId, page: pageNumber });

/** Shows a page of the list of questions, in the place of the card pressed. */
export type ShowQuestions = (
  visit: Visit,
  helpdesk: ServingHelpdesk,
  page: number,
  notice?: Notice,
  dismissed?: string,
) => Promise<void>;

export function createShowQuestions(parts: {
  questionLog: QuestionLog;
  translators: Record<Language, Translate>;
}): ShowQuestions {
  return async ({ voice }, helpdesk, page, notice, dismissed) => {
    const { language } = voice;
    const desk = { language, say: parts.translators[language], notice };
    await voice.show(questionsPanel(await parts.questionLog.open(helpdesk), page, desk, dismissed));
  };
}

/** In a helpdesk's channel: what was asked in vain or answered badly, and what needs no answer taken off the list. */
export function createQuestionList(parts: {
  asAgent: AsAgent;
  questionLog: QuestionLog;
  showQuestions: ShowQuestions;
  translators: Record<Language, Translate>;
}): Conversation {
  const { asAgent, questionLog, showQuestions, translators } = parts;

  /** Says what came of a press, on the list as it is then. */
  async function told(
    visit: Visit,
    helpdesk: ServingHelpdesk,
    { id, page }: { id: string; page: number },
    done: boolean,
    key: SentenceKey,
  ): Promise<Outcome> {
    const say = translators[visit.voice.language];
    const notice: Notice = done
      ? { tone: 'good', text: say(key) }
      : { tone: 'attention', text: say('questions.gone') };
    const dismissed = done && key === 'questions.dismissed' ? id : undefined;
    await showQuestions(visit, helpdesk, page, notice, dismissed);
    return done ? 'noted' : 'refused';
  }

  return {
    commands: Object.keys(commandLanguages),
    command: (visit, word) =>
      asAgent(visit, commandLanguages[word], async (helpdesk) => {
        await showQuestions(visit, helpdesk, 0);
        return 'noted';
      }),
    verbs: {
      'questions-page': press(pagePress, (visit, { language, page }) =>
        asAgent(visit, language, async (helpdesk) => {
          await showQuestions(visit, helpdesk, page);
          return 'noted';
        }),
      ),
      'question-dismiss': press(questionPress, (visit, data) =>
        asAgent(visit, data.language, async (helpdesk) => {
          const done = await questionLog.settle(helpdesk, data.id, 'dismissed');
          return told(visit, helpdesk, data, done, 'questions.dismissed');
        }),
      ),
      'question-reopen': press(questionPress, (visit, data) =>
        asAgent(visit, data.language, async (helpdesk) => {
          const done = await questionLog.reopen(helpdesk, data.id);
          return told(visit, helpdesk, data, done, 'questions.reopened');
        }),
      ),
    },
  };
}
