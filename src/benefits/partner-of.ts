import { contractOf } from '../rules/activation-standing.ts';
import { endOf } from '../rules/contract.ts';
import { type Day, dayOf } from '../rules/days.ts';
import type { Partner, SaidContract } from '../rules/partner.ts';
import type { TenantRecord } from '../store/tenant-record.ts';

/**
 * What a tenant's record says of the partner, as answers use it and as it is exported; nothing where it says nothing.
 *
 * @param today where given, a renewal that is under way does not hide that the present contract can be used
 * @param personId for whom; what only one person did, such as linking the contract, counts for nobody else
 */
export function partnerOf(record: TenantRecord, personId?: string, today?: Day): Partner | undefined {
  const { offers, mpnAssociated, activation, contractSaid, links } = record;
  const contract = activation && contractOf(activation);
  const link = personId === undefined ? undefined : links?.[personId];
  const partner: Partner = {
    offers: offers ?? [],
    ...(mpnAssociated === undefined ? {} : { mpnAssociated }),
    ...(activation
      ? { activation: contract && today && !endOf(contract, today) ? 'activated' : activation.stage }
      : {}),
    ...(contract ? { contract } : {}),
    ...(contractSaid ? { contractSaid: saidOf(contractSaid) } : {}),
    ...(link ? { linked: true } : {}),
  };
  return partner.offers.length > 0 || Object.keys(partner).length > 1 ? partner : undefined;
}

function saidOf({ state, support, at }: NonNullable<TenantRecord['contractSaid']>): SaidContract {
  return { state, on: dayOf(new Date(at)), ...(support === undefined ? {} : { support }) };
}
