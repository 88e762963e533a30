import { createAnswering } from '../../src/answering.ts';
import type { Parts } from '../../src/app.ts';
import { contoso, mentioning } from './activity.ts';
import type { CardReader } from './card-reader.ts';
import { channelId, guest, inChannel } from './helpdesk-story.ts';
import { type Character, grace, type Story, startStory, yating } from './story.ts';
import { operator } from './ticket-records.ts';

/** Understands and answers as the bot that ships. */
export const answering = createAnswering({ now: () => new Date('2021-08-10') });

/** Where the agents of the operator's helpdesk act: a thread of its channel. */
export const atHelpdesk = inChannel(operator, `${channelId};messageid=1700000000000`);

export interface TeachingStory extends Story {
  /** An agent writes in the channel; Grace where no other is named. */
  agentSays(text: string, agent?: Character): Promise<CardReader>;
  agentPresses(
    card: CardReader,
    title: string,
    fields?: Record<string, string>,
    agent?: Character,
  ): Promise<CardReader>;
}

/** The bot, with a helpdesk of the operator's that serves its own organisation and Contoso. Grace and Yating are its agents. */
export async function startTeachingStory(parts: Partial<Parts> = {}): Promise<TeachingStory> {
  const story = await startStory(
    { answering, ...parts },
    { ADMINISTRATORS: grace.aadObjectId, HELPDESK_TENANT: operator },
  );
  story.bot.connector.roster = [grace, yating, guest].map(({ id, name, aadObjectId }) => ({
    id,
    name,
    aadObjectId,
    tenantId: operator,
    userRole: id === guest.id ? 'guest' : 'user',
  }));
  const agentPresses: TeachingStory['agentPresses'] = (card, title, fields = {}, agent = grace) =>
    story.presses(agent, card, title, fields, atHelpdesk);
  const card = await story.says(grace, '', { ...atHelpdesk, ...mentioning('helpdesk') });
  await agentPresses(card, 'Make it the helpdesk', { tenants: `${contoso}, ${operator}` });
  return { ...story, agentPresses, agentSays: (text, agent = grace) => story.says(agent, text, atHelpdesk) };
}
