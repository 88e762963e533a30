import { isInCharge } from '../helpdesk/routing.ts';
import { hasLeft, idsOf, requesterOf } from '../helpdesk/ticket-people.ts';
import { maySeeTicket } from '../helpdesk/ticket-search.ts';
import { isKnownTo } from '../helpdesk/ticket-tenants.ts';
import type { Tickets } from '../helpdesk/tickets.ts';
import type { SentenceKey, Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import { referenceIn } from '../rules/reference.ts';
import type { RaisedRecord, Requester } from '../store/ticket-record.ts';
import type { CheckAgent } from './agents.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import type { OwnTicket } from './own-ticket.ts';
import { requesterTicketPanel } from './panels/requester-ticket-panel.ts';
import { helpdeskTicketPanel } from './panels/ticket-panel.ts';
import type { OwnTicketSight } from './panels/ticket-sight.ts';
import { showPress } from './ticket-presses.ts';
import type { TicketSights } from './ticket-sights.ts';
import type { FindViewer } from './ticket-viewers.ts';

/** Shows a ticket to whoever writes its reference, or presses on the card of it in a message, where they may see it. */
export function createShowTicket(parts: {
  tickets: Pick<Tickets, 'read' | 'keepCard'>;
  checkAgent: CheckAgent;
  findViewer: FindViewer;
  sights: TicketSights;
  ownTicket: Pick<OwnTicket, 'keep'>;
  translators: Record<Language, Translate>;
}): Conversation {
  const { tickets, checkAgent, findViewer, sights, ownTicket, translators } = parts;

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
    if (turn.input.kind === 'text' && (await showInHelpdesk(visit, record))) return 'noted';
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
    const { language } = voice;
    // Agents act on the card in their channel, where their colleagues see what they do.
    const own = asker && (await ownSight(record, asker, language));
    const panel = own
      ? requesterTicketPanel(own)
      : helpdeskTicketPanel(sights({ record, language, superseded: true }));
    const shown = await voice.showTo('oneself', panel);
    if (shown.kind !== 'shown') return refuse(visit, 'extension.ticket.in-own-chat');
    const { activityId } = shown;
    if (own && turn.input.kind === 'text' && activityId !== undefined)
      await ownTicket.keep(own, { activityId, address: turn.address });
    return 'noted';
  }

  /**
   * The helpdesk's card comes to where one of its agents asks for it in the helpdesk's channel, which reads all of it anyway,
   * and goes on there.
   *
   * @returns whether it is there
   */
  async function showInHelpdesk({ turn, voice }: Visit, record: RaisedRecord): Promise<boolean> {
    const check = await checkAgent(turn);
    if (check.kind !== 'agent' || !isInCharge(check.located, record.ticket)) return false;
    const { colleagues, located } = check;
    voice.language = located.helpdesk.language;
    const sight = sights({ record, language: voice.language, colleagues });
    const shown = await voice.postTo('everybody-here', helpdeskTicketPanel(sight));
    if (shown.kind === 'shown' && shown.activityId !== undefined) {
      const { language } = voice;
      const card = { activityId: shown.activityId, address: turn.address, language };
      await tickets.keepCard(record.reference, { kind: 'helpdesk' }, card);
    }
    return true;
  }

  /** A ticket as one who asked in it sees it; the one in which it goes on, where it does. */
  async function ownSight(
    record: RaisedRecord,
    asker: Requester,
    language: Language,
  ): Promise<OwnTicketSight> {
    const present = await goingOn(record, asker);
    const reader = requesterOf(present.ticket, asker)?.id ?? asker.id;
    const { reference } = record;
    const text = translators[language]('ticket.own.goes-on', { reference });
    const notice = present.reference === reference ? undefined : ({ tone: 'accent', text } as const);
    return sights({ record: present, language, reader, notice });
  }

  /** The ticket in which another goes on, as soon as whoever asked is joined to it. */
  async function goingOn(record: RaisedRecord, asker: Requester): Promise<RaisedRecord> {
    const { state } = record.ticket;
    const next = state.stage === 'merged' ? await tickets.read(state.into) : undefined;
    const isJoined = next && (requesterOf(next.ticket, asker) || hasLeft(next.ticket, asker));
    return next && isJoined ? goingOn(next, asker) : record;
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
