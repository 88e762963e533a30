import type { TenantRecord } from '../store/tenant-record.ts';

/** Stands for whoever asked to be forgotten. */
export const forgottenPerson = 'forgotten';

/** What was deleted of a person. */
export interface DeletedOfPerson {
  /** Name, language, sign-in name and the address of their chat. */
  contact: boolean;
  /** Kinds of support for which it was noted that they linked the contract. */
  links: number;
  /** Their role as MPN partner administrator. */
  role: boolean;
  /** Lines of the history that do not name them any more. */
  historyLines: number;
}

/**
 * The record without a person: what happened stays, but not that it was them.
 *
 * @param ids of that one person
 */
export function withoutPerson(
  record: TenantRecord,
  ids: readonly string[],
): { record: TenantRecord; deleted: DeletedOfPerson } {
  return ids.reduce<ReturnType<typeof withoutId>>(
    (before, id) => {
      const { record: after, deleted } = withoutId(before.record, id);
      return { record: after, deleted: together(before.deleted, deleted) };
    },
    { record, deleted: { contact: false, links: 0, role: false, historyLines: 0 } },
  );
}

function together(one: DeletedOfPerson, other: DeletedOfPerson): DeletedOfPerson {
  return {
    contact: one.contact || other.contact,
    links: one.links + other.links,
    role: one.role || other.role,
    historyLines: one.historyLines + other.historyLines,
  };
}

function withoutId(record: TenantRecord, id: string): { record: TenantRecord; deleted: DeletedOfPerson } {
  const { [id]: person, ...people } = record.people ?? {};
  const { [id]: link, ...links } = record.links ?? {};
  const { [id]: role, ...partnerAdministrators } = record.partnerAdministrators ?? {};
  const lines = record.history ?? [];
  const isTheirs = (line: (typeof lines)[number]) => line.by === id || line.whom === id;
  const others = {
    ...record,
    ...(record.people ? { people } : {}),
    ...(record.links ? { links } : {}),
    ...(record.partnerAdministrators ? { partnerAdministrators } : {}),
    ...(record.informed ? { informed: record.informed.filter((each) => each !== id) } : {}),
    ...(record.cards ? { cards: record.cards.filter((card) => card.person !== id) } : {}),
    ...(record.outbox
      ? { outbox: record.outbox.filter(({ to }) => to.kind !== 'person' || to.id !== id) }
      : {}),
    ...(record.helpdesks
      ? {
          helpdesks: record.helpdesks.map((helpdesk) => ({
            ...helpdesk,
            onDuty: helpdesk.onDuty.filter((agent) => agent.id !== id),
          })),
        }
      : {}),
    ...(record.history ? { history: lines.map((line) => (line.by === id ? withoutName(line) : line)) } : {}),
  };
  return {
    record: withoutRequester(replaced(others, id) as TenantRecord),
    deleted: {
      contact: person !== undefined,
      links: Object.keys(link ?? {}).length,
      role: role !== undefined,
      historyLines: lines.filter(isTheirs).length,
    },
  };
}

function withoutName<Line extends { name?: string }>({ name: _, ...line }: Line): Omit<Line, 'name'> {
  return line;
}

/** Wherever else the person stands, such as in who submitted, somebody stands. */
function replaced(value: unknown, id: string): unknown {
  if (value === id) return forgottenPerson;
  if (Array.isArray(value)) return value.map((each) => replaced(each, id));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, id)]));
}

/** Nobody is told of what nobody asked for. */
function withoutRequester(record: TenantRecord): TenantRecord {
  const { activation } = record;
  if (!activation || activation.stage === 'none') return record;
  const requesters = activation.requesters.filter((each) => each !== forgottenPerson);
  const [first, ...others] = requesters;
  if (activation.stage !== 'requested') return { ...record, activation: { ...activation, requesters } };
  // A request that nobody else made was withdrawn before.
  return first === undefined
    ? record
    : { ...record, activation: { ...activation, requesters: [first, ...others] } };
}
