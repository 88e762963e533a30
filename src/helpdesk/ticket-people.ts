import type { Requester, Ticket } from '../store/ticket-record.ts';

/** Somebody by the directory's ID, and by the channel's where that is another one. */
interface Known {
  id: string;
  account?: string | undefined;
}

export function idsOf({ id, account }: Known): string[] {
  return account === undefined || account === id ? [id] : [id, account];
}

/** Whether this is that person's ID, the directory's or the channel's. */
export function isPerson(known: Known, personId: string): boolean {
  return idsOf(known).includes(personId);
}

/** Who of those who asked has this ID; nobody where they never did, or need no answer any more. */
export function requesterOf(
  { requesters }: Pick<Ticket, 'requesters'>,
  personId: string,
): Requester | undefined {
  return requesters.find((requester) => isPerson(requester, personId));
}

/** Whether somebody said that they need no answer any more, while others still did. */
export function hasLeft(ticket: Pick<Ticket, 'requesters' | 'entries'>, personId: string): boolean {
  const said = ticket.entries.some(({ what, by }) => what === 'withdraw' && by.id === personId);
  return said && !requesterOf(ticket, personId);
}

/** IDs of everybody a ticket names: who asked in it, did something with it, or was given it. */
export function peopleOf({ requesters, state, entries }: Ticket): ReadonlySet<string> {
  const agent = 'agent' in state ? state.agent : undefined;
  const named = entries.flatMap(({ by, whom, mention = [] }) => [
    by,
    whom,
    ...(mention === 'on-duty' ? [] : mention),
  ]);
  return new Set([...requesters, agent, ...named].flatMap((person) => person?.id ?? []));
}
