import type { FactId } from '../rules/facts.ts';
import type { Reply } from './answer.ts';

/** The facts a reply rests on, each once, in the order of its answers; none where it answers nothing. */
export function factsCited(reply: Reply): FactId[] {
  return reply.kind === 'answers' ? [...new Set(reply.answers.flatMap(({ facts }) => facts))] : [];
}
