import { asReadBy, saidIn } from '../helpdesk/ticket-read-by.ts';
import type { Translate } from '../locales/translate.ts';
import type { TicketActor } from '../rules/ticket.ts';
import type { Ticket } from '../store/ticket-record.ts';
import { entryText, saidText } from './panels/ticket-entry-text.ts';

/** All of a ticket, in paragraphs; whoever asked reads what was said, as on their card, and nobody else anything. */
export function wholeTicket(whole: Ticket, { role, id }: TicketActor, say: Translate): string[] {
  const ticket = role === 'agent' ? whole : asReadBy(whole, id);
  if (!ticket) return [say('ticket.own.left')];
  const { note, question } = ticket.subject;
  const entries =
    role === 'agent'
      ? ticket.entries.map((entry) => entryText(entry, say))
      : saidIn(ticket).map((entry) => saidText(entry, say, id));
  return [
    say('ticket.question', { text: question }),
    ...(note === undefined ? [] : [say('ticket.note', { text: note })]),
    ...entries,
  ];
}
