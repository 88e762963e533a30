import type { QuestionRecord } from '../store/question-record.ts';

/**
 * Knows which questions each organisation asked, and whether one of them is open, in memory: a list then reads only the
 * records it is about. Filled once when it is first asked, then kept up to date.
 */
export interface QuestionIndex {
  put(record: QuestionRecord): void;
  /** Organisations with an open question. Waits until the index is filled. */
  withOpen(): Promise<readonly string[]>;
  /** Organisations that asked this question, open or not. Waits until the index is filled. */
  withQuestion(id: string): Promise<readonly string[]>;
}

interface Summary {
  isOpen: boolean;
  ids: ReadonlySet<string>;
}

/** @param filled resolves once the questions of every organisation have been put */
export function createQuestionIndex(
  filled: (put: (record: QuestionRecord) => void) => Promise<void>,
): QuestionIndex {
  const summaries = new Map<string, Summary>();
  let ready: Promise<void> | undefined;

  function put({ tenantId, questions = [] }: QuestionRecord): void {
    const isOpen = questions.some(({ settled }) => settled === undefined);
    summaries.set(tenantId, { isOpen, ids: new Set(questions.map(({ id }) => id)) });
  }

  function fill(): Promise<void> {
    ready ??= filled((record) => {
      // What was put meanwhile is newer than what is read.
      if (!summaries.has(record.tenantId)) put(record);
    }).catch((error) => {
      ready = undefined;
      throw error;
    });
    return ready;
  }

  async function tenantsWhere(which: (summary: Summary) => boolean): Promise<readonly string[]> {
    await fill();
    return [...summaries].flatMap(([tenantId, summary]) => (which(summary) ? [tenantId] : []));
  }

  return {
    put,
    withOpen: () => tenantsWhere(({ isOpen }) => isOpen),
    withQuestion: (id) => tenantsWhere(({ ids }) => ids.has(id)),
  };
}
