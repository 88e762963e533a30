import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../rules/question.ts';
import { type ReadingName, readings } from '../readings.ts';

/** One way somebody asks something; no readings where the sheet does not answer it. */
export interface Example {
  language: Language;
  /** The manner it was written in: the name of its folder. */
  manner: string;
  /** The file's name without its ending: a reading, `multi`, `near-miss` or `far`. */
  file: string;
  readings: readonly ReadingName[];
  text: string;
}

/** A line of the material that cannot be used; the message names file and line. */
export class MaterialError extends Error {
  override readonly name = 'MaterialError';
}

const outOfScope = new Set(['near-miss', 'far']);

/**
 * Reads `<folder>/<language>/<manner>/<file>.txt`, one example a line; `\n` in a line stands for a line break.
 *
 * @throws {MaterialError} for a file or line that does not name readings
 */
export function readMaterial(folder: string): Example[] {
  return languages.flatMap((language) =>
    listed(join(folder, language)).flatMap((manner) =>
      listed(join(folder, language, manner))
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) =>
          readFile(join(folder, language, manner, name), language, manner, name.slice(0, -4)),
        ),
    ),
  );
}

function listed(folder: string): string[] {
  return readdirSync(folder).sort();
}

function readFile(path: string, language: Language, manner: string, file: string): Example[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line: line.trim(), place: `${path}:${index + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, place }) => {
      const [named, text] = file === 'multi' ? labelled(line, place) : [readingsOf(file, place), line];
      return { language, manner, file, readings: named, text: text.replaceAll('\\n', '\n') };
    });
}

function labelled(line: string, place: string): [ReadingName[], string] {
  const bar = line.indexOf('|');
  if (bar < 0)
    throw new MaterialError(`${place} has no "|" between its facts and its text. Write "F-… F-… | text".`);
  const names = line.slice(0, bar).trim().split(/\s+/);
  return [names.map((name) => readingName(name, place)), line.slice(bar + 1).trim()];
}

function readingsOf(file: string, place: string): ReadingName[] {
  return outOfScope.has(file) ? [] : [readingName(file, place)];
}

function readingName(name: string, place: string): ReadingName {
  if (Object.hasOwn(readings, name)) return name as ReadingName;
  throw new MaterialError(
    `${place} names ${name}, which is not a reading of src/understanding/readings.ts. Correct it.`,
  );
}
