import type { Directory } from '../directory/directory.ts';
import type { Store } from '../store/store.ts';
import type { TenantRecord } from '../store/tenant-record.ts';
import { withHistory } from './history.ts';
import type { Person } from './person.ts';

/** The roles that count here (F-ROLE-1). Every role but "none" may activate the benefit. */
export type Role = 'global-administrator' | 'partner-administrator' | 'none';

type Whose = Pick<Person, 'tenantId' | 'id' | 'directoryId'>;

export interface Roles {
  /** @throws DirectoryError where the directory has to be asked and cannot be. */
  of(record: TenantRecord, person: Whose): Promise<Role>;
  /** Those of the people met who may activate the benefit; whoever the directory cannot be asked about is left out. */
  administratorsOf(record: TenantRecord): Promise<readonly string[]>;
  /**
   * Makes a person of the organisation MPN partner administrator, or no longer: a role of Partner Center that no
   * directory knows. Only a Global administrator may.
   */
  setPartnerAdministrator(by: Person, target: string, granted: boolean, card?: string): Promise<GrantOutcome>;
}

export type GrantOutcome = 'done' | 'as-before' | 'not-a-global-administrator' | 'unknown-person';

/** Beyond so many people, only those met last are asked about: each may cost a question to the directory. */
const mostAskedAbout = 200;

export function createRoles(parts: { store: Store; directory: Directory; now: () => Date }): Roles {
  const { store, directory, now } = parts;

  async function roleOf(record: TenantRecord, { tenantId, id, directoryId }: Whose): Promise<Role> {
    if (record.partnerAdministrators?.[id]) return 'partner-administrator';
    const { signInName } = record.people?.[id] ?? {};
    return (await directory.isGlobalAdministrator({ tenantId, directoryId, signInName }))
      ? 'global-administrator'
      : 'none';
  }

  return {
    of: roleOf,
    async administratorsOf(record) {
      const ids = Object.keys(record.people ?? {}).slice(-mostAskedAbout);
      const roles = await Promise.all(
        ids.map((id) =>
          roleOf(record, { tenantId: record.tenantId, id, directoryId: id }).catch(() => 'none'),
        ),
      );
      return ids.filter((_, index) => roles[index] !== 'none');
    },
    async setPartnerAdministrator(by, target, granted, card) {
      const { tenantId, directoryId } = by;
      const present = await store.read(tenantId);
      const { signInName } = present?.people?.[by.id] ?? {};
      if (!(await directory.isGlobalAdministrator({ tenantId, directoryId, signInName })))
        return 'not-a-global-administrator';
      let outcome: GrantOutcome = 'done';
      await store.update(tenantId, (record) => {
        const { [target]: held, ...others } = record.partnerAdministrators ?? {};
        outcome = outcomeOf(record, target, held !== undefined, granted);
        if (outcome !== 'done') return record;
        const at = now();
        const deed = { by: by.id, at: at.toISOString() };
        return withHistory(
          { ...record, partnerAdministrators: granted ? { ...others, [target]: deed } : others },
          {
            person: by,
            what: granted ? 'partner-administrator-granted' : 'partner-administrator-revoked',
            now: at,
            card,
            detail: record.people?.[target]?.name ?? target,
          },
        );
      });
      return outcome;
    },
  };
}

function outcomeOf(record: TenantRecord, target: string, held: boolean, granted: boolean): GrantOutcome {
  if (granted === held) return 'as-before';
  // Only people of this organisation who have met the bot can be named.
  return granted && !record.people?.[target] ? 'unknown-person' : 'done';
}
