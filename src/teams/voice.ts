import type { TurnContext } from 'botbuilder';
import type { Reply } from '../answers/answer.ts';
import type { SentenceKey, Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import type { RenderedReply, RenderPanel, RenderReply } from './cards/renderer.ts';
import { cardResponse, messageResponse } from './invoke-response.ts';
import type { ConfidentialPanel, Panel, PanelContent } from './panels/panel.ts';
import { cardOf, type Turn } from './turn.ts';
import type { Typing } from './typing.ts';

/** Who may read what is confidential: whoever the turn is of, or everybody who reads this conversation, as agents do theirs. */
export type Readers = 'oneself' | 'everybody-here';

/** What became of a panel that is confidential. */
export type Shown = { kind: 'shown'; activityId: string | undefined } | { kind: 'others-read-along' };

/** Speaks to the person of one turn, in one language. */
export interface Voice {
  /** Set to the language of the text as soon as that is understood; a failure is told in it as well. */
  language: Language;
  /** A sentence, without a card. */
  say(key: SentenceKey, values?: Record<string, string | number>): Promise<void>;
  /**
   * Words that are not the bot's own, without a card.
   * @returns whether they were written: where others than these would read them, they are not
   */
  writeTo(readers: Readers, text: string): Promise<boolean>;
  /** Words as they stand, line for line, to be copied. */
  writePreformatted(text: string): Promise<void>;
  /** @param question what was asked, as it may be shown to others, where people are asked whether the answer helped */
  reply(reply: Reply, question?: string): Promise<void>;
  /** Answers a press by a sentence that passes: the card pressed stays as it is. An old client gets it as a message. */
  acknowledge(key: SentenceKey): Promise<void>;
  /** A reply in the place of the card pressed, otherwise as a new message. */
  replyInPlace(reply: Reply): Promise<void>;
  /**
   * Shows a panel: in the place of the card pressed, otherwise as a new message.
   * @returns the activity ID of the message that carries it, where the channel tells
   */
  show(panel: Panel): Promise<string | undefined>;
  /** The same of what not everybody may read: where others than these would read it, nothing is shown. */
  showTo(readers: Readers, panel: ConfidentialPanel): Promise<Shown>;
  /** Shows a panel as a new message, so that the card pressed stays. */
  post(panel: Panel): Promise<string | undefined>;
  /**
   * Whether nobody else sees what takes the place of the card pressed: an old client's is one for everybody who reads
   * along, only a new one's is for whoever pressed. Where no card is told, a message would take its place.
   */
  readonly isForOneself: boolean;
  /** Whether the press this turn is about has been answered. */
  readonly hasAnsweredPress: boolean;
}

export function createVoice(parts: {
  context: TurnContext;
  turn: Turn;
  typing: Typing;
  translators: Record<Language, Translate>;
  renderReply: RenderReply;
  renderPanel: RenderPanel;
}): Voice {
  const { context, turn, typing, translators, renderReply, renderPanel } = parts;
  let hasAnsweredPress = false;
  async function sendText(text: string): Promise<void> {
    await typing.stop();
    await context.sendActivity({ type: 'message', text, textFormat: 'plain' });
  }
  async function sendCard({ attachment, summary, text }: RenderedReply): Promise<string | undefined> {
    await typing.stop();
    try {
      // No text beside the card: Teams would show both.
      const sent = await context.sendActivity({ type: 'message', summary, attachments: [attachment] });
      return sent?.id;
    } catch (error) {
      if (!isRefusedMessage(error)) throw error;
      await sendText(text);
      return undefined;
    }
  }
  /** An old client sends a press as a message; where its card can no longer be changed, a new one is sent. */
  async function updated(id: string, { attachment, summary }: RenderedReply): Promise<boolean> {
    await typing.stop();
    try {
      await context.updateActivity({ type: 'message', id, summary, attachments: [attachment] });
      return true;
    } catch {
      return false;
    }
  }
  async function place(rendered: RenderedReply): Promise<string | undefined> {
    const { input } = turn;
    if (input.kind !== 'press' || input.card === undefined) return sendCard(rendered);
    if (input.way === 'execute') {
      await typing.stop();
      await context.sendActivity(cardResponse(rendered.attachment.content));
      hasAnsweredPress = true;
      return input.card;
    }
    return (await updated(input.card, rendered)) ? input.card : sendCard(rendered);
  }
  const showPanel = (panel: PanelContent) => place(renderPanel(panel));
  const isExecuted = turn.input.kind === 'press' && turn.input.way === 'execute';
  const isAlone = turn.scope === 'personal';
  return {
    language: turn.language,
    isForOneself: isAlone || (isExecuted && cardOf(turn) !== undefined),
    get hasAnsweredPress() {
      return hasAnsweredPress;
    },
    say(key, values) {
      return sendText(translators[this.language](key, values));
    },
    async writeTo(readers, text) {
      // A message is read by everybody, also where the card pressed is for oneself.
      if (readers === 'oneself' && !isAlone) return false;
      await sendText(text);
      return true;
    },
    async writePreformatted(text) {
      await typing.stop();
      // Teams runs the lines of any other text together.
      const block = `\`\`\`\n${text.replaceAll('`', '’')}\n\`\`\``;
      await context.sendActivity({ type: 'message', text: block, textFormat: 'markdown' });
    },
    async reply(reply, question) {
      await sendCard(renderReply(reply, question));
    },
    async acknowledge(key) {
      const text = translators[this.language](key);
      if (!isExecuted) return sendText(text);
      await typing.stop();
      await context.sendActivity(messageResponse(text));
      hasAnsweredPress = true;
    },
    post: (panel) => sendCard(renderPanel(panel)),
    async replyInPlace(reply) {
      await place(renderReply(reply));
    },
    show: showPanel,
    async showTo(readers, panel) {
      if (readers === 'oneself' && !this.isForOneself) return { kind: 'others-read-along' };
      return { kind: 'shown', activityId: await showPanel(panel) };
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
