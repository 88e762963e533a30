import { z } from 'zod';
import { factIds } from '../rules/facts.ts';
import { languages } from '../rules/question.ts';
import { pressData } from './press-data.ts';
import { writtenText } from './written-text.ts';

/** What presses about tickets send; the reference and the revision are those of the card. */

/** More than a field takes is read, to be told that it is too long, but not without end. */
const mostRead = 60_000;
/** Characters of a text that is kept. */
export const longestText = 20_000;

const text = z
  .string()
  .max(mostRead)
  .transform((written) => writtenText(written).trim());
const which = {
  reference: z.string().max(20),
  revision: z.int().min(0),
  /** Done before what was written is sent. */
  first: z.enum(['take', 'reopen']).optional(),
};
const chosenFact = z.union([z.enum(factIds), z.literal('')]).optional();

/** Fields of a form that is open on the card: clients send them along with any other, which takes nothing of them. */
const fieldsBeside = Object.fromEntries(
  ['reply-text', 'ask-text', 'resolve-fact', 'resolve-text', 'assign-person', 'merge-other'].map((id) => [
    id,
    z.unknown().optional(),
  ]),
);

export const showPress = pressData({ reference: z.string().max(20) });
export const plainTicketPress = pressData(which);

/** A press that sends what was written into a form; empty where nothing was. */
export function textPress(form: 'reply' | 'ask' | 'add' | 'reopen') {
  const field = `${form}-text` as const;
  return pressData({ ...fieldsBeside, ...which, [field]: text.default('') }).transform((data) => ({
    language: data.language,
    reference: data.reference,
    revision: data.revision,
    first: data.first,
    text: String((data as Record<string, unknown>)[field]),
  }));
}

export const assignPress = pressData({
  ...fieldsBeside,
  ...which,
  'assign-person': z.string().max(200).default(''),
});
export const mergePress = pressData({
  ...fieldsBeside,
  ...which,
  'merge-other': z.string().max(100).trim().default(''),
});
export const resolvePress = pressData({
  ...fieldsBeside,
  ...which,
  'resolve-fact': chosenFact,
  'resolve-text': text.optional(),
});

const short = (most: number) =>
  z
    .string()
    .max(most)
    .transform((written) => writtenText(written).trim());

/** What goes along from the answer that did not help; whoever asked may have changed it, and it is theirs. */
const about = {
  question: short(2_000).pipe(z.string().min(1)),
  answer: short(600).optional(),
};
export const askHelpdeskPress = pressData(about);
export const sendPress = pressData({
  ...about,
  reference: z.string().max(20),
  'draft-note': text.optional(),
});

export const dutyPress = pressData({});
/** Fields of the settings go along where their form is open on the card. */
export const removePress = pressData({
  'helpdesk-languages': z.unknown().optional(),
  'helpdesk-card-language': z.unknown().optional(),
  'helpdesk-tenants': z.unknown().optional(),
});
export const helpdeskPress = pressData({
  /** Anything else stands for every language. */
  'helpdesk-languages': z.enum(languages).optional().catch(undefined),
  'helpdesk-card-language': z.enum(languages).optional(),
  'helpdesk-tenants': z.string().max(mostRead).optional(),
});
export type HelpdeskSettings = z.output<typeof helpdeskPress>;
