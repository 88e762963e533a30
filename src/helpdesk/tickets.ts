import { type Day, dayOf } from '../rules/days.ts';
import { isReference } from '../rules/reference.ts';
import type { Agent, TicketAction, TicketActor, TicketRefusal, TicketVerdict } from '../rules/ticket.ts';
import { actOnTicket } from '../rules/ticket-machine.ts';
import type { Records } from '../store/store.ts';
import type {
  RaisedRecord,
  Ticket,
  TicketCard,
  TicketEntry,
  TicketRecipient,
  TicketRecord,
} from '../store/ticket-record.ts';
import { Turns } from '../store/turns.ts';
import { withoutAsker } from './forgotten-asker.ts';
import { left } from './ticket-askers.ts';
import {
  changed,
  moved,
  putToRest,
  raised,
  stalenessOf,
  type TicketDraft,
  withCard,
} from './ticket-changes.ts';
import { entryOf, maskedAction } from './ticket-entries.ts';
import { goingOnIn, joined, mayGoOnIn } from './ticket-merging.ts';
import { withMissed } from './ticket-missed.ts';
import { peopleOf, requesterOf } from './ticket-people.ts';

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
  /** That the actor may is found out before; whoever does not ask any more does nothing. */
  act(
    reference: string,
    action: TicketAction,
    actor: TicketActor,
    pressed: PressedTicket,
  ): Promise<TicketOutcome>;
  /**
   * Has a ticket go on in another open one of the same organisation and helpdesk. Those who asked are joined to that one
   * from the outbox, so that nobody is forgotten.
   */
  merge(
    reference: string,
    into: string,
    agent: Agent,
    pressed: PressedTicket,
  ): Promise<TicketOutcome | { kind: 'no-target' }>;
  /** Lets those who asked in another ticket hear of what is done with this one from now on; once, however often it is asked. */
  join(reference: string, other: RaisedRecord, by: Agent): Promise<void>;
  /** Brings it to the channel of this helpdesk; the card in another one is put to rest. */
  moveTo(reference: string, helpdesk: Ticket['helpdesk']): Promise<void>;
  /**
   * Deletes what a person with these IDs asked and wrote, and that it was them.
   *
   * @returns whether they asked in it
   */
  forget(reference: string, ids: readonly string[]): Promise<boolean>;
  /** Deletes a ticket for good, where it still is closed and was not changed since this day. @returns whether it did */
  removeClosed(reference: string, since: Day): Promise<boolean>;
  /** Its card in a channel that is no helpdesk any more can do nothing; it waits for another helpdesk. */
  putToRest(reference: string): Promise<void>;
  /** Somebody who could not be reached is back: what they missed comes to them, as the ticket stands now. */
  bringBack(reference: string, personId: string): Promise<void>;
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
  const merging = new Turns();
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

  const act: Tickets['act'] = (reference, written, actor, pressed) =>
    change(reference, (record) => {
      const action = maskedAction(written);
      const stale = stalenessOf(record.ticket, action, actor, pressed.revision);
      if (stale?.kind === 'repeated') return { ...stale, record };
      // They may have left since it was found out that they asked.
      if (actor.role === 'requester' && !requesterOf(record.ticket, actor.id))
        return { kind: 'refused', reason: 'not-your-part', record };
      if (stale) return { ...stale, record };
      const verdict = verdictOn(record, action, actor);
      if (verdict.kind === 'refused') return { ...verdict, record };
      if (verdict.kind === 'as-before') return { kind: 'repeated', record };
      const entry = entryOf(action, actor, verdict.effects, { id: newId(), now: now() });
      const { activityId } = pressed;
      const before = isLeaving(record, action) ? left(record, actor.id, activityId, circumstances()) : record;
      const next = changed(before, { ...verdict, entry }, activityId, circumstances());
      return {
        kind: 'done',
        entry,
        record: action.kind === 'merge' ? goingOnIn(action.into, next, actor, circumstances()) : next,
      };
    });

  /** Changes what is kept of a ticket. @returns it as it is now, undefined where there is none */
  async function revise(
    reference: string,
    to: (present: RaisedRecord) => RaisedRecord,
  ): Promise<RaisedRecord | undefined> {
    const record = await records.update(reference, (present) => (isRaised(present) ? to(present) : present));
    return isRaised(record) ? record : undefined;
  }

  async function join(reference: string, merged: RaisedRecord, by: Agent): Promise<void> {
    // As it is by now: somebody may have asked to be forgotten.
    const other = (await read(merged.reference)) ?? merged;
    const present = await read(reference);
    const record = await revise(reference, (now) => joined(now, other, by, circumstances()));
    if (record && record !== present) told(record);
    // It was merged itself meanwhile: those who asked follow it.
    if (record?.ticket.state.stage === 'merged') await join(record.ticket.state.into, other, by);
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
    act,
    merge: (reference, into, agent, pressed) =>
      // One merge after another: two tickets merged into each other would both be lost.
      merging.take(async () => {
        const [record, target] = [await read(reference), await read(into)];
        if (!record || !target || !mayGoOnIn(record, target)) return { kind: 'no-target' };
        return act(reference, { kind: 'merge', into }, { role: 'agent', ...agent }, pressed);
      }),
    join: (reference, other, by) => merging.take(() => join(reference, other, by)),
    async moveTo(reference, helpdesk) {
      const record = await revise(reference, (present) => moved(present, helpdesk, circumstances()));
      if (record) told(record);
    },
    // One after another with joining: what somebody asked is not to come to another ticket while it is deleted.
    forget: (reference, ids) =>
      merging.take(async () => {
        const before = await read(reference);
        const people = before && peopleOf(before.ticket);
        if (!ids.some((id) => people?.has(id))) return false;
        const record = await revise(reference, (present) => withoutAsker(present, ids, circumstances()));
        if (record) told(record);
        return ids.some((id) => before && requesterOf(before.ticket, id));
      }),
    async removeClosed(reference, since) {
      // Asked when its turn has come: somebody may be reopening it at this moment.
      const isRemoved = await records.remove(reference, (present) => isClosedBefore(present, since));
      if (isRemoved) removed(reference);
      return isRemoved;
    },
    async putToRest(reference) {
      const record = await revise(reference, (present) => putToRest(present, circumstances()));
      if (record) told(record);
    },
    async bringBack(reference, personId) {
      const before = await read(reference);
      if (!before || withMissed(before, personId, circumstances()) === before) return;
      await revise(reference, (present) => withMissed(present, personId, circumstances()));
      wake(reference);
    },
    async keepCard(reference, whose, card) {
      await revise(reference, (present) => withCard(present, whose, card, circumstances()));
      wake(reference);
    },
  };
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
  const isTheirs = tenantId === draft.tenantId && requesterOf({ requesters }, draft.requester) !== undefined;
  return isTheirs ? { kind: 'repeated', record: present } : { kind: 'taken' };
}

function isClosedBefore({ ticket }: TicketRecord, since: Day): boolean {
  const last = ticket?.entries.at(-1);
  const isClosed = ticket?.state.stage === 'resolved' || ticket?.state.stage === 'merged';
  return isClosed && last !== undefined && dayOf(new Date(last.at)) < since;
}

/** One of several who asked leaves; the ticket goes on for the others. */
function isLeaving({ ticket }: RaisedRecord, { kind }: TicketAction): boolean {
  return kind === 'withdraw' && ticket.requesters.length > 1;
}

function verdictOn(record: RaisedRecord, action: TicketAction, actor: TicketActor): TicketVerdict {
  const { state } = record.ticket;
  const verdict = actOnTicket(state, action, actor);
  return verdict.kind === 'done' && isLeaving(record, action) ? { ...verdict, state } : verdict;
}
