import { randomUUID } from 'node:crypto';
import { createConflictFinder, readKnownQuestions } from '../helpdesk/known-questions.ts';
import { createQuestionLog, type QuestionLog } from '../helpdesk/question-log.ts';
import type { HelpdesksFor } from '../helpdesk/serving.ts';
import { createTaughtPhrases } from '../helpdesk/taught-phrases.ts';
import { createTeaching, type Teaching } from '../helpdesk/teaching.ts';
import type { Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import type { Language } from '../rules/question.ts';
import type { Store } from '../store/store.ts';
import type { CheckAgent } from '../teams/agents.ts';
import { createAsAgent } from '../teams/as-agent.ts';
import type { Conversation } from '../teams/conversation.ts';
import { createFeedback } from '../teams/feedback.ts';
import { createLearning, type Learning } from '../teams/learning.ts';
import { createQuestionList, createShowQuestions } from '../teams/question-list.ts';
import { createShowTaught, createTaughtList } from '../teams/taught-list.ts';
import { createTeach } from '../teams/teach.ts';
import type { ReadPhrases } from '../understanding/phrase.ts';
import type { Understand } from '../understanding/understanding.ts';

export interface LearningOptions {
  checkAgent: CheckAgent;
  helpdesksFor: HelpdesksFor;
  hasHelpdesk: (asking: { tenantId: string; language: Language }) => Promise<boolean>;
  store: Store;
  understand: Understand;
  readPhrases: ReadPhrases;
  translators: Record<Language, Translate>;
  now: () => Date;
  log: Log;
}

/** Puts together what lets the bot learn from the helpdesk. */
export function composeLearning(options: LearningOptions): {
  learning: Learning;
  teaching: Teaching;
  questionLog: QuestionLog;
  teachingConversations: Conversation[];
} {
  const { checkAgent, helpdesksFor, hasHelpdesk, store, understand, readPhrases, translators, now, log } =
    options;
  const { fold } = readPhrases;
  const known = readKnownQuestions(new URL('../../regression/questions.jsonl', import.meta.url));
  const findConflicts = createConflictFinder({ known, read: readPhrases, understand });
  const taughtPhrases = createTaughtPhrases({ store, helpdesksFor, read: readPhrases });
  const teaching = createTeaching({ store, fold, findConflicts, now, newId: randomUUID });
  const questionLog = createQuestionLog({ store, fold, now, log });
  const asAgent = createAsAgent({ checkAgent, helpdesksFor });
  const showQuestions = createShowQuestions({ questionLog, translators });
  const showTaught = createShowTaught({ teaching, translators });
  return {
    teaching,
    questionLog,
    learning: createLearning({ taughtPhrases, questionLog, log }),
    teachingConversations: [
      createFeedback({ questionLog, hasHelpdesk, translators, log }),
      createQuestionList({ asAgent, questionLog, showQuestions, translators }),
      createTeach({
        asAgent,
        questionLog,
        teaching,
        taughtPhrases,
        understand,
        fold,
        knownCount: known.length,
        showQuestions,
        showTaught,
        translators,
        log,
      }),
      createTaughtList({ asAgent, teaching, showTaught, translators }),
    ],
  };
}
