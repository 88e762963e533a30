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
  viewer: { id: string; role: Role };
  /** IDs and the forms for them are for a person's own chat only. */
  private: boolean;
  today: Day;
  catalogue: Catalogue;
  language: Language;
  say: Translate;
  notice?: Notice | undefined;
}

/** How somebody is called on a card. */
export function called({ record, say }: Sight, id: string): string {
  return nameOf(record, id) ?? say('panel.someone');
}

/** A day, or the day of an instant, as cards show it. */
export function dayIn(dayOrInstant: string, { language }: Pick<Sight, 'language'>): string {
  return dateInWords(dayOrInstant.slice(0, 10), language);
}

/** An instant as cards show it, to the minute, in UTC. */
export function momentIn(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
