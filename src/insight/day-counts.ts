import { addDays, type Day } from '../rules/days.ts';
import type { Language, Topic } from '../rules/question.ts';
import type { CountedDays, CountsRecord, DayCounts, QuestionOutcome } from '../store/counts-record.ts';

/** One question, as it is counted: no names and no texts. */
export interface CountedQuestion {
  /** In lower case. */
  tenantId: string;
  language: Language;
  outcome: QuestionOutcome;
  /** What was answered; several where several things were asked at once. */
  topics: readonly Topic[];
}

const noCounts: DayCounts = { outcomes: {}, languages: {}, topics: {} };

/** Days beyond this are forgotten: a year, and room to look back from its end. */
export const mostDays = 400;

/** The counts of a day with one more question. One that was asked back about is counted again once it is answered. */
export function withQuestion(
  counts: DayCounts | undefined,
  { language, outcome, topics }: CountedQuestion,
): DayCounts {
  const isSettled = outcome !== 'asked-back';
  const one: DayCounts = {
    outcomes: { [outcome]: 1 },
    languages: isSettled ? { [language]: 1 } : {},
    topics: Object.fromEntries(topics.map((topic) => [topic, 1])),
  };
  return sumOf(counts ?? noCounts, one);
}

/** Two counts of the same day together; fields a newer version wrote into the first are kept. */
export function sumOf(one: DayCounts, other: DayCounts): DayCounts {
  return {
    ...one,
    outcomes: added(one.outcomes, other.outcomes),
    languages: added(one.languages, other.languages),
    topics: added(one.topics, other.topics),
  };
}

/** Days of two sources together. */
export function withDays(days: CountedDays, more: CountedDays): CountedDays {
  const sums = Object.entries(more).map(([day, counts]) => [day, sumOf(days[day] ?? noCounts, counts)]);
  return { ...days, ...Object.fromEntries(sums) };
}

/** The record with what was counted meanwhile, without days that are too long ago. */
export function withCounted(record: CountsRecord, counted: CountedDays, today: Day): CountsRecord {
  const first = addDays(today, 1 - mostDays);
  const kept = Object.entries(withDays(record.days, counted)).filter(([day]) => day >= first);
  return { ...record, days: Object.fromEntries(kept) };
}

function added<Counts extends Readonly<Record<string, number | undefined>>>(
  one: Counts,
  other: Counts,
): Counts {
  const sums: Record<string, number | undefined> = { ...one };
  for (const [key, count = 0] of Object.entries(other)) sums[key] = (one[key] ?? 0) + count;
  return sums as Counts;
}
