import { type Language, languages } from '../rules/question.ts';
import type { CountedDays } from '../store/counts-record.ts';
import type { HistoryLine } from '../store/tenant-record.ts';
import { activationLeadsMs } from './activation-leads.ts';
import { isIn, type Period } from './period.ts';

/** When what counts happened to a ticket, in ISO 8601. */
export interface CountedTicket {
  raisedAt: string;
  firstReplyAt?: string | undefined;
  resolvedAt?: string | undefined;
}

/** What is known of one organisation. */
export interface InsightSource {
  days: CountedDays;
  tickets: readonly CountedTicket[];
  history: readonly HistoryLine[];
}

/** A figure, and how many things it rests on; no value where they are too few to tell anything. */
export interface Measured {
  value: number | undefined;
  restsOn: number;
}

/** What happened in a period, of one organisation or of several together. */
export interface Figures {
  period: Period;
  /** Those the bot answered and those it did not know; one asked back about is counted once it is answered. */
  questions: number;
  answered: number;
  unknown: number;
  askedBack: number;
  /** How often each was answered, the most frequent first. */
  topics: readonly { topic: string; count: number }[];
  languages: readonly { language: Language; count: number }[];
  /** Those raised in the period; so are those the times are of. */
  tickets: number;
  /** From 0 to 1: a question the bot did not know is not answered, whether or not it was handed to the helpdesk. */
  withoutPerson: Measured;
  /** Medians, in milliseconds. */
  firstReplyMs: Measured;
  resolutionMs: Measured;
  /** From the request to the recorded IDs, of activations recorded in the period. */
  activationLeadMs: Measured;
}

/** Fewer tell nothing, and might tell whose they are. */
export const fewestToTell = 3;

export function figuresOf(sources: readonly InsightSource[], period: Period): Figures {
  const days = sources.flatMap(({ days }) =>
    Object.entries(days).flatMap(([day, counts]) => (isIn(period, day) ? [counts] : [])),
  );
  const tickets = sources
    .flatMap(({ tickets }) => tickets)
    .filter(({ raisedAt }) => isIn(period, raisedAt.slice(0, 10)));
  const outcomes = sums(days.map(({ outcomes }) => outcomes));
  const answered = outcomes.get('answered') ?? 0;
  const unknown = outcomes.get('unknown') ?? 0;
  const spoken = sums(days.map(({ languages }) => languages));
  return {
    period,
    questions: answered + unknown,
    answered,
    unknown,
    askedBack: outcomes.get('asked-back') ?? 0,
    topics: [...sums(days.map(({ topics }) => topics))]
      .map(([topic, count]) => ({ topic, count }))
      .sort(mostFirst),
    languages: languages
      .map((language) => ({ language, count: spoken.get(language) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort(mostFirst),
    tickets: tickets.length,
    withoutPerson: shareWithoutPerson(answered, unknown, tickets.length),
    firstReplyMs: median(tickets.flatMap(({ raisedAt, firstReplyAt }) => msBetween(raisedAt, firstReplyAt))),
    resolutionMs: median(tickets.flatMap(({ raisedAt, resolvedAt }) => msBetween(raisedAt, resolvedAt))),
    activationLeadMs: median(sources.flatMap(({ history }) => activationLeadsMs(history, period))),
  };
}

/** More tickets than unknown questions mean that answers were not enough; more than questions, that older ones were handed over. */
function shareWithoutPerson(answered: number, unknown: number, tickets: number): Measured {
  const questions = answered + unknown;
  const value = Math.max(0, questions - Math.max(unknown, tickets)) / questions;
  return { value: questions < fewestToTell ? undefined : value, restsOn: questions };
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): Measured {
  const restsOn = values.length;
  if (restsOn < fewestToTell) return { value: undefined, restsOn };
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[(restsOn - 1) >> 1] ?? 0, sorted[restsOn >> 1] ?? 0];
  return { value: (low + high) / 2, restsOn };
}

function sums(counts: readonly Readonly<Record<string, number>>[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const each of counts)
    for (const [key, count] of Object.entries(each)) all.set(key, (all.get(key) ?? 0) + count);
  return all;
}

function msBetween(from: string, to: string | undefined): number[] {
  return to === undefined ? [] : [Date.parse(to) - Date.parse(from)];
}

function mostFirst(one: { count: number }, other: { count: number }): number {
  return other.count - one.count;
}
