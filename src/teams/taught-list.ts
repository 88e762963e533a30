import type { ServingHelpdesk } from '../helpdesk/serving.ts';
import type { Teaching } from '../helpdesk/teaching.ts';
import type { Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import type { AsAgent } from './as-agent.ts';
import { type Conversation, press, type Visit } from './conversation.ts';
import type { Notice } from './panels/panel.ts';
import { taughtPanel } from './panels/taught-panel.ts';
import { pressData } from './press-data.ts';
import { listedId, pageNumber } from './question-list.ts';

const commandLanguages: Record<string, Language | undefined> = {
  taught: undefined,
  教過的內容: 'zh-TW',
  教过的内容: 'zh-TW',
  öğretilenler: 'tr',
  ogretilenler: 'tr',
};

const pagePress = pressData({ page: pageNumber });
const undoPress = pressData({ id: listedId, page: pageNumber });

/** Shows a page of what is taught, in the place of the card pressed. */
export type ShowTaught = (
  visit: Visit,
  helpdesk: ServingHelpdesk,
  page: number,
  notice?: Notice,
) => Promise<void>;

export function createShowTaught(parts: {
  teaching: Teaching;
  translators: Record<Language, Translate>;
}): ShowTaught {
  return async ({ voice }, helpdesk, page, notice) => {
    const { language } = voice;
    const desk = { language, say: parts.translators[language], notice };
    await voice.show(taughtPanel(await parts.teaching.taught(helpdesk), page, desk));
  };
}

/** In a helpdesk's channel: what is taught, by whom and since when; any agent of the helpdesk takes it back. */
export function createTaughtList(parts: {
  asAgent: AsAgent;
  teaching: Teaching;
  showTaught: ShowTaught;
  translators: Record<Language, Translate>;
}): Conversation {
  const { asAgent, teaching, showTaught, translators } = parts;
  return {
    commands: Object.keys(commandLanguages),
    command: (visit, word) =>
      asAgent(visit, commandLanguages[word], async (helpdesk) => {
        await showTaught(visit, helpdesk, 0);
        return 'noted';
      }),
    verbs: {
      'taught-page': press(pagePress, (visit, { language, page }) =>
        asAgent(visit, language, async (helpdesk) => {
          await showTaught(visit, helpdesk, page);
          return 'noted';
        }),
      ),
      'taught-undo': press(undoPress, (visit, { language, id, page }) =>
        asAgent(visit, language, async (helpdesk, by) => {
          const say = translators[visit.voice.language];
          const outcome = await teaching.undo(helpdesk, by, id);
          const key = {
            done: 'taught.undone',
            'as-before': 'taught.undone-before',
            unknown: 'taught.gone',
          } as const;
          const tone = outcome === 'unknown' ? 'attention' : 'good';
          await showTaught(visit, helpdesk, page, { tone, text: say(key[outcome]) });
          return outcome === 'unknown' ? 'refused' : 'noted';
        }),
      ),
    },
  };
}
