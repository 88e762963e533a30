import type { Ticket } from '../../store/ticket-record.ts';
import {
  type ConfidentialPanel,
  confidential,
  type Panel,
  type PanelAction,
  type ProgressStep,
  paragraph,
} from './panel.ts';
import { recordedDetails } from './recorded-details.ts';
import { momentIn } from './sight.ts';
import { entryText } from './ticket-entry-text.ts';
import { ticketButton, ticketForm } from './ticket-forms.ts';
import { entriesIn, helpdeskRooms, inRooms, isCutIn, isLonger, type TicketRoom } from './ticket-room.ts';
import { shortened, type TicketSight } from './ticket-sight.ts';
import { toldApart } from './told-apart.ts';

/** A longer question is cut in the title, and stands below it as a whole. */
const longestTitle = 120;

/** What agents see of a ticket, and can do about it: everybody who reads the channel sees the same. */
export function helpdeskTicketPanel(sight: TicketSight): ConfidentialPanel {
  const colleagues = toldApart(sight.colleagues ?? [], sight.say('panel.someone'));
  return confidential(
    inRooms(helpdeskRooms, (room) =>
      panelIn(room, { ...sight, colleagues: colleagues.slice(0, room.colleagues) }),
    ),
  );
}

function panelIn(room: TicketRoom, sight: TicketSight): Panel {
  const { record, language, say, notice, superseded } = sight;
  const { ticket, reference } = record;
  return {
    language,
    title: say('ticket.title', {
      reference,
      question: shortened(ticket.subject.question.replace(/\s+/g, ' '), longestTitle),
    }),
    notice,
    blocks: [
      { kind: 'progress', steps: progressOf(ticket, sight) },
      { kind: 'details', details: detailsOf(room, sight) },
      ...(isCut(ticket.subject.question)
        ? [paragraph(say('ticket.question', { text: shortened(ticket.subject.question, room.others * 2) }))]
        : []),
      ...(ticket.subject.answer === undefined
        ? []
        : [paragraph(say('ticket.bot-answer', { text: shortened(ticket.subject.answer, room.others) }))]),
      ...(ticket.subject.note === undefined
        ? []
        : [paragraph(say('ticket.note', { text: shortened(ticket.subject.note, room.others) }))]),
      { kind: 'points', points: historyLines(room, sight) },
    ],
    facts: [],
    actions: superseded ? [] : helpdeskActions(room, sight),
  };
}

function isCut(question: string): boolean {
  return [...question].length > longestTitle || question.includes('\n');
}

/** Colours and signs of where it stands. */
function progressOf({ state }: Ticket, { say }: TicketSight): ProgressStep[] {
  const agent = 'agent' in state ? (state.agent?.name ?? say('panel.someone')) : undefined;
  const closed = state.stage === 'resolved' || state.stage === 'merged';
  const middle =
    state.stage === 'waiting'
      ? say('ticket.step.waiting')
      : agent === undefined
        ? say('ticket.own.step.in-hand')
        : say('ticket.step.assigned', { name: agent });
  const inHand = closed ? 'done' : state.stage === 'new' ? 'ahead' : 'now';
  // Withdrawn before anybody had it.
  const isSkipped = closed && agent === undefined;
  return [
    { label: say('ticket.step.new'), state: state.stage === 'new' ? 'now' : 'done' },
    ...(isSkipped ? [] : [{ label: middle, state: inHand } as const]),
    {
      label: say(state.stage === 'merged' ? 'ticket.step.merged' : 'ticket.step.resolved'),
      state: closed ? 'done' : 'ahead',
    },
  ];
}

function detailsOf({ others }: TicketRoom, { record, say }: TicketSight): { name: string; value: string }[] {
  const { ticket } = record;
  const [first] = ticket.requesters;
  const names = ticket.requesters.map(({ name }) => name ?? say('panel.someone'));
  const reopened = ticket.state.stage === 'assigned' && ticket.state.reopened === true;
  // Colleagues know their own organisation, and not by its ID.
  const isOwn = ticket.tenantId === ticket.helpdesk.tenantId;
  return [
    ...(reopened ? [{ name: say('ticket.detail.state'), value: say('ticket.reopened') }] : []),
    { name: say('ticket.detail.asked-by'), value: shortened(names.join(', '), others) },
    ...(isOwn ? [] : [{ name: say('ticket.detail.organization'), value: ticket.tenantId }]),
    { name: say('ticket.detail.language'), value: say(`ticket.language.${first.language}`) },
    ...recordedDetails(ticket.subject, say, others),
  ];
}

function historyLines(room: TicketRoom, { record, say }: TicketSight): string[] {
  return entriesIn(record.ticket.entries, room).map(({ entry, most }) =>
    say('panel.history.line', { at: momentIn(entry.at), deed: entryText(entry, say, most) }),
  );
}

function helpdeskActions(room: TicketRoom, sight: TicketSight): PanelAction[] {
  const { state, subject, entries } = sight.record.ticket;
  const hasMore =
    isLonger(subject.note, room.others) ||
    isLonger(subject.question, room.others * 2) ||
    isCutIn(entries, room);
  const whole = hasMore ? [ticketButton(sight, 'whole')] : [];
  const forms = [
    ticketForm(sight, 'reply'),
    ticketForm(sight, 'ask'),
    ticketForm(sight, 'resolve'),
    ticketForm(sight, 'assign'),
    ticketForm(sight, 'merge'),
  ];
  const first = sight.form?.first;
  switch (state.stage) {
    case 'new':
      return alone([ticketButton(sight, 'take', 'positive'), ...forms, ...whole]);
    case 'assigned':
    case 'waiting':
      return alone([...forms, ...(first ? [] : [ticketButton(sight, 'take-over')]), ...whole]);
    case 'resolved':
      // What whoever asked took back is theirs to ask again.
      return [
        ...forms.filter(isOpen),
        ...(first || state.resolution.how === 'withdrawn' ? [] : [ticketButton(sight, 'reopen')]),
        ...whole,
      ];
    case 'merged':
      return [...forms.filter(isOpen), ...whole];
  }
}

function isOpen(action: PanelAction): boolean {
  return action.kind === 'form' && action.form.open;
}

/** A form that was not taken stands alone until it is: fields of others would be sent along. */
function alone(actions: PanelAction[]): PanelAction[] {
  return actions.some(isOpen)
    ? actions.filter((action) => action.kind === 'press' || isOpen(action))
    : actions;
}
