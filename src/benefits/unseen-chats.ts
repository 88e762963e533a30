import { addDays, type Day } from '../rules/days.ts';
import type { PersonRecord, TenantRecord } from '../store/tenant-record.ts';

/**
 * The record without the chats of people who were not heard of for so many days; the very same record where there are
 * none. Somebody noted before days were counts as heard of today.
 */
export function withoutUnseenChats(record: TenantRecord, today: Day, keepDays: number): TenantRecord {
  const oldest = addDays(today, -keepDays);
  const people = Object.entries(record.people ?? {}).map(([id, person]): [string, PersonRecord] => {
    if (person.seenOn === undefined) return [id, { ...person, seenOn: today }];
    if (person.seenOn >= oldest || person.chat === undefined) return [id, person];
    const { chat: _, ...rest } = person;
    return [id, rest];
  });
  const isSame = people.every(([id, person]) => record.people?.[id] === person);
  return isSame ? record : { ...record, people: Object.fromEntries(people) };
}
