import type { TicketOutcome } from '../helpdesk/tickets.ts';
import type { Translate } from '../locales/translate.ts';
import type { TicketAction } from '../rules/ticket.ts';
import type { TicketEntry } from '../store/ticket-record.ts';
import type { Notice } from './panels/panel.ts';
import { entryText } from './panels/ticket-entry-text.ts';
import { mostShown } from './panels/ticket-sight.ts';

/** What came of an action, in words for whoever did it. */
export function ticketOutcomeNotice(
  outcome: Exclude<TicketOutcome, { kind: 'gone' }>,
  action: TicketAction,
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
        text: say('ticket.outdated', { did: entryText(toldOf(outcome.last), say, mostShown) }),
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

/** That another ticket was merged into this one is told to everybody, what a colleague asked there is not. */
function toldOf(entry: TicketEntry): TicketEntry {
  const { text: _asked, ...line } = entry;
  return entry.what === 'merged-in' ? line : entry;
}
