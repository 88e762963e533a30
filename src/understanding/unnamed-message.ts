import type { ConceptMatch } from './concepts.ts';
import type { Meaning } from './understanding.ts';

/** Terms that speak of a message, or of the linking it comes from. */
const aroundMessage =
  /^(?:message:|error-message$|access-id$|contract-id$|ids$|link$|link-support-benefits$|portal:|product:azure$)/;

/**
 * Marks a question that is like those on a portal message, because the contract is over, but names none: "Our contract has
 * expired, what now?" must not be answered with "Ignore the message".
 */
export function markUnnamedMessage(meaning: Meaning, concepts: readonly ConceptMatch[]): Meaning {
  if (meaning.kind !== 'asked' || concepts.some(({ concept }) => aroundMessage.test(concept))) return meaning;
  const [first, ...others] = meaning.questions.map((question) =>
    question.topic === 'message-already-associated'
      ? { ...question, details: { ...question.details, withoutMessage: true } }
      : question,
  );
  return first ? { ...meaning, questions: [first, ...others] } : meaning;
}
