import { requesterOf } from '../../helpdesk/ticket-people.ts';
import type { Ticket } from '../../store/ticket-record.ts';
import { type Panel, paragraph } from './panel.ts';
import { requesterTicketPanel } from './requester-ticket-panel.ts';
import type { OwnTicketSight } from './ticket-sight.ts';

/** What others may see of a ticket whose answer goes to the own chat of whoever asked: how far it is, nothing that was said. */
export function ticketElsewherePanel(sight: OwnTicketSight): Panel {
  const { isConfidential: _told, ...panel } = requesterTicketPanel(sight);
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

/**
 * What others may see of a ticket whose answer comes to them, because whoever asked has no chat of their own: the question,
 * which was asked there, and what the helpdesk says; not what was written to the helpdesk alone.
 */
export function ticketOnlyHerePanel({ record, form: _written, ...sight }: OwnTicketSight): Panel {
  const { isConfidential: _told, ...panel } = requesterTicketPanel({
    ...sight,
    record: { ...record, ticket: withoutOwnWords(record.ticket) },
  });
  return panel;
}

function withoutOwnWords(ticket: Ticket): Ticket {
  const { note: _note, ...subject } = ticket.subject;
  const [first, ...others] = ticket.entries.map((entry) => {
    const { text: _text, ...line } = entry;
    return entry.by.role === 'requester' ? line : entry;
  });
  return { ...ticket, subject, entries: [first ?? ticket.entries[0], ...others] };
}
