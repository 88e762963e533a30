import { asReadBy, saidIn } from '../../helpdesk/ticket-read-by.ts';
import type { FactId } from '../../rules/facts.ts';
import type { Ticket, TicketEntry } from '../../store/ticket-record.ts';
import {
  type ConfidentialPanel,
  confidential,
  type Panel,
  type PanelAction,
  type PanelBlock,
  type ProgressStep,
  paragraph,
} from './panel.ts';
import { saidText } from './ticket-entry-text.ts';
import { ticketButton, ticketForm } from './ticket-forms.ts';
import { entriesIn, inRooms, isCutIn, isLonger, requesterRooms, type TicketRoom } from './ticket-room.ts';
import { type OwnTicketSight, shortened, type TicketSight } from './ticket-sight.ts';

/** Characters of the question, which whoever asked knows. */
const mostOfQuestion = 300;

/** What whoever asked sees of their ticket, and can do about it; nothing of it where they need no answer any more. */
export function requesterTicketPanel(sight: OwnTicketSight): ConfidentialPanel {
  const { record, reader } = sight;
  const ticket = asReadBy(record.ticket, reader);
  if (!ticket) return confidential(farewell(sight));
  const own = { ...sight, record: { ...record, ticket } };
  return confidential(inRooms(requesterRooms, (room) => panelIn(room, own)));
}

function farewell({ record: { reference }, language, say, notice }: TicketSight): Panel {
  return {
    language,
    title: say('ticket.own.title', { reference }),
    notice,
    blocks: [paragraph(say('ticket.own.left'))],
    facts: [],
    actions: [],
  };
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
      ...(superseded ? [] : answer(room, sight)),
      paragraph(say('ticket.question', { text: shortened(ticket.subject.question, ofQuestion(room)) })),
      // The newer card says all of it again.
      ...(superseded ? [] : said(room, sight)),
      ...standing(ticket, sight),
    ],
    facts: fact && !superseded ? [fact] : [],
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

function said(room: TicketRoom, { record: { ticket }, say, reader }: TicketSight): PanelBlock[] {
  const { note } = ticket.subject;
  const points = [
    ...(note === undefined ? [] : [say('ticket.note', { text: shortened(note, ofQuestion(room)) })]),
    ...entriesIn(saidBefore(ticket), room).map(({ entry, most }) => saidText(entry, say, reader, most)),
  ];
  return points.length === 0 ? [] : [{ kind: 'points', points }];
}

/** What was said before the answer that stands above it. */
function saidBefore(ticket: Ticket): TicketEntry[] {
  const entries = saidIn(ticket);
  const last = entries.at(-1);
  return ticket.state.stage === 'resolved' && last?.what === 'resolve' ? entries.slice(0, -1) : entries;
}

/** What the helpdesk answered, which is what whoever asked looks for first. */
function answer(room: TicketRoom, { record: { ticket }, say, stateFact }: TicketSight): PanelBlock[] {
  const fact = resolvingFact(ticket);
  const words = resolvingWords(ticket);
  return [
    ...(words ? [paragraph(say('ticket.own.answer', { text: shortened(words, room.newest) }))] : []),
    ...(fact ? [paragraph(stateFact(fact))] : []),
  ];
}

function ofQuestion({ others }: TicketRoom): number {
  return Math.min(mostOfQuestion, others);
}

/** The way to all that was said, where the card has no room for it. */
function whole(room: TicketRoom, sight: TicketSight): PanelAction[] {
  const { ticket } = sight.record;
  const { question, note } = ticket.subject;
  const isCut =
    isLonger(question, ofQuestion(room)) ||
    isLonger(note, ofQuestion(room)) ||
    isLonger(resolvingWords(ticket), room.newest) ||
    isCutIn(saidBefore(ticket), room);
  return isCut ? [ticketButton(sight, 'whole')] : [];
}

function resolvingFact({ state }: Ticket): FactId | undefined {
  return state.stage === 'resolved' && state.resolution.how === 'fact' ? state.resolution.fact : undefined;
}

/** With a fact they may stand beside it. */
function resolvingWords({ state }: Ticket): string | undefined {
  if (state.stage !== 'resolved' || state.resolution.how === 'withdrawn') return undefined;
  return state.resolution.text;
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
