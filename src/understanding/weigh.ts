import type { Catalogue } from '../rules/catalogue.ts';
import { messageTopics } from '../rules/messages.ts';
import type { Details } from '../rules/question.ts';
import type { ConceptMatch, FindConcepts } from './concepts.ts';
import type { WeighedMessage } from './decide.ts';
import { detailsOf } from './details.ts';
import { type Features, featuresOf, isOfProgramme } from './features.ts';
import { asksSomething, plainlyAsks } from './interrogative.ts';
import { isBeyond } from './lexicon/beyond.ts';
import { languageScoresOf, type Model, readingScoresOf } from './model.ts';
import type { ModelParts } from './outputs.ts';
import { probabilitiesOf } from './probabilities.ts';
import type { Reading } from './readings.ts';
import { clausesOf, sentencesOf } from './sentences.ts';

/** A piece of text as the model and the lexicon see it. */
export interface WeighedText {
  normalized: string;
  concepts: readonly ConceptMatch[];
  /** Read once asked for, because few pieces of a message are chosen. */
  details(): Details;
  /** Probability of each reading, then of "unknown"; worked out when asked for. */
  readings(): Float32Array;
  /** Probability of each language; worked out when asked for, because pieces of a message are not asked. */
  languages(): Float32Array;
}

/**
 * @param around the message that a text is a piece of, for what the piece leaves out
 * @param known what finding the terms again would give, which is most of the work
 */
export type WeighText = (
  cleaned: string,
  around?: WeighedText,
  known?: Pick<WeighedText, 'normalized' | 'concepts'>,
) => WeighedText;

/** How much a piece on its own counts beside the whole message; a clause that asks nothing does not count. */
const weights = { question: 0.9, statement: 0.5, clause: 0.5 };

export function createTextWeigher(parts: {
  model: Model;
  catalogue: Catalogue;
  normalize: (text: string) => string;
  findConcepts: FindConcepts;
}): WeighText {
  const { model, catalogue, normalize, findConcepts } = parts;
  return (cleaned, around, known) => {
    const normalized = known?.normalized ?? normalize(cleaned);
    const found = known?.concepts ?? (around && conceptsWithin(around, normalized));
    const concepts = withSubject(found ?? findConcepts(normalized), around?.concepts ?? []);
    let features: Features | undefined;
    let details: Details | undefined;
    const read = () => {
      features ??= featuresOf(normalized, concepts);
      return features;
    };
    return {
      normalized,
      concepts,
      details() {
        details ??= detailsOf(cleaned, normalized, concepts, catalogue);
        return details;
      },
      readings: () => probabilitiesOf(readingScoresOf(model, read())),
      languages: () => probabilitiesOf(languageScoresOf(model, read())),
    };
  };
}

/**
 * Weighs every reading by the whole message and by each of its pieces, so that a clear question is not drowned by the
 * story around it, and several questions are each found. A question found in one piece takes its details from there
 * first.
 */
export function weighMessage(
  cleaned: string,
  whole: WeighedText,
  weigh: WeighText,
  outputs: ModelParts,
): WeighedMessage {
  const all = piecesOf(cleaned).map((piece) => ({ ...piece, own: weigh(piece.text, whole) }));
  const besideStory = all.filter(({ own, text }) => !isStoryOfMessage(own, text, whole));
  const told = besideStory.length > 0 ? besideStory : all;
  const pieces = told.map(({ text, kind, own }) => {
    const details = () => completedBy(own.details(), whole.details());
    const namesProgramme = own.concepts.some(({ concept }) => isOfProgramme(concept));
    return { readings: own.readings(), kind, place: cleaned.indexOf(text), details, namesProgramme };
  });
  const ofWhole = whole.readings();
  const withoutStory =
    told.length < all.length
      ? weigh(told.map(({ text }) => text).join('\n'), undefined, joined(told, whole)).readings()
      : ofWhole;
  const readings = outputs.readings.map((reading, index) => {
    // The story tells which case of the message holds, but asks nothing besides.
    const ofAll = isAboutMessage(reading) ? ofWhole : withoutStory;
    const best = { reading, place: 0, probability: ofAll[index] ?? 0, details: whole.details };
    let likeliest = 0;
    for (const { readings: own, kind, place, details } of pieces) {
      const probability = (own[index] ?? 0) * weights[kind];
      if (probability > likeliest) {
        likeliest = probability;
        best.place = place;
      }
      if (probability > best.probability) {
        best.place = place;
        best.probability = probability;
        best.details = details;
      }
    }
    return best;
  });
  // "What is our MPN ID? Where do I find it?": the second alone could be about anything.
  const questions = pieces.filter(({ kind, namesProgramme }) => kind === 'question' && namesProgramme);
  const unknownOf = ({ readings: own }: { readings: Float32Array }) => own[outputs.unknown] ?? 0;
  const clauses = pieces.filter(({ kind }) => kind === 'clause');
  const unknown = Math.min(
    ...[{ readings: ofWhole }, ...questions].map(unknownOf),
    // Several questions in one sentence are like none the model learnt, but each of them alone may be.
    ...(clauses.length > 1 ? [Math.max(...clauses.map(unknownOf))] : []),
  );
  return {
    readings,
    unknown,
    namesBeyond: whole.concepts.some(({ concept }) => isBeyond(concept)),
    namesLeft: whole.concepts.some(({ concept }) => concept === 'left'),
  };
}

