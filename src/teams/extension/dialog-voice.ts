import type { Attachment } from 'botbuilder';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/question.ts';
import type { RenderPanel, RenderReply } from '../cards/renderer.ts';
import { type PanelContent, paragraph } from '../panels/panel.ts';
import type { Voice } from '../voice.ts';
import { dialogCard } from './dialog-card.ts';
import { dialog } from './results.ts';

/** Speaks in a dialog that is open: all that is said to one press becomes what the dialog shows next. */
export interface DialogVoice extends Voice {
  /** The body that answers the press. */
  readonly answer: ReturnType<typeof dialog>;
}

export function createDialogVoice(parts: {
  language: Language;
  translators: Record<Language, Translate>;
  renderReply: RenderReply;
  renderPanel: RenderPanel;
}): DialogVoice {
  const { translators, renderReply, renderPanel } = parts;
  const sentences: string[] = [];
  let card: Attachment | undefined;
  function draw(panel: PanelContent): undefined {
    card = renderPanel(panel).attachment;
  }
  const voice: DialogVoice = {
    language: parts.language,
    isForOneself: true,
    hasAnsweredPress: true,
    async say(key, values) {
      sentences.push(translators[voice.language](key, values));
    },
    async writeTo(_readers, text) {
      sentences.push(text);
      return true;
    },
    async writePreformatted(text) {
      sentences.push(text);
    },
    acknowledge: (key) => voice.say(key),
    async reply(reply, question) {
      card = renderReply(reply, question).attachment;
    },
    replyInPlace: (reply) => voice.reply(reply),
    post: async (panel) => draw(panel),
    show: async (panel) => draw(panel),
    showTo: async (_readers, panel) => ({ kind: 'shown', activityId: draw(panel) }),
    get answer() {
      const say = translators[voice.language];
      const title = say('extension.explain.title');
      const texts = sentences.length > 0 ? sentences : [say('extension.explain.done')];
      const said = { language: voice.language, title, blocks: texts.map(paragraph), facts: [], actions: [] };
      return dialog(title, dialogCard(card ?? renderPanel(said).attachment));
    },
  };
  return voice;
}
