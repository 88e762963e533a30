import { type Reading, type ReadingName, readings } from './readings.ts';

/** The output for everything the fact sheet does not answer. */
export const unknownOutput = 'unknown';

const readingNames = Object.keys(readings) as ReadingName[];

/** What the network has outputs for, in this order: the readings, then "unknown". */
export const readingOutputs: readonly string[] = [...readingNames, unknownOutput];

/** Which output means what. */
export interface ModelParts {
  readings: readonly Reading[];
  /** Index of the output "unknown". */
  unknown: number;
}

export const modelParts: ModelParts = {
  readings: readingNames.map((name) => readings[name]),
  unknown: readingNames.length,
};
