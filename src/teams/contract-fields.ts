import type { SentenceKey, Translate } from '../locales/translate.ts';
import type { ContractDates, ContractIds, IncidentsLeft } from '../rules/contract.ts';
import type { Day } from '../rules/days.ts';
import type { Incidents } from '../rules/partner.ts';

/** What was written into the fields of a form, by field. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** The fields read, or what is wrong with which of them. */
export type FieldsRead<Value> =
  | { ok: true; value: Value }
  | { ok: false; errors: Readonly<Record<string, SentenceKey>> };

/** More of what was written is not shown again. */
const longestShown = 300;

/** Fields as their form shows them again: what was written, and in words what is wrong with it. */
export function rejectedFields(
  fields: Fields,
  errors: Readonly<Record<string, SentenceKey>>,
  say: Translate,
): { values: Record<string, string>; errors: Record<string, string> } {
  return {
    values: Object.fromEntries(
      Object.entries(fields).map(([name, text = '']) => [name, text.slice(0, longestShown)]),
    ),
    errors: Object.fromEntries(Object.entries(errors).map(([name, key]) => [name, say(key)])),
  };
}

const longestId = 40;

/** The pair of IDs and the days of a contract. */
export function readContractFields(fields: Fields): FieldsRead<ContractIds & ContractDates> {
  const errors: Record<string, SentenceKey> = {};
  const accessId = readId(fields, 'accessId', errors);
  const contractId = readId(fields, 'contractId', errors);
  const dates = readDates(fields, errors);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: { accessId, contractId, ...dates } };
}

/** What Support for Business shows: days and incidents left, as far as they were filled in. */
export function readLeftFields(fields: Fields): FieldsRead<IncidentsLeft & ContractDates> {
  const errors: Record<string, SentenceKey> = {};
  const onPremisesLeft = readIncidents(fields, 'onPremisesLeft', errors);
  const cloudLeft = readIncidents(fields, 'cloudLeft', errors);
  const dates = readDates(fields, errors);
  if (Object.keys(errors).length === 0 && onPremisesLeft === undefined && cloudLeft === undefined)
    errors['onPremisesLeft'] = 'panel.wrong.missing';
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: {
      ...dates,
      ...(onPremisesLeft === undefined ? {} : { onPremisesLeft }),
      ...(cloudLeft === undefined ? {} : { cloudLeft }),
    },
  };
}

/** IDs are copied from a page: spaces in and around them, full-width digits and invisible marks come along. */
function readId(fields: Fields, name: string, errors: Record<string, SentenceKey>): string {
  const id = tidied(fields[name]).replace(/\s/g, '');
  if (id === '') errors[name] = 'panel.wrong.missing';
  else if (id.length > longestId || !/^[A-Za-z0-9-]+$/.test(id)) errors[name] = 'panel.wrong.id';
  return id;
}

function readDates(fields: Fields, errors: Record<string, SentenceKey>): ContractDates {
  const startsOn = readDay(fields, 'startsOn', errors);
  const endsOn = readDay(fields, 'endsOn', errors);
  if (startsOn !== undefined && endsOn !== undefined && endsOn <= startsOn)
    errors['endsOn'] = 'panel.wrong.ends-before-it-starts';
  return { ...(startsOn === undefined ? {} : { startsOn }), ...(endsOn === undefined ? {} : { endsOn }) };
}

function readDay(fields: Fields, name: string, errors: Record<string, SentenceKey>): Day | undefined {
  const day = tidied(fields[name]);
  if (day === '') return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && isDay(day)) return day;
  errors[name] = 'panel.wrong.date';
  return undefined;
}

/** Whether such a day is in the calendar: there is no 30th of February. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** How people say that there is no limit, in the languages of the bot. */
const unlimited = /^(?:unlimited|∞|無限制?|无限制?|不限|sınırsız|sinirsiz)$/i;
const mostIncidents = 100_000;

function readIncidents(
  fields: Fields,
  name: string,
  errors: Record<string, SentenceKey>,
): Incidents | undefined {
  const text = tidied(fields[name]);
  if (text === '') return undefined;
  if (unlimited.test(text)) return 'unlimited';
  if (/^\d{1,6}$/.test(text) && Number(text) <= mostIncidents) return Number(text);
  errors[name] = 'panel.wrong.incidents';
  return undefined;
}

function tidied(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
}
