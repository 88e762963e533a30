import type { Ticket } from '../store/ticket-record.ts';

/** IDs of everybody a ticket names: who asked in it, did something with it, or was given it. */
export function peopleOf({ requesters, state, entries }: Ticket): ReadonlySet<string> {
  const agent = 'agent' in state ? state.agent : undefined;
  const named = entries.flatMap(({ by, whom, mention }) => [
    by,
    whom,
    mention === 'on-duty' ? undefined : mention,
  ]);
  return new Set([...requesters, agent, ...named].flatMap((person) => person?.id ?? []));
}
