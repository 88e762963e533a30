import { languageOfLocale } from '../locales/language-of-locale.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import { type Language, languages, type Question } from '../rules/question.ts';
import { createConceptFinder } from './concepts.ts';
import { createCourtesyFinder } from './courtesy.ts';
import { decide, type WeighedReading } from './decide.ts';
import { competencyTerms, detailsOf } from './details.ts';
import { featuresOf } from './features.ts';
import { followUpOf } from './follow-up.ts';
import { languageOfText } from './language.ts';
import { lexicon } from './lexicon/index.ts';
import { type Model, scoresOf } from './model.ts';
import { cleanText, normalizeText } from './normalize.ts';
import { unknownOutput } from './outputs.ts';
import { probabilitiesOf } from './probabilities.ts';
import { readings } from './readings.ts';
import { sentencesOf } from './sentences.ts';
import type { Message, Understand, Understanding } from './understanding.ts';

/** How much a sentence of its own counts beside the whole message. */
const sentenceWeight = 0.9;

/** Makes the reader of messages for one edition and one trained model. */
export function createUnderstanding(parts: { model: Model; catalogue: Catalogue }): Understand {
  const { model, catalogue } = parts;
  const normalize = (text: string) => normalizeText(cleanText(text), model.traditional);
  const findConcepts = createConceptFinder([...lexicon, competencyTerms(catalogue)], normalize);
  const findCourtesy = createCourtesyFinder(normalize);
  const outputs = splitOutputs(model);

  function weigh(text: string) {
    const normalized = normalize(text);
    const concepts = findConcepts(normalized);
    const scores = scoresOf(model, featuresOf(normalized, concepts));
    return {
      normalized,
      concepts,
      readings: probabilitiesOf(scores.subarray(0, outputs.readingCount)),
      languages: probabilitiesOf(scores.subarray(outputs.readingCount)),
    };
  }

  return (message: Message): Understanding => {
    const cleaned = cleanText(message.text);
    const client = languageOfLocale(message.locale);
    if (!/[\p{L}\p{N}]/u.test(cleaned))
      return { language: client, meaning: { kind: 'unknown' }, confidence: 1 };
    const whole = weigh(cleaned);
    const language: Language = languageOfText(cleaned, client, whole.languages);
    const details = detailsOf(cleaned, whole.concepts, catalogue);
    if (message.topic) return asked(language, { topic: message.topic, details, confidence: 1 });
    const courtesy = findCourtesy(whole.normalized);
    if (courtesy) return { language, meaning: { kind: 'courtesy', courtesy }, confidence: 1 };
    const followUp = followUpOf(whole.normalized, whole.concepts, details, message.previous);
    if (followUp) return asked(language, followUp);

    const probabilities = Float32Array.from(whole.readings);
    const sentences = sentencesOf(cleaned);
    if (sentences.length > 1) {
      for (const sentence of sentences) {
        const { readings: own } = weigh(sentence);
        for (const index of outputs.readings.keys()) {
          probabilities[index] = Math.max(
            probabilities[index] as number,
            sentenceWeight * (own[index] as number),
          );
        }
      }
    }
    const weighed: WeighedReading[] = outputs.readings.map((reading, index) => ({
      reading,
      probability: probabilities[index] as number,
    }));
    const unknown = probabilities[outputs.unknown] as number;
    const meaning = decide(weighed, unknown, details);
    return { language, meaning, confidence: confidenceOf(meaning, unknown) };
  };
}

function asked(language: Language, question: Question): Understanding {
  return { language, meaning: { kind: 'asked', questions: [question] }, confidence: question.confidence };
}

function confidenceOf(meaning: Understanding['meaning'], unknown: number): number {
  if (meaning.kind === 'asked') return meaning.questions[0].confidence;
  if (meaning.kind === 'unsure') return meaning.choices[0]?.confidence ?? 0;
  return unknown;
}

/** The model's outputs are the readings, then "unknown", then the languages. */
function splitOutputs(model: Model) {
  const unknown = model.outputs.indexOf(unknownOutput);
  const names = model.outputs.slice(0, unknown) as (keyof typeof readings)[];
  return {
    readings: names.map((name) => readings[name]),
    unknown,
    readingCount: model.outputs.length - languages.length,
  };
}
