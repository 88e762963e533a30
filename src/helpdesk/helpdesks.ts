import type { Language } from '../rules/question.ts';
import type { Agent } from '../rules/ticket.ts';
import { channelOf } from '../store/channel.ts';
import { withHistoryLine } from '../store/history-lines.ts';
import { newDelivery } from '../store/new-delivery.ts';
import type { Records } from '../store/store.ts';
import type { ConversationAddress, Helpdesk, HistoryLine, TenantRecord } from '../store/tenant-record.ts';
import type { Ticket } from '../store/ticket-record.ts';
import { helpdeskFor, helpdesksServing, type LocatedHelpdesk } from './routing.ts';

/** Where a helpdesk is to be, and whom it serves. */
export interface HelpdeskPlace {
  address: ConversationAddress;
  teamId: string;
  name?: string | undefined;
  /** In which its cards are written. */
  language: Language;
}

/** Whom a helpdesk serves; everybody it may where absent. */
export interface HelpdeskReach {
  languages?: readonly Language[] | undefined;
  /** In lower case. */
  tenants?: readonly string[] | undefined;
}

/** The channels in which people answer what the bot could not settle. Who may change them is found out before. */
export interface Helpdesks {
  /** The one in charge of a question; nothing where nobody answers this organisation. */
  inChargeOf(asking: { tenantId: string; language: Language }): Promise<LocatedHelpdesk | undefined>;
  /** All that may answer an organisation. */
  serving(tenantId: string): Promise<readonly LocatedHelpdesk[]>;
  find(where: Ticket['helpdesk']): Promise<LocatedHelpdesk | undefined>;
  /** All of a tenant. */
  ofTenant(tenantId: string): Promise<readonly LocatedHelpdesk[]>;
  /** The one whose channel, or a thread in it, this conversation is. */
  inChannel(tenantId: string, conversationId: string): Promise<LocatedHelpdesk | undefined>;
  /** Makes a channel a helpdesk, or changes whom it serves. A channel that could not be reached counts as mended. */
  register(by: Doer, place: HelpdeskPlace, reach: HelpdeskReach): Promise<LocatedHelpdesk>;
  /** @returns false where the channel is no helpdesk */
  remove(by: Doer, conversationId: string): Promise<boolean>;
  /** Whether somebody is alerted of what is new. */
  setDuty(where: LocatedHelpdesk, agent: Agent, isOnDuty: boolean): Promise<LocatedHelpdesk | undefined>;
  /** Notes that the channel cannot be reached, and has its administrators told, once. */
  markUnreachable(where: Ticket['helpdesk'], reason: string): Promise<void>;
  /** Notes that the channel is reached again, so that the next time is told anew. */
  markReached(where: Ticket['helpdesk']): Promise<void>;
}

interface Doer {
  tenantId: string;
  id: string;
  name?: string | undefined;
}

export function createHelpdesks(parts: {
  tenants: Pick<Records<TenantRecord>, 'read' | 'update'>;
  /** The tenant whose helpdesks serve other organisations as well; absent where there is none. */
  operatorTenant: string | undefined;
  now: () => Date;
  newId: () => string;
  /** When the next digest after an instant is due. */
  nextDigest: (after: Date) => Date;
  /** Told of a tenant for which something has to be delivered. */
  wake: (tenantId: string) => void;
}): Helpdesks {
  const { tenants, operatorTenant, now, newId, nextDigest, wake } = parts;

  async function first(
    tenantId: string,
    which: (helpdesk: Helpdesk) => boolean,
  ): Promise<LocatedHelpdesk | undefined> {
    const helpdesk = (await tenants.read(tenantId))?.helpdesks?.find(which);
    return helpdesk && { tenantId, helpdesk };
  }

  const find: Helpdesks['find'] = ({ tenantId, id }) => first(tenantId, (helpdesk) => helpdesk.id === id);

  /** Changes one helpdesk, where it is still there. */
  async function change(
    { tenantId, id }: Ticket['helpdesk'],
    how: (helpdesk: Helpdesk) => Helpdesk,
    then: (record: TenantRecord) => TenantRecord = (record) => record,
  ): Promise<LocatedHelpdesk | undefined> {
    await tenants.update(tenantId, (record) => {
      const present = record.helpdesks?.find((helpdesk) => helpdesk.id === id);
      const next = present && how(present);
      return next === present ? record : then(withHelpdesk(record, next));
    });
    return find({ tenantId, id });
  }

  /** The record of an organisation, and that of the operator. */
  async function recordsFor(tenantId: string): Promise<[TenantRecord | undefined, TenantRecord | undefined]> {
    const own = await tenants.read(tenantId);
    return [own, operatorTenant === undefined ? undefined : await tenants.read(operatorTenant)];
  }

  return {
    inChargeOf: async (asking) => helpdeskFor(asking, ...(await recordsFor(asking.tenantId))),
    serving: async (tenantId) => helpdesksServing(tenantId, ...(await recordsFor(tenantId))),
    find,
    async ofTenant(tenantId) {
      const { helpdesks = [] } = (await tenants.read(tenantId)) ?? {};
      return helpdesks.map((helpdesk) => ({ tenantId, helpdesk }));
    },
    inChannel: (tenantId, conversationId) => first(tenantId, isAt(conversationId)),
    async register(by, place, reach) {
      const id = newId();
      const record = await tenants.update(by.tenantId, (present) => {
        const before = present.helpdesks?.find(isAt(place.address.conversationId));
        const at = now().toISOString();
        const line = lineOf(by, before ? 'helpdesk-changed' : 'helpdesk-registered', at);
        // What was taught, asked and counted in this channel before is its own again.
        const anew = { id: formerId(present, place) ?? id, onDuty: [], registered: { by: by.id, at } };
        const helpdesk = helpdeskAt(place, reach, before ?? anew);
        return withHistoryLine(
          withDigest(withHelpdesk(present, helpdesk), helpdesk, nextDigest(now())),
          line,
        );
      });
      wake(by.tenantId);
      const helpdesk = record.helpdesks?.find(isAt(place.address.conversationId));
      if (!helpdesk) throw new Error('The store lost a helpdesk that was just registered.');
      return { tenantId: by.tenantId, helpdesk };
    },
    async remove(by, conversationId) {
      let isRemoved = false;
      await tenants.update(by.tenantId, (record) => {
        const gone = record.helpdesks?.find(isAt(conversationId));
        isRemoved = gone !== undefined;
        if (!gone) return record;
        return withHistoryLine(without(record, gone), lineOf(by, 'helpdesk-removed', now().toISOString()));
      });
      return isRemoved;
    },
    setDuty: ({ tenantId, helpdesk }, agent, isOnDuty) =>
      change({ tenantId, id: helpdesk.id }, (present) => {
        const others = present.onDuty.filter(({ id }) => id !== agent.id);
        return { ...present, onDuty: isOnDuty ? [...others, agent] : others };
      }),
    async markReached(where) {
      if (!(await find(where))?.helpdesk.unreachable) return;
      await change(where, ({ unreachable: _, ...helpdesk }) => helpdesk);
    },
    async markUnreachable(where, reason) {
      const notice = { kind: 'helpdesk-unreachable', helpdesk: where.id, reason } as const;
      const told = newDelivery(newId(), { kind: 'administrators' }, notice, now().toISOString());
      await change(
        where,
        (present) =>
          present.unreachable ? present : { ...present, unreachable: { since: now().toISOString(), reason } },
        (record) => ({ ...record, outbox: [...(record.outbox ?? []), told] }),
      );
      wake(where.tenantId);
    },
  };
}

