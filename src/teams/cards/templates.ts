import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// Not the package's front door: its types draw in the TypeScript source of `adaptivecards`, which does not compile here.
import { Template } from 'adaptivecards-templating/lib/template-engine.js';

/** The templates of whole cards, each `<folder>/<name>.json`. */
export const cardNames = ['answer', 'choice', 'unknown', 'welcome', 'help', 'talk', 'panel'] as const;
export type CardName = (typeof cardNames)[number];

/**
 * The templates of what cards are made of, each `<folder>/parts/<name>.json`. They are filled one by one, as a reply
 * holds any blocks in any order, which one template could only say with a condition for each kind at each place.
 */
export const partNames = [
  'headline',
  'paragraph',
  'steps',
  'points',
  'entitlement-table',
  'entitlement-list',
  'link',
  'source',
  'section',
  'press',
  'remember',
  'thumb',
  'notice',
  'progress',
  'values',
  'details',
  'bars',
  'panel-press',
  'panel-press-sign',
  'form',
  'form-closed',
  'input-text',
  'input-date',
  'input-choice',
  'input-person',
  'input-error',
] as const;
export type PartName = (typeof partNames)[number];

/** A card, an element or an action, ready to be sent. */
export type Json = Record<string, unknown>;

/** Names the template that is missing or is not JSON, and the remedy. */
export class CardTemplateError extends Error {
  override readonly name = 'CardTemplateError';
}

export interface Templates {
  card: (name: CardName, data: Json) => Json;
  part: (name: PartName, data: Json) => Json;
}

/**
 * Reads all templates once. What is filled in is data only: an expression in it stays text.
 * @throws CardTemplateError
 */
export function loadTemplates(folder: string): Templates {
  const cards = new Map(cardNames.map((name) => [name, load(join(folder, `${name}.json`))]));
  const parts = new Map(partNames.map((name) => [name, load(join(folder, 'parts', `${name}.json`))]));
  return {
    card: (name, data) => (cards.get(name) as Template).expand({ $root: data }),
    part: (name, data) => (parts.get(name) as Template).expand({ $root: data }),
  };
}

function load(file: string): Template {
  try {
    return new Template(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new CardTemplateError(`Cannot read the card template ${file}. Restore it from the repository.`, {
      cause,
    });
  }
}
