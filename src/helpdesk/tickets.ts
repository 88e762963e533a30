import type { TicketAction, TicketActor, TicketRefusal } from '../rules/ticket.ts';
import { actOnTicket } from '../rules/ticket-machine.ts';
import type { Records } from '../store/store.ts';
import type {
  RaisedRecord,
  Requester,
  Ticket,
  TicketCard,
  TicketEntry,
  TicketRecipient,
  TicketRecord,
} from '../store/ticket-record.ts';
import { withoutAsker } from './forgotten-asker.ts';
import { changed, moved, raised, stalenessOf, type TicketDraft, withCard } from './ticket-changes.ts';
import { entryOf, maskedAction } from './ticket-entries.ts';
import { peopleOf } from './ticket-people.ts';

export type RaiseOutcome =
  /** `repeated` where the same person sent the same form before. */
  | { kind: 'raised' | 'repeated'; record: RaisedRecord }
  /** The reference is somebody else's ticket. */
  | { kind: 'taken' };

/** What came of an action. `record` is the ticket's as it is now. */
export type TicketOutcome =
  | { kind: 'gone' }
  | ({ record: RaisedRecord } & (
      | { kind: 'done'; entry: TicketEntry }
      /** The same person did the same again, or it is so already. */
      | { kind: 'repeated' }
      /** Somebody else was quicker: the card pressed showed what is no longer so. */
      | { kind: 'outdated'; last: TicketEntry }
      | { kind: 'refused'; reason: TicketRefusal }
    ));

/** Where an action was done. */
export interface PressedTicket {
  /** The revision the card showed. */
  revision: number;
  /** Activity ID of the card's message. */
  activityId?: string | undefined;
}

/** Raises tickets and does what people do with them; each change is one write, with everything that has to reach others. */
export interface Tickets {
  read(reference: string): Promise<RaisedRecord | undefined>;
  raise(draft: TicketDraft): Promise<RaiseOutcome>;
  /** That the actor may is found out before. */
  act(
    reference: string,
    action: TicketAction,
    actor: TicketActor,
    pressed: PressedTicket,
  ): Promise<TicketOutcome>;
  /** Lets those who asked in another ticket hear of what is done with this one. */
  join(reference: string, other: RaisedRecord, actor: TicketActor): Promise<TicketOutcome>;
  /** Brings it to the channel of this helpdesk; the card in another one is put to rest. */
  moveTo(reference: string, helpdesk: Ticket['helpdesk']): Promise<void>;
  /** Deletes what a person asked and wrote, and that it was them. @returns whether they asked in it */
  forget(reference: string, personId: string): Promise<boolean>;
  /** Deletes a ticket for good. */
  remove(reference: string): Promise<void>;
  /** From now on this card shows the ticket to whoever reads it there; the one before it is put to rest. */
  keepCard(reference: string, whose: TicketRecipient, card: TicketCard): Promise<void>;
}

