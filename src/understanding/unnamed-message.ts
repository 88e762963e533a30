import type { Question, Topic } from '../rules/question.ts';
import type { ConceptMatch } from './concepts.ts';
import type { Meaning } from './understanding.ts';

/** Terms that speak of a message, or of the linking it comes from. */
const aroundMessage =
  /^(?:message:|error-message$|access-id$|contract-id$|ids$|link$|link-support-benefits$|portal:|product:azure$)/;

/** What may be meant by whoever says no more than that the contract is valid. */
const aroundValid: readonly Topic[] = [
  'message-already-associated',
  'support-plan-missing',
  'see-incidents-left',
];

/**
 * Reads a question that is like those on a portal message, because it says how the contract stands, but names none: "Our
 * contract has expired, what now?" must not be answered with "Ignore the message". That it is valid tells no more than
 * that there is something else to ask.
 */
export function readUnnamedMessage(meaning: Meaning, concepts: readonly ConceptMatch[]): Meaning {
  if (meaning.kind !== 'asked' || concepts.some(({ concept }) => aroundMessage.test(concept))) return meaning;
  const [only, ...more] = meaning.questions;
  if (more.length === 0 && isOnMessage(only) && only.details.contract === 'valid')
    return { kind: 'unsure', choices: aroundValid.map((topic) => ({ ...only, topic })) };
  const [first, ...others] = meaning.questions.map((question) =>
    isOnMessage(question)
      ? { ...question, details: { ...question.details, withoutMessage: true } }
      : question,
  );
  return first ? { ...meaning, questions: [first, ...others] } : meaning;
}

function isOnMessage({ topic }: Question): boolean {
  return topic === 'message-already-associated';
}
