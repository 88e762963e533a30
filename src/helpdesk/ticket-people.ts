import type { Requester, Ticket } from '../store/ticket-record.ts';

/** Somebody by the directory's ID, and by the channel's where that is another one. */
export interface Known {
  id: string;
  account?: string | undefined;
}

/** Stands for whoever asked to be forgotten. */
export const forgotten = 'forgotten';

export function idsOf({ id, account }: Known): string[] {
  return account === undefined || account === id ? [id] : [id, account];
}

/** Whether this is that person's ID, the directory's or the channel's. */
export function isPerson(known: Known, personId: string): boolean {
  return idsOf(known).includes(personId);
}

/** Whether both are one person; of either, only the channel's ID may have been told. */
export function isSamePerson(one: Known, other: Known): boolean {
  return idsOf(other).some((id) => isPerson(one, id));
}

/** Who of those who asked this is; nobody where they never did, or need no answer any more. */
export function requesterOf(
  { requesters }: Pick<Ticket, 'requesters'>,
  person: Known | string,
): Requester | undefined {
  const known = typeof person === 'string' ? { id: person } : person;
  return requesters.find((requester) => isSamePerson(requester, known));
}

/** Whether somebody said that they need no answer any more, while others still did. */
export function hasLeft(ticket: Pick<Ticket, 'requesters' | 'entries'>, person: Known): boolean {
  const said = ticket.entries.some(
    ({ what, by }) => what === 'withdraw' && by.id !== undefined && isPerson(person, by.id),
  );
  return said && !requesterOf(ticket, person);
}

/** Everybody a ticket names: who asked in it, did something with it, or was given it. */
function namedIn({ requesters, state, entries }: Ticket): Known[] {
  const agent = 'agent' in state ? state.agent : undefined;
  const named = entries.flatMap(({ by, asker, whom, mention = [] }) => [
    by,
    { id: asker },
    whom,
    ...(mention === 'on-duty' ? [] : mention),
  ]);
  return [...requesters, agent, ...named].flatMap((each) =>
    each?.id === undefined ? [] : [{ ...each, id: each.id }],
  );
}

/** Every ID of everybody a ticket names, the directory's and the channel's. */
export function peopleOf(ticket: Ticket): ReadonlySet<string> {
  return new Set(namedIn(ticket).flatMap(idsOf));
}

/** These IDs of one person, and those by which a ticket knows them besides. */
export function everyIdIn(ticket: Ticket, ids: Iterable<string>): ReadonlySet<string> {
  const all = new Set(ids);
  for (const known of namedIn(ticket))
    if (idsOf(known).some((id) => all.has(id))) for (const id of idsOf(known)) all.add(id);
  return all;
}
