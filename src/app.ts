import { randomInt, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { DestinationStream } from 'pino';
import { type Answering, createAnswering } from './answering.ts';
import { createActivations } from './benefits/activations.ts';
import { createPersonForgetting } from './benefits/forgetting.ts';
import { createPartnerRecords } from './benefits/partner-records.ts';
import { createPeople } from './benefits/people.ts';
import { createRoles } from './benefits/roles.ts';
import { composeBenefits } from './compose/benefits.ts';
import { composeDirectory } from './compose/directory.ts';
import { composeExtension } from './compose/extension.ts';
import { composeHelpdesk } from './compose/helpdesk.ts';
import { composeInsight } from './compose/insight.ts';
import { composeLearning } from './compose/learning.ts';
import { sdkSettings } from './compose/sdk-settings.ts';
import type { Config } from './config.ts';
import type { Directory } from './directory/directory.ts';
import { createAskerForgetting } from './helpdesk/asker-forgetting.ts';
import { createHelpdesksFor } from './helpdesk/serving.ts';
import { idsOf } from './helpdesk/ticket-people.ts';
import { createMetrics } from './http/metrics.ts';
import { createHttpServer } from './http/server.ts';
import { createLog } from './log.ts';
import { createOutbox } from './outbox/outbox.ts';
import { createRetention } from './retention.ts';
import type { Language } from './rules/question.ts';
import { newReference } from './rules/reference.ts';
import { createFileStore } from './store/file/file-store.ts';
import type { Store } from './store/store.ts';
import { TeamsAdapter } from './teams/adapter.ts';
import { createAsk } from './teams/ask.ts';
import { SupportBot } from './teams/bot.ts';
import { createPanelRenderer, createReplyRenderer, type RenderReply } from './teams/cards/renderer.ts';
import type { Conversation, TurnReport } from './teams/conversation.ts';
import { createDoor } from './teams/door.ts';
import { createFact } from './teams/fact.ts';
import { createFailureHandler, createFailureNote } from './teams/failure.ts';
import { createForgetMe } from './teams/forget-me.ts';
import { createForgetOffers } from './teams/forget-offers.ts';
import { createHelp } from './teams/help.ts';
import { createMeeting } from './teams/meeting.ts';
import { createMessagesConversation } from './teams/messages.ts';
import { createMessenger } from './teams/messenger.ts';
import { createNoticeSender } from './teams/notices.ts';
import { createRecentQuestions } from './teams/recent-questions.ts';
import { createReception } from './teams/reception.ts';
import { createRemember } from './teams/remember.ts';
import { ReusingAuthentication } from './teams/reusing-authentication.ts';
import { createSights } from './teams/sights.ts';
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
  answering: Pick<Answering, 'catalogue' | 'understand' | 'readPhrases' | 'replies' | 'translators'> &
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
  const { catalogue, understand, readPhrases, replies, translators } = answering;
  const { fold = (text: string) => text.toLowerCase() } = answering;
  const cards = { folder: fileURLToPath(new URL('../cards/', import.meta.url)), translators };
  const renderReply = parts.renderReply ?? createReplyRenderer(cards);
  const renderPanel = createPanelRenderer(cards);

  const settings = { ...sdkSettings(config.identity), ...parts.authenticationSettings };
  const adapter = new TeamsAdapter(new ReusingAuthentication(settings, parts.credentials));
  const reference = parts.newReference ?? (() => newReference(randomInt));
  adapter.onTurnError = createFailureHandler({ log, newReference: reference, translators });

  const directory = parts.directory ?? composeDirectory(config, nowMs);
  const roles = createRoles({ store, directory, now });
  const sights = createSights({ store, roles, catalogue, translators, now, log });
  const appId = config.identity.kind === 'registered' ? config.identity.appId : undefined;
  const messenger = createMessenger({ adapter, appId });
  const partnerRecords = createPartnerRecords(store, now);
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
    wakeTenant: (tenantId) => outbox.wake(tenantId),
    now,
    log,
  });
  const sendNotice = createNoticeSender({ sights, messenger, renderPanel, translators, roles, now });
  const outbox = createOutbox({
    store,
    send: (record, delivery) =>
      delivery.notice.kind === 'helpdesk-digest' && delivery.to.kind === 'helpdesk'
        ? helpdesk.sendDigest(record.tenantId, delivery.to.id)
        : sendNotice(record, delivery),
    now,
    random: Math.random,
    log,
  });
  const activations = createActivations({ store, roles, now, newId: randomUUID, wake: outbox.wake });
  const people = createPeople(store, now);

  const hasHelpdesk = async (asking: { tenantId: string; language: Language }) =>
    (await helpdesk.helpdesks.inChargeOf(asking)) !== undefined;

  const { counts, conversation: insight } = composeInsight({
    store,
    ticketIndex: helpdesk.index,
    operatorTenant: config.helpdeskTenant,
    sights,
    checkAgent: helpdesk.checkAgent,
    translators,
    now,
    log,
  });

  const recentQuestions = createRecentQuestions(nowMs);
  const { learning, teaching, questionLog, teachingConversations } = composeLearning({
    checkAgent: helpdesk.checkAgent,
    helpdesksFor: createHelpdesksFor(helpdesk.helpdesks),
    hasHelpdesk,
    store,
    understand,
    readPhrases,
    translators,
    now,
    log,
  });
  const retention = createRetention({
    store,
    tickets: helpdesk.tickets,
    index: helpdesk.index,
    questionLog,
    keepDays: config.keepDays,
    now,
    log,
  });
  const ask = createAsk({
    understand,
    replies,
    partnerRecords,
    recentQuestions,
    hasHelpdesk,
    learning,
    translators,
    count: counts.add,
    log,
  });
  const conversations: readonly Conversation[] = [
    ask,
    createRemember({ partnerRecords, recentQuestions, ask }),
    createForgetOffers({ partnerRecords, catalogue, translators }),
    createMessagesConversation({ replies, partnerRecords, recentQuestions, translators }),
    createHelp(replies),
    createFact(replies),
    ...composeBenefits({
      store,
      roles,
      sights,
      activations,
      partnerRecords,
      translators,
      outbox,
      now,
      log,
    }),
    ...teachingConversations,
    ...helpdesk.conversations,
    createForgetMe({
      persons: createPersonForgetting({ store, activations }),
      askers: createAskerForgetting(helpdesk),
      forgetTeacher: teaching.forget,
      recentQuestions,
      translators,
    }),
    insight,
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
      async wakePerson(person) {
        await outbox.wakePerson(person.tenantId, person.id);
        // Not waited for: after a start the list of tickets is still being filled.
        void helpdesk.wakeRequester(idsOf(person));
      },
      needsSignInNames: [...config.administrators, ...config.helpdeskOwners].some((name) =>
        name.includes('@'),
      ),
      log,
    }),
    spoken: recentQuestions,
    allowedTenants: config.allowedTenants,
    translators,
    renderReply,
    renderPanel,
    report,
    nowMs,
    typingAfterMs,
  });
  const extension = composeExtension({
    helpdesk,
    hasHelpdesk,
    answering: { catalogue, understand, replies, translators, fold },
    partnerRecords,
    learning,
    conversations,
    allowedTenants: config.allowedTenants,
    renderReply,
    renderPanel,
    noteFailure: createFailureNote({ log, newReference: reference, translators }),
    report,
    nowMs,
    log,
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
      retention.start();
      // Beside the first turns: the first search would wait for all of it.
      helpdesk.filled().catch((error) => log.error({ err: error }, 'the tickets could not be read'));
      return port;
    },
    async stop() {
      const cutOff = await server.close(config.shutdownGraceSeconds * 1000);
      await Promise.all([outbox.stop(), helpdesk.stop(), retention.stop(), counts.stop()]);
      return cutOff;
    },
  };
}
