import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Partner } from '../../src/rules/partner.ts';
import { type Details, topics } from '../../src/rules/question.ts';
import { changesWith, type Detail, detailsSaid } from '../../src/understanding/depends-on.ts';
import { answerTo } from '../support/answering.ts';

const ways: Readonly<Record<Detail, readonly Partial<Details>[]>> = {
  level: [{ levels: ['action-pack'] }, { levels: ['gold'] }],
  competency: [{ competencies: [{ kind: 'other', name: 'Data Analytics' }] }],
  where: [
    { supports: ['on-premises'] },
    { supports: ['cloud'], portals: ['azure'] },
    { portals: ['support-for-business'] },
    { supports: ['cloud'], portals: ['microsoft-365'] },
  ],
  product: [{ product: 'Windows Server 2016' }],
  contract: [{ contract: 'expired' }, { contract: 'valid' }],
};
const partners: readonly Partner[] = [
  { offers: [] },
  { offers: [], contract: { endsOn: '2022-06-30', onPremisesLeft: 3, cloudLeft: 4 } },
];

describe('what an answer depends on', () => {
  for (const [detail, said] of Object.entries(ways) as [Detail, readonly Partial<Details>[]][])
    it(`is what changes it, by ${detail}`, () => {
      for (const topic of topics) {
        const changed = said.some((details) =>
          partners.some(
            (partner) =>
              answerTo(topic, 'en', details, partner).text !== answerTo(topic, 'en', {}, partner).text,
          ),
        );
        assert.equal(changesWith(topic, [detail]), changed, topic);
      }
    });

  it('is found in what a text says', () => {
    for (const [detail, said] of Object.entries(ways))
      for (const details of said) {
        const none: Details = { levels: [], supports: [], portals: [], competencies: [] };
        assert.deepEqual(detailsSaid({ ...none, ...details }), [detail]);
      }
  });
});
