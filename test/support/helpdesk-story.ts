import assert from 'node:assert/strict';
import type { Parts } from '../../src/app.ts';
import type { Understand } from '../../src/understanding/understanding.ts';
import { type AnyActivity, contoso, mentioning } from './activity.ts';
import { catalogue, replies, translators } from './answering.ts';
import { type CardReader, readerOf } from './card-reader.ts';
import { plainAnswering, understandPlainly } from './doubles.ts';
import { type Character, emre, grace, type Story, startStory, yating } from './story.ts';

/** An agent of the helpdesk. */
export const selin: Character = {
  id: '29:selin',
  name: 'Selin Demir',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000004',
};
/** Another one. */
export const oliver: Character = {
  id: '29:oliver',
  name: 'Oliver Brandt',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000005',
};
/** Invited to the team from another organisation. */
export const guest: Character = {
  id: '29:guest',
  name: 'Gil Guest',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000006',
};

export const channelId = '19:helpdesk@thread.tacv2';

/** Where agents act: the channel, or a thread in it. */
export function inChannel(tenantId = contoso, id = channelId): AnyActivity {
  return {
    conversation: { id, conversationType: 'channel', isGroup: true, tenantId },
    channelData: {
      tenant: { id: tenantId },
      team: { id: '19:team', aadGroupId: 'team-group' },
      channel: { id, name: 'Helpdesk' },
    },
  };
}

export interface HelpdeskStory extends Story {
  /** The newest card that came to the channel without being asked for, once there are so many. */
  inHelpdesk(count?: number): Promise<CardReader>;
  /** Lines in the thread of a card, once there are so many. */
  thread(card: CardReader, count: number): Promise<string[]>;
  /** How the helpdesk's card looks after the newest change of it. */
  cardNow(card: CardReader): CardReader;
  /** Presses in the channel. */
  agentPresses(
    agent: Character,
    card: CardReader,
    title: string,
    fields?: Record<string, string>,
  ): Promise<CardReader>;
}

/** Knows questions about a level; nothing else. */
const understand: Understand = (message) => {
  const understood = understandPlainly(message);
  return /gold|silver/i.test(message.text) ? understood : { ...understood, meaning: { kind: 'unknown' } };
};
const { readPhrases } = plainAnswering;
const answering = { catalogue, translators, replies, understand, readPhrases };

/** The bot, with a helpdesk in a channel of the people's own organisation. */
export async function startHelpdeskStory(
  parts: Partial<Parts> = {},
  environment: Record<string, string> = { ADMINISTRATORS: grace.aadObjectId },
): Promise<HelpdeskStory> {
  const story = await startStory({ answering, ...parts }, environment);
  const { connector } = story.bot;
  connector.roster = [emre, grace, yating, selin, oliver, guest].map(({ id, name, aadObjectId }) => ({
    id,
    name,
    aadObjectId,
    tenantId: contoso,
    userRole: id === guest.id ? 'guest' : 'user',
  }));
  const helpdesk: HelpdeskStory = {
    ...story,
    async inHelpdesk(count = 1) {
      const unasked = () =>
        connector.sent.filter(
          ({ kind, conversationId, activity }) =>
            kind === 'send' && conversationId === channelId && activity.attachments !== undefined,
        );
      while (unasked().length < count) await connector.arrived(connector.sent.length + 1);
      const newest = unasked().at(-1);
      assert.ok(newest);
      return readerOf(newest.activity, `sent-${connector.sent.indexOf(newest) + 1}`);
    },
    async thread({ activityId }, count) {
      const lines = () =>
        connector.sent.filter(
          ({ conversationId }) => conversationId === `${channelId};messageid=${activityId}`,
        );
      while (lines().length < count) await connector.arrived(connector.sent.length + 1);
      return lines().map(({ activity }) => activity.text ?? '');
    },
    cardNow(card) {
      const change = connector.sent.findLast(
        ({ kind, activityId }) => kind === 'update' && activityId === card.activityId,
      );
      return change ? readerOf(change.activity, card.activityId ?? '') : card;
    },
    agentPresses: (agent, card, title, fields) => story.presses(agent, card, title, fields, inChannel()),
  };
  return helpdesk;
}

/** Grace makes the channel the helpdesk. */
export async function opensHelpdesk(story: HelpdeskStory, by: Character = grace): Promise<CardReader> {
  const card = await story.says(by, '', { ...inChannel(), ...mentioning('helpdesk') });
  return story.agentPresses(by, card, 'Make it the helpdesk');
}

/** A helpdesk that is open, and Emre, whom the bot can reach. */
export async function startWithHelpdesk(): Promise<HelpdeskStory> {
  const story = await startHelpdeskStory();
  await story.arrives(emre);
  await opensHelpdesk(story);
  return story;
}

/** Emre asks what the bot does not know, and sends it to the helpdesk. */
export async function asksHelpdesk(
  story: HelpdeskStory,
  { by = emre, question = 'Who signs our invoice?', note = '' } = {},
): Promise<CardReader> {
  const unknown = await story.says(by, question);
  const draft = await story.opens(by, unknown, 'Ask the helpdesk');
  return story.presses(by, draft, 'Send to the helpdesk', note === '' ? {} : { note });
}
