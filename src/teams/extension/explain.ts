import type { Attachment } from 'botbuilder';
import type { Reply } from '../../answers/answer.ts';
import type { Replies } from '../../answers/reply.ts';
import { understandTaught } from '../../helpdesk/lesson.ts';
import type { Translate } from '../../locales/translate.ts';
import { maskIds } from '../../rules/mask-ids.ts';
import type { Partner } from '../../rules/partner.ts';
import type { Language } from '../../rules/question.ts';
import type { Taught } from '../../store/taught-record.ts';
import type { Understand, Understanding } from '../../understanding/understanding.ts';
import { mostCharacters } from '../ask.ts';
import type { RenderPanel, RenderReply } from '../cards/renderer.ts';
import type { Outcome } from '../conversation.ts';
import type { Learning } from '../learning.ts';
import { ownAnswerPanel } from '../panels/own-answer-panel.ts';
import { type Panel, paragraph, press } from '../panels/panel.ts';
import { shortened } from '../panels/ticket-sight.ts';
import { plainText } from '../plain-text.ts';
import type { Turn } from '../turn.ts';
import { dialogCard, framed } from './dialog-card.ts';
import type { DialogVoice } from './dialog-voice.ts';
import type { ExtensionVisit, Replied } from './extension.ts';
import { dialog } from './results.ts';

/** Characters of the message that the dialog repeats, and that go along to the helpdesk. */
const mostRepeated = 200;
const mostHandedOver = 1_000;
const mostOfAnswer = 500;

/** What is said to a message; `answer` is what goes along to the helpdesk of it. */
interface Explained {
  outcome: Outcome;
  card: Attachment;
  answer: string | undefined;
}

/** Says in a dialog what a message of anybody's means, for the organisation of whoever asks. */
export function createExplain(parts: {
  understand: Understand;
  replies: Replies;
  learning: Pick<Learning, 'taughtFor'>;
  partnerOf: (turn: Turn) => Promise<Partner | undefined>;
  hasHelpdesk: (asking: { tenantId: string; language: Language }) => Promise<boolean>;
  translators: Record<Language, Translate>;
  renderReply: RenderReply;
  renderPanel: RenderPanel;
}): (visit: ExtensionVisit & { voice: DialogVoice }, content: string) => Promise<Replied> {
  const { understand, replies, learning, partnerOf, hasHelpdesk, translators, renderReply, renderPanel } =
    parts;

  async function explained(turn: Turn, understanding: Understanding): Promise<Explained> {
    const reply = replies.reply(understanding, await partnerOf(turn));
    return {
      outcome: outcomeOf[reply.kind],
      card: renderReply(reply).attachment,
      answer: reply.kind === 'answers' ? reply.summary : undefined,
    };
  }

  /** As a helpdesk of the organisation of whoever asks taught it. */
  function ownWords(taught: Taught, answer: string, language: Language, say: Translate): Explained {
    const card = renderPanel(ownAnswerPanel(taught, { language, say })).attachment;
    return { outcome: 'answered', card, answer };
  }

  return async ({ turn, voice, ...visit }, content) => {
    const text = plainText({ text: content, entities: [], recipient: { id: '', name: '' } });
    if (!/[\p{L}\p{N}]/u.test(text) || text.length > mostCharacters) {
      if (text.length > mostCharacters) await voice.say('door.too-long', { most: mostCharacters });
      else await voice.say('extension.explain.no-words');
      return { outcome: 'not-understood', body: voice.answer };
    }
    // The message is somebody else's: it is explained in the language of whoever asks, where that is known.
    const message = { text, locale: turn.locale };
    const understood = understand(message);
    const language = turn.locale === undefined ? understood.language : visit.language;
    const say = translators[language];
    const taught = await learning.taughtFor(turn, text);
    const { outcome, card, answer } =
      taught?.lesson.kind === 'words'
        ? ownWords(taught, taught.lesson.text, language, say)
        : await explained(turn, {
            ...((taught && understandTaught(message, taught.lesson, understand)) ?? understood),
            language,
          });
    const { tenantId } = turn;
    const canAsk = tenantId !== undefined && (await hasHelpdesk({ tenantId, language }));
    const masked = maskIds(text);
    const title = say('extension.explain.title');
    const repeated = shortened(masked.replace(/\s+/g, ' '), mostRepeated);
    const frame: Panel = {
      language,
      title,
      blocks: [paragraph(say('extension.explain.message', { text: repeated }))],
      facts: [],
      actions: canAsk ? [askHelpdesk(masked, answer, language, say)] : [],
    };
    const whole = framed(renderPanel(frame).attachment, card);
    return { outcome, body: dialog(title, dialogCard(whole)) };
  };
}

function askHelpdesk(masked: string, answer: string | undefined, language: Language, say: Translate) {
  const answered = answer === undefined ? {} : { answer: shortened(answer, mostOfAnswer) };
  return press({
    title: say('ticket.ask'),
    verb: 'ticket-draft',
    data: { question: shortened(masked, mostHandedOver), ...answered, language },
  });
}

const outcomeOf: Readonly<Record<Reply['kind'], Outcome>> = {
  answers: 'answered',
  choice: 'asked-back',
  unknown: 'unknown',
  talk: 'talk',
};
