import { type Language, languages } from '../../rules/question.ts';
import { createConceptFinder } from '../concepts.ts';
import { featuresOf } from '../features.ts';
import { lexicon } from '../lexicon/index.ts';
import type { Model } from '../model.ts';
import { cleanText, normalizeText, type SimplifiedToTraditional } from '../normalize.ts';
import { readingOutputs, unknownOutput } from '../outputs.ts';
import type { ReadingName } from '../readings.ts';
import { quantize } from '../table.ts';
import type { Example } from './material.ts';
import { defaultTraining, trainWeights } from './train.ts';
import { trainCommittee } from './train-committee.ts';

/** Trains the networks for the readings, and the linear model for the languages, on the same features. */
export function trainModel(
  examples: readonly Pick<Example, 'text' | 'language' | 'readings'>[],
  traditional: SimplifiedToTraditional,
): Model {
  const normalize = (text: string) => normalizeText(cleanText(text), traditional);
  const findConcepts = createConceptFinder(lexicon, normalize);
  const featured = examples.map((example) => {
    const normalized = normalize(example.text);
    return { example, features: featuresOf(normalized, findConcepts(normalized)) };
  });
  const { hidden, ...upper } = trainCommittee(
    featured.map(({ example, features }) => ({ features, targets: targetsOf(example.readings) })),
    readingOutputs.length,
  );
  const byLanguage = trainWeights(
    featured.map(({ example, features }) => ({ features, targets: [languageTarget(example.language)] })),
    languages.length,
    { ...defaultTraining, epochs: 4 },
  );
  return {
    hidden: quantize(upper.hiddenBias.length, hidden),
    upper,
    languages: quantize(languages.length, byLanguage),
    traditional,
  };
}

function targetsOf(readings: readonly ReadingName[]): number[] {
  return readings.length > 0
    ? readings.map((name) => readingOutputs.indexOf(name))
    : [readingOutputs.indexOf(unknownOutput)];
}

function languageTarget(language: Language): number {
  return languages.indexOf(language);
}
