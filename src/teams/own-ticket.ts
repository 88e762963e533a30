import { isPerson } from '../helpdesk/ticket-people.ts';
import type { Tickets } from '../helpdesk/tickets.ts';
import type { RaisedRecord, TicketCard } from '../store/ticket-record.ts';
import type { Visit } from './conversation.ts';
import type { ChatOf, OwnChat } from './own-chat.ts';
import { requesterTicketPanel } from './panels/requester-ticket-panel.ts';
import { ticketElsewherePanel, ticketOnlyHerePanel } from './panels/ticket-elsewhere-panel.ts';
import type { OwnTicketSight } from './panels/ticket-sight.ts';
import { cardOf } from './turn.ts';

/** Shows somebody the ticket they asked in, and nobody who reads along. */
export interface OwnTicket {
  /**
   * In the place of the card pressed, where nobody else sees that; otherwise in their own chat, and what others may see in
   * the place of the card.
   *
   * @param isTaken whether what was pressed is done: where it is not, what was written has to stay somewhere
   * @returns the activity ID of the message where they pressed, where it goes on showing the ticket
   */
  show(visit: Visit, sight: OwnTicketSight, isTaken: boolean): Promise<string | undefined>;
  /**
   * As a new message, which shows it from then on; where others would read that, in their own chat.
   *
   * @returns whether they can read it
   */
  post(visit: Visit, sight: OwnTicketSight): Promise<boolean>;
  /** The message that shows the ticket to one who asks in it is kept up to date from then on; who left hears no more. */
  keep(sight: OwnTicketSight, card: TicketCard): Promise<void>;
  /** Writes all of it, as messages. @returns whether they can read it */
  write(visit: Visit, record: RaisedRecord, reader: string, texts: readonly string[]): Promise<boolean>;
}

export function createOwnTicket(parts: {
  tickets: Pick<Tickets, 'keepCard'>;
  chatOf: ChatOf;
  ownChat: OwnChat;
}): OwnTicket {
  const { tickets, chatOf, ownChat } = parts;

  async function keep(
    { record: { reference, ticket }, reader }: OwnTicketSight,
    card: TicketCard,
  ): Promise<void> {
    if (ticket.requesters.some((requester) => isPerson(requester, reader)))
      await tickets.keepCard(reference, { kind: 'requester', id: reader }, card);
  }

  return {
    async show({ turn, voice }, sight, isTaken) {
      const { record, reader } = sight;
      const panel = requesterTicketPanel(sight);
      const shown = await voice.showTo('oneself', panel);
      if (shown.kind === 'shown') return shown.activityId;
      const chat = await chatOf(record.ticket.tenantId, reader);
      const card = chat && (await ownChat.post(chat, panel));
      if (!card && !isTaken) {
        // The card they pressed stays: what they wrote still stands on it.
        await voice.acknowledge('panel.private-no-chat');
        return undefined;
      }
      if (card) await keep(sight, card);
      // Agents go on with theirs, whoever else in their team asked.
      if (record.helpdeskCard?.activityId === cardOf(turn)) {
        await voice.acknowledge(card ? 'panel.private' : 'panel.private-no-chat');
        return undefined;
      }
      const place = await voice.show(chat ? ticketElsewherePanel(sight) : ticketOnlyHerePanel(sight));
      return card ? undefined : place;
    },
    async post({ turn, voice }, sight) {
      const { record, reader } = sight;
      const panel = requesterTicketPanel(sight);
      const shown = await voice.postTo('oneself', panel);
      if (shown.kind === 'shown') {
        const { activityId } = shown;
        if (activityId !== undefined) await keep(sight, { activityId, address: turn.address });
        return true;
      }
      const chat = await chatOf(record.ticket.tenantId, reader);
      const card = chat && (await ownChat.post(chat, panel));
      if (card) await keep(sight, card);
      await voice.acknowledge(card ? 'panel.private' : 'panel.private-no-chat');
      return card !== undefined;
    },
    keep,
    async write({ voice }, { ticket }, reader, texts) {
      const [first, ...others] = texts;
      if (first === undefined || (await voice.writeTo('oneself', first))) {
        for (const text of others) await voice.writeTo('oneself', text);
        return true;
      }
      const chat = await chatOf(ticket.tenantId, reader);
      const isWritten = chat !== undefined && (await ownChat.write(chat, texts));
      await voice.acknowledge(isWritten ? 'panel.private' : 'panel.private-no-chat');
      return isWritten;
    },
  };
}
