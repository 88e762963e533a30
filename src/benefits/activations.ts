import { isDeepStrictEqual } from 'node:util';
import { DirectoryError } from '../directory/directory.ts';
import type { Activation, ActivationAction, Refusal } from '../rules/activation.ts';
import { act } from '../rules/activation-machine.ts';
import { contractOf, standingOf } from '../rules/activation-standing.ts';
import { dayOf } from '../rules/days.ts';
import { newDelivery } from '../store/new-delivery.ts';
import type { Store } from '../store/store.ts';
import { emptyRecord, type HistoryLine, type Recipient, type TenantRecord } from '../store/tenant-record.ts';
import { administratorsReached, deliveriesOf, newsOf, withDeliveries } from './activation-deliveries.ts';
import { activationOf } from './activation-of.ts';
import { lastActivationChange, renewal, withHistory } from './history.ts';
import { withName } from './people.ts';
import type { Person } from './person.ts';
import type { Roles } from './roles.ts';
import { tellsOfContract, withoutSaidContract } from './said-contract.ts';

/** What came of an action. `record` is the organisation's as it is now. */
export type ActivationOutcome = { record: TenantRecord } & (
  | { kind: 'done'; reached: number }
  /** The same person pressed the same button again. */
  | { kind: 'repeated' }
  /** Somebody else was quicker: the card pressed showed what is no longer so. */
  | { kind: 'outdated'; last: HistoryLine | undefined }
  | { kind: 'refused'; reason: Refusal }
);

/** Where an action was done. */
export interface PressedCard {
  /** The revision the card showed. */
  revision: number;
  /** Activity ID of the card's message. */
  activityId?: string | undefined;
}

export interface Activations {
  /**
   * Does something about the organisation's activation: the new state, its line in the history and everything that has
   * to reach others are kept in one write.
   * @throws DirectoryError where the directory has to be asked about the person and cannot be.
   */
  act(person: Person, action: ActivationAction, pressed?: PressedCard): Promise<ActivationOutcome>;
  /** Brings a request that waits to an administrator who has not been shown it yet. */
  bringTo(person: Person): Promise<void>;
}

export function createActivations(parts: {
  store: Store;
  roles: Roles;
  now: () => Date;
  newId: () => string;
  /** Told of a tenant for which something has to be delivered. */
  wake: (tenantId: string) => void;
}): Activations {
  const { store, roles, now, newId, wake } = parts;

  /** How many will read a request; where the directory does not answer now, it will when the request is delivered. */
  async function reachedBy({ id }: Person, record: TenantRecord): Promise<number> {
    const notice = newsOf(activationOf(record), 'requested', id);
    try {
      return administratorsReached(record, await roles.administratorsOf(record), notice).length;
    } catch (error) {
      if (error instanceof DirectoryError) return 1; // Somebody may; who, is found out when it is delivered.
      throw error;
    }
  }

  return {
    async act(person, action, pressed) {
      const seen = (await store.read(person.tenantId)) ?? emptyRecord(person.tenantId);
      const step: Step = {
        person,
        action,
        pressed,
        isAdministrator: await isAdministratorFor(action, () => roles.of(seen, person)),
        now: now(),
        newId,
      };
      let taken: ActivationOutcome | undefined;
      const record = await store.update(person.tenantId, (present) => {
        taken = take(present, step);
        return taken.record;
      });
      if (!taken) throw new Error('The store kept a change that it was never given.');
      if (taken.kind === 'done') wake(person.tenantId);
      if (taken.kind !== 'done' || action.kind !== 'request') return { ...taken, record };
      return { ...taken, record, reached: await reachedBy(person, record) };
    },
    async bringTo(person) {
      const seen = await store.read(person.tenantId);
      if (!seen || !waitsFor(seen, person.id) || (await roles.of(seen, person)) === 'none') return;
      const id = newId();
      await store.update(person.tenantId, (present) => {
        const requester = waitsFor(present, person.id);
        if (requester === undefined) return present;
        const notice = newsOf(activationOf(present), 'requested', requester);
        const delivery = newDelivery(id, { kind: 'person', id: person.id }, notice, now().toISOString());
        return { ...present, outbox: withDeliveries(present.outbox ?? [], [delivery]) };
      });
      wake(person.tenantId);
    },
  };
}

/** Everything an action needs, found out before the record is changed. */
interface Step {
  person: Person;
  action: ActivationAction;
  pressed: PressedCard | undefined;
  isAdministrator: boolean;
  now: Date;
  newId: () => string;
}

/** The record after an action, and what came of it; the very same record where nothing did. */
function take(record: TenantRecord, step: Step): ActivationOutcome {
  const { person, pressed, isAdministrator, now } = step;
  const stale = staleness(record, step.action, person.id, pressed);
  if (stale) return { ...stale, record };
  const action = completed(step.action, record);
  const before = activationOf(record);
  const verdict = act(before, action, { id: person.id, isAdministrator }, now);
  if (verdict.kind === 'refused') return { ...verdict, record };
  if (isDeepStrictEqual(verdict.activation, before)) return { kind: 'repeated', record };
  const { links, ...unlinked } = changed(record, verdict.activation, step);
  const keepsLinks = links && verdict.effects.every(({ kind }) => kind !== 'forget-links');
  const next = keepsLinks ? { ...unlinked, links } : unlinked;
  const deliveries = deliveriesOf(next, verdict.effects, {
    before,
    actor: person.id,
    pressedCard: pressed?.activityId,
    isOutOfDate: (next.revision ?? 0) !== (record.revision ?? 0),
    now,
    newId: step.newId,
  });
  return {
    kind: 'done',
    record: { ...next, outbox: withDeliveries(next.outbox ?? [], deliveries) },
    reached: deliveries.filter(({ to, notice }) => notice.kind === 'activation-news' && isReached(to, next))
      .length,
  };
}

