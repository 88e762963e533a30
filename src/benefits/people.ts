import { type Day, dayOf, daysBetween } from '../rules/days.ts';
import type { Store } from '../store/store.ts';
import type { PersonRecord, TenantRecord } from '../store/tenant-record.ts';
import type { Person } from './person.ts';

/** What the channel tells of a member of a conversation. */
export interface Member {
  name?: string | undefined;
  signInName?: string | undefined;
}

export interface People {
  /** Notes how a person is called, spoken to and reached; writes only where something of it is new. */
  meet(person: Person): Promise<void>;
  /** Notes once whether a person may activate the benefit. */
  noteRole(person: Person, isAdministrator: () => Promise<boolean>): Promise<void>;
  /** Asks the channel for the name, and where needed for the sign-in name, once for each person who lacks one. */
  complete(person: Person, needs: { needsSignInName: boolean }, ask: () => Promise<Member>): Promise<void>;
}

/** Beyond so many, those whose entry changed longest ago are forgotten. */
const mostPeople = 5000;

/** Noted this seldom, because each time costs a write. */
const seenAgainAfterDays = 7;

export function createPeople(store: Store, now: () => Date): People {
  /** People who were asked about: where the channel did not tell, it is not asked at every turn. */
  const asked = new Set<string>();
  return {
    async meet(person) {
      const known = (await store.read(person.tenantId))?.people?.[person.id];
      const today = dayOf(now());
      const isNoted = known?.seenOn !== undefined && daysBetween(known.seenOn, today) < seenAgainAfterDays;
      if (known && isNoted && isAsKnown(known, person)) return;
      await store.update(person.tenantId, (record) => withPerson(record, person, today));
    },
    async noteRole({ tenantId, id }, isAdministrator) {
      const known = (await store.read(tenantId))?.people?.[id];
      if (!known || known.wasAdministrator !== undefined) return;
      const wasAdministrator = await isAdministrator();
      await store.update(tenantId, (record) => {
        const person = record.people?.[id];
        return person
          ? { ...record, people: { ...record.people, [id]: { ...person, wasAdministrator } } }
          : record;
      });
    },
    async complete({ tenantId, id }, { needsSignInName }, ask) {
      const known = (await store.read(tenantId))?.people?.[id];
      if (!known) return;
      const lacks = known.name === undefined || (needsSignInName && known.signInName === undefined);
      const key = JSON.stringify([tenantId, id]);
      if (!lacks || asked.has(key)) return;
      if (asked.size >= mostPeople) asked.clear();
      asked.add(key);
      const { name, signInName } = await ask().catch((error) => {
        asked.delete(key);
        throw error;
      });
      await store.update(tenantId, (record) => {
        const person = record.people?.[id];
        if (!person) return record;
        const told = {
          ...(person.name === undefined && name !== undefined ? { name } : {}),
          ...(signInName === undefined ? {} : { signInName: signInName.toLowerCase() }),
        };
        return { ...record, people: { ...record.people, [id]: { ...person, ...told } } };
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

/** Notes how somebody is called, and leaves how they are spoken to and reached. */
export function withName(record: TenantRecord, person: Person): TenantRecord {
  const known = record.people?.[person.id];
  return withPerson(record, { ...person, language: known?.language ?? person.language, chat: undefined });
}

export function withPerson(
  record: TenantRecord,
  { id, name, language, chat }: Person,
  seenOn?: Day,
): TenantRecord {
  const { [id]: known, ...others } = record.people ?? {};
  const next: PersonRecord = {
    ...known,
    language,
    ...(name === undefined ? {} : { name }),
    ...(chat === undefined ? {} : { chat }),
    ...(seenOn === undefined ? {} : { seenOn }),
  };
  const kept = Object.entries(others).slice(-(mostPeople - 1));
  return { ...record, people: { ...Object.fromEntries(kept), [id]: next } };
}

/** How a person is called; nothing where nobody knows. */
export function nameOf({ people }: TenantRecord, id: string): string | undefined {
  return people?.[id]?.name;
}
