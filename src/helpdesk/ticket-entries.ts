import { maskIds } from '../rules/mask-ids.ts';
import type { TicketAction, TicketActor, TicketEffect } from '../rules/ticket.ts';
import type { TicketEntry } from '../store/ticket-record.ts';

export interface Stamp {
  id: string;
  now: Date;
}

/**
 * The line that tells what was done, by whom and when, and who is mentioned where the helpdesk hears of it.
 *
 * @param action without IDs in its text, see `maskedAction`
 */
export function entryOf(
  action: TicketAction,
  actor: TicketActor,
  effects: readonly TicketEffect[],
  stamp: Stamp,
): TicketEntry {
  return { ...entryBy(actor, action.kind, stamp), ...detailsOf(action), ...mentionedIn(effects) };
}

/** Who is mentioned where the helpdesk hears of it. */
export function mentionedIn(effects: readonly TicketEffect[]): Pick<TicketEntry, 'mention'> {
  const mention = effects.flatMap((effect) => (effect.kind === 'tell-helpdesk' ? [effect.mention] : []))[0];
  if (mention === undefined || mention.length === 0) return {};
  return { mention: mention === 'on-duty' ? mention : [...mention] };
}

/** A line without details. */
export function entryBy(
  by: { role: TicketEntry['by']['role']; id?: string; name?: string | undefined },
  what: TicketEntry['what'],
  { id, now }: Stamp,
): TicketEntry {
  const { role, name } = by;
  return {
    id,
    at: now.toISOString(),
    by: {
      role,
      ...(by.id === undefined ? {} : { id: by.id }),
      ...(name === undefined ? {} : { name }),
    },
    what,
  };
}

/** What people write is kept without what looks like an ID, in the line of the history as in the state. */
export function maskedAction(action: TicketAction): TicketAction {
  if (action.kind === 'resolve') return { ...action, resolution: masked(action.resolution) };
  return 'text' in action ? masked(action) : action;
}

function masked<Written extends { text?: string }>(written: Written): Written {
  return written.text === undefined ? written : { ...written, text: maskIds(written.text) };
}

/** Whether a line tells that this person did this, with the same words and the same aim. */
export function tellsOf(entry: TicketEntry, action: TicketAction, { id }: TicketActor): boolean {
  const { text, whom, fact, other } = detailsOf(action);
  return (
    entry.by.id === id &&
    entry.what === action.kind &&
    entry.text === text &&
    entry.whom?.id === whom?.id &&
    entry.fact === fact &&
    entry.other === other
  );
}

function detailsOf(action: TicketAction): Partial<Pick<TicketEntry, 'text' | 'whom' | 'fact' | 'other'>> {
  switch (action.kind) {
    case 'reply':
    case 'ask':
    case 'add':
      return { text: action.text };
    case 'reopen':
      return action.text === undefined ? {} : { text: action.text };
    case 'assign':
      return { whom: action.to };
    case 'merge':
      return { other: action.into };
    case 'resolve':
      return resolutionDetails(action.resolution);
    case 'take':
    case 'withdraw':
      return {};
  }
}

function resolutionDetails(resolution: Extract<TicketAction, { kind: 'resolve' }>['resolution']) {
  const { how, text } = resolution;
  return {
    ...(how === 'fact' ? { fact: resolution.fact } : {}),
    ...(text === undefined ? {} : { text }),
  };
}
