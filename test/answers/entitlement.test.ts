import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Allowance } from '../../src/rules/catalogue.ts';
import { entitlementsOf, type HeldOffer } from '../../src/rules/entitlement.ts';
import {
  type Details,
  languages,
  levels,
  type NamedCompetency,
  type Support,
} from '../../src/rules/question.ts';
import { answerTo, catalogue, translators } from '../support/answering.ts';

const yes = { en: 'Yes. ', 'zh-TW': '是的，', tr: 'Evet. ' };
const no = { en: 'No. ', 'zh-TW': '不，', tr: 'Hayır. ' };
const unlimited = { en: 'unlimited', 'zh-TW': '無限制', tr: 'sınırsız' };

describe('an answer on entitlement', () => {
  const level = fc.constantFrom(...levels);
  const competency: fc.Arbitrary<NamedCompetency | undefined> = fc.constantFrom(
    undefined,
    { kind: 'cloud' },
    { kind: 'other' },
    { kind: 'cloud', name: 'Security' },
    { kind: 'other', name: 'Data Analytics' },
  );
  const supports = fc.subarray<Support>(['on-premises', 'cloud'], { minLength: 1 });

  it('says exactly the numbers of the rules for a level, and no others', () => {
    fc.assert(
      fc.property(
        level,
        competency,
        supports,
        fc.constantFrom(...languages),
        (held, named, asked, language) => {
          const competencies = named && held !== 'action-pack' ? [named] : [];
          const { text } = answerTo('entitlement', language, {
            levels: [held],
            supports: asked,
            competencies,
          });
          const offer: HeldOffer = competencies[0]
            ? { level: held, competency: competencies[0] }
            : { level: held };
          const expected = allowancesOf(offer, asked);
          assert.deepEqual(numbersIn(text), numbersOf(expected));
          assert.equal(text.includes(unlimited[language]), expected.includes('unlimited'));
        },
      ),
    );
  });

  it('compares several levels, each with its own numbers, in one table', () => {
    const { answer, text } = answerTo('entitlement', 'en', { levels: ['silver', 'gold'] });
    const table = answer.blocks.find((block) => block.kind === 'table');
    assert.deepEqual(table?.kind === 'table' && table.rows, [
      ['Silver', '15 incidents', 'unlimited incidents with a cloud competency, 5 incidents with any other'],
      ['Gold', '20 incidents', 'unlimited incidents with a cloud competency, 10 incidents with any other'],
    ]);
    assert.deepEqual(numbersIn(text), new Set([5, 10, 15, 20]));
  });

  for (const language of languages) {
    describe(`in ${language}`, () => {
      const first = (details: Partial<Details>) => answerTo('entitlement', language, details).first;

      it('says no where a claim is wrong, with the number that is right', () => {
        const line = first({
          levels: ['gold'],
          supports: ['on-premises'],
          competencies: [{ kind: 'cloud' }],
          yesNo: true,
          claimed: 'unlimited',
        });
        assert.ok(line.startsWith(no[language]), line);
        assert.deepEqual(numbersIn(line), new Set([20]));
      });

      it('says yes where a claim is right', () => {
        const line = first({ levels: ['silver'], supports: ['on-premises'], yesNo: true, claimed: 15 });
        assert.ok(line.startsWith(yes[language]), line);
      });

      it('says no where a claim holds for no competency', () => {
        const line = first({ levels: ['gold'], supports: ['cloud'], yesNo: true, claimed: 20 });
        assert.ok(line.startsWith(no[language]), line);
      });

      it('says neither where it depends on the competency', () => {
        const line = first({ levels: ['gold'], supports: ['cloud'], yesNo: true, claimed: 'unlimited' });
        assert.ok(!line.startsWith(no[language]) && !line.startsWith(yes[language]), line);
      });

      it('says neither where the question denies', () => {
        const details = { levels: ['gold'], supports: ['on-premises'], yesNo: true, denied: true } as const;
        const line = first({ ...details, claimed: 'unlimited' });
        assert.ok(!line.startsWith(no[language]) && !line.startsWith(yes[language]), line);
      });

      it('says yes to the only number there is beside none', () => {
        assert.ok(first({ levels: ['action-pack'], yesNo: true, claimed: 10 }).startsWith(yes[language]));
      });

      it('does not call it a matter of the level where every level gives the same', () => {
        const [before = ''] = translators[language]('entitlement.by-level', { sentence: '|' }).split('|');
        const cloud = (kind: 'cloud' | 'other') =>
          first({ supports: ['cloud'], competencies: [{ kind }] }).startsWith(before);
        assert.deepEqual([cloud('cloud'), cloud('other')], [false, true]);
      });

      it('says no to cloud support with Action Pack', () => {
        assert.ok(
          first({ levels: ['action-pack'], supports: ['cloud'], yesNo: true }).startsWith(no[language]),
        );
      });

      it('shows every level and offers to remember one where none is known', () => {
        const { answer, text } = answerTo('entitlement', language);
        for (const name of ['Action Pack', 'Silver', 'Gold']) assert.ok(text.includes(name), text);
        assert.deepEqual(
          answer.remember?.choices.map((choice) => choice.level),
          ['action-pack', 'silver', 'gold'],
        );
      });

      it('says what the record decided, and does not add offers up', () => {
        const partner = {
          offers: [
            { level: 'gold', competency: 'Data Analytics' },
            { level: 'silver', competency: 'security' },
          ] as const,
        };
        const { answer, text } = answerTo(
          'entitlement',
          language,
          { supports: ['cloud'] },
          {
            offers: [...partner.offers],
          },
        );
        assert.equal(answer.remember, undefined);
        assert.deepEqual(numbersIn(text), new Set([10]));
        assert.ok(text.includes('Data Analytics') && text.includes('Security'), text);
      });

      it('takes a recorded competency where only its level is said', () => {
        const partner = { offers: [{ level: 'gold' as const, competency: 'Data Analytics' }] };
        const { text } = answerTo(
          'entitlement',
          language,
          { levels: ['gold'], supports: ['cloud'] },
          partner,
        );
        assert.deepEqual(numbersIn(text), new Set([10]));
        assert.ok(!text.includes(unlimited[language]), text);
      });

      it('lets what is said win over what is recorded', () => {
        const partner = { offers: [{ level: 'silver' as const }] };
        const { text } = answerTo(
          'entitlement',
          language,
          { levels: ['gold'], supports: ['on-premises'] },
          partner,
        );
        assert.deepEqual(numbersIn(text), new Set([20]));
      });
    });
  }
});

