import { idsOf, requesterOf } from '../helpdesk/ticket-people.ts';
import { maySeeTicket } from '../helpdesk/ticket-search.ts';
import { isKnownTo } from '../helpdesk/ticket-tenants.ts';
import type { Tickets } from '../helpdesk/tickets.ts';
import type { SentenceKey } from '../locales/translate.ts';
import { referenceIn } from '../rules/reference.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import { requesterTicketPanel } from './panels/requester-ticket-panel.ts';
import { helpdeskTicketPanel } from './panels/ticket-panel.ts';
import { showPress } from './ticket-presses.ts';
import type { TicketSights } from './ticket-sights.ts';
import type { FindViewer } from './ticket-viewers.ts';

/** Shows a ticket to whoever writes its reference, or presses on the card of it in a message, where they may see it. */
export function createShowTicket(parts: {
  tickets: Pick<Tickets, 'read'>;
  findViewer: FindViewer;
  sights: TicketSights;
}): Conversation {
  const { tickets, findViewer, sights } = parts;

  async function refuse({ voice }: Visit, why: SentenceKey): Promise<Outcome> {
    await voice.say(why);
    return 'refused';
  }

  async function show(visit: Visit, reference: string): Promise<Outcome> {
    const { turn, voice } = visit;
    const seen = await findViewer(turn);
    const record = await tickets.read(reference);
    if (!seen) return refuse(visit, 'panel.needs-tenant');
    if (!record || !isKnownTo(record.ticket, seen.viewer.tenantId)) return refuse(visit, 'ticket.gone');
    const { ticket } = record;
    const requesters = ticket.requesters.flatMap(idsOf);
    if (!maySeeTicket({ ...ticket, requesters }, seen.viewer))
      return refuse(visit, seen.certain ? 'ticket.not-yours' : 'extension.members-unknown');
    const asker =
      ticket.tenantId === seen.viewer.tenantId
        ? requesterOf(ticket, { id: seen.viewer.personId, account: seen.viewer.account })
        : undefined;
    // A reference has no language of its own.
    if (turn.input.kind === 'text') voice.language = asker?.language ?? voice.language;
    const common = { record, language: voice.language };
    // Agents act on the card in their channel, where their colleagues see what they do.
    const panel = asker
      ? requesterTicketPanel(sights({ ...common, reader: asker.id }))
      : helpdeskTicketPanel(sights({ ...common, superseded: true }));
    const shown = await voice.showTo('oneself', panel);
    return shown.kind === 'shown' ? 'noted' : refuse(visit, 'extension.ticket.in-own-chat');
  }

  return {
    commands: [],
    commandIn: referenceIn,
    command: show,
    verbs: {
      'ticket-show': press(showPress, (visit, { language, reference }) => {
        visit.voice.language = language ?? visit.voice.language;
        return show(visit, reference);
      }),
    },
  };
}
