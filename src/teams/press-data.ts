import { z } from 'zod';
import { type Language, languages } from '../rules/question.ts';
import { fieldId } from './panels/panel.ts';
import { writtenText } from './written-text.ts';

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
const written = (most: number) =>
  z
    .string()
    .max(20_000)
    .transform((text) =>
      writtenText(text)
        .slice(0, most)
        .replace(/[\ud800-\udbff]$/, ''),
    );

/** The data of a form that is sent: what was written, under the fields' own names, and the revision the card showed. */
export function formPress<Field extends string>(form: string, names: readonly Field[]) {
  return formData(form, names, { revision: z.int().min(0) });
}

/**
 * The data of a form that is sent: what was written, under the fields' own names, and what its button sends besides.
 *
 * @param most characters of a field that are looked at
 */
export function formData<Field extends string, Own extends z.ZodRawShape>(
  form: string,
  names: readonly Field[],
  own: Own,
  most = 2_000,
) {
  const fields = Object.fromEntries(names.map((name) => [fieldId(form, name), written(most).optional()]));
  return pressData({ ...own, ...fields }).transform((data) => {
    const sent = data as Record<string, unknown>;
    return {
      ...(Object.fromEntries(Object.keys(own).map((key) => [key, sent[key]])) as z.output<z.ZodObject<Own>>),
      language: sent['language'] as Language | undefined,
      fields: Object.fromEntries(names.map((name) => [name, sent[fieldId(form, name)]])) as Record<
        Field,
        string | undefined
      >,
    };
  });
}