describe('answers that lean on the entitlement', () => {
  for (const language of languages) {
    it(`judge a named competency, in ${language}`, () => {
      const cloud = { yesNo: true, competencies: [{ kind: 'cloud', name: 'Security' }] } as const;
      const other = { yesNo: true, competencies: [{ kind: 'other', name: 'Data Analytics' }] } as const;
      assert.ok(answerTo('cloud-competencies', language, cloud).first.startsWith(yes[language]));
      assert.ok(answerTo('cloud-competencies', language, other).first.startsWith(no[language]));
    });

    it(`say no to cloud support with Action Pack, in ${language}`, () => {
      assert.ok(answerTo('action-pack-and-cloud', language, { yesNo: true }).first.startsWith(no[language]));
    });

    it(`give the competency beside Action Pack its cloud support, in ${language}`, () => {
      const partner = {
        offers: [{ level: 'action-pack' as const }, { level: 'silver' as const, competency: 'DevOps' }],
      };
      const { text, first, answer } = answerTo('action-pack-and-cloud', language, { yesNo: true }, partner);
      assert.ok(!first.startsWith(no[language]), first);
      assert.deepEqual(numbersIn(text), new Set([5]));
      assert.deepEqual(answer.facts, ['F-ENT-4', 'F-ENT-1', 'F-ENT-2']);
    });

    it(`say what the record counts as left, in ${language}`, () => {
      const contract = { endsOn: '2021-12-31', onPremisesLeft: 7, cloudLeft: 'unlimited' as const };
      const { answer, text } = answerTo('see-incidents-left', language, {}, { offers: [], contract });
      assert.ok(numbersIn(text).has(7) && text.includes(unlimited[language]), text);
      assert.equal(answer.facts[0], 'F-REM-2');
    });
  }
});

function allowancesOf(offer: HeldOffer, asked: readonly Support[]): Allowance[] {
  return entitlementsOf([offer], asked, catalogue).flatMap((found) =>
    found.kind === 'certain' ? [found.incidents] : [found.cloudCompetency, found.otherCompetency],
  );
}

function numbersOf(allowances: readonly Allowance[]): Set<number> {
  return new Set(allowances.filter((allowance) => typeof allowance === 'number'));
}

function numbersIn(text: string): Set<number> {
  return new Set([...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)));
}
