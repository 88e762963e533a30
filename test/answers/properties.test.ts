import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Block } from '../../src/answers/answer.ts';
import { toText } from '../../src/answers/text.ts';
import { mostFactsInOneReply } from '../../src/rules/facts.ts';
import type { Partner } from '../../src/rules/partner.ts';
import { type Details, languages, levels, type Question, topics } from '../../src/rules/question.ts';
import { firstLine, replyTo, translators } from '../support/answering.ts';

const competency = fc.constantFrom('Security', 'Cloud Platform', 'Data Analytics', 'DevOps');
const incidents = fc.oneof(fc.nat(50), fc.constant('unlimited' as const));
const date = fc.constantFrom('2020-01-01', '2021-08-01', '2022-12-31');
const accessId = 'SECRET-ACCESS';
const contractId = 'SECRET-CONTRACT';

const details: fc.Arbitrary<Details> = fc.record(
  {
    levels: fc.subarray([...levels]),
    supports: fc.subarray(['on-premises', 'cloud'] as const),
    portals: fc.subarray([
      'partner-center',
      'support-for-business',
      'azure',
      'dynamics-365',
      'microsoft-365',
      'lifecycle-services',
    ] as const),
    competencies: fc.array(
      fc.oneof(
        fc.constantFrom({ kind: 'cloud' as const }, { kind: 'other' as const }),
        competency.map((name) => ({ kind: 'other' as const, name })),
      ),
      { maxLength: 2 },
    ),
    product: fc.constantFrom('Windows Server 2012', 'SQL Server 2019', '{product}', "it's <b>bold</b>"),
    contract: fc.constantFrom('valid' as const, 'expired' as const, 'used-up' as const),
    yesNo: fc.constant(true),
    claimed: incidents,
  },
  { requiredKeys: ['levels', 'supports', 'portals', 'competencies'] },
);

const question: fc.Arbitrary<Question> = fc.record({
  topic: fc.constantFrom(...topics),
  details,
  confidence: fc.constant(1),
});

const partner: fc.Arbitrary<Partner> = fc.record(
  {
    offers: fc.array(
      fc.record({ level: fc.constantFrom(...levels), competency }, { requiredKeys: ['level'] }),
      { maxLength: 4 },
    ),
    activation: fc.constantFrom(
      'none' as const,
      'requested' as const,
      'submitted' as const,
      'activated' as const,
    ),
    contract: fc.record(
      {
        accessId: fc.constant(accessId),
        contractId: fc.constant(contractId),
        endsOn: date,
        onPremisesLeft: incidents,
        cloudLeft: incidents,
      },
      { requiredKeys: ['accessId', 'contractId'] },
    ),
  },
  { requiredKeys: ['offers'] },
);

/** As a message is understood: no topic twice. */
const asked = fc
  .uniqueArray(question, { minLength: 1, maxLength: 4, selector: ({ topic }) => topic })
  .map((questions) => questions as [Question, ...Question[]]);

describe('any answer', () => {
  const language = fc.constantFrom(...languages);

  it('begins with a line that answers, and rests on one to six facts', () => {
    fc.assert(
      fc.property(asked, partner, language, (questions, known, spoken) => {
        const { answers } = replyTo(questions, spoken, known);
        const lines = answers.map(firstLine);
        for (const one of questions) {
          const alone = firstLine(replyTo([one], spoken, known).answers[0]);
          assert.ok(
            lines.some((line) => line.endsWith(alone)),
            `${one.topic} is answered`,
          );
        }
        assert.equal(new Set(lines).size, lines.length);
        assert.ok(new Set(answers.flatMap(({ facts }) => facts)).size <= mostFactsInOneReply);
        for (const answer of answers) {
          assert.notEqual(firstLine(answer).trim(), '');
          assert.ok(answer.blocks.filter(({ kind }) => kind === 'headline').length === 1);
          assert.ok(answer.facts.length >= 1);
          assert.equal(new Set(answer.facts).size, answer.facts.length);
        }
      }),
    );
  });

  it('lets nothing come between a line that ends in a colon and what it announces', () => {
    fc.assert(
      fc.property(question, partner, language, (one, known, spoken) => {
        for (const { topic, blocks } of replyTo([one], spoken, known).answers) {
          blocks.forEach((block, index) => {
            if (!('text' in block) || !/[:：]$/.test(block.text)) return;
            const next = blocks[index + 1]?.kind;
            assert.ok(next === 'points' || next === 'steps' || next === 'table', `${topic}: ${block.text}`);
          });
        }
      }),
    );
  });

  it('puts no second colon into what is put together from parts', () => {
    fc.assert(
      fc.property(question, partner, language, (one, known, spoken) => {
        for (const { topic, blocks } of replyTo([one], spoken, known).answers)
          for (const text of blocks.flatMap(textsOf))
            for (const part of text.split(/[;；。]|[.!?]\s/))
              assert.ok((part.match(/[:：](?!\/\/)/g) ?? []).length <= 1, `${topic}: ${part}`);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no placeholder open, says nothing empty, and keeps to one language', () => {
    fc.assert(
      fc.property(question, partner, language, (one, known, spoken) => {
        const spokenOf = { ...one, details: { ...one.details, product: 'Windows 10' } };
        const text = toText(replyTo([spokenOf], spoken, known), translators[spoken]);
        assert.doesNotMatch(text, /[{}]|undefined|null|NaN/);
        assert.doesNotMatch(text, /^(?:•|\d+\.)\s*$/m);
        if (spoken !== 'zh-TW') assert.doesNotMatch(text, /\p{Script=Han}/u);
        if (spoken !== 'tr') assert.doesNotMatch(text, /[ğışİ]/);
      }),
    );
  });

  it('never shows an Access ID or a Contract ID', () => {
    fc.assert(
      fc.property(asked, partner, language, (questions, known, spoken) => {
        const said = JSON.stringify(replyTo(questions, spoken, known));
        assert.ok(!said.includes(accessId) && !said.includes(contractId), said);
      }),
    );
  });

  it('offers up to three next questions, each on a short button', () => {
    fc.assert(
      fc.property(asked, partner, language, (questions, known, spoken) => {
        const offered = replyTo(questions, spoken, known).answers.flatMap(({ quickReplies }) => quickReplies);
        const titles = offered.map(({ title }) => title);
        assert.ok(
          titles.every((title) => title.length <= 25),
          titles.join(),
        );
        assert.equal(new Set(titles).size, titles.length);
        assert.ok(offered.length <= Math.max(3, questions.length));
      }),
    );
  });
});

function textsOf(block: Block): readonly string[] {
  if ('text' in block) return [block.text];
  if (block.kind === 'steps') return block.steps;
  return block.kind === 'points' ? block.points : [];
}
