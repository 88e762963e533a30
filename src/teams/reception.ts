import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import type { Ask } from './ask.ts';
import type { RenderPanel, RenderReply } from './cards/renderer.ts';
import type { Conversation, Outcome, TurnReport, Visit } from './conversation.ts';
import { createDuplicateGuard, createTenantGuard, createWelcomeGuard } from './guards.ts';
import { messageResponse } from './invoke-response.ts';
import type { Meeting } from './meeting.ts';
import { memberOf } from './member.ts';
import type { RecentQuestions } from './recent-questions.ts';
import { readTurn, type Turn } from './turn.ts';
import { startTyping } from './typing.ts';
import { createVoice, keepVoice } from './voice.ts';

export interface ReceptionParts {
  ask: Ask;
  /** All conversations, `ask` among them. */
  conversations: readonly Conversation[];
  welcome: (visit: Visit) => Promise<Outcome>;
  allowedTenants: readonly string[];
  translators: Record<Language, Translate>;
  renderReply: RenderReply;
  renderPanel: RenderPanel;
  meeting: Meeting;
  /** In which language each person last spoke: not every text tells one, and a client's may be another. */
  spoken: Pick<RecentQuestions, 'of' | 'keep'>;
  /** Told of every turn when it ends. */
  report: (turn: TurnReport) => void;
  nowMs: () => number;
  /** Work that takes longer shows the typing indicator. */
  typingAfterMs: number;
}

export type Reception = ReturnType<typeof createReception>;

/** Sees every activity first: guards the door, then brings the turn to the conversation that takes it. */
export function createReception(parts: ReceptionParts) {
  const isAllowed = createTenantGuard(parts.allowedTenants);
  const isDuplicate = createDuplicateGuard(parts.nowMs);
  const welcomes = createWelcomeGuard(parts.nowMs);
  const commands = commandTable(parts.conversations);
  const verbs = new Map(parts.conversations.flatMap(({ verbs }) => Object.entries(verbs)));

  async function route(visit: Visit): Promise<Outcome> {
    const { input } = visit.turn;
    switch (input.kind) {
      case 'installed':
        return parts.welcome(visit);
      case 'text': {
        const word = input.text.toLowerCase().replace(/[\s!.?！。？]+$/u, '');
        const command = commands.get(word) ?? commandIn(parts.conversations, input.text);
        return command ? command(visit, word) : parts.ask.text(visit, input.text, input.hasAttachment);
      }
      case 'press': {
        const command = readCommandPress(input);
        const conversation = command === undefined ? undefined : commands.get(command);
        if (command !== undefined && conversation) return conversation(visit, command);
        const press = verbs.get(input.verb ?? '');
        if (press) return press(visit, input.data);
        await visit.voice.say('door.press-not-understood');
        return 'refused';
      }
    }
  }

  async function guard(visit: Visit): Promise<Outcome> {
    if (isAllowed(visit.turn.tenantId)) {
      await parts.meeting.before(visit);
      const outcome = await route(visit);
      await parts.meeting.after(visit);
      if (!visit.isForgotten) parts.spoken.keep(visit.turn, { language: visit.voice.language });
      return outcome;
    }
    await visit.voice.say('door.tenant-refused');
    return 'refused';
  }

  /** Whether the turn was taken before: the same activity again, or the second word of the same installation. */
  function isRepeated(turn: Turn, context: TurnContext): boolean {
    if (isDuplicate(context.activity)) return true;
    return turn.input.kind === 'installed' && !welcomes.first(turn.conversationId);
  }

  async function take(context: TurnContext): Promise<void> {
    const read = readTurn(context.activity);
    if (!read) return;
    const turn = { ...read, language: parts.spoken.of(read)?.language ?? read.language };
    const beganMs = parts.nowMs();
    const typing = startTyping(context, parts.typingAfterMs);
    const { translators, renderReply, renderPanel } = parts;
    const voice = createVoice({ context, turn, typing, translators, renderReply, renderPanel });
    keepVoice(context, voice);
    let outcome: Outcome = 'failed';
    try {
      outcome = isRepeated(turn, context)
        ? 'duplicate'
        : await guard({ turn, voice, askMember: () => memberOf(context, turn) });
      if (context.activity.type === 'invoke' && !voice.hasAnsweredPress)
        await context.sendActivity(messageResponse(translators[voice.language]('door.press-taken')));
    } finally {
      await typing.stop();
      const durationMs = parts.nowMs() - beganMs;
      parts.report({ kind: turn.input.kind, outcome, language: voice.language, durationMs });
    }
  }

  return {
    take,
    /** The bot was taken away: should it come back soon, it greets again. */
    leave: (context: TurnContext) => welcomes.forget(context.activity.conversation.id),
  };
}

type Command = (visit: Visit, word: string) => Promise<Outcome>;

function commandTable(conversations: readonly Conversation[]): Map<string, Command> {
  const table = new Map<string, Command>();
  for (const conversation of conversations) {
    const command = conversation.command?.bind(conversation);
    if (command) for (const word of conversation.commands) table.set(word, command);
  }
  return table;
}

/** What takes a text that no list of commands holds. */
function commandIn(conversations: readonly Conversation[], text: string): Command | undefined {
  for (const conversation of conversations) {
    const command = conversation.commandIn?.(text);
    const take = conversation.command?.bind(conversation);
    if (command !== undefined && take) return (visit) => take(visit, command);
  }
  return undefined;
}

const commandData = z.looseObject({ verb: z.literal('command').optional(), command: z.string() });

/** A button may stand for a command, so that nobody has to know the word. */
function readCommandPress({ verb, data }: Extract<Turn['input'], { kind: 'press' }>): string | undefined {
  if (verb !== 'command') return undefined;
  return commandData.safeParse(data).data?.command;
}
