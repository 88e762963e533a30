import { languages } from '../rules/question.ts';
import { type Reading, type ReadingName, readings } from './readings.ts';

/** The output for everything the fact sheet does not answer. */
export const unknownOutput = 'unknown';

const readingNames = Object.keys(readings) as ReadingName[];

/** What the model has outputs for, in this order: the readings, "unknown", the languages. */
export const modelOutputs: readonly string[] = [
  ...readingNames,
  unknownOutput,
  ...languages.map((language) => `language:${language}`),
];

/** Which output means what. */
export interface ModelParts {
  readings: readonly Reading[];
  /** Index of the output "unknown"; the languages follow it. */
  unknown: number;
}

export const modelParts: ModelParts = {
  readings: readingNames.map((name) => readings[name]),
  unknown: readingNames.length,
};
