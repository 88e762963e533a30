import type { Environment } from '../config.ts';
import { type Finding, warning, wrong } from './finding.ts';

/** What other bots and samples call the same things. */
const otherNames: Record<string, string> = {
  microsoftappsecret: 'MicrosoftAppPassword',
  microsoftapptenant: 'MicrosoftAppTenantId',
  microsofttenantid: 'MicrosoftAppTenantId',
  botid: 'MicrosoftAppId',
  botpassword: 'MicrosoftAppPassword',
  botapptenantid: 'MicrosoftAppTenantId',
};

/** Shorter names are too near to variables of the system: HOST to PORT. */
const shortestCompared = 6;
const farthest = 2;

/** Variables that are not read, but whose names look like one that is. */
export function findMisspellings(environment: Environment, known: readonly string[]): Finding[] {
  const unread = Object.keys(environment).filter((name) => environment[name] && !known.includes(name));
  return unread.flatMap((name) => {
    const meant = nearestName(name, known);
    if (!meant) return [];
    const remedy = `Name it ${meant}, exactly so.`;
    if (environment[meant])
      return [warning(name, `is not read; ${meant} is, and is set.`, `Remove ${name}.`)];
    return [wrong(name, `is not read; it looks like ${meant}.`, remedy)];
  });
}

function nearestName(name: string, known: readonly string[]): string | undefined {
  const plain = plainName(name);
  if (otherNames[plain]) return otherNames[plain];
  return known.find((candidate) => {
    const wanted = plainName(candidate);
    if (plain === wanted) return true;
    const long = Math.min(plain.length, wanted.length) >= shortestCompared;
    return long && editDistance(plain, wanted) <= farthest;
  });
}

const plainName = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** How many letters have to be put in, taken out, changed or swapped with the next one to get from one to the other. */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        row > 1 && column > 1 && swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = current;
  }
  return at(above, to.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
