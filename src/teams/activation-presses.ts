import { z } from 'zod';
import type { Offer } from '../rules/partner.ts';
import { levels } from '../rules/question.ts';
import { pressData, written } from './press-data.ts';

/** What presses on the activation card send. `revision` is the one the card showed. */

const revision = { revision: z.int().min(0) };
export const plainPress = pressData(revision);
export const declinePress = pressData({ ...revision, reason: written.optional() });
export const contractPress = pressData({
  ...revision,
  accessId: written.optional(),
  contractId: written.optional(),
  startsOn: written.optional(),
  endsOn: written.optional(),
});
export const offerPress = pressData({
  level: z.enum(levels),
  competency: z.string().max(100).optional(),
  competencyName: z.string().max(1000).optional(),
});

/** The competency chosen, or the name written where it is another; Action Pack has none. */
export function offerOf(chosen: Omit<z.output<typeof offerPress>, 'language'>): Offer {
  const { level, competency = 'none', competencyName = '' } = chosen;
  if (level === 'action-pack') return { level };
  const named = competency === 'other' ? competencyName.trim().slice(0, 100) : competency;
  return named === '' || named === 'none' ? { level } : { level, competency: named };
}
