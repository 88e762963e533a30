import { z } from 'zod';
import { maskIds } from '../rules/mask-ids.ts';
import type { Offer } from '../rules/partner.ts';
import { levels } from '../rules/question.ts';
import type { FieldsRead } from './contract-fields.ts';
import { formPress, pressData } from './press-data.ts';

/** What presses on the activation card send; `revision` is the one the card showed. */

export const plainPress = pressData({ revision: z.int().min(0) });
/** A reason is read by everybody who asked, and kept: IDs pasted into it are not. */
export const declinePress = formPress('decline', ['reason']).transform(({ fields, ...data }) => ({
  ...data,
  fields: { reason: maskIds(fields.reason ?? '') },
}));
export const recordPress = formPress('record', ['accessId', 'contractId', 'startsOn', 'endsOn']);
export const correctPress = formPress('correct', ['accessId', 'contractId', 'startsOn', 'endsOn']);

export const offerPress = pressData({
  'offer-level': z.enum(levels),
  'offer-competency': z.string().max(100).optional(),
  'offer-competencyName': z.string().max(1000).optional(),
});

/** The competency chosen, or the name written where it is another, which it needs; Action Pack has none. */
export function readOffer(chosen: z.output<typeof offerPress>): FieldsRead<Offer> {
  const level = chosen['offer-level'];
  if (level === 'action-pack') return { ok: true, value: { level } };
  const { 'offer-competency': competency = 'none', 'offer-competencyName': name = '' } = chosen;
  const isOther = competency === 'other';
  if (isOther && isBlank(name))
    return { ok: false, errors: { competencyName: 'panel.wrong.competency-name' } };
  const named = isOther ? maskIds(name).trim().slice(0, 100) : maskIds(competency);
  return { ok: true, value: isBlank(named) || named === 'none' ? { level } : { level, competency: named } };
}

/** Also where there is nothing but marks that no client shows. */
function isBlank(text: string): boolean {
  return text.replace(/\p{Cf}/gu, '').trim() === '';
}
