import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createReplies } from './answers/reply.ts';
import { createTranslators, type Translate } from './locales/translate.ts';
import { type Catalogue, CatalogueError, parseCatalogue } from './rules/catalogue.ts';
import { mpn2021 } from './rules/editions/mpn-2021.ts';
import type { Language } from './rules/question.ts';
import { decodeModel, ModelError } from './understanding/model.ts';
import { cleanText, normalizeText } from './understanding/normalize.ts';
import { createPhraseReader, type ReadPhrases } from './understanding/phrase.ts';
import { createUnderstanding } from './understanding/understand.ts';
import type { Understand } from './understanding/understanding.ts';

/** The way from a text to a reply, which Teams and the command line share. */
export interface Answering {
  catalogue: Catalogue;
  understand: Understand;
  /** For what a helpdesk taught. */
  readPhrases: ReadPhrases;
  replies: ReturnType<typeof createReplies>;
  translators: Record<Language, Translate>;
  /** Makes alike what people write differently and mean alike, for searching. */
  fold: (text: string) => string;
}

/**
 * Reads the edition and the model, and builds the way from a text to a reply.
 *
 * @param cataloguePath an organisation's own edition; the bot's own where absent
 * @param helpdesk where the organisation's helpdesk is reached
 * @throws CatalogueError or ModelError, saying what to do
 */
export function createAnswering(options: {
  cataloguePath?: string | undefined;
  helpdesk?: string | undefined;
  now: () => Date;
}): Answering {
  const catalogue = readCatalogue(options.cataloguePath);
  const translators = createTranslators();
  const model = readModel();
  const today = () => options.now().toISOString().slice(0, 10);
  return {
    catalogue,
    translators,
    understand: createUnderstanding({ model, catalogue }),
    readPhrases: createPhraseReader({ model, catalogue }),
    replies: createReplies({ catalogue, translators, today, helpdesk: options.helpdesk }),
    fold: (text) => normalizeText(cleanText(text), model.traditional),
  };
}

/** @throws CatalogueError naming every mistake of the edition. */
export function readCatalogue(path: string | undefined): Catalogue {
  if (path === undefined) return parseCatalogue(mpn2021, mpn2021.edition);
  return parseCatalogue(readOwnEdition(path), path);
}

function readOwnEdition(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new CatalogueError(
      `The catalogue ${path} cannot be read as JSON. Set CATALOGUE to the path of an edition, or leave it out.`,
      { cause },
    );
  }
}

/** @throws ModelError where it is missing or of another version. */
export function readModel() {
  const path = fileURLToPath(new URL(join('..', 'model', 'understanding.bin'), import.meta.url));
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new ModelError('There is no trained model yet. Run "npm run build" to make it.', { cause });
  }
  return decodeModel(bytes);
}
