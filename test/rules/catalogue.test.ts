import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CatalogueError, parseCatalogue } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import { competencyOf, entitlementOf } from '../../src/rules/entitlement.ts';

describe('a catalogue', () => {
  it('comes with the edition mpn-2021', () => {
    assert.equal(parseCatalogue(mpn2021, 'the bot').edition, 'mpn-2021');
  });

  it('can be an edition of an organisation, whose numbers and competencies then count', () => {
    const own = parseCatalogue(
      {
        ...mpn2021,
        edition: 'contoso-2022',
        entitlements: {
          ...mpn2021.entitlements,
          silver: { onPremises: 17, cloud: { cloudCompetency: 'unlimited', otherCompetency: 7 } },
        },
        cloudCompetencies: [...mpn2021.cloudCompetencies, 'Data & AI'],
      },
      'contoso.json',
    );
    const entitlement = entitlementOf({ level: 'silver' }, 'on-premises', own);
    assert.equal(entitlement.kind === 'certain' && entitlement.incidents, 17);
    assert.equal(competencyOf('data and ai', own).kind, 'cloud');
  });

  it('is refused with every wrong place named', () => {
    const wrong = {
      ...mpn2021,
      links: { ...mpn2021.links, premier: 'javascript:alert(1)' },
      entitlements: { ...mpn2021.entitlements, gold: { onPremises: -1 } },
      cloudCompetencies: ['Security', 'security'],
    };
    assert.throws(
      () => parseCatalogue(wrong, 'contoso.json'),
      (error) =>
        error instanceof CatalogueError &&
        [
          'contoso.json',
          'links.premier',
          'entitlements.gold.onPremises',
          'entitlements.gold.cloud',
          'cloudCompetencies',
        ].every((place) => error.message.includes(place)),
    );
  });

  for (const nonsense of [undefined, null, 'mpn-2021', [], {}]) {
    it(`is refused when it is ${JSON.stringify(nonsense)}`, () => {
      assert.throws(() => parseCatalogue(nonsense, 'own.json'), CatalogueError);
    });
  }
});
