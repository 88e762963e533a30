import { dayOf } from '../rules/days.ts';
import type { Offer, Partner } from '../rules/partner.ts';
import type { Store } from '../store/store.ts';
import { withHistory } from './history.ts';
import { partnerOf } from './partner-of.ts';
import type { Person } from './person.ts';
import { type ContractSaid, withoutSaidContract, withSaidContract } from './said-contract.ts';

type Whose = Pick<Person, 'tenantId' | 'id' | 'name'>;

/** What is known of the partner organisation behind a tenant. */
export interface PartnerRecords {
  /** As it concerns one person of the organisation. */
  read(person: Pick<Person, 'tenantId' | 'id'>): Promise<Partner | undefined>;
  /** Notes that the organisation has this offer; changes nothing where that is known. Resolves once it is kept. */
  rememberOffer(person: Whose, offer: Offer, card?: string): Promise<void>;
  /** Notes how the contract stands by what somebody said; once a day where it is the same. Resolves once it is kept. */
  rememberContract(person: Whose, said: ContractSaid, card?: string): Promise<void>;
  /** Forgets every offer noted, and what was said of the contract, and says what that was; the rest of the record stays. */
  forget(person: Whose, card?: string): Promise<Noted>;
}

/** What people told of their organisation. */
export type Noted = Pick<Partner, 'offers' | 'contractSaid'>;

export function createPartnerRecords(store: Store, now: () => Date): PartnerRecords {
  return {
    async read({ tenantId, id }) {
      const record = await store.read(tenantId);
      return record && partnerOf(record, id, dayOf(now()));
    },
    async rememberOffer(person, offer, card) {
      const detail = [offer.level, offer.competency].filter((part) => part !== undefined).join(', ');
      await store.update(person.tenantId, (record) => {
        const { offers = [] } = record;
        if (isKnown(offers, offer)) return record;
        const change = { person, what: 'offer-remembered', now: now(), card, detail } as const;
        return withHistory({ ...record, offers: withOffer(offers, offer) }, change);
      });
    },
    async rememberContract(person, said, card) {
      await store.update(person.tenantId, (record) =>
        withSaidContract(record, said, { person, now: now(), card }),
      );
    },
    async forget(person, card) {
      let forgotten: Noted = { offers: [] };
      await store.update(person.tenantId, (record) => {
        forgotten = partnerOf(record) ?? { offers: [] };
        if (!record.contractSaid && (record.offers ?? []).length === 0) return record;
        const change = { person, what: 'offers-forgotten', now: now(), card } as const;
        return withHistory({ ...withoutSaidContract(record), offers: [] }, change);
      });
      return forgotten;
    },
  };
}

/** Most offers a record can hold (`partnerSchema`); the oldest give way. */
const mostOffers = 50;

/** Adds an offer; one that names the competency takes the place of a bare one of the same level. */
export function withOffer(offers: readonly Offer[], added: Offer): Offer[] {
  if (isKnown(offers, added)) return [...offers];
  const others = offers.filter((offer) => offer.level !== added.level || offer.competency !== undefined);
  return [...others, added].slice(-mostOffers);
}

function isKnown(offers: readonly Offer[], added: Offer): boolean {
  const sameLevel = offers.filter((offer) => offer.level === added.level);
  return added.competency
    ? sameLevel.some((offer) => sameName(offer.competency, added.competency))
    : sameLevel.length > 0;
}

function sameName(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}
