import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/question.ts';
import type { TicketSubject } from '../../store/ticket-record.ts';
import { fieldId, form, type Notice, type Panel, paragraph } from './panel.ts';
import { recordedDetails } from './recorded-details.ts';
import { longestTicketText } from './ticket-forms.ts';
import { mostShown, shortened } from './ticket-sight.ts';

export interface TicketDraftSight {
  language: Language;
  say: Translate;
  /** Of the ticket that is raised when it is sent. */
  reference: string;
  /** What is sent, but for the note. */
  subject: TicketSubject;
  /** What was written, where it could not be taken. */
  note?: string;
  notice?: Notice;
}

/** What is sent to the helpdesk, before it is sent; the form adds a line. */
export function ticketDraftPanel(sight: TicketDraftSight): Panel {
  const { language, say, reference, subject, note, notice } = sight;
  const { question, answer } = subject;
  return {
    language,
    title: say('ticket.draft.title'),
    notice,
    blocks: [
      paragraph(say('ticket.question', { text: shortened(question, mostShown) })),
      ...(answer === undefined
        ? []
        : [paragraph(say('ticket.bot-answer', { text: shortened(answer, mostShown) }))]),
      { kind: 'details', details: recordedDetails(subject, say, mostShown) },
      paragraph(say('ticket.draft.goes-along')),
    ],
    facts: [],
    actions: [
      form({
        title: say('ticket.draft.form'),
        open: true,
        inputs: [
          {
            kind: 'text',
            id: fieldId('draft', 'note'),
            label: say('ticket.draft.note'),
            value: note === undefined ? undefined : shortened(note, longestTicketText),
            required: false,
            maxLength: longestTicketText,
            multiline: true,
          },
        ],
        submit: {
          title: say('ticket.draft.send'),
          verb: 'ticket-send',
          data: { reference, question, ...(answer === undefined ? {} : { answer }), language },
          tone: 'positive',
        },
      }),
    ],
  };
}