const message = /^message:/;

function isAboutMessage({ topic }: Reading): boolean {
  return (messageTopics as readonly string[]).includes(topic);
}

/**
 * Beside a portal message that was pasted, what is stated tells how it came to it ("We are Silver."), and a question
 * without terms of its own asks about the message ("What now?").
 */
function isStoryOfMessage({ concepts }: WeighedText, text: string, whole: WeighedText): boolean {
  const holds = (within: readonly ConceptMatch[]) => within.some(({ concept }) => message.test(concept));
  if (!holds(whole.concepts) || holds(concepts)) return false;
  return !plainlyAsks(text) || concepts.every(({ concept }) => subject.test(concept));
}

/** Pieces after each other, with the concepts found in each of them already. */
function joined(
  pieces: readonly { own: WeighedText }[],
  whole: WeighedText,
): Pick<WeighedText, 'normalized' | 'concepts'> {
  const concepts: ConceptMatch[] = [];
  let normalized = '';
  for (const { own } of pieces) {
    const begin = normalized === '' ? 0 : normalized.length + 1;
    for (const match of conceptsWithin(whole, own.normalized) ?? [])
      concepts.push({ ...match, start: match.start + begin, end: match.end + begin });
    normalized = normalized === '' ? own.normalized : `${normalized} ${own.normalized}`;
  }
  return { normalized, concepts };
}

/** The concepts of a piece are those found in the message already, as pieces begin and end between terms. */
function conceptsWithin({ normalized, concepts }: WeighedText, piece: string): ConceptMatch[] | undefined {
  const begin = normalized.indexOf(piece);
  if (begin < 0) return undefined;
  const within: ConceptMatch[] = [];
  for (const { concept, start, end } of concepts) {
    if (start >= begin && end <= begin + piece.length)
      within.push({ concept, start: start - begin, end: end - begin });
  }
  return within;
}

const subject = /^(support:|product:|portal:|signature-cloud$)/;

/** "…, and where do I open a case?" is about the product named before it. */
function withSubject(own: readonly ConceptMatch[], around: readonly ConceptMatch[]): readonly ConceptMatch[] {
  if (own.some(({ concept }) => subject.test(concept))) return own;
  return [...own, ...around.filter(({ concept }) => subject.test(concept))];
}

interface Piece {
  text: string;
  kind: 'question' | 'statement' | 'clause';
}

/** Sentences and clauses that ask something; in a message that asks nothing, what its sentences state. */
function piecesOf(cleaned: string): Piece[] {
  const sentences = sentencesOf(cleaned);
  const asking = sentences.filter(asksSomething);
  const clauses = asking.flatMap((sentence) => {
    const own = clausesOf(sentence).filter(asksSomething);
    return own.length > 1 ? own.map((text): Piece => ({ text, kind: 'clause' })) : [];
  });
  if (sentences.length === 1) return clauses;
  const told = asking.length > 0 ? asking : sentences;
  const kind = asking.length > 0 ? 'question' : 'statement';
  return [...told.map((text): Piece => ({ text, kind })), ...clauses];
}

/** What a sentence leaves out is taken from the message around it. */
function completedBy(own: Details, whole: Details): Details {
  return {
    ...whole,
    levels: own.levels.length > 0 ? own.levels : whole.levels,
    supports: own.supports.length > 0 ? own.supports : whole.supports,
    portals: own.portals.length > 0 ? own.portals : whole.portals,
    competencies: own.competencies.length > 0 ? own.competencies : whole.competencies,
    ...(own.product ? { product: own.product } : {}),
    ...(own.contract ? { contract: own.contract } : {}),
    yesNo: own.yesNo ?? false,
    denied: own.denied ?? false,
    ...(own.claimed === undefined ? {} : { claimed: own.claimed }),
  };
}
