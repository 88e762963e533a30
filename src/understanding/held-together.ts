import type { Catalogue } from '../rules/catalogue.ts';
import { competencyOf } from '../rules/entitlement.ts';
import type { Details, Level, NamedCompetency } from '../rules/question.ts';
import type { ConceptMatch } from './concepts.ts';

const levelOf: Readonly<Record<string, Level>> = { 'level:silver': 'silver', 'level:gold': 'gold' };

/**
 * Levels that are each said with a competency of their own: "gold data analytics and silver cloud platform".
 *
 * @returns undefined where they are not said in turns, so that any of them may be held with any
 */
export function heldTogether(concepts: readonly ConceptMatch[], catalogue: Catalogue): Details['held'] {
  const said = [...concepts]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ concept }) => levelOf[concept] ?? competencyIn(concept, catalogue) ?? []);
  const held: { level: Level; competency: NamedCompetency }[] = [];
  for (let place = 0; place < said.length; place += 2) {
    const pair = [said[place], said[place + 1]];
    const level = pair.find((each) => typeof each === 'string');
    const competency = pair.find((each) => typeof each === 'object');
    if (!level || !competency) return undefined;
    held.push({ level, competency });
  }
  return held.length > 1 ? held : undefined;
}

function competencyIn(concept: string, catalogue: Catalogue): NamedCompetency | undefined {
  if (concept.startsWith('named:')) return competencyOf(concept.slice('named:'.length), catalogue);
  if (concept === 'competency:cloud') return { kind: 'cloud' };
  return concept === 'competency:other' ? { kind: 'other' } : undefined;
}
