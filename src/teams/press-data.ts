import { z } from 'zod';
import { languages } from '../rules/question.ts';

/** What every press sends; `msteams` is what clients add on their own. */
const common = {
  verb: z.string().optional(),
  language: z.enum(languages).optional(),
  msteams: z.unknown().optional(),
};

/** The data of a press with these fields of its own, and no others. */
export function pressData<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.strictObject({ ...common, ...fields });
}

/** What a person wrote into a field; longer texts are cut before anything looks at them. */
export const written = z
  .string()
  .max(20_000)
  .transform((text) => text.slice(0, 2_000));
