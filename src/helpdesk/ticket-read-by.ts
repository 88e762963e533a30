import type { TicketState } from '../rules/ticket.ts';
import type { Requester, Ticket, TicketEntry } from '../store/ticket-record.ts';
import { forgotten, isPerson, type Known, requesterOf } from './ticket-people.ts';

/**
 * A ticket as one of those who asked may read it: their own words and the agents', never what another one wrote to the
 * helpdesk, nor who that is. Whoever asked in another ticket that was merged into this one reads what they asked there,
 * and what was said since: not what colleagues asked and were told before. Nobody else reads anything, whoever left or is
 * forgotten least of all.
 */
export function asReadBy(ticket: Ticket, personId: string): Ticket | undefined {
  const reader = requesterOf(ticket, personId);
  if (!reader || reader.id === forgotten) return undefined;
  const read = sinceJoined(ticket, reader);
  const [first, ...others] = read.entries;
  return { ...read, entries: [lineReadBy(first, reader), ...others.map((each) => lineReadBy(each, reader))] };
}

/**
 * A line as one of those who asked may read it. That another one wrote or came is told, as agents answer to it; what
 * they wrote or asked is not, and not who it was.
 */
export function lineReadBy(entry: TicketEntry, reader: Known): TicketEntry {
  const { text: _written, asker: _asked, ...line } = entry;
  const { by, what, whom } = entry;
  // Of a merge too where it is their own: what they asked there is the subject they read.
  if (what === 'merged-in') return line;
  if (by.role === 'requester' && !(by.id !== undefined && isPerson(reader, by.id)))
    return { ...line, by: { role: by.role } };
  if (what !== 'not-delivered' || !whom || isPerson(reader, whom.id)) return entry;
  const { whom: _lost, ...untold } = entry;
  return untold;
}

function sinceJoined(ticket: Ticket, reader: Requester): Ticket {
  const { joined } = reader;
  const { entries } = ticket;
  const merged = entries.findLastIndex(({ what }) => what === 'merged-in');
  const raisedIt = entries[0].by.id !== undefined && isPerson(reader, entries[0].by.id);
  if (!joined && (raisedIt || merged < 0)) return ticket;
  const own = entries.findIndex(({ id }) => id === joined?.entry);
  // Where it is not told from when on they read along, no more than since the last merge.
  const from = own >= 0 ? own : merged;
  const [entry = entries[0], ...since] = from < 0 ? [] : entries.slice(from);
  const subject = { question: joined?.question ?? notTold };
  return { ...ticket, subject, state: stateIn(ticket, [entry, ...since]), entries: [entry, ...since] };
}

/** An answer that was given before is not theirs; that it was settled, and can be reopened, is. */
function stateIn({ state }: Ticket, read: readonly TicketEntry[]): TicketState {
  const isTold = state.stage !== 'resolved' || read.some(({ what }) => what === 'resolve');
  return isTold || state.resolution.how === 'withdrawn'
    ? state
    : { ...state, resolution: { how: 'words', text: '' } };
}

/** The first merges did not keep what whoever came with them had asked. */
const notTold = '—';

const conversation: ReadonlySet<TicketEntry['what']> = new Set(['reply', 'ask', 'add', 'reopen', 'resolve']);

/** What was said between those who asked and the helpdesk, and not what agents do among themselves. */
export function saidIn({ entries }: Ticket): TicketEntry[] {
  return entries.filter(({ what, text }) => conversation.has(what) && text !== undefined && text !== '');
}
