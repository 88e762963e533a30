import type { Translate } from '../locales/translate.ts';
import type { Allowance } from '../rules/catalogue.ts';
import type { HeldOffer } from '../rules/entitlement.ts';
import type { Language } from '../rules/question.ts';

/** "20 incidents", "unlimited", "none". */
export function allowancePhrase(allowance: Allowance, say: Translate): string {
  if (allowance === 'none') return say('phrase.none');
  if (allowance === 'unlimited') return say('phrase.unlimited');
  return say('phrase.incidents', { count: allowance });
}

/** "Gold", "Gold with Security", "Silver with a cloud competency". */
export function offerName({ level, competency }: HeldOffer, say: Translate): string {
  const levelName = say(`level.${level}`);
  if (!competency) return levelName;
  if (competency.name)
    return say('phrase.level-with-name', { level: levelName, competency: competency.name });
  return say(`phrase.level-with-${competency.kind}`, { level: levelName });
}

/** A date written out in the reader's language. @param date `YYYY-MM-DD` */
export function dateInWords(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** An address as people write it: without the protocol. */
export function shortAddress(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '');
}
