import type { Details, Question, Topic } from '../rules/question.ts';
import type { Reading } from './readings.ts';
import type { Meaning } from './understanding.ts';

/** A reading with its probability by the model. */
export interface WeighedReading {
  reading: Reading;
  probability: number;
  /** What is said around it; read when asked for, because few readings are chosen. */
  details: () => Details;
  /** Where in the message the piece begins that speaks for it most; orders several questions. */
  place: number;
}

/** A message with every reading weighed. */
export interface WeighedMessage {
  readings: readonly WeighedReading[];
  /** Probability that it asks nothing the sheet answers. */
  unknown: number;
  /** Whether it names a subject on which the sheet is silent. */
  namesBeyond: boolean;
  /** Whether it speaks of what is left. */
  namesLeft?: boolean;
}

/** From which probabilities on something is said; bench/understanding.md tells how they were chosen. */
export const thresholds = {
  /** At or above this nothing is offered as a choice. */
  unknown: 0.15,
  /** At or above this, as a share of what the likely topics sum up to, the text is taken to be out of scope. */
  doubt: 0.15,
  /** The same where the text names a subject beyond the fact sheet, such as a price: less doubt is enough there. */
  doubtBeyond: 0.05,
  /** The best topic is answered from here on. */
  answer: 0.25,
  /** A topic asked in another sentence or clause is answered too from here on. */
  further: 0.15,
  /** A topic asked in the very same words, where both may be meant, is answered too from here on. */
  beside: 0.2,
  /** Below `answer`, topics are offered as choices from here on. */
  choice: 0.1,
};

const mostQuestions = 3;
const mostChoices = 4;
const mostNear = 2;

/** Decides what a text means from the probabilities of the readings. */
export function decide({ readings, unknown, namesBeyond, namesLeft = false }: WeighedMessage): Meaning {
  const ranked = namesLeft ? onlyOfWhatIsLeft(byTopic(readings)) : byTopic(readings);
  const [best, ...others] = ranked;
  if (!best) return { kind: 'unknown' };
  const isLikely = best.confidence >= thresholds.answer;
  const doubt = namesBeyond ? thresholds.doubtBeyond : thresholds.doubt;
  if (isLikely && unknown < doubt * sumOfLikely(ranked)) {
    const further = others.filter(
      ({ confidence, weightiest }) =>
        confidence >= (weightiest.place === best.weightiest.place ? thresholds.beside : thresholds.further),
    );
    const chosen = [best, ...placesFirst(further, best)].slice(0, mostQuestions);
    const [first = best, ...rest] = chosen.sort((a, b) => a.weightiest.place - b.weightiest.place);
    return { kind: 'asked', questions: [questionOf(first), ...rest.map(questionOf)] };
  }
  const choices = ranked.filter(({ confidence }) => confidence >= thresholds.choice).slice(0, mostChoices);
  if (!isLikely && unknown < thresholds.unknown && choices.length >= 2)
    return { kind: 'unsure', choices: choices.map(questionOf) };
  const near = ranked.filter(({ confidence }) => confidence >= thresholds.answer).slice(0, mostNear);
  return near.length > 0 ? { kind: 'unknown', near: near.map(questionOf) } : { kind: 'unknown' };
}

const ofWhatIsLeft: ReadonlySet<Topic> = new Set([
  'see-incidents-left',
  'where-incidents-left-are-shown',
  'more-on-incidents-left',
]);

/** Words that ask how many are left do not ask as well how many a year gives: what speaks for that speaks for them. */
function onlyOfWhatIsLeft(ranked: readonly RankedTopic[]): readonly RankedTopic[] {
  const yearly = ranked.find(({ topic }) => topic === 'entitlement');
  const left = ranked.find(
    ({ topic, confidence, weightiest }) =>
      ofWhatIsLeft.has(topic) &&
      confidence >= thresholds.beside &&
      weightiest.place === yearly?.weightiest.place,
  );
  if (!yearly || !left) return ranked;
  const both = { ...left, confidence: Math.min(1, left.confidence + yearly.confidence) };
  return ranked
    .filter((each) => each !== yearly)
    .map((each) => (each === left ? both : each))
    .sort((a, b) => b.confidence - a.confidence);
}

/** What is asked about two facts is split between them. */
function sumOfLikely(ranked: readonly RankedTopic[]): number {
  const likely = ranked.filter(({ confidence }) => confidence >= thresholds.beside);
  return Math.min(
    1,
    likely.reduce((sum, { confidence }) => sum + confidence, 0),
  );
}

/** Every question is answered once before a second topic of the same words is. */
function placesFirst(topics: readonly RankedTopic[], best: RankedTopic): RankedTopic[] {
  const placeOf = ({ weightiest }: RankedTopic) => weightiest.place;
  const opens = (topic: RankedTopic, index: number) =>
    placeOf(topic) !== placeOf(best) &&
    topics.findIndex((each) => placeOf(each) === placeOf(topic)) === index;
  return [...topics.filter(opens), ...topics.filter((topic, index) => !opens(topic, index))];
}

/** A topic with what its readings sum up to; the weightiest of them gives place and details. */
interface RankedTopic {
  topic: Topic;
  confidence: number;
  weightiest: WeighedReading;
}

function byTopic(weighed: readonly WeighedReading[]): RankedTopic[] {
  const topics = new Map<Topic, { sum: number; best: WeighedReading }>();
  for (const item of weighed) {
    const known = topics.get(item.reading.topic);
    if (!known) topics.set(item.reading.topic, { sum: item.probability, best: item });
    else {
      known.sum += item.probability;
      if (item.probability > known.best.probability) known.best = item;
    }
  }
  return [...topics]
    .map(([topic, { sum, best }]) => ({ topic, confidence: Math.min(1, sum), weightiest: best }))
    .sort((a, b) => b.confidence - a.confidence);
}

function questionOf({ topic, confidence, weightiest }: RankedTopic): Question {
  return { topic, details: withImplied(weightiest, confidence), confidence, place: weightiest.place };
}

/** Adds what asking it this way implies, where the text did not say it. */
function withImplied({ reading, probability, details: detailsAround }: WeighedReading, sum: number): Details {
  const details = detailsAround();
  // A reading that only just leads among its topic's implies nothing.
  if (probability < sum * 0.6) return details;
  return {
    ...details,
    levels: reading.level && details.levels.length === 0 ? [reading.level] : details.levels,
    portals: reading.portal && details.portals.length === 0 ? [reading.portal] : details.portals,
    ...contractIn(reading, details),
  };
}

/** "It only expires next June" has the word, but not the state: whether it is valid, the reading knows better. */
function contractIn({ contract }: Reading, said: Details): Pick<Details, 'contract'> {
  if (!contract) return {};
  const agree = (said.contract === 'valid') === (contract === 'valid');
  return { contract: said.contract && agree ? said.contract : contract };
}
