import type { Entitlement } from '../../rules/entitlement.ts';
import { type Part, paragraph } from '../draft.ts';
import type { Situation } from '../situation.ts';
import { cloudCompetencyList, competencyVerdict } from './competency-phrases.ts';

/** Why the numbers are what they are, each reason once. */
export function entitlementReasons(found: readonly Entitlement[], situation: Situation): Part[] {
  return [
    ...competencyReasons(found, situation),
    ...kindReasons(found, situation),
    ...actionPackReason(found, situation),
  ];
}

function competencyReasons(found: readonly Entitlement[], situation: Situation): Part[] {
  const { say } = situation;
  const deciding = found.filter(({ reason }) => decidedByCompetency.includes(reason));
  const verdicts = new Set(deciding.flatMap(({ offer }) => competencyVerdict(offer.competency, say) ?? []));
  const kindOnly = deciding.some(({ offer }) => !offer.competency?.name);
  return [
    ...[...verdicts].map((verdict) => paragraph(verdict, 'F-ENT-2')),
    ...(kindOnly ? [paragraph(cloudCompetencyList(situation), 'F-ENT-2')] : []),
  ];
}

const decidedByCompetency: readonly Entitlement['reason'][] = [
  'cloud-competency',
  'other-competency',
  'competency-unknown',
];

function kindReasons(found: readonly Entitlement[], { say }: Situation): Part[] {
  const onPremises = found.filter(({ support }) => support === 'on-premises');
  const cloud = found.some(
    ({ support, reason }) => support === 'cloud' && reason !== 'action-pack-has-no-cloud-support',
  );
  if (onPremises.length > 0 && cloud) return [paragraph(say('entitlement.both-kinds'), 'F-ENT-1')];
  if (onPremises.length > 0) {
    const competencyNamed = onPremises.some(({ offer }) => offer.competency);
    return [
      ...(competencyNamed ? [paragraph(say('entitlement.level-decides'), 'F-ENT-1')] : []),
      paragraph(say('entitlement.recent-products'), 'F-ENT-1'),
    ];
  }
  return cloud ? [paragraph(say('entitlement.cloud-products'), 'F-ENT-1')] : [];
}

function actionPackReason(found: readonly Entitlement[], { say }: Situation): Part[] {
  const onlyActionPack = found.every(({ offer }) => offer.level === 'action-pack');
  return onlyActionPack && found.some(({ reason }) => reason === 'action-pack-has-no-cloud-support')
    ? [paragraph(say('action-pack.only-by-competency'), 'F-ENT-4')]
    : [];
}
