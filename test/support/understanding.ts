import { readFileSync } from 'node:fs';
import { parseCatalogue } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import { createConceptFinder } from '../../src/understanding/concepts.ts';
import { lexicon } from '../../src/understanding/lexicon/index.ts';
import { decodeModel, type Model } from '../../src/understanding/model.ts';
import { cleanText, normalizeText } from '../../src/understanding/normalize.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import type { Understand } from '../../src/understanding/understanding.ts';

export const catalogue = parseCatalogue(mpn2021, mpn2021.edition);

let model: Model | undefined;

/** The model that ships, read once for all tests of a process; `npm run build` makes it. */
export function trainedModel(): Model {
  model ??= decodeModel(readFileSync(new URL('../../model/understanding.bin', import.meta.url)));
  return model;
}

let understand: Understand | undefined;

/** The reader of messages that ships. */
export function trainedUnderstanding(): Understand {
  understand ??= createUnderstanding({ model: trainedModel(), catalogue });
  return understand;
}

/** Folds a text as the bot does. */
export function normalized(text: string): string {
  return normalizeText(cleanText(text), trainedModel().traditional);
}

/** Finds the concepts of a text as the bot does. */
export function conceptsIn(text: string) {
  return createConceptFinder(lexicon, normalized)(normalized(text));
}
