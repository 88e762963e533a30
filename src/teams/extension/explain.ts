import type { Reply } from '../../answers/answer.ts';
import type { Replies } from '../../answers/reply.ts';
import type { Translate } from '../../locales/translate.ts';
import { maskIds } from '../../rules/mask-ids.ts';
import type { Partner } from '../../rules/partner.ts';
import type { Language } from '../../rules/question.ts';
import type { Understand } from '../../understanding/understanding.ts';
import { mostCharacters } from '../ask.ts';
import type { RenderPanel, RenderReply } from '../cards/renderer.ts';
import type { Outcome } from '../conversation.ts';
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

/** Says in a dialog what a message of anybody's means, for the organisation of whoever asks. */
export function createExplain(parts: {
  understand: Understand;
  replies: Replies;
  partnerOf: (turn: Turn) => Promise<Partner | undefined>;
  hasHelpdesk: (asking: { tenantId: string; language: Language }) => Promise<boolean>;
  translators: Record<Language, Translate>;
  renderReply: RenderReply;
  renderPanel: RenderPanel;
}): (visit: ExtensionVisit & { voice: DialogVoice }, content: string) => Promise<Replied> {
  const { understand, replies, partnerOf, hasHelpdesk, translators, renderReply, renderPanel } = parts;

  return async ({ turn, voice, ...visit }, content) => {
    const text = plainText({ text: content, entities: [], recipient: { id: '', name: '' } });
    if (!/[\p{L}\p{N}]/u.test(text) || text.length > mostCharacters) {
      if (text.length > mostCharacters) await voice.say('door.too-long', { most: mostCharacters });
      else await voice.say('extension.explain.no-words');
      return { outcome: 'not-understood', body: voice.answer };
    }
    // The message is somebody else's: it is explained in the language of whoever asks, where that is known.
    const understood = understand({ text, locale: turn.locale });
    const language = turn.locale === undefined ? understood.language : visit.language;
    const say = translators[language];
    const understanding = { ...understood, language };
    const reply = replies.reply(understanding, await partnerOf(turn));
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
      actions: canAsk ? [askHelpdesk(masked, reply, language, say)] : [],
    };
    const card = framed(renderPanel(frame).attachment, renderReply(reply).attachment);
    return { outcome: outcomeOf[reply.kind], body: dialog(title, dialogCard(card)) };
  };
}

function askHelpdesk(masked: string, reply: Reply, language: Language, say: Translate) {
  const answer = reply.kind === 'answers' ? { answer: shortened(reply.summary, mostOfAnswer) } : {};
  return press({
    title: say('ticket.ask'),
    verb: 'ticket-draft',
    data: { question: shortened(masked, mostHandedOver), ...answer, language },
  });
}

const outcomeOf: Readonly<Record<Reply['kind'], Outcome>> = {
  answers: 'answered',
  choice: 'asked-back',
  unknown: 'unknown',
  talk: 'talk',
};
