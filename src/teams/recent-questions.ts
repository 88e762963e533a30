import type { Language, Question } from '../rules/question.ts';
import { ExpiringMap } from './expiring-map.ts';
import type { Turn } from './turn.ts';

/** What a person last asked, and in which language they last spoke. */
export interface Recent {
  language: Language;
  questions?: readonly [Question, ...Question[]] | undefined;
  /** What was asked before that, in its order. */
  earlier?: readonly Question[] | undefined;
}

/** After this a short text is a new question, no follow-up. */
const lifetimeMs = 15 * 60_000;
const mostConversations = 20_000;
/** Who goes on from a question further back than this asks it in full. */
const mostEarlier = 3;

/** Kept per conversation and person, for "and Gold?". In memory: after a restart people ask in full. */
export interface RecentQuestions {
  of(turn: Turn): Recent | undefined;
  /** A turn without a question leaves those before it. */
  keep(turn: Turn, recent: Omit<Recent, 'earlier'>): void;
  forget(turn: Turn): void;
}

export function createRecentQuestions(nowMs: () => number): RecentQuestions {
  const recents = new ExpiringMap<Recent>({ lifetimeMs, most: mostConversations, nowMs });
  const keyOf = (turn: Turn) => JSON.stringify([turn.conversationId, turn.user.id]);
  return {
    of: (turn) => recents.get(keyOf(turn)),
    forget: (turn) => recents.delete(keyOf(turn)),
    keep(turn, { language, questions }) {
      const key = keyOf(turn);
      const { questions: last = [], earlier = [] } = recents.get(key) ?? {};
      const isNew = questions !== undefined;
      recents.set(key, {
        language,
        questions: questions ?? recents.get(key)?.questions,
        earlier: isNew ? [...earlier, ...last].slice(-mostEarlier) : earlier,
      });
    },
  };
}
