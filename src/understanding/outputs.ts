import { languages } from '../rules/question.ts';
import { readings } from './readings.ts';

/** The output for everything the fact sheet does not answer. */
export const unknownOutput = 'unknown';

/** What the model has outputs for, in this order: the readings, "unknown", the languages. */
export const modelOutputs: readonly string[] = [
  ...Object.keys(readings),
  unknownOutput,
  ...languages.map((language) => `language:${language}`),
];
