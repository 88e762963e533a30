import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { DestinationStream } from 'pino';
import { type Answering, createAnswering } from './answering.ts';
import { createPartnerRecords } from './benefits/partner-records.ts';
import type { Config, Identity } from './config.ts';
import { createMetrics } from './http/metrics.ts';
import { createHttpServer } from './http/server.ts';
import { createLog } from './log.ts';
import { createFileStore } from './store/file/file-store.ts';
import type { Store } from './store/store.ts';
import { TeamsAdapter } from './teams/adapter.ts';
import { createAsk } from './teams/ask.ts';
import { SupportBot } from './teams/bot.ts';
import { createReplyRenderer, type RenderReply } from './teams/cards/renderer.ts';
import { createDoor } from './teams/door.ts';
import { createFact } from './teams/fact.ts';
import { createFailureHandler } from './teams/failure.ts';
import { createHelp } from './teams/help.ts';
import { createRecentQuestions } from './teams/recent-questions.ts';
import { createReception } from './teams/reception.ts';
import { newReference } from './teams/reference.ts';
import { createRemember } from './teams/remember.ts';
import { ReusingAuthentication } from './teams/reusing-authentication.ts';
import { createWelcome } from './teams/welcome.ts';

type AuthenticationArguments = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

/** What can be replaced, in tests and by those who build on this. */
export interface Parts {
  now: () => Date;
  newReference: () => string;
  /** Where log lines go; standard output where absent. */
  logStream: DestinationStream;
  store: Store;
  /** The way from a text to a reply. */
  answering: Pick<Answering, 'understand' | 'replies' | 'translators'>;
  renderReply: RenderReply;
  /** Work that takes longer shows the typing indicator. */
  typingAfterMs: number;
  /** Settings of the SDK beside those of the configuration, such as where the keys of tokens are found. */
  authenticationSettings: AuthenticationArguments[0];
  /** Makes what the bot's own requests to Teams are signed with. */
  credentials: AuthenticationArguments[1];
}

export interface App {
  /** Begins to listen, and gives the port. @throws the system's error, such as EADDRINUSE. */
  listen(): Promise<number>;
  /** Stops accepting, lets turns in flight finish within the grace period, and says how many were cut off. */
  stop(): Promise<number>;
}

/**
 * Builds the bot: the only place that knows every room.
 * @throws CatalogueError, ModelError or CardTemplateError, saying what to do.
 */
export function createApp(config: Config, parts: Partial<Parts> = {}): App {
  const { now = () => new Date(), typingAfterMs = 500 } = parts;
  const nowMs = () => now().getTime();
  const log = createLog(config.logLevel, parts.logStream);
  const store = parts.store ?? createFileStore(config.store.folder);
  const partnerRecords = createPartnerRecords(store);
  const metrics = createMetrics();

  const { understand, replies, translators } =
    parts.answering ??
    createAnswering({ cataloguePath: config.cataloguePath, helpdesk: config.helpdesk, now });
  const renderReply =
    parts.renderReply ??
    createReplyRenderer({ folder: fileURLToPath(new URL('../cards/', import.meta.url)), translators });

  const recentQuestions = createRecentQuestions(nowMs);
  const ask = createAsk({ understand, replies, partnerRecords, recentQuestions, log });
  const remember = createRemember({ partnerRecords, recentQuestions, ask, now });
  const reception = createReception({
    ask,
    conversations: [ask, remember, createHelp(replies), createFact(replies, recentQuestions)],
    welcome: createWelcome(replies),
    allowedTenants: config.allowedTenants,
    translators,
    renderReply,
    report: (turn) => {
      metrics.report(turn);
      log.info(turn, 'a turn ended');
    },
    nowMs,
    typingAfterMs,
  });

  const settings = { ...settingsOf(config.identity), ...parts.authenticationSettings };
  const adapter = new TeamsAdapter(new ReusingAuthentication(settings, parts.credentials));
  const reference = parts.newReference ?? (() => newReference(randomInt));
  adapter.onTurnError = createFailureHandler({ log, newReference: reference, translators });
  const door = createDoor({ adapter, bot: new SupportBot(reception), log });
  const server = createHttpServer({ door, metrics, checkStore: () => store.check(), log });

  return {
    listen: () => server.listen(config.port, config.identity.kind === 'none' ? '127.0.0.1' : undefined),
    stop: () => server.close(config.shutdownGraceSeconds * 1000),
  };
}

/** The settings under the names the SDK knows them by. */
function settingsOf(identity: Identity): Record<string, string | undefined> {
  if (identity.kind === 'none') return {};
  return {
    MicrosoftAppId: identity.appId,
    MicrosoftAppPassword: identity.password,
    MicrosoftAppType: identity.appType,
    MicrosoftAppTenantId: identity.tenantId,
    ChannelService: identity.channelService,
  };
}
