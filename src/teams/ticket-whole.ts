import { saidIn } from '../helpdesk/ticket-read-by.ts';
import type { Translate } from '../locales/translate.ts';
import type { TicketActor } from '../rules/ticket.ts';
import type { Ticket } from '../store/ticket-record.ts';
import { entryText, saidText } from './panels/ticket-entry-text.ts';

/** All of a ticket, in paragraphs; whoever asked reads what was said, as on their card. */
export function wholeTicket(ticket: Ticket, { role, id }: TicketActor, say: Translate): string[] {
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
