import { competencyOf, entitlementsOf, type HeldOffer } from '../../rules/entitlement.ts';
import type { NamedCompetency } from '../../rules/question.ts';
import { type Draft, headline, link, type Part, paragraph, point } from '../draft.ts';
import { offersAsked } from '../offers-asked.ts';
import { shortAddress } from '../phrases.ts';
import { decidedByRecord, recordedOffers } from '../recorded.ts';
import type { Situation } from '../situation.ts';
import { cloudCompetencyList, competencyVerdict } from './competency-phrases.ts';
import { entitlementOpening, factsSaid } from './entitlement-opening.ts';

export function cloudCompetencies(situation: Situation): Draft {
  const asked = named(situation.details.competencies, situation);
  const recorded = recordedOffers(situation).filter((offer) => offer.competency?.name);
  const parts = asked.length > 0 ? ofQuestion(asked, situation) : ofRecord(recorded, situation);
  return { parts, next: ['entitlement', 'who-gets-cloud-support', 'signature-packs'] };
}

function ofQuestion([first, ...others]: readonly NamedCompetency[], situation: Situation): Part[] {
  const { say } = situation;
  return [
    headline(first ? verdictInFull(first, situation) : '', 'F-ENT-2'),
    ...others.map((competency) => point(competencyVerdict(competency, say) ?? '', 'F-ENT-2')),
    ...whatItGives(situation),
    paragraph(cloudCompetencyList(situation), 'F-ENT-2'),
  ];
}

/** All cloud competencies; whether the recorded ones are among them comes first where that is asked. */
function ofRecord(recorded: readonly HeldOffer[], situation: Situation): Part[] {
  const { details, say, catalogue } = situation;
  const verdicts = recorded.map(({ competency }) => competencyVerdict(competency, say) ?? '');
  const note = recorded.length > 0 ? [decidedByRecord(situation, recorded)] : [];
  const [verdict, ...others] = verdicts;
  if (details.yesNo && verdict)
    return [
      headline(verdict, 'F-ENT-2'),
      ...others.map((other) => point(other, 'F-ENT-2')),
      ...note,
      paragraph(cloudCompetencyList(situation), 'F-ENT-2'),
    ];
  return [
    headline(say('competencies.exactly-these'), 'F-ENT-2'),
    ...catalogue.cloudCompetencies.map((name) => point(name, 'F-ENT-2')),
    ...verdicts.map((each) => paragraph(each, 'F-ENT-2')),
    ...note,
    ...whatItGives(situation),
  ];
}

/** Who names a level or cloud support beside the competency wants to know what follows for it. */
function whatItGives(situation: Situation): Part[] {
  const { levels, supports, competencies } = situation.details;
  const asked = levels.some((level) => level !== 'action-pack') || supports.includes('cloud');
  if (!asked || competencies.length === 0) return [];
  const { offers, namedBy } = offersAsked(situation);
  const found = entitlementsOf(offers, ['cloud'], situation.catalogue);
  const [{ text }, ...rest] = entitlementOpening(found, namedBy, situation);
  return [paragraph(text, ...factsSaid(found)), ...rest];
}

function named(competencies: readonly NamedCompetency[], { catalogue }: Situation): NamedCompetency[] {
  return competencies.flatMap(({ name }) => (name ? [competencyOf(name, catalogue)] : []));
}

function verdictInFull(competency: NamedCompetency, { details, say }: Situation): string {
  const sentence = competencyVerdict(competency, say) ?? '';
  // "Is Azure support limited with it?" asks about the support: a yes to the competency would be taken for that.
  if (!details.yesNo || details.supports.length > 0) return sentence;
  return say(competency.kind === 'cloud' ? 'phrase.yes' : 'phrase.no', { sentence });
}

export function whatSupportCovers({ say }: Situation): Draft {
  return {
    parts: [
      headline(say('coverage.what'), 'F-ENT-3'),
      point(say('coverage.specific-problem'), 'F-ENT-3'),
      point(say('coverage.error-message'), 'F-ENT-3'),
      point(say('coverage.not-as-intended'), 'F-ENT-3'),
      paragraph(say('coverage.tpd-is-different'), 'F-ACT-7'),
    ],
    next: ['entitlement', 'supported-versions', 'tpd-services'],
  };
}

/** The sheet does not say which version is the current one, so a named product is never judged. */
export function supportedVersions({ details, say, catalogue }: Situation): Draft {
  const address = shortAddress(catalogue.links.supportedVersions);
  const check = details.product
    ? say('coverage.check-product', { product: details.product, address })
    : say('coverage.check', { address });
  return {
    parts: [
      headline(say('coverage.versions'), 'F-ENT-6'),
      paragraph(check, 'F-ENT-6'),
      paragraph(say('coverage.for-the-rest'), 'F-ENT-6'),
      link(say('links.supported-versions'), catalogue.links.supportedVersions, 'F-ENT-6'),
      link(say('links.compare-plans'), catalogue.links.comparePlans, 'F-PLAN-3'),
    ],
    next: ['request-on-premises-support', 'compare-plans', 'what-support-covers'],
  };
}
