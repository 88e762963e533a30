import { languageOfLocale } from '../../../src/locales/language-of-locale.ts';
import { parseCatalogue } from '../../../src/rules/catalogue.ts';
import { mpn2021 } from '../../../src/rules/editions/mpn-2021.ts';
import { createConceptFinder } from '../../../src/understanding/concepts.ts';
import { detailsOf } from '../../../src/understanding/details.ts';
import { lexicon } from '../../../src/understanding/lexicon/index.ts';
import {
  cleanText,
  normalizeText,
  type SimplifiedToTraditional,
} from '../../../src/understanding/normalize.ts';
import { unknownOutput } from '../../../src/understanding/outputs.ts';
import { type ReadingName, readings } from '../../../src/understanding/readings.ts';
import type { Example } from '../../../src/understanding/training/material.ts';
import type { Understanding } from '../../../src/understanding/understanding.ts';

/** The label a single-label classifier learns from an example. */
export function labelOf(example: Example): string {
  return example.readings[0] ?? unknownOutput;
}

/** Gives every approach the same details and answers, so that only finding the topic is compared. */
export function createLabelReader(traditional: SimplifiedToTraditional) {
  const catalogue = parseCatalogue(mpn2021, mpn2021.edition);
  const normalize = (text: string) => normalizeText(cleanText(text), traditional);
  const findConcepts = createConceptFinder(lexicon, normalize);
  return {
    normalize,
    understandingOf(
      text: string,
      locale: string | undefined,
      label: string,
      confidence: number,
    ): Understanding {
      const language = languageOfLocale(locale);
      if (label === unknownOutput) return { language, meaning: { kind: 'unknown' }, confidence };
      const { topic, level, contract, portal } = readings[label as ReadingName];
      const said = detailsOf(cleanText(text), normalize(text), findConcepts(normalize(text)), catalogue);
      const details = {
        ...said,
        levels: level && said.levels.length === 0 ? [level] : said.levels,
        portals: portal && said.portals.length === 0 ? [portal] : said.portals,
        ...(contract && !said.contract ? { contract } : {}),
      };
      return {
        language,
        meaning: { kind: 'asked', questions: [{ topic, details, confidence }] },
        confidence,
      };
    },
  };
}
