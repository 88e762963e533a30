import type { Agent, TicketActor, TicketEffect, TicketState } from '../rules/ticket.ts';
import { actOnTicket } from '../rules/ticket-machine.ts';
import type { RaisedRecord, Requester, TicketEntry } from '../store/ticket-record.ts';
import { askedOnlyBy, askerOf } from './ticket-askers.ts';
import { type Circumstances, changed } from './ticket-changes.ts';
import { newTicketDelivery, withTicketDeliveries } from './ticket-deliveries.ts';
import { entryBy, mentionedIn } from './ticket-entries.ts';
import { forgotten, isSamePerson } from './ticket-people.ts';

/** Whether a ticket can go on in another: an open one of the same organisation and helpdesk. */
export function mayGoOnIn({ reference, ticket }: RaisedRecord, target: RaisedRecord): boolean {
  const { state, tenantId, helpdesk } = target.ticket;
  return (
    target.reference !== reference &&
    state.stage !== 'resolved' &&
    state.stage !== 'merged' &&
    tenantId === ticket.tenantId &&
    helpdesk.tenantId === ticket.helpdesk.tenantId &&
    helpdesk.id === ticket.helpdesk.id
  );
}

/** A merged ticket. The one it goes on in is told from the outbox: it is another record, and this one's write must not wait for it. */
export function goingOnIn(
  other: string,
  record: RaisedRecord,
  { id, name }: TicketActor,
  { now, newId }: Circumstances,
): RaisedRecord {
  const by = { id, ...(name === undefined ? {} : { name }) };
  const join = newTicketDelivery(
    newId(),
    { kind: 'helpdesk' },
    { kind: 'ticket-join', other, by },
    now.toISOString(),
  );
  return { ...record, outbox: withTicketDeliveries(record.outbox ?? [], [join]) };
}

/**
 * Those who asked in a ticket that goes on in this one read along from now on: neither what was said before nor what
 * others asked, because they may be colleagues who should not know. Where this one was closed meanwhile it is open again,
 * since nobody has answered them; it is theirs alone where whoever asked it needs no answer any more. The very record
 * where nobody is left who asked.
 */
export function joined(
  record: RaisedRecord,
  other: RaisedRecord,
  by: Agent,
  circumstances: Circumstances,
): RaisedRecord {
  const { ticket } = record;
  const coming = withoutForgotten(other.ticket.requesters);
  const isDone = ticket.entries.some(
    ({ what, other: same }) => what === 'merged-in' && same === other.reference,
  );
  if (isDone || coming.length === 0 || ticket.state.stage === 'merged') return record;
  const { now, newId } = circumstances;
  const { question } = other.ticket.subject;
  const asker = askerOf(other.ticket);
  const entry: TicketEntry = {
    ...entryBy({ role: 'agent', ...by }, 'merged-in', { id: newId(), now }),
    other: other.reference,
    text: question,
    ...(asker === undefined ? {} : { asker }),
  };
  const staying = isWithdrawn(ticket.state) ? [] : withoutForgotten(ticket.requesters);
  const added = coming
    .filter((requester) => !staying.some((each) => isSamePerson(each, requester)))
    .map((requester) => ({
      ...requester,
      // Whoever was joined there before asked something else, and reads along here from now on as well.
      joined: { question: requester.joined?.question ?? question, entry: entry.id },
    }));
  const [first, ...others] = [...staying, ...added];
  if (!first) return record;
  const next = askedOnlyBy(record, [first, ...others], undefined, circumstances);
  const { state, effects } = openFor(ticket.state, first, by);
  const told = changed(
    next,
    { state, effects, entry: { ...entry, ...mentionedIn(effects) } },
    undefined,
    circumstances,
  );
  const news = added.map(({ id }) =>
    newTicketDelivery(
      newId(),
      { kind: 'requester', id },
      { kind: 'ticket-news', entry: entry.id },
      now.toISOString(),
    ),
  );
  return { ...told, outbox: withTicketDeliveries(told.outbox ?? [], news) };
}

function withoutForgotten(requesters: readonly Requester[]): Requester[] {
  return requesters.filter(({ id }) => id !== forgotten);
}

function isWithdrawn(state: TicketState): boolean {
  return state.stage === 'resolved' && state.resolution.how === 'withdrawn';
}

/** What becomes of a ticket in which others ask as well, and who hears of it: what was closed is asked again. */
function openFor(
  state: TicketState,
  { id }: Requester,
  by: Agent,
): { state: TicketState; effects: readonly TicketEffect[] } {
  const verdict = actOnTicket(state, { kind: 'reopen' }, { role: 'requester', id });
  if (verdict.kind === 'done') return verdict;
  const concerned = 'agent' in state && state.agent && state.agent.id !== by.id ? [state.agent] : [];
  return { state, effects: concerned.length > 0 ? [{ kind: 'tell-helpdesk', mention: concerned }] : [] };
}
