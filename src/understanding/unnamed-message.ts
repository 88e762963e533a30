import type { Question, Topic } from '../rules/question.ts';
import type { ConceptMatch } from './concepts.ts';
import type { Meaning } from './understanding.ts';

/** Terms that speak of a message, or of the linking it comes from. */
const aroundMessage =
  /^(?:message:|error-message$|access-id$|contract-id$|ids$|link$|link-support-benefits$)/;

/** What may be meant by whoever says no more than that the contract is valid. */
const aroundValid: readonly Topic[] = [
  'message-already-associated',
  'support-plan-missing',
  'see-incidents-left',
];

/**
 * Reads a question that is like those on a portal message, because it says how the contract stands, but names none: "Our
 * contract has expired, what now?" must not be answered with "Ignore the message". That it is valid tells no more than
 * that there is something else to ask, and whoever asks whether it is wants to see it.
 */
export function readUnnamedMessage(meaning: Meaning, concepts: readonly ConceptMatch[]): Meaning {
  if (concepts.some(({ concept }) => aroundMessage.test(concept))) return meaning;
  if (meaning.kind === 'unknown')
    return meaning.near ? { ...meaning, near: meaning.near.map(whereItIsSeen) } : meaning;
  if (meaning.kind !== 'asked') return meaning;
  const [only, ...more] = meaning.questions;
  if (more.length === 0 && isOnMessage(only) && only.details.contract === 'valid' && !only.details.yesNo)
    return { kind: 'unsure', choices: aroundValid.map((topic) => ({ ...only, topic })) };
  const others = more.length > 0 ? meaning.questions.filter((each) => !saysItIsValid(each)) : [];
  const [first, ...rest] = (others.length > 0 ? others : meaning.questions).map((question) => {
    if (!isOnMessage(question)) return question;
    return question.details.yesNo
      ? whereItIsSeen(question)
      : { ...question, details: { ...question.details, withoutMessage: true } };
  });
  return first ? { ...meaning, questions: [first, ...rest] } : meaning;
}

function isOnMessage({ topic }: Question): boolean {
  return topic === 'message-already-associated';
}

function saysItIsValid(question: Question): boolean {
  return isOnMessage(question) && question.details.contract === 'valid';
}

/** Where the contract is listed, with its end date and what is left (F-REM-2). */
function whereItIsSeen(question: Question): Question {
  if (!isOnMessage(question)) return question;
  const { contract: _asked, ...details } = question.details;
  return { ...question, topic: 'see-incidents-left', details };
}
