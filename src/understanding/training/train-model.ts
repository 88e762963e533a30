import { type Language, languages } from '../../rules/question.ts';
import { createConceptFinder } from '../concepts.ts';
import { featuresOf } from '../features.ts';
import { lexicon } from '../lexicon/index.ts';
import { type Model, quantize } from '../model.ts';
import { cleanText, normalizeText, type SimplifiedToTraditional } from '../normalize.ts';
import { modelOutputs, unknownOutput } from '../outputs.ts';
import type { ReadingName } from '../readings.ts';
import type { Example } from './material.ts';
import { defaultTraining, type TrainingOptions, trainWeights } from './train.ts';

/** Trains readings and languages on the same features, and lays both side by side in one model. */
export function trainModel(
  examples: readonly Pick<Example, 'text' | 'language' | 'readings'>[],
  traditional: SimplifiedToTraditional,
  options: TrainingOptions = defaultTraining,
): Model {
  const normalize = (text: string) => normalizeText(cleanText(text), traditional);
  const findConcepts = createConceptFinder(lexicon, normalize);
  const featured = examples.map((example) => {
    const normalized = normalize(example.text);
    return { example, features: featuresOf(normalized, findConcepts(normalized)) };
  });
  const readingCount = modelOutputs.length - languages.length;
  const byReading = trainWeights(
    featured.map(({ example, features }) => ({ features, targets: targetsOf(example.readings) })),
    readingCount,
    options,
  );
  const byLanguage = trainWeights(
    featured.map(({ example, features }) => ({ features, targets: [languageTarget(example.language)] })),
    languages.length,
    { ...options, epochs: 4 },
  );
  return {
    ...quantize(modelOutputs, sideBySide(byReading, readingCount, byLanguage, languages.length)),
    traditional,
  };
}

function targetsOf(readings: readonly ReadingName[]): number[] {
  return readings.length > 0
    ? readings.map((name) => modelOutputs.indexOf(name))
    : [modelOutputs.indexOf(unknownOutput)];
}

function languageTarget(language: Language): number {
  return languages.indexOf(language);
}

function sideBySide(
  left: Float32Array,
  leftWidth: number,
  right: Float32Array,
  rightWidth: number,
): Float32Array {
  const width = leftWidth + rightWidth;
  const rows = left.length / leftWidth;
  const joined = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    joined.set(left.subarray(row * leftWidth, (row + 1) * leftWidth), row * width);
    joined.set(right.subarray(row * rightWidth, (row + 1) * rightWidth), row * width + leftWidth);
  }
  return joined;
}
