import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { RecordedContract } from '../rules/contract.ts';
import type { Partner } from '../rules/partner.ts';
import { contractMistakes, fieldsOf, partnerFormSchema } from '../rules/partner-form.ts';
import { mistakesOf } from '../store/store.ts';
import { emptyRecord, type TenantRecord, tenantRecordSchema } from '../store/tenant-record.ts';
import { partnerOf } from './partner-of.ts';

/** One tenant in the import and export format: the partner as everybody knows it, and beside it all else that is kept. */
export interface ExchangedTenant {
  tenantId: string;
  partner: Partner;
  [other: string]: unknown;
}

/** A record in the export format. What `partner` says in full is not said again beside it. */
export function tenantOf(record: TenantRecord): ExchangedTenant {
  const { tenantId, offers: _offers, mpnAssociated: _associated, partner: unplaced, ...others } = record;
  return { tenantId, partner: { ...asObject(unplaced), ...partnerFormOf(record) }, ...others };
}

/** What an import holds: its records, or each mistake as a line that names the place of it, but no ID and no value. */
export type Import =
  | { kind: 'records'; records: readonly TenantRecord[] }
  | { kind: 'mistakes'; mistakes: readonly string[] };

/**
 * Reads a document in the import format.
 *
 * @param knownAt when it says so: what `partner` calls submitted, was so by then
 */
export function readImport(document: unknown, knownAt: Date): Import {
  const read = documentSchema.safeParse(document);
  if (!read.success) return { kind: 'mistakes', mistakes: mistakesOf(read.error, document, '') };
  const places = new Map<string, string>();
  const records: TenantRecord[] = [];
  const mistakes: string[] = [];
  for (const [index, tenant] of read.data.tenants.entries()) {
    const place = `tenants[${index}]`;
    const found = readTenant(tenant, knownAt, place);
    if ('mistakes' in found) {
      mistakes.push(...found.mistakes);
      continue;
    }
    const { tenantId } = found.record;
    const earlier = places.get(tenantId);
    if (earlier !== undefined) mistakes.push(`${place}.tenantId: is that of ${earlier} as well.`);
    places.set(tenantId, place);
    records.push(found.record);
  }
  return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'records', records };
}

/** 2 may hold other records beside the tenants: a version that knows 1 only must not pass them over. */
const documentSchema = z.object({ schema: z.literal([1, 2]), tenants: z.array(z.unknown()) });

/** A GUID, or one of the local Playground's tenants, whose last group has 13 digits. */
const tenantIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12,13}$/i, 'is not a tenant ID (a GUID)')
  .transform((tenantId) => tenantId.toLowerCase());

const tenantSchema = z.looseObject({ tenantId: tenantIdSchema, partner: partnerFormSchema });

function readTenant(
  tenant: unknown,
  knownAt: Date,
  place: string,
): { record: TenantRecord } | { mistakes: readonly string[] } {
  const read = tenantSchema.safeParse(tenant);
  if (!read.success) return { mistakes: mistakesOf(read.error, tenant, place) };
  const { tenantId, partner, offers: _offers, mpnAssociated: _associated, ...beside } = read.data;
  const { activation, ...fields } = fieldsOf(partner, knownAt);
  const document = { ...emptyRecord(tenantId), ...(activation ? { activation } : {}), ...beside, ...fields };
  const checked = tenantRecordSchema.safeParse(document);
  if (!checked.success) return { mistakes: mistakesOf(checked.error, document, place) };
  // Not what parsing made of it: that leaves out fields it does not know.
  const record = document as TenantRecord;
  const said = 'activation' in beside ? record.activation : undefined;
  const differing = said ? differencesOf(partner, partnerFormOf(record)) : [];
  const mistakes = [
    ...differing.map((field) => `partner.${field}: ${differs}`),
    ...faultsOf(partner, 'partner'),
    ...faultsOf(said, 'activation'),
  ];
  return mistakes.length === 0 ? { record } : { mistakes: mistakes.map((line) => `${place}.${line}`) };
}

/** What is wrong with the contracts that the partner, or the activation beside it, tells of. */
function faultsOf(telling: object | undefined, place: string): string[] {
  const told: { contract?: RecordedContract; before?: RecordedContract } = telling ?? {};
  return (['contract', 'before'] as const).flatMap((which) =>
    contractMistakes(told[which] ?? {}).map(({ field, fault }) => `${place}.${which}.${field}: ${fault}.`),
  );
}

const differs =
  'is not what "activation" beside "partner" says. Change both, or leave that "activation" out.';

/** What is said of the activation in both places has to be the same: nobody could tell which of them was meant. */
function differencesOf(said: Partial<Partner>, kept: Partner): string[] {
  return (['activation', 'contract'] as const).filter(
    (field) => said[field] !== undefined && !isDeepStrictEqual(said[field], kept[field]),
  );
}

/** The day on which incidents left were read, and what was only said of the contract, are no part of the format. */
function partnerFormOf(record: TenantRecord): Partner {
  const { contract, contractSaid: _said, ...partner } = partnerOf(record) ?? { offers: [] };
  if (!contract) return partner;
  const { leftRecordedOn: _day, ...form } = contract;
  return { ...partner, contract: form };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
