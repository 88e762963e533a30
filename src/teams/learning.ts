import type { QuestionLog } from '../helpdesk/question-log.ts';
import type { TaughtPhrases } from '../helpdesk/taught-phrases.ts';
import type { Log } from '../log.ts';
import type { Language } from '../rules/question.ts';
import type { Taught } from '../store/taught-record.ts';
import type { Turn } from './turn.ts';

/** What is known from the helpdesk, and noted for it, when somebody asks. What fails here is logged: it costs no answer. */
export interface Learning {
  /** What a helpdesk of the organisation taught for a text. */
  taughtFor(turn: Turn, text: string): Promise<Taught | undefined>;
  /** Notes that there was no answer. */
  unanswered(turn: Turn, text: string, language: Language): Promise<void>;
}

export function createLearning(parts: {
  taughtPhrases: TaughtPhrases;
  questionLog: QuestionLog;
  log: Log;
}): Learning {
  const { taughtPhrases, questionLog, log } = parts;
  return {
    async taughtFor({ tenantId }, text) {
      if (!tenantId) return undefined;
      try {
        return await taughtPhrases.find(tenantId, text);
      } catch (error) {
        log.error({ err: error }, 'what was taught could not be read; answering without it');
        return undefined;
      }
    },
    async unanswered({ tenantId }, text, language) {
      if (!tenantId) return;
      await questionLog
        .unanswered(tenantId, text, language)
        .catch((error) => log.error({ err: error }, 'a question without an answer could not be noted'));
    },
  };
}