function isReached(to: Recipient, { people = {} }: TenantRecord): boolean {
  return to.kind !== 'person' || people[to.id]?.chat !== undefined;
}

/** Action Pack has no cloud support (F-ENT-4), so of a contract of nothing else no cloud incident is left. */
function completed(action: ActivationAction, { offers = [] }: TenantRecord): ActivationAction {
  if (action.kind !== 'record-left' || offers.length === 0) return action;
  if (offers.some(({ level }) => level !== 'action-pack')) return action;
  return { ...action, left: { cloudLeft: 0, ...action.left } };
}

/** Who asked first, where a request waits that is not the person's own and that they were not brought yet. */
function waitsFor(record: TenantRecord, id: string): string | undefined {
  const activation = activationOf(record);
  if (activation.stage !== 'requested' || activation.approved) return undefined;
  const isOnItsWay = (record.outbox ?? []).some(
    ({ to, notice }) =>
      notice.kind === 'activation-news' &&
      notice.news === 'requested' &&
      (to.kind === 'administrators' || (to.kind === 'person' && to.id === id)),
  );
  const isInformed = record.informed?.includes(id) ?? false;
  return isOnItsWay || isInformed || activation.requesters.includes(id)
    ? undefined
    : activation.requesters[0];
}

/** For what everybody may do the directory matters little: where it cannot be asked, they act as anybody would. */
async function isAdministratorFor(
  { kind }: ActivationAction,
  role: () => ReturnType<Roles['of']>,
): Promise<boolean> {
  try {
    return (await role()) !== 'none';
  } catch (error) {
    const isForEverybody = kind === 'request' || kind === 'withdraw' || kind === 'record-left';
    if (isForEverybody && error instanceof DirectoryError) return false;
    throw error;
  }
}

/** A press on a card that shows an older revision does nothing; the same press again is told apart from another one. */
function staleness(
  record: TenantRecord,
  action: ActivationAction,
  by: string,
  pressed: PressedCard | undefined,
): { kind: 'repeated' } | { kind: 'outdated'; last: HistoryLine | undefined } | undefined {
  const revision = record.revision ?? 0;
  if (!pressed || pressed.revision === revision) return undefined;
  const isActivation = ({ what }: HistoryLine) => what.startsWith('activation-');
  const own = record.history?.findLast((line) => line.by === by && isActivation(line));
  const isOwn = own?.what === `activation-${action.kind}` && pressed.revision === revision - 1;
  if (isOwn && isRecorded(action, record)) return { kind: 'repeated' };
  return { kind: 'outdated', last: lastActivationChange(record) };
}

/** Whether what an action brings is what the record holds; most bring nothing but themselves. */
function isRecorded(action: ActivationAction, record: TenantRecord): boolean {
  const contract: Record<string, unknown> = { ...contractOf(activationOf(record)) };
  const brought = 'contract' in action ? action.contract : 'left' in action ? action.left : {};
  return Object.entries(brought).every(([field, value]) => value === contract[field]);
}

function changed(
  record: TenantRecord,
  activation: Activation,
  { person, action, pressed, now }: Step,
): TenantRecord {
  const revision = (record.revision ?? 0) + (isSubstantial(activationOf(record), activation, now) ? 1 : 0);
  const isNewRequest = activation.stage === 'requested' && activationOf(record).stage !== 'requested';
  const { informed: _informed, ...uninformed } = record;
  // Whoever acts in a channel is met nowhere else, and is called by name on other people's cards.
  const contractRevision = haveOtherIds(activationOf(record), activation)
    ? { contractRevision: revision }
    : {};
  const next = withName(
    { ...(isNewRequest ? uninformed : record), activation, revision, ...contractRevision },
    person,
  );
  const told = tellsOfContract(action.kind) ? withoutSaidContract(next) : next;
  const isRenewal = action.kind === 'request' && contractOf(activation) !== undefined;
  const detail = action.kind === 'decline' ? action.reason : isRenewal ? renewal : undefined;
  return withHistory(told, {
    person,
    what: `activation-${action.kind}`,
    now,
    card: pressed?.activityId,
    detail,
  });
}

function haveOtherIds(before: Activation, after: Activation): boolean {
  const [old, present] = [contractOf(before), contractOf(after)];
  return old?.accessId !== present?.accessId || old?.contractId !== present?.contractId;
}

/** Whether cards that show what was before are out of date: not where one more person asks, or counts are noted. */
function isSubstantial(before: Activation, after: Activation, now: Date): boolean {
  const essence = (activation: Activation) => {
    const { accessId, contractId, startsOn, endsOn } = contractOf(activation) ?? {};
    return JSON.stringify([standingOf(activation, dayOf(now)), accessId, contractId, startsOn, endsOn]);
  };
  return essence(before) !== essence(after);
}
