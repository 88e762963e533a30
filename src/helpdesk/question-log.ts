import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Day } from '../rules/days.ts';
import type { Language, Topic } from '../rules/question.ts';
import { type AskedQuestion, longestAsked, type QuestionRecord } from '../store/question-record.ts';
import type { Change, Store } from '../store/store.ts';
import { type Asked, withOpinion, withoutBefore, withSettled, withUnanswered } from './asked-questions.ts';
import { askedText } from './asked-text.ts';
import { createQuestionIndex } from './question-index.ts';
import type { ServingHelpdesk } from './serving.ts';

/** What one person says of one answer. */
export interface PressedOpinion {
  tenantId: string;
  personId: string;
  /** The message that carries the answer, where the channel tells. */
  answerId: string | undefined;
  helpful: boolean;
  question: string;
  language: Language;
  topics: readonly Topic[];
}

/** A question that waits for an agent, of all organisations a helpdesk serves together. */
export type OpenQuestion = Pick<
  AskedQuestion,
  'id' | 'text' | 'language' | 'unanswered' | 'disliked' | 'topics' | 'lastAt'
>;

/** What was asked in vain, and what people thought of answers. Keeps no name, and nothing that may be an ID. */
export interface QuestionLog {
  unanswered(tenantId: string, text: string, language: Language): Promise<void>;
  /** Counts an opinion once for each person and answer. @returns whether it was another one before, or none */
  opinion(opinion: PressedOpinion): Promise<boolean>;
  /** The most frequent first, then the latest; costs a look at the record of each organisation that has an open one. */
  open(helpdesk: ServingHelpdesk): Promise<readonly OpenQuestion[]>;
  /** Takes a question off the list. @returns whether it was there */
  settle(helpdesk: ServingHelpdesk, id: string, how: 'taught' | 'dismissed'): Promise<boolean>;
  /** Deletes what was asked last before this day. */
  deleteBefore(day: Day): Promise<void>;
  /** Puts a question back on the list. */
  reopen(helpdesk: ServingHelpdesk, id: string): Promise<boolean>;
}

/** @param fold what people write alike in other letters, marks and spaces becomes the same; empty where there are no words */
export function createQuestionLog(parts: {
  store: Pick<Store, 'questions'>;
  fold: (text: string) => string;
  now: () => Date;
  log: Log;
}): QuestionLog {
  const { questions } = parts.store;
  const now = () => parts.now().toISOString();

  function asked(text: string, language: Language): Asked | undefined {
    const kept = askedText(text, longestAsked);
    const folded = parts.fold(kept);
    return folded === '' ? undefined : { id: hashOf(folded), text: kept, language };
  }

  function unreadable(error: unknown): void {
    parts.log.error({ err: error }, 'what an organisation asked could not be read; going on without it');
  }

  const all = () => questions.all((_file, error) => unreadable(error));
  const index = createQuestionIndex(async (put) => {
    for await (const record of all()) {
      put(record);
      // Files are read without letting anybody else in: whoever writes meanwhile would wait for all of them.
      await setImmediate();
    }
  });

  async function update(tenantId: string, change: Change<QuestionRecord>): Promise<void> {
    index.put(await questions.update(tenantId, change));
  }

  /** The records of these organisations, as far as the helpdesk serves them. */
  async function* served(
    helpdesk: ServingHelpdesk,
    tenantIds: readonly string[],
  ): AsyncGenerator<QuestionRecord> {
    for (const tenantId of tenantIds) {
      if (!(await helpdesk.serves(tenantId))) continue;
      const record = await questions.read(tenantId).catch(unreadable);
      if (record) yield record;
    }
  }

  async function change(
    helpdesk: ServingHelpdesk,
    id: string,
    settled: AskedQuestion['settled'],
  ): Promise<boolean> {
    let found = false;
    for await (const { tenantId, questions: kept = [] } of served(helpdesk, await index.withQuestion(id))) {
      if (!kept.some((question) => question.id === id)) continue;
      found = true;
      await update(tenantId, (record) => withSettled(record, id, settled));
    }
    return found;
  }

  return {
    async unanswered(tenantId, text, language) {
      const question = asked(text, language);
      if (!question) return;
      await update(tenantId, (record) => withUnanswered(record, question, now()));
    },
    async opinion({ tenantId, personId, answerId, helpful, question, language, topics }) {
      const key = hashOf(JSON.stringify([tenantId, personId, answerId ?? question]));
      let isNew = false;
      await update(tenantId, (record) => {
        const next = withOpinion(record, asked(question, language), { key, helpful, topics }, now());
        isNew = next !== record;
        return next;
      });
      return isNew;
    },
    async open(helpdesk) {
      const together = new Map<string, OpenQuestion>();
      for await (const { questions: kept = [] } of served(helpdesk, await index.withOpen()))
        for (const question of kept)
          if (!question.settled) together.set(question.id, added(question, together.get(question.id)));
      return [...together.values()].sort(byWeight);
    },
    settle: (helpdesk, id, how) => change(helpdesk, id, { how, at: now() }),
    reopen: (helpdesk, id) => change(helpdesk, id, undefined),
    async deleteBefore(day) {
      for await (const record of all())
        if (withoutBefore(record, day) !== record)
          await update(record.tenantId, (present) => withoutBefore(present, day));
    },
  };
}

function added(question: AskedQuestion, known: OpenQuestion | undefined): OpenQuestion {
  if (!known) return question;
  const latest = known.lastAt < question.lastAt ? question : known;
  return {
    ...latest,
    unanswered: known.unanswered + question.unanswered,
    disliked: known.disliked + question.disliked,
  };
}

function byWeight(one: OpenQuestion, other: OpenQuestion): number {
  const weight = ({ unanswered, disliked }: OpenQuestion) => unanswered + disliked;
  return weight(other) - weight(one) || other.lastAt.localeCompare(one.lastAt);
}

/** Tells texts apart without saying what is in them. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
