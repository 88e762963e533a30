import { z } from 'zod';
import type { Day } from './days.ts';
import { type ContractState, levels, type Support } from './question.ts';

const date = z.iso.date();
const incidents = z.union([z.int().min(0), z.literal('unlimited')]);

/** One membership offer a partner holds; a competency name only with Silver and Gold. */
export const offerSchema = z.object({
  level: z.enum(levels),
  competency: z.string().trim().min(1).max(100).optional(),
});

/** A contract as recorded; what is not known is left out. */
export const contractSchema = z.object({
  accessId: z.string().optional(),
  contractId: z.string().optional(),
  startsOn: date.optional(),
  endsOn: date.optional(),
  /** Incidents left. */
  onPremisesLeft: incidents.optional(),
  /** Incidents left. */
  cloudLeft: incidents.optional(),
  /** The day the incidents left were read in Support for Business; kept beside the contract's format, not in it. */
  leftRecordedOn: date.optional(),
});

/** What is known of a partner, as in the import and export format; what is not known is left out. Dates `YYYY-MM-DD`. */
export const partnerSchema = z.object({
  offers: z.array(offerSchema).max(50),
  mpnAssociated: z.boolean().optional(),
  activation: z.enum(['none', 'requested', 'submitted', 'activated']).optional(),
  contract: contractSchema.optional(),
  linked: z.boolean().optional(),
});

/** A number of incidents, or no limit. */
export type Incidents = z.infer<typeof incidents>;
export type Offer = z.infer<typeof offerSchema>;

/** How a contract stands by what somebody said, where no dates and counts tell. */
export interface SaidContract {
  state: ContractState;
  /** The day it was said. */
  on: Day;
  /** Whose incidents were meant; absent where nobody said. */
  support?: Support | undefined;
}

export interface Partner extends z.infer<typeof partnerSchema> {
  /** Kept beside the import and export format, not in it. */
  contractSaid?: SaidContract;
}
