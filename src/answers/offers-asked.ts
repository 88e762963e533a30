import { competencyOf, type HeldOffer } from '../rules/entitlement.ts';
import { type Details, type Level, levels, type NamedCompetency, type Support } from '../rules/question.ts';
import { recordedOffers } from './recorded.ts';
import type { Situation } from './situation.ts';

/** The offers an answer is about, and who named them. */
export interface OffersAsked {
  offers: readonly HeldOffer[];
  /** `record`: the partner's record decided them. `nobody`: the level is unknown, so every level is meant. */
  namedBy: 'question' | 'record' | 'nobody';
}

/** Finds the offers an answer is about: what is said wins over what is recorded. */
export function offersAsked(situation: Situation): OffersAsked {
  const { details } = situation;
  const recorded = recordedOffers(situation);
  const competencies = competenciesSaid(situation);
  if (details.held) return { offers: heldSaid(details, situation), namedBy: 'question' };
  if (details.levels.length > 0) return offersOfLevels(levelsSaid(details), competencies, recorded);
  if (competencies.length === 0 && recorded.length > 0) return { offers: recorded, namedBy: 'record' };
  const recordedLevels = recorded.map(({ level }) => level).filter((level) => level !== 'action-pack');
  if (recordedLevels.length > 0) return { offers: combined(recordedLevels, competencies), namedBy: 'record' };
  const possible = competencies.length > 0 ? levels.filter((level) => level !== 'action-pack') : levels;
  return { offers: combined(possible, competencies), namedBy: 'nobody' };
}

/** A competency comes with Silver or Gold: beside Action Pack alone it may be either. */
function levelsSaid({ levels: said, competencies }: Details): readonly Level[] {
  const onlyActionPack = said.every((level) => level === 'action-pack');
  return onlyActionPack && competencies.length > 0 ? levels : said;
}

function offersOfLevels(
  said: readonly Level[],
  competencies: readonly NamedCompetency[],
  recorded: readonly HeldOffer[],
): OffersAsked {
  if (competencies.length > 0) return { offers: combined(said, competencies), namedBy: 'question' };
  const known = recorded.filter(({ level, competency }) => competency && said.includes(level));
  const offers = said.flatMap((level) => {
    const own = known.filter((offer) => offer.level === level);
    return own.length > 0 ? own : [{ level }];
  });
  return { offers, namedBy: known.length > 0 ? 'record' : 'question' };
}

function combined(said: readonly Level[], competencies: readonly NamedCompetency[]): HeldOffer[] {
  return said.flatMap((level): HeldOffer[] =>
    level === 'action-pack' || competencies.length === 0
      ? [{ level }]
      : competencies.map((competency) => ({ level, competency })),
  );
}

/** Each level with its own competency; Action Pack, which has none, beside them. */
function heldSaid({ held = [], levels: said }: Details, situation: Situation): HeldOffer[] {
  const actionPack: HeldOffer[] = said.includes('action-pack') ? [{ level: 'action-pack' }] : [];
  const others = held.map(({ level, competency }) => ({
    level,
    competency: readAnew(competency, situation),
  }));
  return [...actionPack, ...others];
}

function competenciesSaid(situation: Situation): NamedCompetency[] {
  return situation.details.competencies.map((competency) => readAnew(competency, situation));
}

/** Reads a competency with the catalogue, which alone tells the cloud competencies. */
function readAnew({ kind, name }: NamedCompetency, { catalogue }: Situation): NamedCompetency {
  return name ? competencyOf(name, catalogue) : { kind };
}

/** The kinds of support a question is about; both where it does not say. */
export function supportsAsked({ supports, portals }: Details): readonly Support[] {
  if (supports.length > 0) return supports.length > 1 ? ['on-premises', 'cloud'] : supports;
  const known = portals.filter((portal) => portal !== 'partner-center');
  if (known.length === 0) return ['on-premises', 'cloud'];
  const onPremises = known.filter((portal) => portal === 'support-for-business').length;
  if (onPremises === 0) return ['cloud'];
  return onPremises === known.length ? ['on-premises'] : ['on-premises', 'cloud'];
}
