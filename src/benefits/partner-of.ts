import { contractOf } from '../rules/activation-standing.ts';
import type { Partner } from '../rules/partner.ts';
import type { TenantRecord } from '../store/tenant-record.ts';

/**
 * What a tenant's record says of the partner, as answers use it and as it is exported; nothing where it says nothing.
 *
 * @param personId for whom; what only one person did, such as linking the contract, counts for nobody else
 */
export function partnerOf(record: TenantRecord, personId?: string): Partner | undefined {
  const { offers, mpnAssociated, activation, links } = record;
  const contract = activation && contractOf(activation);
  const link = personId === undefined ? undefined : links?.[personId];
  const partner: Partner = {
    offers: offers ?? [],
    ...(mpnAssociated === undefined ? {} : { mpnAssociated }),
    ...(activation ? { activation: activation.stage } : {}),
    ...(contract ? { contract } : {}),
    ...(link ? { linked: true } : {}),
  };
  return partner.offers.length > 0 || Object.keys(partner).length > 1 ? partner : undefined;
}
