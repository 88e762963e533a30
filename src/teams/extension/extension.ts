import type { Activity, TurnContext } from 'botbuilder';
import type { z } from 'zod';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/question.ts';
import type { RenderPanel, RenderReply } from '../cards/renderer.ts';
import type { Conversation, TurnReport } from '../conversation.ts';
import type { NoteFailure } from '../failure.ts';
import { createTenantGuard } from '../guards.ts';
import { memberOf } from '../member.ts';
import { type Input, type Turn, turnWith } from '../turn.ts';
import { createDialogVoice, type DialogVoice } from './dialog-voice.ts';
import type { createExplain } from './explain.ts';
import type { createFactResults } from './fact-results.ts';
import { explainInvoke, linkInvoke, queryInvoke, submitInvoke } from './invokes.ts';
import type { createPageResults } from './page-results.ts';
import { resultList, resultMessage } from './results.ts';
import type { createTicketResults } from './ticket-results.ts';

/** One invoke, and who it is from. */
export interface ExtensionVisit {
  turn: Turn;
  /** Of the client. */
  language: Language;
  /** What the dialog shows next. */
  voice: DialogVoice;
  context: TurnContext;
}

/** What an invoke is answered with. */
export interface Replied {
  outcome: TurnReport['outcome'];
  body: unknown;
}

/** What can be done with the bot from where messages are written and read, without a chat with it. */
export interface Extension {
  /** The body that answers an invoke; nothing where the invoke is not for the extension. */
  answer(context: TurnContext): Promise<unknown>;
}

interface Invoke {
  /** Where whatever goes wrong is said; beside a link, nothing is. Never in a message, which others would read. */
  place: 'list' | 'link' | 'dialog';
  /** @returns nothing where what was sent makes no sense */
  take(visit: ExtensionVisit, value: unknown): Promise<Replied | undefined>;
}

export interface ExtensionParts {
  ticketResults: ReturnType<typeof createTicketResults>;
  factResults: ReturnType<typeof createFactResults>;
  pageResults: ReturnType<typeof createPageResults>;
  explain: ReturnType<typeof createExplain>;
  /** Whose buttons work in a dialog as well. */
  conversations: readonly Conversation[];
  allowedTenants: readonly string[];
  translators: Record<Language, Translate>;
  renderReply: RenderReply;
  renderPanel: RenderPanel;
  noteFailure: NoteFailure;
  report: (turn: TurnReport) => void;
  nowMs: () => number;
}

export function createExtension(parts: ExtensionParts): Extension {
  const { ticketResults, factResults, pageResults, explain, translators, report, nowMs } = parts;
  const isAllowed = createTenantGuard(parts.allowedTenants);
  const verbs = new Map(parts.conversations.flatMap(({ verbs }) => Object.entries(verbs)));

  const link: Invoke = {
    place: 'link',
    take: checked(linkInvoke, async (visit, { url }) => pageResults(visit, url)),
  };
  const invokes = new Map<string, Invoke>(
    Object.entries({
      'composeExtension/query': {
        place: 'list',
        take: checked(queryInvoke, async (visit, query) =>
          query.commandId === 'facts'
            ? factResults(visit, query)
            : ticketResults(visit, query.commandId, query),
        ),
      },
      'composeExtension/queryLink': link,
      // On behalf of people who have not installed the bot: the card says nothing of anybody.
      'composeExtension/anonymousQueryLink': link,
      'composeExtension/fetchTask': {
        place: 'dialog',
        take: checked(explainInvoke, (visit, { messagePayload }) =>
          explain(visit, messagePayload.body?.content ?? ''),
        ),
      },
      'composeExtension/submitAction': {
        place: 'dialog',
        take: checked(submitInvoke, async ({ turn, voice, context }, { data }) => {
          const press = verbs.get(data.verb);
          if (!press) return undefined;
          const pressed = { ...turn, input: pressOf(data.verb, data) };
          const outcome = await press(
            { turn: pressed, voice, askMember: () => memberOf(context, turn) },
            data,
          );
          return { outcome, body: voice.answer };
        }),
      },
    }),
  );

  async function told({ place }: Invoke, language: Language, text: string): Promise<unknown> {
    if (place === 'link') return resultList([]);
    if (place === 'list') return resultMessage(text);
    const voice = createDialogVoice({ ...parts, language });
    await voice.writeTo('oneself', text);
    return voice.answer;
  }

  async function replied(invoke: Invoke, visit: ExtensionVisit): Promise<Replied> {
    const { turn, voice, context } = visit;
    try {
      if (!isAllowed(turn.tenantId)) {
        const text = translators[voice.language]('door.tenant-refused');
        return { outcome: 'refused', body: await told(invoke, voice.language, text) };
      }
      const taken = await invoke.take(visit, context.activity.value);
      if (taken) return taken;
      const text = translators[voice.language]('extension.not-understood');
      return { outcome: 'not-understood', body: await told(invoke, voice.language, text) };
    } catch (error) {
      const { text } = parts.noteFailure(context.activity, error, voice.language);
      return { outcome: 'failed', body: await told(invoke, voice.language, text) };
    }
  }

  return {
    async answer(context) {
      const invoke = invokes.get(context.activity.name ?? '');
      const turn = invoke && extensionTurn(context.activity);
      if (!invoke || !turn) return undefined;
      const beganMs = nowMs();
      const voice = createDialogVoice({ ...parts, language: turn.language });
      const { outcome, body } = await replied(invoke, { turn, language: turn.language, voice, context });
      report({ kind: 'extension', outcome, language: voice.language, durationMs: nowMs() - beganMs });
      return body;
    },
  };
}

/** An invoke whose value is what its schema says. */
function checked<Schema extends z.ZodType>(
  schema: Schema,
  take: (visit: ExtensionVisit, value: z.output<Schema>) => Promise<Replied | undefined>,
): Invoke['take'] {
  return async (visit, value) => {
    const read = schema.safeParse(value);
    return read.success ? take(visit, read.data) : undefined;
  };
}

/** The chat it is done in is other people's, and the bot is not in it: nothing of it counts as somebody's own chat. */
function extensionTurn(activity: Partial<Activity>): Turn | undefined {
  const turn = turnWith(activity, pressOf(undefined, undefined));
  return turn && { ...turn, scope: turn.scope === 'channel' ? 'channel' : 'group' };
}

function pressOf(verb: string | undefined, data: unknown): Input {
  return { kind: 'press', way: 'submit', verb, data, card: undefined };
}
