import type { Directory } from '../directory/directory.ts';
import { newDelivery } from '../store/new-delivery.ts';
import type { Store } from '../store/store.ts';
import type { Delivery, PersonRecord, TenantRecord } from '../store/tenant-record.ts';
import { withHistory } from './history.ts';
import type { Person } from './person.ts';

/** The roles that count here (F-ROLE-1). Every role but "none" may activate the benefit. */
export type Role = 'global-administrator' | 'partner-administrator' | 'none';

type Whose = Pick<Person, 'tenantId' | 'id' | 'directoryId'>;

export interface Roles {
  /** @throws DirectoryError where the directory has to be asked and cannot be. */
  of(record: TenantRecord, person: Whose): Promise<Role>;
  /**
   * Those of the people met who may activate the benefit.
   * @throws DirectoryError where the directory cannot be asked about somebody.
   */
  administratorsOf(record: TenantRecord): Promise<readonly string[]>;
  /**
   * Makes a person of the organisation MPN partner administrator, or no longer: a role of Partner Center that no
   * directory knows; they hear of it. Only a Global administrator may.
   */
  setPartnerAdministrator(by: Person, target: string, granted: boolean, card?: string): Promise<GrantOutcome>;
}

export type GrantOutcome = 'done' | 'as-before' | 'not-a-global-administrator' | 'unknown-person';

/** Beyond so many people, only those met last and those who could before are asked about: each may cost a question. */
const mostAskedAbout = 200;

export function createRoles(parts: { store: Store; directory: Directory; now: () => Date }): Roles {
  const { store, directory, now } = parts;

  /** A Global administrator may do more, so that is asked first; whoever is named on a card does not wait for a directory. */
  async function roleOf(record: TenantRecord, { tenantId, id, directoryId }: Whose): Promise<Role> {
    const named = isNamed(record, id);
    const { signInName } = personIn(record, id) ?? {};
    try {
      if (await directory.isGlobalAdministrator({ tenantId, directoryId, signInName }))
        return 'global-administrator';
    } catch (error) {
      if (!named) throw error;
    }
    return named ? 'partner-administrator' : 'none';
  }

  return {
    of: roleOf,
    async administratorsOf(record) {
      const named = Object.keys(record.partnerAdministrators ?? {});
      const people = Object.entries(record.people ?? {});
      const likely = people.filter(([, { wasAdministrator }]) => wasAdministrator).map(([id]) => id);
      const others = people.map(([id]) => id).slice(-mostAskedAbout);
      const { tenantId } = record;
      const ids = [...new Set([...named, ...likely, ...others])];
      // One who could not be asked about may be the one that matters: it is asked again later.
      const roles = await Promise.all(ids.map((id) => roleOf(record, { tenantId, id, directoryId: id })));
      return ids.filter((_, index) => roles[index] !== 'none');
    },
    async setPartnerAdministrator(by, target, granted, card) {
      const { tenantId, directoryId } = by;
      const present = await store.read(tenantId);
      const { signInName } = (present && personIn(present, by.id)) ?? {};
      if (!(await directory.isGlobalAdministrator({ tenantId, directoryId, signInName })))
        return 'not-a-global-administrator';
      let outcome: GrantOutcome = 'done';
      await store.update(tenantId, (record) => {
        outcome = outcomeOf(record, target, granted);
        if (outcome !== 'done') return record;
        const { [target]: _held, ...others } = record.partnerAdministrators ?? {};
        const at = now();
        const deed = { by: by.id, at: at.toISOString() };
        const outbox = (record.outbox ?? []).filter((delivery) => !isNaming(delivery, target));
        const named = newDelivery(
          `named/${target}/${deed.at}`,
          { kind: 'person', id: target },
          { kind: 'named-administrator', by: by.id },
          deed.at,
        );
        return withHistory(
          {
            ...record,
            partnerAdministrators: granted ? { ...others, [target]: deed } : others,
            outbox: granted && target !== by.id ? [...outbox, named] : outbox,
          },
          {
            person: by,
            what: granted ? 'partner-administrator-granted' : 'partner-administrator-revoked',
            now: at,
            card,
            whom: target,
          },
        );
      });
      return outcome;
    },
  };
}

function outcomeOf(record: TenantRecord, target: string, granted: boolean): GrantOutcome {
  if (granted === isNamed(record, target)) return 'as-before';
  // Only people of this organisation who have met the bot, and whom its directory knows, can be named.
  return granted && !(isDirectoryId(target) && personIn(record, target)) ? 'unknown-person' : 'done';
}

/** Whether it tells this person that they were named; what was taken back before they heard of it is not told. */
function isNaming({ to, notice }: Delivery, id: string): boolean {
  return notice.kind === 'named-administrator' && to.kind === 'person' && to.id === id;
}

/** Whether this is an ID of the directory, as those of the local Playground are; only such people can hold a role. */
export function isDirectoryId(id: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12,13}$/.test(id);
}

function isNamed({ partnerAdministrators = {} }: TenantRecord, id: string): boolean {
  return Object.hasOwn(partnerAdministrators, id);
}

function personIn({ people = {} }: TenantRecord, id: string): PersonRecord | undefined {
  return Object.hasOwn(people, id) ? people[id] : undefined;
}
