import { contractOf } from '../rules/activation-standing.ts';
import { hasIds } from '../rules/contract.ts';
import { dayOf } from '../rules/days.ts';
import type { Support } from '../rules/question.ts';
import type { Store } from '../store/store.ts';
import type { TenantRecord } from '../store/tenant-record.ts';
import { activationOf } from './activation-of.ts';
import { withHistory } from './history.ts';
import type { Person } from './person.ts';

/** What came of noting a link; nothing is noted from a card that shows another contract than the one recorded. */
export interface LinkOutcome {
  kind: 'noted' | 'outdated';
  record: TenantRecord;
}

export interface Links {
  /**
   * Notes that a person has linked the contract to their account for one kind of support (F-ACT-5).
   * @param revision the one the card showed
   */
  linked(person: Person, support: Support, revision: number, card?: string): Promise<LinkOutcome>;
}

export function createLinks(store: Store, now: () => Date): Links {
  return {
    async linked(person, support, revision, card) {
      let kind: LinkOutcome['kind'] = 'noted';
      const record = await store.update(person.tenantId, (present) => {
        const contract = contractOf(activationOf(present));
        if (!contract || !hasIds(contract) || !isOfThisContract(present, revision)) {
          kind = 'outdated';
          return present;
        }
        const own = present.links?.[person.id];
        const key = support === 'cloud' ? 'azure' : 'onPremises';
        if (own?.[key] !== undefined) return present;
        const links = { ...present.links, [person.id]: { ...own, [key]: dayOf(now()) } };
        const what = support === 'cloud' ? 'linked-azure' : 'linked-on-premises';
        return withHistory({ ...present, links }, { person, what, now: now(), card });
      });
      return { kind, record };
    },
  };
}

/** A card of the revision at which the contract was recorded, or of any since. */
function isOfThisContract({ revision = 0, contractRevision = 0 }: TenantRecord, seen: number): boolean {
  return seen >= contractRevision && seen <= revision;
}
