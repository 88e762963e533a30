import { requesterOf } from '../helpdesk/ticket-people.ts';
import { lineReadBy } from '../helpdesk/ticket-read-by.ts';
import type { TicketOutcome } from '../helpdesk/tickets.ts';
import type { Translate } from '../locales/translate.ts';
import type { TicketAction, TicketActor } from '../rules/ticket.ts';
import type { Ticket, TicketEntry } from '../store/ticket-record.ts';
import type { Notice } from './panels/panel.ts';
import { entryText } from './panels/ticket-entry-text.ts';
import { mostShown } from './panels/ticket-sight.ts';

/** What came of an action, in words for whoever did it. */
export function ticketOutcomeNotice(
  outcome: Exclude<TicketOutcome, { kind: 'gone' }>,
  action: TicketAction,
  actor: TicketActor,
  say: Translate,
): Notice {
  switch (outcome.kind) {
    case 'done':
    case 'repeated': {
      const whom = action.kind === 'assign' ? (action.to.name ?? say('panel.someone')) : '';
      return { tone: 'good', text: say(`ticket.done.${action.kind}`, { whom }) };
    }
    case 'outdated':
      return {
        tone: 'attention',
        text: say('ticket.outdated', {
          did: entryText(toldTo(actor, outcome.last, outcome.record.ticket), say, mostShown),
        }),
      };
    case 'refused': {
      const { state } = outcome.record.ticket;
      if (action.kind === 'add' && state.stage === 'resolved')
        return { tone: 'attention', text: say('ticket.refused.settled') };
      const name = ('agent' in state ? state.agent?.name : undefined) ?? say('panel.someone');
      return { tone: 'attention', text: say(`ticket.refused.${outcome.reason}`, { name }) };
    }
  }
}

/** Agents are told the whole; whoever asked is told nothing of another one who did. */
function toldTo(actor: TicketActor, last: TicketEntry, ticket: Ticket): TicketEntry {
  return actor.role === 'agent' ? last : lineReadBy(last, requesterOf(ticket, actor.id) ?? actor);
}
