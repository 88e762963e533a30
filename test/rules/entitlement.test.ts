import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseCatalogue } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import {
  competencyOf,
  entitlementOf,
  entitlementsOf,
  type HeldOffer,
  hasCloudSupport,
  heldOffer,
} from '../../src/rules/entitlement.ts';
import { levels } from '../../src/rules/question.ts';

const catalogue = parseCatalogue(mpn2021, 'mpn-2021');
const cloud = { kind: 'cloud', name: 'Cloud Platform' } as const;
const other = { kind: 'other', name: 'Data Analytics' } as const;

const heldOffers = fc.oneof(
  fc.constant<HeldOffer>({ level: 'action-pack' }),
  fc.record({ level: fc.constantFrom('silver', 'gold'), competency: fc.constantFrom(cloud, other) }),
  fc.record({ level: fc.constantFrom('silver', 'gold') }),
) as fc.Arbitrary<HeldOffer>;

describe('entitlement (F-ENT-1)', () => {
  const table: [HeldOffer, 'on-premises' | 'cloud', number | 'unlimited' | 'none'][] = [
    [{ level: 'action-pack' }, 'on-premises', 10],
    [{ level: 'silver' }, 'on-premises', 15],
    [{ level: 'silver', competency: cloud }, 'on-premises', 15],
    [{ level: 'gold', competency: other }, 'on-premises', 20],
    [{ level: 'gold', competency: cloud }, 'on-premises', 20],
    [{ level: 'action-pack' }, 'cloud', 'none'],
    [{ level: 'silver', competency: cloud }, 'cloud', 'unlimited'],
    [{ level: 'silver', competency: other }, 'cloud', 5],
    [{ level: 'gold', competency: cloud }, 'cloud', 'unlimited'],
    [{ level: 'gold', competency: other }, 'cloud', 10],
  ];
  for (const [offer, support, incidents] of table) {
    it(`gives ${offer.level}${offer.competency ? ` with a ${offer.competency.kind} competency` : ''} ${incidents} ${support} incidents`, () => {
      const entitlement = entitlementOf(offer, support, catalogue);
      assert.equal(entitlement.kind, 'certain');
      assert.equal(entitlement.kind === 'certain' && entitlement.incidents, incidents);
    });
  }

  it('says what each kind of competency gives where nobody said which one Gold has', () => {
    const entitlement = entitlementOf({ level: 'gold' }, 'cloud', catalogue);
    assert.deepEqual(
      entitlement.kind === 'depends' && [entitlement.cloudCompetency, entitlement.otherCompetency],
      ['unlimited', 10],
    );
  });

  it('rests on F-ENT-4 for Action Pack and cloud', () => {
    assert.deepEqual(entitlementOf({ level: 'action-pack' }, 'cloud', catalogue).facts[0], 'F-ENT-4');
  });

  it('never takes a competency into account for on-premises support', () => {
    fc.assert(
      fc.property(heldOffers, ({ level, ...rest }) => {
        const withCompetency = entitlementOf({ level, ...rest }, 'on-premises', catalogue);
        const without = entitlementOf({ level }, 'on-premises', catalogue);
        assert.deepEqual({ ...withCompetency, offer: undefined }, { ...without, offer: undefined });
      }),
    );
  });

  it('lists each distinct offer once per kind of support, in order, and never adds offers up', () => {
    fc.assert(
      fc.property(fc.array(heldOffers, { maxLength: 8 }), (offers) => {
        const entitlements = entitlementsOf(offers, ['on-premises', 'cloud'], catalogue);
        const distinct = new Set(
          offers.map((offer) => JSON.stringify([offer.level, offer.competency ?? null])),
        );
        assert.equal(entitlements.length, distinct.size * 2);
        const single = offers.flatMap((offer) => [
          entitlementOf(offer, 'on-premises', catalogue),
          entitlementOf(offer, 'cloud', catalogue),
        ]);
        for (const entitlement of entitlements) {
          assert.ok(single.some((one) => JSON.stringify(one) === JSON.stringify(entitlement)));
        }
      }),
    );
  });

  it('has cloud support exactly where some offer is Silver or Gold (F-CLD-1, F-ENT-4)', () => {
    fc.assert(
      fc.property(fc.array(heldOffers), (offers) => {
        assert.equal(
          hasCloudSupport(offers, catalogue),
          offers.some(({ level }) => level !== 'action-pack'),
        );
      }),
    );
  });
});

describe('competencies (F-ENT-2)', () => {
  for (const name of mpn2021.cloudCompetencies) {
    it(`counts ${name} as a cloud competency, however it is spelled`, () => {
      for (const spelled of [
        name,
        name.toUpperCase(),
        ` ${name} competency`,
        name.replace('and', '&'),
        name.replaceAll(' ', '-'),
      ]) {
        assert.deepEqual(competencyOf(spelled, catalogue), { kind: 'cloud', name });
      }
    });
  }

  it('counts every other name as another competency, cloudy as it may sound', () => {
    for (const name of [
      'Data Analytics',
      'Application Development',
      'Cloud',
      'Cloud Security',
      'Datacenter',
      '',
    ]) {
      assert.equal(competencyOf(name, catalogue).kind, 'other');
    }
  });

  it('ignores a competency recorded beside an Action Pack', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.constantFrom(...mpn2021.cloudCompetencies),
        (level, competency) => {
          const held = heldOffer({ level, competency }, catalogue);
          assert.equal(held.competency?.kind, level === 'action-pack' ? undefined : 'cloud');
        },
      ),
    );
  });
});
