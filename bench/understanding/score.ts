import type { FactId } from '../../src/rules/facts.ts';
import { mostFactsInOneReply } from '../../src/rules/facts.ts';
import type { JudgedQuestion } from './questions.ts';

/** A fact that may stand for another: they say the same. */
const equivalents: Partial<Record<FactId, readonly FactId[]>> = {
  'F-ROLE-5': ['F-ERR-4'],
  'F-ERR-4': ['F-ROLE-5'],
  'F-ONP-2': ['F-ACT-5'],
  'F-CLD-2': ['F-ACT-5'],
  'F-CLD-1': ['F-ENT-1'],
  'F-ERR-1c': ['F-ENT-4'],
};

/** Why a reply is wrong by the set's definition of right, or undefined where it is right. */
export function mistakeOf(
  question: JudgedQuestion,
  cited: readonly FactId[],
  reply: string,
): string | undefined {
  if (question.facts.length === 0)
    return cited.length === 0 ? undefined : `out of scope, but cites ${cited.join(' ')}`;
  if (cited.length > mostFactsInOneReply) return `cites ${cited.length} facts`;
  const missing = question.facts.filter(
    (fact) => !cited.includes(fact) && !equivalents[fact]?.some((other) => cited.includes(other)),
  );
  if (missing.length > 0) return `does not cite ${missing.join(' ')} (cites ${cited.join(' ') || 'nothing'})`;
  const unsaid = question.must.filter((words) => !says(reply, words));
  if (unsaid.length > 0) return `does not say ${unsaid.join(', ')}`;
  const wrong = question.mustNot.filter((words) => says(reply, words));
  return wrong.length > 0 ? `says ${wrong.join(', ')}` : undefined;
}

/** A number counts only as a whole number outside addresses. */
function says(reply: string, words: string): boolean {
  if (!/^\d+$/.test(words)) return reply.includes(words);
  const text = reply.replace(/https?:\/\/\S+/g, '');
  return new RegExp(`(?<![\\w.\\/-])${words}(?!\\w|[.\\/-]\\d)`, 'u').test(text);
}
