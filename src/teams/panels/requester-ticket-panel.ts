import type { FactId } from '../../rules/facts.ts';
import type { Ticket, TicketEntry } from '../../store/ticket-record.ts';
import { type Panel, type PanelAction, type PanelBlock, type ProgressStep, paragraph } from './panel.ts';
import { asReadBy } from './read-by.ts';
import { entryText } from './ticket-entry-text.ts';
import { ticketButton, ticketForm } from './ticket-forms.ts';
import { isLong, shortened, type TicketSight } from './ticket-sight.ts';

/** What of the conversation is shown, the newest; more would be a book. */
const mostSaid = 6;
const mostOfQuestion = 300;
/** Characters of one reply; all of it, as good as always. */
const mostOfReply = 1_500;

/** What whoever asked sees of their ticket, and can do about it. */
export function requesterTicketPanel(sight: TicketSight): Panel {
  const { record, language, say, notice, superseded } = sight;
  const { reference } = record;
  const ticket = sight.reader === undefined ? record.ticket : asReadBy(record.ticket, sight.reader);
  const fact = resolvingFact(ticket);
  return {
    language,
    title: say('ticket.own.title', { reference }),
    notice,
    blocks: [
      { kind: 'progress', steps: progressOf(ticket, sight) },
      paragraph(say('ticket.question', { text: shortened(ticket.subject.question, mostOfQuestion) })),
      ...said(ticket, sight),
      ...(fact ? [paragraph(sight.stateFact(fact))] : []),
      ...standing(ticket, sight),
    ],
    facts: fact ? [fact] : [],
    actions: superseded ? [] : actionsOf(ticket, sight),
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

const conversation: ReadonlySet<TicketEntry['what']> = new Set(['reply', 'ask', 'add', 'reopen', 'resolve']);

/** Whether whoever asked reads a line: what was said to them and by them, and not what agents do among themselves. */
export function isSaid({ what, text }: TicketEntry): boolean {
  return conversation.has(what) && text !== undefined && text !== '';
}

/** What was said between them and the helpdesk. */
function said({ entries, subject }: Ticket, { say }: TicketSight): PanelBlock[] {
  const lines = entries
    .filter(isSaid)
    .slice(-mostSaid)
    .map((entry) => entryText(entry, say, mostOfReply));
  const note =
    subject.note === undefined ? [] : [say('ticket.note', { text: shortened(subject.note, mostOfQuestion) })];
  const points = [...note, ...lines];
  return points.length === 0 ? [] : [{ kind: 'points', points }];
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

function actionsOf(ticket: Ticket, sight: TicketSight): PanelAction[] {
  const whole = hasMore(ticket) ? [ticketButton(sight, 'whole')] : [];
  switch (ticket.state.stage) {
    case 'new':
    case 'assigned':
      return [ticketForm(sight, 'add'), ticketButton(sight, 'withdraw'), ...whole];
    case 'waiting':
      return [ticketForm(sight, 'add', 'positive'), ticketButton(sight, 'withdraw'), ...whole];
    case 'resolved':
      return [ticketForm(sight, 'reopen'), ...whole];
    case 'merged':
      return whole;
  }
}

/** Whether something was written that the card has no room for. */
function hasMore({ subject, entries }: Ticket): boolean {
  const spoken = entries.filter(isSaid);
  return (
    isLong(subject.question, mostOfQuestion) ||
    isLong(subject.note, mostOfQuestion) ||
    spoken.length > mostSaid ||
    spoken.some(({ text }) => isLong(text, mostOfReply))
  );
}
