import { competencyOf, entitlementsOf } from '../../rules/entitlement.ts';
import type { NamedCompetency } from '../../rules/question.ts';
import { type Draft, headline, link, type Part, paragraph, point } from '../draft.ts';
import { offersAsked } from '../offers-asked.ts';
import { shortAddress } from '../phrases.ts';
import { decidedByRecord, recordedOffers } from '../recorded.ts';
import type { Situation } from '../situation.ts';
import { cloudCompetencyList, competencyVerdict } from './competency-phrases.ts';
import { entitlementOpening, factsSaid } from './entitlement-opening.ts';

export function cloudCompetencies(situation: Situation): Draft {
  const { details, say, catalogue } = situation;
  const asked = named(details.competencies, situation);
  const recorded =
    asked.length > 0 ? [] : recordedOffers(situation).filter((offer) => offer.competency?.name);
  const [first, ...others] = asked;
  const parts: Part[] = first
    ? [
        headline(verdictInFull(first, situation), 'F-ENT-2'),
        ...others.map((competency) => point(competencyVerdict(competency, say) ?? '', 'F-ENT-2')),
        ...whatItGives(situation),
        paragraph(cloudCompetencyList(situation), 'F-ENT-2'),
      ]
    : [
        headline(say('competencies.exactly-these'), 'F-ENT-2'),
        ...catalogue.cloudCompetencies.map((name) => point(name, 'F-ENT-2')),
        ...recorded.map(({ competency }) => paragraph(competencyVerdict(competency, say) ?? '', 'F-ENT-2')),
        ...(recorded.length > 0 ? [decidedByRecord(situation, recorded)] : []),
      ];
  return { parts, next: ['entitlement', 'who-gets-cloud-support', 'signature-packs'] };
}

/** Who names a level with the competency wants to know what follows for it. */
function whatItGives(situation: Situation): Part[] {
  const withCompetency = situation.details.levels.some((level) => level !== 'action-pack');
  if (!withCompetency) return [];
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
  if (!details.yesNo) return sentence;
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
