import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Catalogue, parseCatalogue } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import type { Details } from '../../src/rules/question.ts';
import { createConceptFinder } from '../../src/understanding/concepts.ts';
import { competencyTerms, detailsOf } from '../../src/understanding/details.ts';
import { lexicon } from '../../src/understanding/lexicon/index.ts';
import { catalogue, conceptsIn, normalized } from '../support/understanding.ts';

const details = (text: string): Details => detailsOf(text, normalized(text), conceptsIn(text), catalogue);

describe('details', () => {
  const cases: [string, Partial<Details>][] = [
    [
      'we are Gold in Data Analytics, how many Azure cases',
      { levels: ['gold'], supports: ['cloud'], competencies: [{ kind: 'other', name: 'Data Analytics' }] },
    ],
    [
      'gold with a cloud competency: on-prem unlimited?',
      { levels: ['gold'], supports: ['on-premises'], competencies: [{ kind: 'cloud' }] },
    ],
    ['Bulut yetkinliği olmayan Gold', { levels: ['gold'], competencies: [{ kind: 'other' }] }],
    ['we are gold without a cloud competency', { levels: ['gold'], competencies: [{ kind: 'other' }] }],
    ['金級，沒有雲端專長', { levels: ['gold'], competencies: [{ kind: 'other' }] }],
    ['silver, non-cloud competency', { levels: ['silver'], competencies: [{ kind: 'other' }], supports: [] }],
    [
      'Silver in Small & Midmarket Cloud Solutions',
      { levels: ['silver'], competencies: [{ kind: 'cloud', name: 'Small and Midmarket Cloud Solutions' }] },
    ],
    [
      '銀級，雲端專長認證，內部部署幾個事件',
      { levels: ['silver'], competencies: [{ kind: 'cloud' }], supports: ['on-premises'] },
    ],
    ['Eylem Paketi ile Azure desteği var mı?', { levels: ['action-pack'], supports: ['cloud'], yesNo: true }],
    ['Eylem Paketi bulut desteği içeriyormu', { levels: ['action-pack'], supports: ['cloud'], yesNo: true }],
    ['silver vs gold', { levels: ['silver', 'gold'] }],
    ['the Azure portal says the contract has expired', { portals: ['azure'], contract: 'expired' }],
    ['our 10-pack is used up', { contract: 'used-up' }],
    ['合約還沒過期', { contract: 'valid' }],
    [
      'is Windows Server 2012 R2 covered',
      { product: 'Windows Server 2012 R2', supports: ['on-premises'], yesNo: true },
    ],
  ];
  for (const [text, expected] of cases) {
    it(`reads "${text}"`, () => {
      const found = details(text);
      for (const [name, value] of Object.entries(expected)) {
        assert.deepEqual(found[name as keyof Details], value, name);
      }
    });
  }

  it('does not take everyday words for competencies', () => {
    assert.deepEqual(details('security update fails on our server').competencies, []);
    assert.deepEqual(details('gold competency in Security').competencies, [
      { kind: 'cloud', name: 'Security' },
    ]);
  });

  it('does not take "Cloud Solution Provider" for a question on cloud support', () => {
    assert.deepEqual(details('we are a Cloud Solution Provider').supports, []);
  });

  it('knows the cloud competencies of an own edition', () => {
    const own: Catalogue = parseCatalogue({ ...mpn2021, cloudCompetencies: ['Quantum Hosting'] }, 'own');
    const find = createConceptFinder([...lexicon, competencyTerms(own)], normalized);
    const text = 'silver, quantum hosting competency';
    assert.deepEqual(detailsOf(text, normalized(text), find(normalized(text)), own).competencies, [
      { kind: 'cloud', name: 'Quantum Hosting' },
    ]);
  });
});
