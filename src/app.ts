import { randomInt, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { DestinationStream } from 'pino';
import { type Answering, createAnswering } from './answering.ts';
import { type Activations, createActivations } from './benefits/activations.ts';
import { createLinks } from './benefits/links.ts';
import { createPartnerRecords } from './benefits/partner-records.ts';
import { createPeople } from './benefits/people.ts';
import { createRoles } from './benefits/roles.ts';
import { createShownCards } from './benefits/shown-cards.ts';
import { composeHelpdesk } from './compose-helpdesk.ts';
import type { Config, Identity } from './config.ts';
import { createCombinedDirectory } from './directory/combined.ts';
import { createConfiguredDirectory } from './directory/configured.ts';
import type { Directory } from './directory/directory.ts';
import { createGraphDirectory } from './directory/graph.ts';
import { createMetrics } from './http/metrics.ts';
import { createHttpServer } from './http/server.ts';
import type { Translate } from './locales/translate.ts';
import { createLog } from './log.ts';
import { createOutbox, type Outbox } from './outbox/outbox.ts';
import type { Language } from './rules/question.ts';
import { createFileStore } from './store/file/file-store.ts';
import type { Store } from './store/store.ts';
import { createActivationConversation } from './teams/activation.ts';
import { TeamsAdapter } from './teams/adapter.ts';
import { createAdministratorsChannel } from './teams/administrators-channel.ts';
import { createAsk } from './teams/ask.ts';
import { SupportBot } from './teams/bot.ts';
import { createPanelRenderer, createReplyRenderer, type RenderReply } from './teams/cards/renderer.ts';
import type { Conversation, TurnReport } from './teams/conversation.ts';
import { createDoor } from './teams/door.ts';
import { createExplain } from './teams/extension/explain.ts';
import { createExtension } from './teams/extension/extension.ts';
import { createFactResults } from './teams/extension/fact-results.ts';
import { createPageResults } from './teams/extension/page-results.ts';
import { createTicketResults } from './teams/extension/ticket-results.ts';
import { createFact } from './teams/fact.ts';
import { createFailureHandler, createFailureNote } from './teams/failure.ts';
import { createHelp } from './teams/help.ts';
import { createHistoryConversation } from './teams/history.ts';
import { createIdsConversation } from './teams/ids.ts';
import { createMeeting } from './teams/meeting.ts';
import { createMessenger } from './teams/messenger.ts';
import { createNoticeSender } from './teams/notices.ts';
import { createPartnerOf } from './teams/partner-of.ts';
import { createRecentQuestions } from './teams/recent-questions.ts';
import { createReception } from './teams/reception.ts';
import { newReference } from './teams/reference.ts';
import { createRemainingConversation } from './teams/remaining.ts';
import { createRemember } from './teams/remember.ts';
import { ReusingAuthentication } from './teams/reusing-authentication.ts';
import { createRolesConversation } from './teams/roles.ts';
import { createSights } from './teams/sights.ts';
import { createWelcome } from './teams/welcome.ts';

/** Teams gives a search five seconds. */
const ticketsPatienceMs = 2_500;

type AuthenticationArguments = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

/** What can be replaced, in tests and by those who build on this. */
export interface Parts {
  now: () => Date;
  newReference: () => string;
  /** Where log lines go; standard output where absent. */
  logStream: DestinationStream;
  store: Store;
  /** The way from a text to a reply. */
  answering: Pick<Answering, 'catalogue' | 'understand' | 'replies' | 'translators'> &
    Partial<Pick<Answering, 'fold'>>;
  /** Who holds which role. */
  directory: Directory;
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
  const metrics = createMetrics();

  const answering =
    parts.answering ??
    createAnswering({ cataloguePath: config.cataloguePath, helpdesk: config.helpdesk, now });
  const { catalogue, understand, replies, translators } = answering;
  const { fold = (text: string) => text.toLowerCase() } = answering;
  const cards = { folder: fileURLToPath(new URL('../cards/', import.meta.url)), translators };
  const renderReply = parts.renderReply ?? createReplyRenderer(cards);
  const renderPanel = createPanelRenderer(cards);

  const settings = { ...settingsOf(config.identity), ...parts.authenticationSettings };
  const adapter = new TeamsAdapter(new ReusingAuthentication(settings, parts.credentials));
  const reference = parts.newReference ?? (() => newReference(randomInt));
  adapter.onTurnError = createFailureHandler({ log, newReference: reference, translators });

  const directory = directoryOf(config, parts);
  const roles = createRoles({ store, directory, now });
  const sights = createSights({ store, roles, catalogue, translators, now, log });
  const appId = config.identity.kind === 'registered' ? config.identity.appId : undefined;
  const messenger = createMessenger({ adapter, appId });
  const outbox = createOutbox({
    store,
    send: createNoticeSender({ sights, messenger, renderPanel, translators, roles, now }),
    now,
    random: Math.random,
    log,
  });
  const benefits: BenefitParts = { store, roles, sights, translators, outbox, now };
  const activations = createActivations({ store, roles, now, newId: randomUUID, wake: outbox.wake });
  const partnerRecords = createPartnerRecords(store, now);
  const people = createPeople(store);

  const helpdesk = composeHelpdesk({
    config,
    store,
    directory,
    messenger,
    renderPanel,
    replies,
    partnerRecords,
    translators,
    fold,
    wakeTenant: outbox.wake,
    now,
    log,
  });
  const hasHelpdesk = async (asking: { tenantId: string; language: Language }) =>
    (await helpdesk.helpdesks.inChargeOf(asking)) !== undefined;

  const recentQuestions = createRecentQuestions(nowMs);
  const ask = createAsk({ understand, replies, partnerRecords, recentQuestions, hasHelpdesk, log });
  const conversations: readonly Conversation[] = [
    ask,
    createRemember({ partnerRecords, recentQuestions, ask }),
    createHelp(replies),
    createFact(replies, recentQuestions),
    createActivationConversation({
      activations,
      partnerRecords,
      sights,
      store,
      shownCards: createShownCards({ store, now, newId: randomUUID, wake: outbox.wake, log }),
      translators,
      log,
    }),
    ...benefitConversations(benefits, activations),
    ...helpdesk.conversations,
  ];
  const report = (turn: TurnReport) => {
    metrics.report(turn);
    log.info(turn, 'a turn ended');
  };
  const reception = createReception({
    ask,
    conversations,
    welcome: createWelcome(replies),
    meeting: createMeeting({
      people,
      activations,
      mayActivate: async (person) => {
        const record = await store.read(person.tenantId);
        return record !== undefined && (await roles.of(record, person)) !== 'none';
      },
      async wakePerson(tenantId, personId) {
        await outbox.wakePerson(tenantId, personId);
        await helpdesk.wakeRequester(personId);
      },
      needsSignInNames: [...config.administrators, ...config.helpdeskOwners].some((name) =>
        name.includes('@'),
      ),
      log,
    }),
    allowedTenants: config.allowedTenants,
    translators,
    renderReply,
    renderPanel,
    report,
    nowMs,
    typingAfterMs,
  });
  const extension = createExtension({
    ticketResults: createTicketResults({
      ...helpdesk,
      patienceMs: ticketsPatienceMs,
      translators,
      renderPanel,
    }),
    factResults: createFactResults({ replies, fold, translators, renderReply }),
    pageResults: createPageResults({ replies, catalogue, translators, renderPanel }),
    explain: createExplain({
      understand,
      replies,
      partnerOf: createPartnerOf({ partnerRecords, log }),
      hasHelpdesk,
      translators,
      renderReply,
      renderPanel,
    }),
    conversations,
    allowedTenants: config.allowedTenants,
    translators,
    renderReply,
    renderPanel,
    noteFailure: createFailureNote({ log, newReference: reference, translators }),
    report,
    nowMs,
  });
  const door = createDoor({ adapter, bot: new SupportBot(reception, extension), log });
  const server = createHttpServer({ door, metrics, checkStore: () => store.check(), log });

  return {
    async listen() {
      const port = await server.listen(
        config.port,
        config.identity.kind === 'none' ? '127.0.0.1' : undefined,
      );
      outbox.start();
      helpdesk.outbox.start();
      // Beside the first turns: the first search would wait for all of it.
      helpdesk.filled().catch((error) => log.error({ err: error }, 'the tickets could not be read'));
      return port;
    },
    async stop() {
      const cutOff = await server.close(config.shutdownGraceSeconds * 1000);
      await Promise.all([outbox.stop(), helpdesk.stop()]);
      return cutOff;
    },
  };
}

interface BenefitParts {
  store: Store;
  roles: ReturnType<typeof createRoles>;
  sights: ReturnType<typeof createSights>;
  translators: Record<Language, Translate>;
  outbox: Outbox;
  now: () => Date;
}

/** What can be done about the benefit besides activating it. */
function benefitConversations(parts: BenefitParts, activations: Activations): Conversation[] {
  const { store, roles, sights, translators, outbox, now } = parts;
  return [
    createIdsConversation({
      links: createLinks(store, now),
      sights,
      store,
      translators,
      newId: randomUUID,
      now,
      wake: outbox.wake,
    }),
    createRemainingConversation({ activations, sights, translators }),
    createRolesConversation({ roles, activations, sights, translators }),
    createHistoryConversation(sights),
    createAdministratorsChannel({ store, roles, now }),
  ];
}

/** Who holds which role: by the configured list first, then by Microsoft Graph where that is on. */
function directoryOf({ administrators, graph }: Config, { directory, now }: Partial<Parts>): Directory {
  if (directory) return directory;
  const nowMs = now ? () => now().getTime() : Date.now;
  return createCombinedDirectory([
    createConfiguredDirectory(administrators),
    ...(graph ? [createGraphDirectory(graph, { fetch: globalThis.fetch, nowMs })] : []),
  ]);
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
