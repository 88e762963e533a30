import { randomInt, randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Replies } from '../answers/reply.ts';
import type { PartnerRecords } from '../benefits/partner-records.ts';
import type { Config } from '../config.ts';
import type { Directory } from '../directory/directory.ts';
import { createAskedBefore } from '../helpdesk/asked-before.ts';
import { createHelpdesks, type Helpdesks } from '../helpdesk/helpdesks.ts';
import { createReroute } from '../helpdesk/reroute.ts';
import { createTicketIndex, type TicketIndex } from '../helpdesk/ticket-index.ts';
import { createTicketOutbox } from '../helpdesk/ticket-outbox.ts';
import { createTicketSearch, type TicketSearch } from '../helpdesk/ticket-search.ts';
import { createTickets, type Tickets } from '../helpdesk/tickets.ts';
import type { Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import type { Outbox } from '../outbox/dispatcher.ts';
import { nextAtHour } from '../rules/clock-hour.ts';
import type { Language } from '../rules/question.ts';
import { newReference } from '../rules/reference.ts';
import type { Store } from '../store/store.ts';
import type { RaisedRecord } from '../store/ticket-record.ts';
import { type CheckAgent, createAgentCheck, createFindAgentOf } from '../teams/agents.ts';
import { createAskHelpdesk } from '../teams/ask-helpdesk.ts';
import type { RenderPanel } from '../teams/cards/renderer.ts';
import { createColleagues } from '../teams/colleagues.ts';
import type { Conversation } from '../teams/conversation.ts';
import { createDigestSender, type SendDigest } from '../teams/digest.ts';
import { createHelpdeskChannel } from '../teams/helpdesk-channel.ts';
import type { Messenger } from '../teams/messenger.ts';
import { type ChatOf, createOwnChat } from '../teams/own-chat.ts';
import { createOwnTicket } from '../teams/own-ticket.ts';
import { createRoster } from '../teams/roster.ts';
import { createShowTicket } from '../teams/show-ticket.ts';
import { createTicketNoticeSender } from '../teams/ticket-notices.ts';
import { createTicketSights } from '../teams/ticket-sights.ts';
import { createTicketStanding } from '../teams/ticket-standing.ts';
import { createFindViewer, type FindViewer } from '../teams/ticket-viewers.ts';
import { createTicketsConversation } from '../teams/tickets.ts';

const hourMs = 3_600_000;
/** Teams gives a search five seconds. */
const teamPatienceMs = 2_000;

/** The helpdesk, put together: what people do with tickets, and what is delivered about them. */
export interface ComposedHelpdesk {
  helpdesks: Helpdesks;
  tickets: Tickets;
  index: TicketIndex;
  checkAgent: CheckAgent;
  conversations: readonly Conversation[];
  outbox: Outbox;
  sendDigest: SendDigest;
  search: TicketSearch;
  findViewer: FindViewer;
  /** Resolves once every ticket kept can be found. */
  filled(): Promise<void>;
  /** Begins nothing new, and resolves once nothing is under way any more. */
  stop(): Promise<void>;
  /** What failed to reach the person with these IDs about their tickets is tried now. Never throws. */
  wakeRequester(ids: readonly string[]): Promise<void>;
}

export function composeHelpdesk(parts: {
  config: Config;
  store: Store;
  directory: Directory;
  messenger: Messenger;
  renderPanel: RenderPanel;
  replies: Replies;
  partnerRecords: PartnerRecords;
  translators: Record<Language, Translate>;
  fold: (text: string) => string;
  /** Told of a tenant for which something has to be delivered. */
  wakeTenant: (tenantId: string) => void;
  now: () => Date;
  log: Log;
}): ComposedHelpdesk {
  const { config, store, directory, messenger, renderPanel, translators, wakeTenant, now, log } = parts;
  const operatorTenant = config.helpdeskTenant;
  const { hour, timeZone } = config.helpdeskDigest;
  const nextDigest = (after: Date) => nextAtHour(after, hour, timeZone);
  const helpdesks = createHelpdesks({
    tenants: store,
    operatorTenant,
    now,
    newId: randomUUID,
    nextDigest,
    wake: wakeTenant,
  });
  const roster = createRoster({
    messenger,
    trusted: config.helpdeskOwners,
    nowMs: () => now().getTime(),
  });
  const colleagues = createColleagues({ roster, log });
  const sights = createTicketSights({ translators, replies: parts.replies });
  const search = createTicketSearch(parts.fold);
  const stopping = new AbortController();
  const index = createTicketIndex((put) =>
    putAll(
      store,
      (record) => {
        put(record);
        search.fill(record);
      },
      log,
      stopping.signal,
    ),
  );
  const chatOf: ChatOf = async (tenantId, personId) => (await store.read(tenantId))?.people?.[personId]?.chat;
  async function orLogged(work: Promise<unknown>): Promise<void> {
    await work.catch((error) => log.error({ err: error }, 'what became of a channel could not be noted'));
  }

  const outbox: Outbox = createTicketOutbox({
    records: store.tickets,
    send: createTicketNoticeSender({
      helpdesks,
      chatOf,
      colleagues,
      messenger,
      renderPanel,
      sights,
      translators,
      log,
    }),
    join: (other, record, by) => tickets.join(other, record, by),
    channelFailed: (record, reason) =>
      orLogged(
        Promise.all([
          helpdesks.markUnreachable(record.ticket.helpdesk, reason),
          // Where the helpdesk was removed, another one may be there for it.
          reason === 'HelpdeskRemoved' ? reroute.one(record) : undefined,
        ]),
      ),
    channelReached: (helpdesk) => orLogged(helpdesks.markReached(helpdesk)),
    now,
    newId: randomUUID,
    random: Math.random,
    log,
  });
  const tickets = createTickets({
    records: store.tickets,
    now,
    newId: randomUUID,
    noticed: (record) => {
      index.put(record);
      search.put(record);
    },
    removed: (reference) => {
      index.remove(reference);
      search.remove(reference);
    },
    wake: outbox.wake,
    bringUpAfterMs: config.helpdeskRemindAfterHours * hourMs,
  });
  const ownTicket = createOwnTicket({
    tickets,
    chatOf,
    ownChat: createOwnChat({ messenger, renderPanel, log }),
  });
  const reroute = createReroute({ index, tickets, helpdesks, operatorTenant });
  const checkAgent = createAgentCheck({ helpdesks, roster, log });
  const findViewer = createFindViewer(
    createFindAgentOf({ helpdesks, roster, patienceMs: teamPatienceMs, log }),
  );
  return {
    helpdesks,
    tickets,
    index,
    checkAgent,
    outbox,
    sendDigest: createDigestSender({
      helpdesks,
      index,
      messenger,
      renderPanel,
      translators,
      nextDigest,
      now,
      log,
    }),
    search,
    findViewer,
    filled: index.filled,
    async stop() {
      stopping.abort();
      await outbox.stop();
    },
    async wakeRequester(ids) {
      try {
        const knownBy = new Map<string, string>();
        for (const id of ids)
          for (const reference of await index.ofPerson(id))
            knownBy.set(reference, knownBy.get(reference) ?? id);
        for (const [reference, personId] of knownBy) {
          await outbox.wakePerson(reference, personId);
          await tickets.bringBack(reference, personId);
        }
      } catch (error) {
        log.error({ err: error }, 'the tickets of a person could not be listed');
      }
    },
    conversations: [
      createAskHelpdesk({
        ...parts,
        tickets,
        helpdesks,
        sights,
        ownTicket,
        askedBefore: createAskedBefore({ tickets, index }),
        newReference: () => newReference(randomInt),
      }),
      createTicketsConversation({
        tickets,
        standingOf: createTicketStanding({ tickets, checkAgent }),
        sights,
        ownTicket,
        translators,
      }),
      createShowTicket({ tickets, checkAgent, findViewer, sights, ownTicket, translators }),
      createHelpdeskChannel({
        helpdesks,
        checkAgent,
        mayManage: async (person, team, address) => {
          const signInName = (await store.read(person.tenantId))?.people?.[person.id]?.signInName;
          const asked = { tenantId: person.tenantId, directoryId: person.directoryId, signInName };
          if (isListed(config.helpdeskOwners, asked) || (await directory.isGlobalAdministrator(asked)))
            return true;
          const groupId = team.groupId ?? (await messenger.groupOf(address, team.id));
          return groupId !== undefined && (await directory.ownsGroup?.(asked, groupId)) === true;
        },
        colleagues,
        messenger,
        reroute,
        operatorTenant,
        translators,
        log,
      }),
    ],
  };
}

async function putAll(
  store: Store,
  put: (record: RaisedRecord) => void,
  log: Log,
  stopping: AbortSignal,
): Promise<void> {
  const unreadable = (file: string, error: unknown) =>
    log.error({ file, err: error }, 'a ticket cannot be read, and is in no list');
  for await (const record of store.tickets.all(unreadable)) {
    if (stopping.aborted) return;
    if (record.ticket) put({ ...record, ticket: record.ticket });
    // Files are read without letting anybody else in: whoever writes meanwhile would wait for all of them.
    await setImmediate();
  }
}

function isListed(
  listed: readonly string[],
  { directoryId, signInName }: { directoryId: string | undefined; signInName: string | undefined },
): boolean {
  return directoryId !== undefined && [directoryId, signInName].some((name) => name && listed.includes(name));
}
