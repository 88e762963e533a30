import { asReadBy, saidIn } from '../../helpdesk/ticket-read-by.ts';
import type { FactId } from '../../rules/facts.ts';
import type { Ticket } from '../../store/ticket-record.ts';
import { type Panel, type PanelAction, type PanelBlock, type ProgressStep, paragraph } from './panel.ts';
import { entryText } from './ticket-entry-text.ts';
import { ticketButton, ticketForm } from './ticket-forms.ts';
import { entriesIn, inRooms, isCutIn, isLonger, requesterRooms, type TicketRoom } from './ticket-room.ts';
import { shortened, type TicketSight } from './ticket-sight.ts';

/** Characters of the question, which whoever asked knows. */
const mostOfQuestion = 300;

/** What whoever asked sees of their ticket, and can do about it. */
export function requesterTicketPanel(sight: TicketSight): Panel {
  const own = asRead(sight);
  return inRooms(requesterRooms, (room) => panelIn(room, own));
}

function asRead(sight: TicketSight): TicketSight {
  const { record, reader } = sight;
  return reader === undefined
    ? sight
    : { ...sight, record: { ...record, ticket: asReadBy(record.ticket, reader) } };
}

function panelIn(room: TicketRoom, sight: TicketSight): Panel {
  const { record, language, say, notice, superseded } = sight;
  const { reference } = record;
  const { ticket } = record;
  const fact = resolvingFact(ticket);
  return {
    language,
    title: say('ticket.own.title', { reference }),
    notice,
    blocks: [
      { kind: 'progress', steps: progressOf(ticket, sight) },
      paragraph(say('ticket.question', { text: shortened(ticket.subject.question, ofQuestion(room)) })),
      ...said(room, sight),
      ...(fact ? [paragraph(sight.stateFact(fact))] : []),
      ...standing(ticket, sight),
    ],
    facts: fact ? [fact] : [],
    actions: superseded ? [] : [...actionsOf(ticket, sight), ...whole(room, sight)],
  };
}

function progressOf({ state }: Ticket, { say }: TicketSight): ProgressStep[] {
  const closed = state.stage === 'resolved' || state.stage === 'merged';
  const middle = state.stage === 'waiting' ? 'ticket.own.step.your-turn' : 'ticket.own.step.in-hand';
  return [
    { label: say('ticket.own.step.sent'), state: state.stage === 'new' ? 'now' : 'done' },
    { label: say(middle), state: closed ? 'done' : state.stage === 'new' ? 'ahead' : 'now' },
    { label: say('ticket.own.step.done'), state: closed ? 'done' : 'ahead' },
  ];
}

function said(room: TicketRoom, { record: { ticket }, say }: TicketSight): PanelBlock[] {
  const { note } = ticket.subject;
  const points = [
    ...(note === undefined ? [] : [say('ticket.note', { text: shortened(note, ofQuestion(room)) })]),
    ...entriesIn(saidIn(ticket), room).map(({ entry, most }) => entryText(entry, say, most)),
  ];
  return points.length === 0 ? [] : [{ kind: 'points', points }];
}

function ofQuestion({ others }: TicketRoom): number {
  return Math.min(mostOfQuestion, others);
}

/** The way to all that was said, where the card has no room for it. */
function whole(room: TicketRoom, sight: TicketSight): PanelAction[] {
  const { ticket } = sight.record;
  const { question, note } = ticket.subject;
  const isCut =
    isLonger(question, ofQuestion(room)) || isLonger(note, ofQuestion(room)) || isCutIn(saidIn(ticket), room);
  return isCut ? [ticketButton(sight, 'whole')] : [];
}

function resolvingFact({ state }: Ticket): FactId | undefined {
  return state.stage === 'resolved' && state.resolution.how === 'fact' ? state.resolution.fact : undefined;
}

/** One line on what comes next. */
function standing({ state, entries }: Ticket, { say, record }: TicketSight): PanelBlock[] {
  switch (state.stage) {
    case 'new': {
      const isUnreached = entries.some(({ what }) => what === 'unreached') && !record.helpdeskCard;
      return [paragraph(say(isUnreached ? 'ticket.own.unreached' : 'ticket.own.new'))];
    }
    case 'assigned':
      return [paragraph(say('ticket.own.assigned', { name: state.agent.name ?? say('panel.someone') }))];
    case 'waiting':
      return [paragraph(say('ticket.own.waiting', { name: state.agent.name ?? say('panel.someone') }))];
    case 'resolved':
      return [
        paragraph(say(state.resolution.how === 'withdrawn' ? 'ticket.own.withdrawn' : 'ticket.own.resolved')),
      ];
    case 'merged':
      return [paragraph(say('ticket.own.merged', { other: state.into }))];
  }
}

function actionsOf({ state }: Ticket, sight: TicketSight): PanelAction[] {
  const { form, record } = sight;
  switch (state.stage) {
    case 'new':
    case 'assigned':
      return [ticketForm(writtenInto('add', sight), 'add'), ticketButton(sight, 'withdraw')];
    case 'waiting':
      return [ticketForm(writtenInto('add', sight), 'add', 'positive'), ticketButton(sight, 'withdraw')];
    case 'resolved':
      return [ticketForm(writtenInto('reopen', sight), 'reopen')];
    case 'merged': {
      // What was written for this one goes to the one that goes on.
      const goesOn = { ...sight, record: { ...record, reference: state.into } };
      return form ? [ticketForm(writtenInto('add', goesOn), 'add')] : [];
    }
  }
}

/** What was written while the ticket changed goes into the form that fits it now. */
function writtenInto(name: 'add' | 'reopen', sight: TicketSight): TicketSight {
  return sight.form ? { ...sight, form: { ...sight.form, form: name, first: undefined } } : sight;
}
