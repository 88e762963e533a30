import type { Ticket } from '../store/ticket-record.ts';

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
