import type { TurnContext } from 'botbuilder';
import type { Reply } from '../answers/answer.ts';
import type { SentenceKey, Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import type { RenderReply } from './cards/renderer.ts';
import type { Typing } from './typing.ts';

/** Speaks to the person of one turn, in one language. */
export interface Voice {
  /** Set to the language of the text as soon as that is understood; a failure is told in it as well. */
  language: Language;
  /** A sentence, without a card. */
  say(key: SentenceKey, values?: Record<string, string | number>): Promise<void>;
  reply(reply: Reply): Promise<void>;
}

export function createVoice(parts: {
  context: TurnContext;
  language: Language;
  typing: Typing;
  translators: Record<Language, Translate>;
  renderReply: RenderReply;
}): Voice {
  const { context, typing, translators, renderReply } = parts;
  async function sendText(text: string): Promise<void> {
    await typing.stop();
    await context.sendActivity({ type: 'message', text, textFormat: 'plain' });
  }
  return {
    language: parts.language,
    say(key, values) {
      return sendText(translators[this.language](key, values));
    },
    async reply(reply) {
      const { attachment, summary, text } = renderReply(reply);
      await typing.stop();
      try {
        // No text beside the card: Teams would show both.
        await context.sendActivity({ type: 'message', summary, attachments: [attachment] });
      } catch (error) {
        if (!isRefusedMessage(error)) throw error;
        await sendText(text);
      }
    },
  };
}

/** The channel did not take the card: it is too large, or the channel cannot show it. */
function isRefusedMessage(error: unknown): boolean {
  const status = (error as { statusCode?: unknown }).statusCode;
  return status === 400 || status === 413;
}

const voiceOfTurn = Symbol('voice');

export function keepVoice(context: TurnContext, voice: Voice): void {
  context.turnState.set(voiceOfTurn, voice);
}

export function keptVoice(context: TurnContext): Voice | undefined {
  return context.turnState.get<Voice>(voiceOfTurn);
}
