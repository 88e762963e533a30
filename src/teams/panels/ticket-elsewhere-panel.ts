import { type Panel, paragraph } from './panel.ts';
import { requesterTicketPanel } from './requester-ticket-panel.ts';
import type { TicketSight } from './ticket-sight.ts';

/** What others may see of a ticket whose answer goes to the own chat of whoever asked: how far it is, nothing that was said. */
export function ticketElsewherePanel(sight: TicketSight): Panel {
  const { language, title, blocks } = requesterTicketPanel(sight);
  return {
    language,
    title,
    blocks: [
      ...blocks.filter(({ kind }) => kind === 'progress'),
      paragraph(sight.say('ticket.own.elsewhere')),
    ],
    facts: [],
    actions: [],
  };
}
