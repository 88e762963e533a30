import type { Level } from '../rules/question.ts';
import type { Situation } from './situation.ts';

/** The levels an answer is about: those said, else those recorded. */
export function levelsHeld({ details, partner }: Situation): {
  levels: readonly Level[];
  from: 'question' | 'record';
} {
  if (details.levels.length > 0) return { levels: details.levels, from: 'question' };
  return { levels: [...new Set(partner.offers.map(({ level }) => level))], from: 'record' };
}
