import type { Attachment } from 'botbuilder';
import type { Reply } from '../../answers/answer.ts';
import { toText } from '../../answers/text.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/question.ts';
import type { PanelContent } from '../panels/panel.ts';
import { panelText } from '../panels/panel-text.ts';
import { answerCard } from './answer-card.ts';
import { choiceCard } from './choice-card.ts';
import { helpCard } from './help-card.ts';
import { panelCard } from './panel-card.ts';
import type { Tools } from './shell.ts';
import { talkCard } from './talk-card.ts';
import { type Json, loadTemplates } from './templates.ts';
import { unknownCard } from './unknown-card.ts';
import { welcomeCard } from './welcome-card.ts';

/** A reply as it is sent. */
export interface RenderedReply {
  attachment: Attachment;
  /** The same in plain text: not markdown, so that a message which carries it has to say `textFormat: 'plain'`. */
  text: string;
  /** One line for notifications. */
  summary: string;
}

/** @param question what an answer was asked for, as it may be shown to others; people then can say whether it helped */
export type RenderReply = (reply: Reply, question?: string) => RenderedReply;
export type RenderPanel = (panel: PanelContent) => RenderedReply;

export interface RendererOptions {
  /** Where the card templates are: `cards/` of the project. */
  folder: string;
  translators: Record<Language, Translate>;
}

/**
 * Makes what turns a reply into a card and its text. The templates are read once, here.
 * @throws CardTemplateError
 */
export function createReplyRenderer({ folder, translators }: RendererOptions): RenderReply {
  const templates = loadTemplates(folder);
  return (reply, question) => {
    const translate = translators[reply.language];
    return {
      attachment: attachmentOf(cardOf({ templates, translate }, reply, question)),
      text: toText(reply, translate),
      summary: reply.summary,
    };
  };
}

/**
 * Makes what turns a panel into a card and its text. A card that is too large is drawn from a shorter panel.
 * @throws CardTemplateError
 */
export function createPanelRenderer({ folder, translators }: RendererOptions): RenderPanel {
  const templates = loadTemplates(folder);
  const draw = (panel: PanelContent): RenderedReply => {
    const translate = translators[panel.language];
    return {
      attachment: attachmentOf(panelCard({ templates, translate }, panel)),
      text: panelText(panel, translate),
      summary: panel.notice?.text ?? panel.title,
    };
  };
  return (panel) => {
    let shown = panel;
    let drawn = draw(shown);
    // Measured, not estimated: escaping makes some texts four times as long, and leaves others as they are.
    while (shown.shorter && isTooLarge(drawn)) {
      shown = shown.shorter();
      drawn = draw(shown);
    }
    return drawn;
  };
}

/** Of a card, in UTF-16 as Teams counts and in UTF-8 as it is sent; the message around it may have 2,000 more. */
const mostBytes = 58_000;

/** The text is sent instead of the card where the channel cannot show it. */
function isTooLarge({ attachment, text }: RenderedReply): boolean {
  return [attachment.content, text].some((content) => {
    const json = JSON.stringify(content);
    return Math.max(json.length * 2, Buffer.byteLength(json)) > mostBytes;
  });
}

function attachmentOf(content: Json): Attachment {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

function cardOf(tools: Tools, reply: Reply, question: string | undefined): Json {
  switch (reply.kind) {
    case 'answers':
      return answerCard(tools, reply, question);
    case 'choice':
      return choiceCard(tools, reply);
    case 'unknown':
      return unknownCard(tools, reply);
    case 'talk':
      if (reply.talk === 'welcome') return welcomeCard(tools, reply);
      return reply.talk === 'help' ? helpCard(tools, reply) : talkCard(tools, reply);
  }
}