function isAt(conversationId: string): (helpdesk: Helpdesk) => boolean {
  return ({ address }) => address.conversationId === channelOf(conversationId);
}

/** Posts go to the channel itself, not into the thread in which it was registered. */
function helpdeskAt(
  { address, teamId, name, language }: HelpdeskPlace,
  { languages, tenants }: HelpdeskReach,
  { id, onDuty, registered }: Pick<Helpdesk, 'id' | 'onDuty' | 'registered'>,
): Helpdesk {
  return {
    id,
    address: { ...address, conversationId: channelOf(address.conversationId) },
    teamId,
    language,
    ...(name === undefined ? {} : { name }),
    ...(languages === undefined ? {} : { languages: [...languages] }),
    ...(tenants === undefined ? {} : { tenants: [...tenants] }),
    registered,
    onDuty,
  };
}

function withHelpdesk(record: TenantRecord, helpdesk: Helpdesk | undefined): TenantRecord {
  if (!helpdesk) return record;
  const helpdesks = record.helpdesks ?? [];
  const isKnown = helpdesks.some(({ id }) => id === helpdesk.id);
  return {
    ...record,
    helpdesks: isKnown
      ? helpdesks.map((each) => (each.id === helpdesk.id ? helpdesk : each))
      : [...helpdesks, helpdesk],
  };
}

/** Channels are remembered as former helpdesks; the oldest give way. */
const mostFormer = 200;

function without(record: TenantRecord, { id, address: { conversationId } }: Helpdesk): TenantRecord {
  const { helpdesks = [], formerHelpdesks = [] } = record;
  const former = formerHelpdesks.filter((each) => each.conversationId !== conversationId);
  return {
    ...record,
    helpdesks: helpdesks.filter((helpdesk) => helpdesk.id !== id),
    formerHelpdesks: [...former, { id, conversationId }].slice(-mostFormer),
  };
}

function formerId({ formerHelpdesks = [] }: TenantRecord, { address }: HelpdeskPlace): string | undefined {
  const channel = channelOf(address.conversationId);
  return formerHelpdesks.find(({ conversationId }) => conversationId === channel)?.id;
}

/** A digest waits for every helpdesk, always: the next is planned when one is given. */
function withDigest(record: TenantRecord, { id }: Helpdesk, at: Date): TenantRecord {
  const { outbox = [] } = record;
  if (
    outbox.some(
      ({ to, notice }) => notice.kind === 'helpdesk-digest' && to.kind === 'helpdesk' && to.id === id,
    )
  )
    return record;
  const digest = newDelivery(
    `digest/${id}`,
    { kind: 'helpdesk', id },
    { kind: 'helpdesk-digest' },
    at.toISOString(),
  );
  return { ...record, outbox: [...outbox, digest] };
}

function lineOf({ id, name }: Doer, what: string, at: string): HistoryLine {
  return { at, by: id, what, ...(name === undefined ? {} : { name }) };
}
