import type { Store } from '../store/store.ts';
import type { PersonRecord, TenantRecord } from '../store/tenant-record.ts';
import type { Person } from './person.ts';

export interface People {
  /**
   * Notes how a person is called, spoken to and reached; writes only where something of it is new.
   * @returns whether the person was met for the first time
   */
  meet(person: Person): Promise<boolean>;
  /** Notes under which name a person signs in, as asked of the channel; asks once. */
  noteSignInName(person: Person, ask: () => Promise<string | undefined>): Promise<void>;
}

/** Beyond so many, the ones met longest ago are forgotten. */
const mostPeople = 5000;

export function createPeople(store: Store): People {
  return {
    async meet(person) {
      const { people = {} } = (await store.read(person.tenantId)) ?? {};
      const known = people[person.id];
      if (known && isAsKnown(known, person)) return false;
      await store.update(person.tenantId, (record) => withPerson(record, person));
      return known === undefined;
    },
    async noteSignInName({ tenantId, id }, ask) {
      const known = (await store.read(tenantId))?.people?.[id];
      if (!known || known.signInName !== undefined) return;
      const signInName = (await ask())?.toLowerCase();
      if (signInName === undefined) return;
      await store.update(tenantId, (record) => {
        const person = record.people?.[id];
        return person ? { ...record, people: { ...record.people, [id]: { ...person, signInName } } } : record;
      });
    },
  };
}

function isAsKnown(known: PersonRecord, { name, language, chat }: Person): boolean {
  return (
    known.language === language &&
    (name === undefined || known.name === name) &&
    (chat === undefined ||
      (known.chat?.conversationId === chat.conversationId && known.chat.serviceUrl === chat.serviceUrl))
  );
}

export function withPerson(record: TenantRecord, { id, name, language, chat }: Person): TenantRecord {
  const { [id]: known, ...others } = record.people ?? {};
  const next: PersonRecord = {
    ...known,
    language,
    ...(name === undefined ? {} : { name }),
    ...(chat === undefined ? {} : { chat }),
  };
  const kept = Object.entries(others).slice(-(mostPeople - 1));
  return { ...record, people: { ...Object.fromEntries(kept), [id]: next } };
}

/** How a person is called; nothing where nobody knows. */
export function nameOf({ people }: TenantRecord, id: string): string | undefined {
  return people?.[id]?.name;
}
