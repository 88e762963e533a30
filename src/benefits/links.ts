import { dayOf } from '../rules/days.ts';
import type { Support } from '../rules/question.ts';
import type { Store } from '../store/store.ts';
import type { TenantRecord } from '../store/tenant-record.ts';
import { withHistory } from './history.ts';
import type { Person } from './person.ts';

export interface Links {
  /** Notes that a person has linked the contract to their account for one kind of support (F-ACT-5). */
  linked(person: Person, support: Support, card?: string): Promise<TenantRecord>;
}

export function createLinks(store: Store, now: () => Date): Links {
  return {
    linked(person, support, card) {
      return store.update(person.tenantId, (record) => {
        const own = record.links?.[person.id];
        const key = support === 'cloud' ? 'azure' : 'onPremises';
        if (own?.[key] !== undefined) return record;
        const links = { ...record.links, [person.id]: { ...own, [key]: dayOf(now()) } };
        const what = support === 'cloud' ? 'linked-azure' : 'linked-on-premises';
        return withHistory({ ...record, links }, { person, what, now: now(), card });
      });
    },
  };
}
