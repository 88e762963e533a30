import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import { localizationRules, manifestRules } from './manifest-rules.ts';
import { fillPlaceholders, type Values } from './placeholders.ts';
import { readPngShape } from './png-shape.ts';

/** The files of the app, by their names in the package. */
export type AppFiles = Record<string, Uint8Array>;

/** What Teams would refuse, one line a mistake, each naming its file. */
export class ManifestError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ManifestError';
  }
}

/**
 * Fills the template in the folder, and checks the whole as Teams would.
 * @throws ManifestError listing what Teams would refuse.
 */
export function readAppFiles(folder: string, values: Values): AppFiles {
  const template = readJson(folder, 'manifest.json');
  const manifest = check('manifest.json', manifestRules, fillPlaceholders(template, values));
  const files: AppFiles = { 'manifest.json': asBytes(manifest) };
  for (const { file } of manifest.localizationInfo.additionalLanguages)
    files[file] = asBytes(check(file, localizationRules(manifest), readJson(folder, file)));
  files[manifest.icons.color] = readIcon(folder, manifest.icons.color, 192, false);
  files[manifest.icons.outline] = readIcon(folder, manifest.icons.outline, 32, true);
  return files;
}

/** One zip; the same files always make the same bytes. */
export function zipAppFiles(files: AppFiles): Uint8Array {
  const sorted: Zippable = {};
  // The earliest date a zip can carry, so that when it was made does not show.
  for (const name of Object.keys(files).sort())
    sorted[name] = [files[name] as Uint8Array, { mtime: new Date(1980, 0, 1) }];
  return zipSync(sorted, { level: 9 });
}

function readJson(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (cause) {
    throw new ManifestError([`${file} cannot be read: ${(cause as Error).message}`]);
  }
}

function check<Checked>(file: string, rules: z.ZodType<Checked>, value: unknown): Checked {
  const read = rules.safeParse(value);
  if (read.success) return read.data;
  throw new ManifestError(
    read.error.issues.map(
      ({ path, message }) => `${file}: ${z.core.toDotPath(path) || 'the whole'}: ${message}`,
    ),
  );
}

function readIcon(folder: string, file: string, pixels: number, transparent: boolean): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (cause) {
    throw new ManifestError([`${file} cannot be read: ${(cause as Error).message}`]);
  }
  const shape = readPngShape(bytes);
  if (!shape) throw new ManifestError([`${file} is not a PNG picture.`]);
  if (shape.width !== pixels || shape.height !== pixels)
    throw new ManifestError([
      `${file} has ${shape.width} × ${shape.height} pixels. Teams takes ${pixels} × ${pixels}.`,
    ]);
  if (transparent && !shape.transparent)
    throw new ManifestError([`${file} has no transparency. Teams takes a white drawing on nothing.`]);
  return bytes;
}

function asBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);
}
