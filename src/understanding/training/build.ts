import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeModel, fingerprintOf } from '../model.ts';
import { readMaterial } from './material.ts';
import { simplifiedToTraditional } from './traditional.ts';
import { trainModel } from './train-model.ts';

/** Trains the model anew where the material or the code that reads it has changed since; run by `npm run build`. */
function buildModel(root: string): void {
  const understanding = join(root, 'src', 'understanding');
  const modelFile = join(root, 'model', 'understanding.bin');
  const fingerprint = fingerprintOfFolder(understanding);
  if (existsSync(modelFile) && fingerprintOf(readFileSync(modelFile)) === fingerprint) return;
  const examples = readMaterial(join(understanding, 'material'));
  process.stderr.write(`Training the model on ${examples.length} examples, once, for about half a minute…\n`);
  const model = trainModel(examples, simplifiedToTraditional());
  mkdirSync(dirname(modelFile), { recursive: true });
  // Written aside and renamed, so that a bot that starts meanwhile never reads half a model.
  writeFileSync(`${modelFile}.new`, encodeModel(model, fingerprint));
  renameSync(`${modelFile}.new`, modelFile);
}

/** One hash over the names and contents of all files below a folder. */
function fingerprintOfFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(ts|txt)$/.test(name)) continue;
    hash.update(`${name.replaceAll('\\', '/')}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

buildModel(fileURLToPath(new URL('../../../', import.meta.url)));
