import type { Activity, ConversationAccount } from 'botbuilder';
import { languageOfLocale } from '../locales/language-of-locale.ts';
import type { Language } from '../rules/question.ts';
import type { ConversationAddress } from '../store/tenant-record.ts';
import { plainText } from './plain-text.ts';

/** One thing a person did, read from an activity. */
export interface Turn {
  /** The organisation, in lower case; absent where the channel does not say. */
  tenantId: string | undefined;
  user: {
    id: string;
    /** Object ID in the organisation's directory. */
    directoryId: string | undefined;
    /** As the channel calls them. */
    name: string | undefined;
  };
  conversationId: string;
  /** Where this conversation is reached again. */
  address: ConversationAddress;
  scope: 'personal' | 'group' | 'channel';
  team: Team | undefined;
  locale: string | undefined;
  /** The language of the client, or the one spoken last where that is known, until a text says otherwise. */
  language: Language;
  input: Input;
}

/** The team a conversation is in. */
export interface Team {
  id: string;
  /** In the directory, where Teams tells. */
  groupId: string | undefined;
  /** How the channel is called, where Teams tells. */
  channelName: string | undefined;
  /** "standard", "private" or "shared", where Teams tells. */
  channelType: string | undefined;
}

export type Input =
  /** Something written; cleaned, perhaps empty. */
  | { kind: 'text'; text: string; hasAttachment: boolean }
  /** A button on a card. Nothing in `data` may be trusted before a schema saw it. */
  | {
      kind: 'press';
      way: 'execute' | 'submit';
      verb: string | undefined;
      data: unknown;
      /** Activity ID of the message whose card was pressed. */
      card: string | undefined;
    }
  /** The bot came to a chat or a team. */
  | { kind: 'installed' };

/** The message whose card was pressed, where this is a press. */
export function cardOf({ input }: Turn): string | undefined {
  return input.kind === 'press' ? input.card : undefined;
}

/** An activity of a kind on which a person waits for nothing is no turn. */
export function readTurn(activity: Partial<Activity>): Turn | undefined {
  const input = readInput(activity);
  return input && turnWith(activity, input);
}

/** A turn whose input was read elsewhere. */
export function turnWith(activity: Partial<Activity>, input: Input): Turn | undefined {
  const { conversation, from } = activity;
  if (!conversation || !from) return undefined;
  const locale = localeOf(activity);
  return {
    tenantId: tenantOf(activity),
    user: { id: from.id, directoryId: from.aadObjectId?.toLowerCase(), name: shownName(from.name) },
    conversationId: conversation.id,
    address: addressOf(activity, conversation.id),
    scope: scopeOf(conversation),
    team: teamOf(activity),
    locale,
    language: languageOfLocale(locale),
    input,
  };
}

function readInput(activity: Partial<Activity>): Input | undefined {
  switch (activity.type) {
    case 'message':
      return readPress(activity) ?? readText(activity);
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? readExecute(activity) : undefined;
    case 'installationUpdate':
      // An upgrade ('add-upgrade') brings nobody new.
      return activity.action === 'add' ? { kind: 'installed' } : undefined;
    case 'conversationUpdate':
      return activity.membersAdded?.some((member) => member.id === activity.recipient?.id)
        ? { kind: 'installed' }
        : undefined;
    default:
      return undefined;
  }
}

function readText(activity: Partial<Activity>): Input | undefined {
  const text = plainText(activity as Activity);
  const attachments = activity.attachments ?? [];
  // A card that the message extension put into the message: it is shown to others, and asks nothing.
  if (text === '' && attachments.some((item) => item.contentType === cardType)) return undefined;
  // Teams repeats a formatted text as an attachment of HTML; that is no attachment of a person's.
  return { kind: 'text', text, hasAttachment: attachments.some((item) => item.contentType !== 'text/html') };
}

const cardType = 'application/vnd.microsoft.card.adaptive';

function readPress(activity: Partial<Activity>): Input | undefined {
  if (!isRecord(activity.value) || activity.text?.trim()) return undefined;
  const { value, replyToId } = activity;
  return { kind: 'press', way: 'submit', verb: textOf(value['verb']), data: value, card: textOf(replyToId) };
}

function readExecute({ value, replyToId }: Partial<Activity>): Input {
  const action = isRecord(value) && isRecord(value['action']) ? value['action'] : {};
  return {
    kind: 'press',
    way: 'execute',
    verb: textOf(action['verb']),
    data: action['data'],
    card: textOf(replyToId),
  };
}

function addressOf(activity: Partial<Activity>, conversationId: string): ConversationAddress {
  const { serviceUrl = '', channelId = '', recipient } = activity;
  return { serviceUrl, channelId, conversationId, botId: recipient?.id ?? '' };
}

/** Only a chat that says so counts as a person's own: IDs are shown there. */
function scopeOf({ conversationType }: Pick<ConversationAccount, 'conversationType'>): Turn['scope'] {
  if (conversationType === 'personal' || conversationType === 'channel') return conversationType;
  return 'group';
}

function teamOf({ channelData }: Partial<Activity>): Team | undefined {
  const { team, channel } = isRecord(channelData) ? channelData : {};
  const id = isRecord(team) ? textOf(team['id']) : undefined;
  if (!isRecord(team) || id === undefined) return undefined;
  const { name, type } = isRecord(channel) ? channel : {};
  return {
    id,
    groupId: textOf(team['aadGroupId']),
    channelName: shownName(name),
    channelType: textOf(type)?.toLowerCase(),
  };
}

const longestName = 100;

/** As the channel calls somebody, without the marks that turn the direction of what stands behind the name. */
export function shownName(name: unknown): string | undefined {
  const shown = textOf(name)
    ?.replace(/[\p{Bidi_Control}\p{Cc}]/gu, '')
    .trim();
  return textOf(shown && [...shown].slice(0, longestName).join(''));
}

/** What IDs of the directory, and those of the local Playground, look like. */
const tenantIdPattern = /^[0-9a-f-]{8,64}$/;

function tenantOf(activity: Partial<Activity>): string | undefined {
  const data = isRecord(activity.channelData) ? activity.channelData : {};
  const tenant = isRecord(data['tenant']) ? textOf(data['tenant']['id']) : undefined;
  const id = (tenant ?? textOf(activity.conversation?.tenantId))?.toLowerCase();
  return id && tenantIdPattern.test(id) ? id : undefined;
}

function localeOf(activity: Partial<Activity>): string | undefined {
  if (activity.locale) return activity.locale;
  const client = activity.entities?.find((entity) => entity?.type === 'clientInfo');
  return textOf(client?.['locale']);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
