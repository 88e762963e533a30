import { type Allowance, type Catalogue, competencyKey } from './catalogue.ts';
import type { FactId } from './facts.ts';
import type { Offer } from './partner.ts';
import type { Level, NamedCompetency, Support } from './question.ts';

/** A level held, with what is known of the competency; Action Pack has none. */
export interface HeldOffer {
  level: Level;
  competency?: NamedCompetency;
}

/** Why an allowance is what it is. */
export type EntitlementReason =
  | 'product-support-by-level'
  | 'action-pack-has-no-cloud-support'
  | 'cloud-competency'
  | 'other-competency'
  | 'competency-unknown';

/** What one offer gives of one kind of support, in incidents per membership year. */
export type Entitlement = { offer: HeldOffer; support: Support; facts: readonly FactId[] } & (
  | { kind: 'certain'; incidents: Allowance; reason: Exclude<EntitlementReason, 'competency-unknown'> }
  /** Silver or Gold cloud support where nobody said which competency. */
  | { kind: 'depends'; cloudCompetency: Allowance; otherCompetency: Allowance; reason: 'competency-unknown' }
);

/** Tells whether a competency counts as a cloud competency: exactly the named ones do (F-ENT-2). */
export function competencyOf(name: string, catalogue: Catalogue): NamedCompetency {
  const key = competencyKey(name);
  const listed = catalogue.cloudCompetencies.find((cloud) => competencyKey(cloud) === key);
  return listed ? { kind: 'cloud', name: listed } : { kind: 'other', name: name.trim() };
}

/** Reads an offer of the partner record. */
export function heldOffer(offer: Offer, catalogue: Catalogue): HeldOffer {
  return offer.competency === undefined || offer.level === 'action-pack'
    ? { level: offer.level }
    : { level: offer.level, competency: competencyOf(offer.competency, catalogue) };
}

/** What one offer gives (F-ENT-1, F-ENT-2, F-ENT-4). */
export function entitlementOf(offer: HeldOffer, support: Support, catalogue: Catalogue): Entitlement {
  const row = catalogue.entitlements[offer.level];
  if (support === 'on-premises') {
    return {
      offer,
      support,
      kind: 'certain',
      incidents: row.onPremises,
      reason: 'product-support-by-level',
      facts: ['F-ENT-1'],
    };
  }
  const { cloudCompetency, otherCompetency } = row.cloud;
  if (offer.level === 'action-pack') {
    return {
      offer,
      support,
      kind: 'certain',
      incidents: otherCompetency,
      reason: 'action-pack-has-no-cloud-support',
      facts: ['F-ENT-4', 'F-ENT-1'],
    };
  }
  if (!offer.competency) {
    return {
      offer,
      support,
      kind: 'depends',
      cloudCompetency,
      otherCompetency,
      reason: 'competency-unknown',
      facts: ['F-ENT-1', 'F-ENT-2'],
    };
  }
  return {
    offer,
    support,
    kind: 'certain',
    incidents: offer.competency.kind === 'cloud' ? cloudCompetency : otherCompetency,
    reason: offer.competency.kind === 'cloud' ? 'cloud-competency' : 'other-competency',
    facts: ['F-ENT-1', 'F-ENT-2'],
  };
}

/**
 * What each of a partner's offers gives, in their order and without repetition. The sheet does not say that offers add
 * up, so they are never summed.
 */
export function entitlementsOf(
  offers: readonly HeldOffer[],
  supports: readonly Support[],
  catalogue: Catalogue,
): Entitlement[] {
  const seen = new Set<string>();
  const distinct = offers.filter((offer) => {
    const key = JSON.stringify([offer.level, offer.competency?.kind, offer.competency?.name]);
    return !seen.has(key) && seen.add(key);
  });
  return distinct.flatMap((offer) => supports.map((support) => entitlementOf(offer, support, catalogue)));
}

/** Whether any cloud support is certain for a set of offers: `depends` never occurs, since Silver and Gold always have some (F-CLD-1). */
export function hasCloudSupport(offers: readonly HeldOffer[], catalogue: Catalogue): boolean {
  return offers.some((offer) => {
    const { cloudCompetency, otherCompetency } = catalogue.entitlements[offer.level].cloud;
    return cloudCompetency !== 'none' && otherCompetency !== 'none';
  });
}
