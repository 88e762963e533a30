import { z } from 'zod';
import type { Activation } from './activation.ts';
import { checkBackAfterDays } from './activation-reminders.ts';
import type { ContractIds, RecordedContract } from './contract.ts';
import { addDays, dayOf } from './days.ts';
import { contractSchema, type Offer, offerSchema, partnerSchema } from './partner.ts';

/** A partner as in the import and export format; fields the format does not know are kept. */
export const partnerFormSchema = z.looseObject({
  ...partnerSchema.shape,
  offers: z.array(z.looseObject(offerSchema.shape)).max(50),
  contract: z.looseObject(contractSchema.shape).optional(),
});
export type PartnerForm = z.infer<typeof partnerFormSchema>;

const longestId = 100;

/** One mistake in a contract: in which field, and what about it, without its value. */
export interface ContractMistake {
  field: 'accessId' | 'contractId' | 'endsOn';
  fault: string;
}

/** What no contract can be, though its fields are well formed; not in the schema, so that what is stored stays readable. */
export function contractMistakes(contract: RecordedContract): ContractMistake[] {
  const { startsOn, endsOn } = contract;
  const mistakes = [...idMistakes(contract, 'accessId'), ...idMistakes(contract, 'contractId')];
  if (startsOn !== undefined && endsOn !== undefined && endsOn <= startsOn)
    mistakes.push({ field: 'endsOn', fault: 'is not after startsOn' });
  return mistakes;
}

/** One of the pair may be known alone: what is not known is left out. */
function idMistakes(contract: RecordedContract, field: keyof ContractIds): ContractMistake[] {
  const id = contract[field];
  if (id === undefined) return [];
  if (id.length > longestId) return [{ field, fault: `has more than ${longestId} characters` }];
  return /\p{Cc}/u.test(id) ? [{ field, fault: 'has control characters' }] : [];
}

/** What is kept of a partner. */
export interface PartnerFields {
  offers?: Offer[];
  mpnAssociated?: boolean;
  activation?: Activation;
  /** What of the form has no place of its own: `linked`, which does not say who, and fields it does not know. */
  partner?: Record<string, unknown>;
}

/** Stands for the person where it was not noted who did something. */
export const unknownPerson = 'unknown';

/**
 * What is kept of what the form says; an empty list of offers says nothing.
 *
 * @param knownAt when the form said so: what was submitted, was so by then
 */
export function fieldsOf(form: PartnerForm, knownAt: Date): PartnerFields {
  const { offers, mpnAssociated, activation: stage, contract, ...others } = form;
  const activation = activationOf(stage, contract, knownAt);
  return {
    ...(offers.length > 0 ? { offers } : {}),
    ...(mpnAssociated === undefined ? {} : { mpnAssociated }),
    ...(activation ? { activation } : {}),
    ...(Object.keys(others).length > 0 ? { partner: others } : {}),
  };
}

/** The form tells the stage and the contract, but neither who asked nor when. */
function activationOf(
  stage: PartnerForm['activation'],
  contract: RecordedContract | undefined,
  knownAt: Date,
): Activation | undefined {
  const before = contract ? { before: contract } : {};
  switch (stage) {
    case 'requested':
      return { stage, requesters: [unknownPerson], ...before };
    case 'submitted': {
      const checkOn = addDays(dayOf(knownAt), checkBackAfterDays);
      const submitted = { by: unknownPerson, at: knownAt.toISOString() };
      return { stage, requesters: [], submitted, checkOn, ...before };
    }
    case 'activated':
      return { stage, requesters: [], contract: contract ?? {} };
    default:
      // There is no contract without an activation, whatever the form says of it.
      return contract ? { stage: 'activated', requesters: [], contract } : stage && { stage };
  }
}
