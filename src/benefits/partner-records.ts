import type { Offer, Partner } from '../rules/partner.ts';
import type { Store, TenantRecord } from '../store/store.ts';

/** What is known of the partner organisation behind a tenant. */
export interface PartnerRecords {
  read(tenantId: string): Promise<Partner | undefined>;
  /** Notes that the organisation has this offer; `who` is a directory object ID. Resolves once it is kept. */
  rememberOffer(tenantId: string, offer: Offer, who: string | undefined, when: Date): Promise<Partner>;
  /** Forgets every offer noted; the rest of the record stays. */
  forgetOffers(tenantId: string, who: string | undefined, when: Date): Promise<void>;
}

export function createPartnerRecords(store: Store): PartnerRecords {
  async function changeOffers(
    tenantId: string,
    change: (offers: readonly Offer[]) => Offer[],
    who: string | undefined,
    when: Date,
  ): Promise<Partner> {
    const { partner } = await store.update(tenantId, (present) => {
      const next: TenantRecord = {
        ...present,
        partner: { ...present.partner, offers: change(present.partner?.offers ?? []) },
        offersRecordedAt: when.toISOString(),
      };
      delete next.offersRecordedBy;
      if (who) next.offersRecordedBy = who;
      return next;
    });
    return partner ?? { offers: [] };
  }

  return {
    async read(tenantId) {
      const partner = (await store.read(tenantId))?.partner;
      return partner && isKnown(partner) ? partner : undefined;
    },
    rememberOffer: (tenantId, offer, who, when) =>
      changeOffers(tenantId, (offers) => withOffer(offers, offer), who, when),
    async forgetOffers(tenantId, who, when) {
      await changeOffers(tenantId, () => [], who, when);
    },
  };
}

/** Most offers a record can hold (`partnerSchema`); the oldest give way. */
const mostOffers = 50;

/** A record whose offers were forgotten and that holds nothing else tells nothing. */
function isKnown(partner: Partner): boolean {
  return partner.offers.length > 0 || Object.keys(partner).length > 1;
}

/** Adds an offer; one that names the competency takes the place of a bare one of the same level. */
export function withOffer(offers: readonly Offer[], added: Offer): Offer[] {
  const sameLevel = offers.filter((offer) => offer.level === added.level);
  const known = added.competency
    ? sameLevel.some((offer) => sameName(offer.competency, added.competency))
    : sameLevel.length > 0;
  if (known) return [...offers];
  const others = offers.filter((offer) => offer.level !== added.level || offer.competency !== undefined);
  return [...others, added].slice(-mostOffers);
}

function sameName(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}
