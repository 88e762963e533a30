import type { OpenQuestion } from '../../helpdesk/question-log.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Topic } from '../../rules/question.ts';
import type { Taught } from '../../store/taught-record.ts';
import type { Meaning } from '../../understanding/understanding.ts';
import type { Desk } from './desk.ts';
import { dayIn } from './sight.ts';

/** What is said to a question now: what was taught for it, otherwise what it is understood as. */
export function nowLine(meaning: Meaning, taught: Taught | undefined, desk: Desk): string {
  const { say } = desk;
  if (taught) return say('teach.now-taught', { ...authorOf(taught, desk), phrase: taught.phrase });
  switch (meaning.kind) {
    case 'asked':
      return say('teach.now-asked', { topics: topicTitles(meaning.questions, desk) });
    case 'unsure':
      return say('teach.now-unsure', { topics: topicTitles(meaning.choices, desk) });
    case 'courtesy':
      return say('teach.now-courtesy');
    case 'unknown':
      return say('teach.now-unknown');
  }
}

/** What a question was answered with where that was disliked. */
export function answeredLines({ topics }: Pick<OpenQuestion, 'topics'>, { say }: Desk): string[] {
  if (!topics) return [];
  if (topics.length === 0) return [say('teach.answered-with-own')];
  return [say('teach.answered-with', { topics: titlesOf(topics, say) })];
}

export function replacesLine(taught: Taught, desk: Desk): string {
  return desk.say('teach.replaces', authorOf(taught, desk));
}

function authorOf({ by, at }: Taught, { say, language }: Desk): { name: string; date: string } {
  return { name: by.name ?? say('panel.someone'), date: dayIn(at, { language }) };
}

function topicTitles(questions: readonly { topic: Topic }[], { say }: Desk): string {
  return titlesOf([...new Set(questions.map(({ topic }) => topic))], say);
}

function titlesOf(topics: readonly Topic[], say: Translate): string {
  return topics.map((topic) => say(`topic.${topic}`)).join(' · ');
}
