import { requesterOf } from '../../helpdesk/ticket-people.ts';
import { type Panel, paragraph } from './panel.ts';
import { requesterTicketPanel } from './requester-ticket-panel.ts';
import type { OwnTicketSight } from './ticket-sight.ts';

/** What others may see of a ticket whose answer goes to the own chat of whoever asked: how far it is, nothing that was said. */
export function ticketElsewherePanel(sight: OwnTicketSight): Panel {
  const panel = requesterTicketPanel(sight);
  // No answer goes to whoever left.
  if (!requesterOf(sight.record.ticket, sight.reader)) return panel;
  const { language, title, blocks } = panel;
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