export function createTickets(parts: {
  records: Records<TicketRecord>;
  now: () => Date;
  newId: () => string;
  /** Told of every ticket that was changed, as it is now. */
  noticed: (record: RaisedRecord) => void;
  /** Told of every ticket that was deleted. */
  removed: (reference: string) => void;
  /** Told of a ticket for which something has to be delivered. */
  wake: (reference: string) => void;
  /** After how many milliseconds a ticket that nobody has taken is brought up again. */
  bringUpAfterMs: number;
}): Tickets {
  const { records, now, newId, noticed, removed, wake, bringUpAfterMs } = parts;
  const circumstances = () => ({ now: now(), newId, bringUpAfterMs });

  async function read(reference: string): Promise<RaisedRecord | undefined> {
    const record = isReference(reference) ? await records.read(reference) : undefined;
    return record && isRaised(record) ? record : undefined;
  }

  /** Applies a change to a ticket that is there. */
  async function change(
    reference: string,
    take: (present: RaisedRecord) => TicketOutcome,
  ): Promise<TicketOutcome> {
    if (!(await read(reference))) return { kind: 'gone' };
    const outcomes: TicketOutcome[] = [];
    await records.update(reference, (present) => {
      const outcome: TicketOutcome = isRaised(present) ? take(present) : { kind: 'gone' };
      outcomes.push(outcome);
      return outcome.kind === 'gone' ? present : outcome.record;
    });
    const outcome = outcomes.at(-1) ?? { kind: 'gone' };
    if (outcome.kind === 'done') told(outcome.record);
    return outcome;
  }

  function told(record: RaisedRecord): void {
    noticed(record);
    wake(record.reference);
  }

  return {
    read,
    async raise(draft) {
      const outcomes: RaiseOutcome[] = [];
      await records.update(draft.reference, (present) => {
        const outcome = raise(present, draft, circumstances());
        outcomes.push(outcome);
        return outcome.kind === 'raised' ? outcome.record : present;
      });
      const outcome = outcomes.at(-1) ?? { kind: 'taken' };
      if (outcome.kind === 'raised') told(outcome.record);
      return outcome;
    },
    act: (reference, written, actor, pressed) =>
      change(reference, (record) => {
        const action = maskedAction(written);
        const stale = stalenessOf(record.ticket, action, actor, pressed.revision);
        if (stale) return { ...stale, record };
        const verdict = actOnTicket(record.ticket.state, action, actor);
        if (verdict.kind === 'refused') return { ...verdict, record };
        if (verdict.kind === 'as-before') return { kind: 'repeated', record };
        const entry = entryOf(action, actor, verdict.effects, { id: newId(), now: now() });
        const next = changed(record, { ...verdict, entry }, pressed.activityId, circumstances());
        return { kind: 'done', entry, record: next };
      }),
    join: (reference, other, actor) =>
      change(reference, (record) => {
        const { ticket } = record;
        const isJoined = ticket.entries.some(
          (entry) => entry.what === 'merged-in' && entry.other === other.reference,
        );
        if (isJoined) return { kind: 'repeated', record };
        if (ticket.state.stage === 'merged' || ticket.state.stage === 'resolved')
          return { kind: 'refused', reason: 'closed', record };
        const merge = { kind: 'merge', into: other.reference } as const;
        const entry = {
          ...entryOf(merge, actor, [], { id: newId(), now: now() }),
          what: 'merged-in' as const,
        };
        const joined = {
          ...record,
          ticket: { ...ticket, requesters: withAll(ticket.requesters, other.ticket.requesters) },
        };
        const done = { state: ticket.state, effects: [], entry };
        return { kind: 'done', entry, record: changed(joined, done, undefined, circumstances()) };
      }),
    async moveTo(reference, helpdesk) {
      const record = await records.update(reference, (present) =>
        isRaised(present) ? moved(present, helpdesk, circumstances()) : present,
      );
      if (isRaised(record)) told(record);
    },
    async forget(reference, personId) {
      const before = await read(reference);
      if (!before || !peopleOf(before.ticket).has(personId)) return false;
      const record = await records.update(reference, (present) =>
        isRaised(present) ? withoutAsker(present, personId, circumstances()) : present,
      );
      if (isRaised(record)) told(record);
      return before.ticket.requesters.some(({ id }) => id === personId);
    },
    async remove(reference) {
      await records.remove(reference);
      removed(reference);
    },
    async keepCard(reference, whose, card) {
      await records.update(reference, (present) =>
        isRaised(present) ? withCard(present, whose, card, circumstances()) : present,
      );
      wake(reference);
    },
  };
}

/** What references look like; nothing else is looked up. */
export function isReference(text: string): boolean {
  return /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/.test(text);
}

function isRaised(record: TicketRecord): record is RaisedRecord {
  return record.ticket !== undefined;
}

function raise(
  present: TicketRecord,
  draft: TicketDraft,
  circumstances: Parameters<typeof raised>[2],
): RaiseOutcome {
  if (!isRaised(present)) return { kind: 'raised', record: raised(present, draft, circumstances) };
  const { tenantId, requesters } = present.ticket;
  const isTheirs = tenantId === draft.tenantId && requesters.some(({ id }) => id === draft.requester.id);
  return isTheirs ? { kind: 'repeated', record: present } : { kind: 'taken' };
}

function withAll(
  [first, ...others]: readonly [Requester, ...Requester[]],
  added: readonly Requester[],
): [Requester, ...Requester[]] {
  const known = new Set([first, ...others].map(({ id }) => id));
  return [first, ...others, ...added.filter(({ id }) => !known.has(id))];
}
