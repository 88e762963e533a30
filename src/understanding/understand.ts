import { languageOfLocale } from '../locales/language-of-locale.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import type { Language, Question } from '../rules/question.ts';
import { bareTermChoices } from './bare-term.ts';
import { createConceptFinder } from './concepts.ts';
import { createCourtesyFinder } from './courtesy.ts';
import { decide } from './decide.ts';
import { competencyTerms } from './details.ts';
import { followUpOf, withoutFiller } from './follow-up.ts';
import { languageOfText, ownWordsOf } from './language.ts';
import { lexicon } from './lexicon/index.ts';
import type { Model } from './model.ts';
import { cleanText, normalizeText } from './normalize.ts';
import { modelParts } from './outputs.ts';
import type { Meaning, Message, Understand, Understanding } from './understanding.ts';
import { readUnnamedMessage } from './unnamed-message.ts';
import { createTextWeigher, weighMessage } from './weigh.ts';

/** Makes the reader of messages for one edition and one trained model. */
export function createUnderstanding(parts: { model: Model; catalogue: Catalogue }): Understand {
  const { model, catalogue } = parts;
  const normalize = (text: string) => normalizeText(cleanText(text), model.traditional);
  const findConcepts = createConceptFinder([...lexicon, competencyTerms(catalogue)], normalize);
  const findCourtesy = createCourtesyFinder(normalize);
  const weigh = createTextWeigher({ model, catalogue, normalize, findConcepts });

  return (message: Message): Understanding => {
    const cleaned = cleanText(message.text);
    const client = languageOfLocale(message.locale);
    if (!/[\p{L}\p{N}]/u.test(cleaned))
      return { language: client, meaning: { kind: 'unknown' }, confidence: 1 };
    const whole = weigh(cleaned);
    const own = ownWordsOf(cleaned, whole.normalized, whole.concepts);
    const language = languageOfText(own, client, () => (own === cleaned ? whole : weigh(own)).languages());
    if (message.topic)
      return asked(language, { topic: message.topic, details: whole.details(), confidence: 1 });
    const courtesy = findCourtesy(whole.normalized);
    if (courtesy) return { language, meaning: { kind: 'courtesy', courtesy }, confidence: 1 };
    const { previous = [] } = message;
    const followUp = followUpOf(whole.normalized, whole.concepts, whole.details(), previous, catalogue);
    if (followUp) return asked(language, followUp);
    // "And Gold?" that goes on from nothing says no more than "Gold?".
    const term = previous.length > 0 ? withoutFiller(whole.normalized) : whole.normalized;
    const choices = bareTermChoices(term, whole.concepts, whole.details());
    if (choices)
      return { language, meaning: { kind: 'unsure', choices }, confidence: choices[0]?.confidence ?? 0 };
    const weighed = weighMessage(cleaned, whole, weigh, modelParts);
    const meaning = readUnnamedMessage(decide(weighed), whole.concepts);
    return { language, meaning, confidence: confidenceOf(meaning, weighed.unknown) };
  };
}

function asked(language: Language, question: Question): Understanding {
  return { language, meaning: { kind: 'asked', questions: [question] }, confidence: question.confidence };
}

function confidenceOf(meaning: Meaning, unknown: number): number {
  if (meaning.kind === 'asked') return Math.max(...meaning.questions.map(({ confidence }) => confidence));
  if (meaning.kind === 'unsure') return meaning.choices[0]?.confidence ?? 0;
  return unknown;
}
