import { entitlementsOf } from '../../rules/entitlement.ts';
import type { Details } from '../../rules/question.ts';
import { type Draft, headline, type Part, paragraph, point } from '../draft.ts';
import { offersAsked } from '../offers-asked.ts';
import { offerName } from '../phrases.ts';
import { decidedByRecord } from '../recorded.ts';
import type { Situation } from '../situation.ts';
import { cell } from './entitlement-opening.ts';

export function whoGetsCloudSupport(situation: Situation): Draft {
  const { details, say, catalogue } = situation;
  const { offers, namedBy } = offersAsked(situation);
  const sentence = say('cloud-support.who');
  const answer = isRefused(details) ? say('phrase.no', { sentence }) : sentence;
  const actionPack = offers.some(({ level }) => level === 'action-pack');
  const others = offers.filter(({ level }) => level !== 'action-pack');
  const given: Part[] = entitlementsOf(others, ['cloud'], catalogue).map((entitlement) => {
    const values = { name: offerName(entitlement.offer, say), value: cell(entitlement, situation) };
    return point(say('phrase.named', values), 'F-ENT-1');
  });
  return {
    parts: [
      headline(answer, 'F-CLD-1'),
      ...(given.length > 0 ? [paragraph(say('cloud-support.per-year'), 'F-ENT-1'), ...given] : []),
      ...(namedBy === 'record' ? [decidedByRecord(situation, offers)] : []),
      ...(actionPack ? [paragraph(say('action-pack.no-cloud'), 'F-ENT-4')] : []),
    ],
    next: ['entitlement', 'cloud-competencies', 'ids-in-cloud-portals'],
  };
}

/** Asked whether Action Pack has it, or whether it is for on-premises products. */
function isRefused({ yesNo, levels, supports, competencies }: Details): boolean {
  if (!yesNo) return false;
  const onlyActionPack =
    levels.length > 0 && levels.every((level) => level === 'action-pack') && competencies.length === 0;
  return onlyActionPack || supports.includes('on-premises');
}

export function signaturePacks(situation: Situation): Draft {
  const { details, say, catalogue } = situation;
  const { offers, namedBy } = offersAsked(situation);
  const said = details.levels.filter((level) => level !== 'action-pack');
  const [only, ...more] = said;
  const packs = only && more.length === 0 ? [only] : (['gold', 'silver'] as const);
  const answer = only && more.length === 0 ? say(`signature-packs.${only}`) : say('signature-packs.both');
  const ofRecord =
    namedBy === 'record' ? offers.filter(({ competency }) => competency?.kind === 'other') : [];
  return {
    parts: [
      headline(answer, 'F-ENT-5'),
      ...packs.map((level) => {
        const offer = { level, competency: { kind: 'other' } } as const;
        const [entitlement] = entitlementsOf([offer], ['cloud'], catalogue);
        const value = entitlement ? cell(entitlement, situation) : '';
        return point(say('signature-packs.gives', { name: offerName(offer, say), value }), 'F-ENT-1');
      }),
      ...(ofRecord.length > 0 ? [decidedByRecord(situation, ofRecord)] : []),
    ],
    next: ['cloud-competencies', 'entitlement', 'compare-plans'],
  };
}
