import {
  type Activity,
  type ChannelAccount,
  type ConversationAccount,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import { DeliveryError } from '../outbox/delivery-error.ts';
import type { ConversationAddress } from '../store/tenant-record.ts';
import type { TeamsAdapter } from './adapter.ts';
import type { ReusingAuthentication } from './reusing-authentication.ts';
import { shownName } from './turn.ts';

type Connector = Awaited<ReturnType<ReturnType<ReusingAuthentication['createConnectorFactory']>['create']>>;
interface PageOptions {
  pageSize: number;
  continuationToken: string;
}
type Request<Result> = (
  connector: Connector,
  options: { abortSignal: AbortSignal },
  context: TurnContext,
) => Promise<Result>;

/** Writes to people without being asked. Tries once; trying again is up to the caller. */
export interface Messenger {
  /** Posts a message, and gives its activity ID. @throws DeliveryError */
  send(address: ConversationAddress, activity: Partial<Activity>): Promise<string>;
  /** Puts another content in the place of a message sent before. @throws DeliveryError */
  update(address: ConversationAddress, activityId: string, activity: Partial<Activity>): Promise<void>;
  /** Everybody of a team, at most so many. @param address any conversation in it @throws DeliveryError */
  members(address: ConversationAddress, teamId: string, most: number): Promise<readonly ToldMember[]>;
  /** The group in the directory behind a team. @param address any conversation in it @throws DeliveryError */
  groupOf(address: ConversationAddress, teamId: string): Promise<string | undefined>;
  /** The channels of a team that are for all of it. @param address any conversation in it @throws DeliveryError */
  channels(address: ConversationAddress, teamId: string): Promise<readonly ToldChannel[]>;
}

/** A channel as Teams tells of it; "General" has no name, as each client calls it in its own language. */
export interface ToldChannel {
  id: string;
  name: string | undefined;
}

/** What is told in another form than expected counts as not told. */
const told = z.string().optional().catch(undefined);

/** A member as the channel tells of them. */
const memberSchema = z.object({
  id: z.string().min(1),
  name: told,
  aadObjectId: told,
  tenantId: told,
  userRole: told,
  /** As they sign in, for example `ada@contoso.com`. */
  userPrincipalName: told,
});
export type ToldMember = z.infer<typeof memberSchema>;

const groupSchema = z.object({ aadGroupId: told });
const channelSchema = z.object({ id: z.string().min(1), name: told });

export function createMessenger(parts: {
  adapter: TeamsAdapter;
  /** Absent where the bot has no registration: it then sends without a token, as the local Playground wants it. */
  appId: string | undefined;
  /** A try that takes longer is given up; the SDK itself would wait for ever. */
  timeoutMs?: number;
}): Messenger {
  const { adapter, appId = '', timeoutMs = 15_000 } = parts;

  function reach<Result>(address: ConversationAddress, request: Request<Result>): Promise<Result> {
    const { serviceUrl, channelId, conversationId, botId } = address;
    const reference = { serviceUrl, channelId, conversation: account(conversationId), bot: account(botId) };
    const abortSignal = AbortSignal.timeout(timeoutMs);
    const reached = new Promise<Result>((resolve, reject) => {
      // The token is waited for as well, and that cannot be aborted.
      abortSignal.addEventListener('abort', () => reject(abortSignal.reason));
      adapter
        .continueConversationAsync(appId, reference, async (context) => {
          // Rejected past the adapter, whose handler of failed turns would write to the conversation.
          const connector: Connector = context.turnState.get(adapter.ConnectorClientKey);
          await request(withoutRetries(connector), { abortSignal }, context).then(resolve, reject);
        })
        .catch(reject);
    });
    return reached.catch((error: unknown) => {
      throw deliveryErrorOf(error);
    });
  }

  return {
    members: (address, teamId, most) =>
      reach(address, async ({ conversations }, options) => {
        const members: ToldMember[] = [];
        let continuationToken: string | undefined;
        do {
          // The type wants a token on the first page as well, which has none.
          const page = await conversations.getConversationPagedMembers(teamId, {
            ...options,
            pageSize: membersAtOnce,
            ...(continuationToken === undefined ? {} : { continuationToken }),
          } as PageOptions);
          const read = (page.members ?? []).map((member) => memberSchema.safeParse(member));
          members.push(...read.flatMap(({ data }) => data ?? []));
          continuationToken = page.continuationToken || undefined;
        } while (continuationToken !== undefined && members.length < most);
        return members.slice(0, most);
      }),
    groupOf: (address, teamId) =>
      reach(address, async (_connector, options, context) => {
        const details = await teamsClientOf(context).teams.fetchTeamDetails(teamId, options);
        return groupSchema.parse(details).aadGroupId || undefined;
      }),
    channels: (address, teamId) =>
      reach(address, async (_connector, options, context) => {
        const list = await teamsClientOf(context).teams.fetchChannelList(teamId, options);
        const read = (list.conversations ?? []).map((channel) => channelSchema.safeParse(channel));
        return read.flatMap(({ data }) => (data ? [{ id: data.id, name: shownName(data.name) }] : []));
      }),
    send: (address, activity) =>
      reach(address, async ({ conversations }, options) => {
        const content = addressed(activity, address);
        return (await conversations.sendToConversation(address.conversationId, content, options)).id;
      }),
    update: (address, activityId, activity) =>
      reach(address, async ({ conversations }, options) => {
        const content = { ...addressed(activity, address), id: activityId };
        await conversations.updateActivity(address.conversationId, activityId, content, options);
      }),
  };
}

/** The most that Teams tells of in one answer. */
const membersAtOnce = 500;

/**
 * What `context.sendActivity` would add, except the message it replies to: in a continued conversation that one is
 * invented.
 */
function addressed(activity: Partial<Activity>, address: ConversationAddress): Partial<Activity> {
  const { channelId, serviceUrl, conversationId, botId } = address;
  return { ...activity, channelId, serviceUrl, from: account(botId), conversation: account(conversationId) };
}

function account(id: string): ChannelAccount & ConversationAccount {
  return { id } as ChannelAccount & ConversationAccount;
}

/**
 * The SDK's client tries again by itself, three times, and sleeps as long as Retry-After says before it does. Its option
 * `noRetryPolicy` has no effect. Clients of turns are others: they are made for the identity in the activity's token.
 */
function withoutRetries<Client extends object>(connector: Client): Client {
  const { client } = connector as unknown as { client: { pipeline: Pipeline } };
  client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return connector;
}

/** For what the connector of conversations cannot ask. The SDK has it behind helpers that try again, and cannot be aborted. */
function teamsClientOf(context: TurnContext): TeamsClient {
  return withoutRetries(TeamsInfo['getTeamsConnectorClient'](context));
}

type Ask<Answer> = (teamId: string, options: { abortSignal: AbortSignal }) => Promise<Answer>;
interface TeamsClient {
  teams: { fetchTeamDetails: Ask<unknown>; fetchChannelList: Ask<{ conversations?: unknown[] }> };
}

interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
}

/** The SDK's `RestError`; `response` is there where the channel answered. */
interface RestError {
  name: string;
  statusCode?: number;
  code?: string;
  response?: { headers: { get(name: string): string | undefined } };
}

function deliveryErrorOf(error: unknown): DeliveryError {
  const { name, statusCode, code, response } = error as RestError;
  if (name === 'AbortError' || name === 'TimeoutError')
    return new DeliveryError('The channel did not answer in time.', { code: 'ETIMEDOUT' }, error);
  // Whoever gives out tokens answers with status codes too, but says nothing on the recipient.
  if (name !== 'RestError') return new DeliveryError('A message could not be begun.', {}, error);
  if (statusCode === undefined)
    return new DeliveryError(`The channel could not be reached: ${code}.`, { code }, error);
  const retryAfter = response?.headers.get('retry-after');
  const message = `The channel answered a message with ${statusCode} ${code ?? ''}`.trim();
  return new DeliveryError(`${message}.`, { statusCode, code, retryAfter }, error);
}
