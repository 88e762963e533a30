import { dateInWords } from '../../answers/phrases.ts';
import { nameOf } from '../../benefits/people.ts';
import type { Role } from '../../benefits/roles.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { Day } from '../../rules/days.ts';
import type { Language } from '../../rules/question.ts';
import type { TenantRecord } from '../../store/tenant-record.ts';
import type { Notice } from './panel.ts';

/** Everything a panel is made from: the record, who looks at it, and in which language. */
export interface Sight {
  record: TenantRecord;
  /** The role is not known where the directory did not answer. */
  viewer: { id: string; role: Role | 'unknown' };
  /** IDs and the forms for them are for a person's own chat only. */
  private: boolean;
  today: Day;
  catalogue: Catalogue;
  language: Language;
  say: Translate;
  notice?: Notice | undefined;
  occasion: Occasion;
}

/** Why a card is shown. */
export type Occasion =
  /** Somebody called it up. */
  | 'opened'
  /** Something was done on it. */
  | 'pressed'
  /** It brings news, which its notice says. */
  | 'news'
  /** A newer card follows it; it shows where things stand and can do nothing any more. */
  | 'superseded';

/** Whether the viewer may activate the benefit (F-ROLE-1). */
export function isAdministrator({ viewer }: Pick<Sight, 'viewer'>): boolean {
  return viewer.role === 'global-administrator' || viewer.role === 'partner-administrator';
}

/** How somebody is called on a card. */
export function called({ record, say }: Pick<Sight, 'record' | 'say'>, id: string): string {
  return nameOf(record, id) ?? say('panel.someone');
}

/** Several people, as the language lists them. */
export function namesOf(sight: Sight, ids: readonly string[]): string {
  return new Intl.ListFormat(sight.language).format(ids.map((id) => called(sight, id)));
}

/** A day, or the day of an instant, as cards show it. */
export function dayIn(dayOrInstant: string, { language }: Pick<Sight, 'language'>): string {
  return dateInWords(dayOrInstant.slice(0, 10), language);
}

/** An instant as cards show it, to the minute, in UTC. */
export function momentIn(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
