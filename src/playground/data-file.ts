import { parse, stringify } from 'yaml';
import { checkPlaygroundData, type PlaygroundData, PlaygroundDataError } from './data.ts';

/**
 * Reads the text of a `.m365agentsplayground.yml`.
 *
 * @throws {PlaygroundDataError} naming every wrong place
 */
export function parsePlaygroundData(text: string): PlaygroundData {
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    // Its further lines show the place in the text.
    throw new PlaygroundDataError(`it is not YAML: ${(error as Error).message.split('\n', 1)[0]}`);
  }
  return checkPlaygroundData(content);
}

/** The text of a `.m365agentsplayground.yml` with this data. */
export const formatPlaygroundData = (data: PlaygroundData): string => stringify(data);
