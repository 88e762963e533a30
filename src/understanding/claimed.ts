import type { Details } from '../rules/question.ts';

const countOfIncidents =
  /(?<![\d-]|(?:dynamics|office|microsoft|windows|server|exchange|sharepoint|sql|m|d) ?)(\d{1,3})\s*(?:(?:free|support|cloud|on-prem\w*|annual)\s+)?(?=incident|ticket|case|call|request|olay|talep|kayıt|vaka|hak|bilet|個|个|件|次|張|张|筆|笔|(?:or|veya|ya da|yoksa|還是|或)\s*\d)/giu;

/**
 * The number of incidents a yes/no question takes for granted ("Gold is unlimited, right?"); undefined where it takes
 * none, or weighs one against another ("5 or 10 cases?").
 *
 * @param concepts names of the concepts found in the text
 */
export function claimedOf(cleaned: string, concepts: readonly string[]): Details['claimed'] {
  const claims = new Set<number | 'unlimited'>(
    [...cleaned.matchAll(countOfIncidents)].map(([, count]) => Number(count)),
  );
  if (concepts.includes('unlimited')) claims.add('unlimited');
  const [only, ...others] = claims;
  return others.length === 0 ? only : undefined;
}
