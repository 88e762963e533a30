import type { Lesson } from '../store/taught-record.ts';
import type { Message, Understand, Understanding } from '../understanding/understanding.ts';

/**
 * What a message means where this was taught for it.
 *
 * @returns undefined where it is answered in the helpdesk's own words
 */
export function understandTaught(
  message: Message,
  lesson: Lesson,
  understand: Understand,
): Understanding | undefined {
  if (lesson.kind === 'words') return undefined;
  const own = understand(message);
  if (lesson.kind === 'none') return { ...own, meaning: { kind: 'unknown' }, confidence: 1 };
  // Understood rightly without it, a message tells more of itself than its topic.
  const { meaning } = own;
  const isSame = meaning.kind === 'asked' && meaning.questions.every(({ topic }) => topic === lesson.topic);
  return isSame ? own : understand({ ...message, topic: lesson.topic });
}
