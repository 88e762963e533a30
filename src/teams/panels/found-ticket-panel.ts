import type { FoundTicket } from '../../helpdesk/ticket-views.ts';
import type { SentenceKey, Translate } from '../../locales/translate.ts';
import { maskIds } from '../../rules/mask-ids.ts';
import type { Language } from '../../rules/question.ts';
import type { TicketStage } from '../../rules/ticket.ts';
import { type Panel, paragraph, press } from './panel.ts';
import { mostShown, shortened } from './ticket-sight.ts';

/**
 * A ticket as it is put into anybody's message: no more than everybody there may read. Whoever wants to see the rest
 * presses, and it is found out then whether they may.
 *
 * @param most characters of the question
 */
export function foundTicketPanel(
  ticket: FoundTicket,
  language: Language,
  say: Translate,
  most = mostShown,
): Panel {
  const { reference, question, stage, agent } = ticket;
  const name = agent && (agent.name ?? say('panel.someone'));
  return {
    language,
    title: reference,
    blocks: [
      paragraph(say('ticket.question', { text: shortened(maskIds(question), most) })),
      {
        kind: 'details',
        details: [
          { name: say('ticket.detail.state'), value: say(stageSentence[stage]) },
          ...(name === undefined ? [] : [{ name: say('extension.ticket.with'), value: name }]),
        ],
      },
    ],
    facts: [],
    actions: [
      press({ title: say('extension.ticket.show'), verb: 'ticket-show', data: { reference, language } }),
    ],
  };
}

export const stageSentence: Readonly<Record<TicketStage, SentenceKey>> = {
  new: 'ticket.step.new',
  assigned: 'ticket.own.step.in-hand',
  waiting: 'ticket.step.waiting',
  resolved: 'ticket.step.resolved',
  merged: 'ticket.step.merged',
};
