import type { Day } from '../rules/days.ts';
import type { Language, Topic } from '../rules/question.ts';
import type { AskedQuestion, QuestionRecord, Verdict } from '../store/question-record.ts';

/** Questions and verdicts kept for one organisation: the questions that matter least give way, and the oldest verdicts. */
export const mostQuestions = 500;
export const mostVerdicts = 1000;

/** A question as it is noted: its ID is the same for the same question. */
export interface Asked {
  id: string;
  text: string;
  language: Language;
}

/** What somebody said of an answer; `key` is the same for the same person and answer. */
export interface Opinion {
  key: string;
  helpful: boolean;
  /** Of the answer; empty where it was an answer of the helpdesk's own. */
  topics: readonly Topic[];
}

/** Under which answers of the helpdesk's own are counted. */
export const ownWords = 'own-words';

/** Notes that a question was not answered. */
export function withUnanswered(record: QuestionRecord, asked: Asked, at: string): QuestionRecord {
  return withQuestion(record, asked, at, (known) => ({ ...known, unanswered: known.unanswered + 1 }));
}

/** Counts an opinion once; a second one on the same answer takes the place of the first. */
export function withOpinion(
  record: QuestionRecord,
  asked: Asked | undefined,
  { key, helpful, topics }: Opinion,
  at: string,
): QuestionRecord {
  const { verdicts = [] } = record;
  const before = verdicts.find((verdict) => verdict.key === key);
  if (before?.helpful === helpful) return record;
  const own = { key, helpful, topics: [...topics], ...(asked ? { question: asked.id } : {}) };
  const kept = [...verdicts.filter((verdict) => verdict !== before), own].slice(-mostVerdicts);
  const taken = before ? takenBack(record, before, topics) : record;
  const counted = { ...taken, verdicts: kept, opinions: withCount(taken, topics, helpful, 1) };
  if (asked === undefined || helpful) return counted;
  return withQuestion(counted, asked, at, (known) => ({
    ...known,
    disliked: known.disliked + 1,
    topics: [...topics],
  }));
}

/** What was counted for an earlier opinion is not any more; of older ones it was not kept for what. */
function takenBack(record: QuestionRecord, before: Verdict, topics: readonly Topic[]): QuestionRecord {
  const { helpful, question, topics: counted = topics } = before;
  const taken = { ...record, opinions: withCount(record, counted, helpful, -1) };
  return helpful || question === undefined ? taken : withoutDislike(taken, question);
}

/** Takes a question off the list, or puts it back. */
export function withSettled(
  record: QuestionRecord,
  id: string,
  settled: AskedQuestion['settled'],
): QuestionRecord {
  const { questions = [] } = record;
  if (!questions.some((question) => question.id === id)) return record;
  return {
    ...record,
    questions: questions.map((question) => {
      if (question.id !== id) return question;
      const { settled: _before, ...others } = question;
      return settled ? { ...others, settled } : others;
    }),
  };
}

/** Without the questions that were asked last before this day; the very record where there are none. */
export function withoutBefore(record: QuestionRecord, day: Day): QuestionRecord {
  const { questions = [] } = record;
  const kept = questions.filter(({ lastAt }) => lastAt.slice(0, day.length) >= day);
  return kept.length === questions.length ? record : { ...record, questions: kept };
}

/** The question as it is once more noted, in front of all others. */
function withQuestion(
  record: QuestionRecord,
  asked: Asked,
  at: string,
  noted: (known: AskedQuestion) => AskedQuestion,
): QuestionRecord {
  const { questions = [] } = record;
  const known = questions.find(({ id }) => id === asked.id);
  const question = noted(known ?? { ...asked, unanswered: 0, disliked: 0, firstAt: at, lastAt: at });
  const { settled, ...open } = question;
  // What was dismissed stays so; what was taught and is asked in vain all the same comes back.
  const again = { ...(settled?.how === 'dismissed' ? question : open), lastAt: at };
  const others = questions.filter(({ id }) => id !== asked.id);
  return { ...record, questions: [again, ...roomFor(others)] };
}

/** Without the one that matters least, where there is no room for another: one person cannot empty the list of others. */
function roomFor(questions: readonly AskedQuestion[]): readonly AskedQuestion[] {
  if (questions.length < mostQuestions) return questions;
  const least = questions.reduce((one, other) => (mattersLess(one, other) ? one : other));
  return questions.filter((question) => question !== least);
}

/** What was dealt with comes before what is open, then what was asked least, then what was asked longest ago. */
function mattersLess(one: AskedQuestion, other: AskedQuestion): boolean {
  const difference = worth(one) - worth(other);
  return difference !== 0 ? difference < 0 : one.lastAt < other.lastAt;
}

/** What was dismissed would come back as new, what was taught comes back where it does not help. */
function worth({ settled, unanswered, disliked }: AskedQuestion): number {
  if (settled) return settled.how === 'taught' ? -2 : -1;
  return unanswered + disliked;
}

/** Somebody thinks better of an answer; a question that nothing speaks for any more is no longer kept. */
function withoutDislike(record: QuestionRecord, id: string): QuestionRecord {
  const questions = (record.questions ?? [])
    .map((question) =>
      question.id === id ? { ...question, disliked: Math.max(0, question.disliked - 1) } : question,
    )
    .filter((question) => question.id !== id || question.unanswered + question.disliked > 0);
  return { ...record, questions };
}

function withCount(
  { opinions = {} }: QuestionRecord,
  topics: readonly Topic[],
  helpful: boolean,
  change: 1 | -1,
): NonNullable<QuestionRecord['opinions']> {
  const which = helpful ? 'liked' : 'disliked';
  const counted = (topics.length > 0 ? topics : [ownWords]).map((topic) => {
    const counts = opinions[topic] ?? { liked: 0, disliked: 0 };
    return [topic, { ...counts, [which]: Math.max(0, counts[which] + change) }];
  });
  return { ...opinions, ...Object.fromEntries(counted) };
}
