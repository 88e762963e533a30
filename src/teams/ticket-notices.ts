import type { Activity } from 'botbuilder';
import type { Helpdesks } from '../helpdesk/helpdesks.ts';
import type { LocatedHelpdesk } from '../helpdesk/routing.ts';
import type { TicketSent } from '../helpdesk/ticket-attempt.ts';
import type { Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import { DeliveryError } from '../outbox/delivery-error.ts';
import type { Language } from '../rules/question.ts';
import type { Agent } from '../rules/ticket.ts';
import { threadOf } from '../store/channel.ts';
import type { ConversationAddress } from '../store/tenant-record.ts';
import type {
  RaisedRecord,
  TicketCard,
  TicketDelivery,
  TicketEntry,
  TicketNotice,
  TicketRecord,
} from '../store/ticket-record.ts';
import type { RenderPanel } from './cards/renderer.ts';
import type { Colleagues } from './colleagues.ts';
import { mentioning } from './mentions.ts';
import type { Messenger } from './messenger.ts';
import type { ChatOf } from './own-chat.ts';
import type { Notice, PanelAction, PanelContent } from './panels/panel.ts';
import { requesterTicketPanel } from './panels/requester-ticket-panel.ts';
import { ticketElsewherePanel, ticketOnlyHerePanel } from './panels/ticket-elsewhere-panel.ts';
import { entryText } from './panels/ticket-entry-text.ts';
import { helpdeskTicketPanel } from './panels/ticket-panel.ts';
import { mostShown, shortened, type TicketSight } from './panels/ticket-sight.ts';
import type { TicketSights } from './ticket-sights.ts';

/** Renders what waits in a ticket's outbox, from the ticket as it is now and in the reader's language, and sends it. */
export function createTicketNoticeSender(parts: {
  helpdesks: Pick<Helpdesks, 'find'>;
  chatOf: ChatOf;
  colleagues: Colleagues;
  messenger: Pick<Messenger, 'send' | 'update'>;
  renderPanel: RenderPanel;
  sights: TicketSights;
  translators: Record<Language, Translate>;
  log: Log;
}): (record: TicketRecord, delivery: TicketDelivery) => Promise<TicketSent> {
  const { helpdesks, chatOf, colleagues, messenger, renderPanel, sights, translators, log } = parts;

  function cardMessage(panel: PanelContent): Partial<Activity> {
    const { attachment, summary } = renderPanel(panel);
    return { type: 'message', summary, attachments: [attachment] };
  }

  async function helpdeskCard(record: RaisedRecord, located: LocatedHelpdesk): Promise<Partial<Activity>> {
    const members = (await colleagues.of(located)) ?? [];
    const { language } = located.helpdesk;
    const panel = helpdeskTicketPanel(sights({ record, language, colleagues: members }));
    return cardMessage(members.length > 0 ? panel : withoutAssigning(panel));
  }

  async function toHelpdesk(record: RaisedRecord, notice: TicketNotice): Promise<TicketSent> {
    const located = await helpdesks.find(record.ticket.helpdesk);
    if (notice.kind === 'ticket-refresh' && notice.superseded) {
      // Its helpdesk may be removed, and another in charge; the card stays behind as it was written, and can do nothing any more.
      const language = notice.language ?? located?.helpdesk.language ?? record.ticket.requesters[0].language;
      const panel = helpdeskTicketPanel(sights({ record, language, superseded: true }));
      await messenger.update(notice.address, notice.activityId, cardMessage(panel));
      return { kind: 'sent' };
    }
    if (!located)
      throw new DeliveryError('The helpdesk in charge was removed.', {
        statusCode: 404,
        code: 'HelpdeskRemoved',
      });
    const { helpdesk } = located;
    const say = translators[helpdesk.language];
    const card = record.helpdeskCard;
    switch (notice.kind) {
      case 'ticket-opened': {
        if (card) return { kind: 'unwanted' };
        return toChannel(record, located);
      }
      case 'ticket-alert': {
        if (record.ticket.state.stage !== 'new' || !card) return { kind: 'unwanted' };
        const onDuty = await colleagues.stillIn(located, helpdesk.onDuty);
        return onDuty.length > 0 ? inThread(card, onDuty, say('ticket.alert')) : { kind: 'unwanted' };
      }
      case 'ticket-waits': {
        if (record.ticket.state.stage !== 'new') return { kind: 'unwanted' };
        // Without a thread to bring it up in, the card itself does.
        if (!card) return toChannel(record, located);
        const question = shortened(record.ticket.subject.question, mostShown);
        return inThread(
          card,
          await colleagues.stillIn(located, helpdesk.onDuty),
          say('ticket.waits', { reference: record.reference, question }),
        );
      }
      case 'ticket-news': {
        const entry = entryNamed(record, notice.entry);
        if (!entry || !card) return { kind: 'unwanted' };
        const agents = await colleagues.stillIn(located, mentioned(entry, helpdesk.onDuty));
        return inThread(card, agents, entryText(entry, say, mostInThread));
      }
      case 'ticket-refresh': {
        const message = await helpdeskCard(record, located);
        await messenger.update(notice.address, notice.activityId, message);
        return { kind: 'sent' };
      }
      case 'ticket-join':
        return { kind: 'unwanted' };
    }
  }

  async function toChannel(record: RaisedRecord, located: LocatedHelpdesk): Promise<TicketSent> {
    const { address, language } = located.helpdesk;
    const sent = await sentTo(address, await helpdeskCard(record, located));
    return sent.kind === 'sent' && sent.shown ? { ...sent, shown: { ...sent.shown, language } } : sent;
  }

  async function inThread(
    { activityId, address }: TicketCard,
    agents: readonly Agent[],
    line: string,
  ): Promise<TicketSent> {
    await messenger.send(
      { ...address, conversationId: threadOf(address.conversationId, activityId) },
      { type: 'message', ...mentioning(agents, line) },
    );
    return { kind: 'sent' };
  }

  async function toRequester(record: RaisedRecord, id: string, notice: TicketNotice): Promise<TicketSent> {
    const requester = record.ticket.requesters.find((each) => each.id === id);
    if (!requester) return farewell(record, id, notice);
    const { language } = requester;
    const say = translators[language];
    const chat = await chatOf(record.ticket.tenantId, id);
    /** Where others may read along, what goes to the own chat is not told. */
    function panelIn({ conversationId }: ConversationAddress, shown: Partial<TicketSight>): PanelContent {
      const sight = { ...sights({ record, language, reader: id }), ...shown };
      if (!chat) return ticketOnlyHerePanel(sight);
      return chat.conversationId === conversationId
        ? requesterTicketPanel(sight)
        : ticketElsewherePanel(sight);
    }
    if (notice.kind === 'ticket-refresh') {
      const panel = panelIn(notice.address, { superseded: notice.superseded ?? false });
      await messenger.update(notice.address, notice.activityId, cardMessage(panel));
      return { kind: 'sent' };
    }
    const entry = notice.kind === 'ticket-news' ? entryNamed(record, notice.entry) : undefined;
    const told = entry && newsOf(entry, say);
    if (!told) return { kind: 'unwanted' };
    // Who had no chat with the bot when they asked may have one by now.
    const to = chat ?? requester.address;
    return sentTo(to, cardMessage(panelIn(to, { notice: told })));
  }

  /** The card of somebody who does not ask in it any more tells nothing of it any more, wherever it is. */
  async function farewell(record: RaisedRecord, reader: string, notice: TicketNotice): Promise<TicketSent> {
    if (notice.kind !== 'ticket-refresh') return { kind: 'unwanted' };
    const { language = record.ticket.requesters[0].language } = notice;
    const panel = requesterTicketPanel(sights({ record, language, reader }));
    await messenger.update(notice.address, notice.activityId, cardMessage(panel));
    return { kind: 'sent' };
  }

  async function sentTo(address: ConversationAddress, message: Partial<Activity>): Promise<TicketSent> {
    const activityId: string | undefined = await messenger.send(address, message);
    if (activityId) return { kind: 'sent', shown: { activityId, address } };
    log.warn('the channel does not say which message a ticket’s card is; it comes anew with the next change');
    return { kind: 'sent' };
  }

  return async (record, { to, notice }) => {
    if (!record.ticket) return { kind: 'unwanted' };
    const raised = { ...record, ticket: record.ticket };
    return to.kind === 'helpdesk' ? toHelpdesk(raised, notice) : toRequester(raised, to.id, notice);
  };
}

/** Characters of what was written that one message in the thread holds; the card leads to the rest. */
const mostInThread = 4_000;

function entryNamed({ ticket }: RaisedRecord, id: string): TicketEntry | undefined {
  return ticket.entries.find((entry) => entry.id === id);
}

/** A list to choose from cannot be empty. */
function withoutAssigning(panel: PanelContent): PanelContent {
  const isAssigning = (action: PanelAction) =>
    action.kind === 'form' && action.form.submit.verb === 'ticket-assign';
  return { ...panel, actions: panel.actions.filter((action) => !isAssigning(action)) };
}

function mentioned({ mention = [] }: TicketEntry, onDuty: readonly Agent[]): readonly Agent[] {
  return mention === 'on-duty' ? onDuty : mention;
}

/** What whoever asked is told first. */
function newsOf({ what, by, whom }: TicketEntry, say: Translate): Notice | undefined {
  const name = by.name ?? say('panel.someone');
  switch (what) {
    case 'take':
    case 'reply':
    case 'resolve':
    case 'reopen':
      return { tone: 'good', text: say(`ticket.news.${what}`, { name }) };
    case 'merged-in':
      return { tone: 'good', text: say('ticket.news.merge', { name }) };
    case 'assign':
      return { tone: 'good', text: say('ticket.news.assign', { whom: whom?.name ?? say('panel.someone') }) };
    case 'ask':
      return { tone: 'accent', text: say('ticket.news.ask', { name }) };
    case 'unreached':
      return { tone: 'warning', text: say('ticket.news.unreached') };
    default:
      return undefined;
  }
}
