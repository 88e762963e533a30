import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import type { Parts } from '../../src/app.ts';
import { type AnyActivity, contoso, execute, installed, message, submit } from './activity.ts';
import { type BotUnderTest, startBotUnderTest } from './bot-under-test.ts';
import { type CardReader, readerOf } from './card-reader.ts';

/** Somebody in the story of an activation, with a chat of their own. */
export interface Character {
  id: string;
  name: string;
  aadObjectId: string;
}

export const emre: Character = {
  id: '29:emre',
  name: 'Emre Kaya',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001',
};
export const grace: Character = {
  id: '29:grace',
  name: 'Grace Novak',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000002',
};
export const yating: Character = {
  id: '29:yating',
  name: '林雅婷',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000003',
};

/** The bot, with people who write to it and press its buttons, each in a chat of their own. */
export interface Story {
  bot: BotUnderTest;
  /** The day and hour it is; can be moved on. */
  clock: { now: Date };
  /** The person installs the bot, and so has a chat with it. */
  arrives(person: Character, overrides?: AnyActivity): Promise<void>;
  /** What the bot says to a text: the card, or the plain text. */
  says(person: Character, text: string, overrides?: AnyActivity): Promise<CardReader>;
  /** Presses the button with this title, with these fields filled in; gives the card that takes its place. */
  presses(
    person: Character,
    card: CardReader,
    title: string,
    fields?: Record<string, string>,
    overrides?: AnyActivity,
  ): Promise<CardReader>;
  /** The card of this message once it was changed. */
  changed(conversationId: string, activityId: string): Promise<CardReader>;
  /** Presses a button that brings a new message, and leaves the card as it is. */
  opens(person: Character, card: CardReader, title: string): Promise<CardReader>;
  /** Presses a button that leaves the card as it is, and gives the line that is told. */
  acknowledged(person: Character, card: CardReader, title: string): Promise<string>;
  /** Sends what a press sends, edited as one likes, and gives what is said to it. */
  answerTo(person: Character, verb: string, data: unknown, overrides?: AnyActivity): Promise<CardReader>;
  /** Presses as an old client does, and gives the card as its message shows it then. */
  submits(person: Character, card: CardReader, data: unknown): Promise<CardReader>;
  /** The newest message that reached this person without being asked for, once there are so many. */
  reached(person: Character, count?: number): Promise<CardReader>;
  /** Waits until such a card was posted to a conversation. */
  posted(conversationId: string, text: RegExp): Promise<void>;
  ends(): Promise<void>;
}

const chatOf = ({ id }: Character) => `a:chat-of-${id}`;

export async function startStory(
  parts: Partial<Parts> = {},
  environment: Record<string, string> = { ADMINISTRATORS: grace.aadObjectId },
): Promise<Story> {
  const clock = { now: new Date('2021-08-10T09:00:00Z') };
  const bot = await startBotUnderTest(environment, { now: () => clock.now, ...parts });

  function as(person: Character, overrides: AnyActivity = {}): AnyActivity {
    return {
      from: person,
      conversation: { id: chatOf(person), conversationType: 'personal', tenantId: contoso },
      ...overrides,
    };
  }
  /** Messages to a person's chat, those that answer and those nobody asked for. */
  const sentTo = (person: Character) =>
    bot.connector.sent.filter(
      ({ conversationId, activity }) => conversationId === chatOf(person) && activity.type === 'message',
    );

  async function answerTo(activity: AnyActivity): Promise<CardReader> {
    const before = bot.connector.sent.length;
    const response = await bot.post(activity);
    assert.equal(response.status, 200);
    const answer = bot.connector.sent
      .slice(before)
      .find(({ kind, activity: { type } }) => kind === 'reply' && type === 'message');
    assert.ok(answer, 'there is an answer');
    return readerOf(answer.activity, `sent-${bot.connector.sent.indexOf(answer) + 1}`);
  }

  return {
    bot,
    clock,
    async arrives(person, overrides) {
      const response = await bot.post(installed(as(person, overrides)));
      assert.equal(response.status, 200);
    },
    async says(person, text, overrides) {
      return answerTo(message(as(person, { text, ...overrides })));
    },
    async opens(person, card, title) {
      const { verb, data } = card.button(title);
      return answerTo(execute(verb, data, as(person, { replyToId: card.activityId })));
    },
    async acknowledged(person, card, title) {
      const { verb, data } = card.button(title);
      const response = await bot.post(execute(verb, data, as(person, { replyToId: card.activityId })));
      const { type, value } = (await response.json()) as { type: string; value: unknown };
      assert.equal(type, 'application/vnd.microsoft.activity.message');
      return String(value);
    },
    answerTo: (person, verb, data, overrides) => answerTo(execute(verb, data, as(person, overrides))),
    async submits(person, { activityId }, data) {
      const response = await bot.post(submit(data, as(person, { replyToId: activityId })));
      assert.equal(response.status, 200);
      const changed = bot.connector.sent.findLast(({ kind }) => kind === 'update');
      assert.ok(changed?.activityId, 'a message was changed');
      return readerOf(changed.activity, changed.activityId);
    },
    async changed(conversationId, activityId) {
      const change = () =>
        bot.connector.sent.findLast(
          (sent) =>
            sent.kind === 'update' &&
            sent.conversationId === conversationId &&
            sent.activityId === activityId,
        );
      while (!change()) await bot.connector.arrived(bot.connector.sent.length + 1);
      return readerOf(change()?.activity as Activity, activityId);
    },
    async presses(person, card, title, fields = {}, { conversation, channelData } = {}) {
      const elsewhere = {
        ...(conversation === undefined ? {} : { conversation }),
        ...(channelData === undefined ? {} : { channelData }),
      };
      const { verb, data, inputs } = card.button(title);
      const filledIn = Object.entries(fields).map(([field, value]) => {
        const input = inputs.find((id) => id.endsWith(`-${field}`));
        assert.ok(input, `"${title}" has no field ${field} beside it`);
        return [input, value];
      });
      const response = await bot.post(
        execute(
          verb,
          { ...data, ...Object.fromEntries(filledIn) },
          as(person, { replyToId: card.activityId, ...elsewhere }),
        ),
      );
      assert.equal(response.status, 200);
      const { type, value } = (await response.json()) as { type: string; value: unknown };
      assert.equal(type, 'application/vnd.microsoft.card.adaptive', JSON.stringify(value));
      return readerOf({ attachments: [{ content: value }] } as unknown as Activity, card.activityId);
    },
    async reached(person, count = 1) {
      const unasked = () => sentTo(person).filter(({ kind }) => kind === 'send');
      while (unasked().length < count) await bot.connector.arrived(bot.connector.sent.length + 1);
      const newest = unasked().at(-1);
      assert.ok(newest);
      return readerOf(newest.activity, `sent-${bot.connector.sent.indexOf(newest) + 1}`);
    },
    async posted(conversationId, text) {
      const isThere = () =>
        bot.connector.sent.some(
          (sent) =>
            sent.conversationId === conversationId &&
            sent.kind === 'send' &&
            text.test(readerOf(sent.activity, '').text),
        );
      while (!isThere()) await bot.connector.arrived(bot.connector.sent.length + 1);
    },
    async ends() {
      await bot.stop();
    },
  };
}
