import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type CountedQuestion, withDays, withQuestion } from '../../src/insight/day-counts.ts';
import {
  type CountedTicket,
  fewestToTell,
  figuresOf,
  type InsightSource,
  median,
} from '../../src/insight/figures.ts';
import { isIn, lastDays } from '../../src/insight/period.ts';
import { addDays, daysBetween } from '../../src/rules/days.ts';
import { languages, topics } from '../../src/rules/question.ts';
import { type CountedDays, type DayCounts, questionOutcomes } from '../../src/store/counts-record.ts';
import { counted } from '../support/counted.ts';

const period = { from: '2021-08-01', to: '2021-08-31' };
const hourMs = 3_600_000;

const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays('2021-08-15', days));
const question = fc.record({
  tenantId: fc.constant('t'),
  language: fc.constantFrom(...languages),
  outcome: fc.constantFrom(...questionOutcomes),
  topics: fc.uniqueArray(fc.constantFrom(...topics.slice(0, 4)), { maxLength: 3 }),
});
const asked = fc.array(fc.tuple(day, question), { maxLength: 30 });
function daysWith(all: readonly (readonly [string, CountedQuestion])[]): CountedDays {
  const days: Record<string, DayCounts> = {};
  for (const [on, each] of all) days[on] = withQuestion(days[on], each);
  return days;
}

function source(own: Partial<InsightSource> = {}): InsightSource {
  return { days: {}, tickets: [], history: [], ...own };
}
const ticket = (raisedAt: string, own: Partial<CountedTicket> = {}): CountedTicket => ({ raisedAt, ...own });

/** Questions of one day, so many answered and so many unknown. */
const questions = (answered: number, unknown: number): CountedDays => ({
  '2021-08-10': { outcomes: { answered, unknown }, languages: {}, topics: {} },
});
const raised = (count: number) => Array.from({ length: count }, () => ticket('2021-08-10T09:00:00.000Z'));
const shareOf = (answered: number, unknown: number, tickets: number) =>
  figuresOf([source({ days: questions(answered, unknown), tickets: raised(tickets) })], period).withoutPerson;

describe('a median', () => {
  it('has as many values at or below it as at or above it', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: fewestToTell, maxLength: 30 });
    fc.assert(
      fc.property(values, (all) => {
        const { value = Number.NaN, restsOn } = median(all);
        assert.equal(restsOn, all.length);
        assert.ok(all.filter((each) => each <= value).length * 2 >= all.length);
        assert.ok(all.filter((each) => each >= value).length * 2 >= all.length);
      }),
    );
  });

  it('is the middle one, or the mean of the two in the middle, whatever the order', () => {
    assert.deepEqual(median([9, 1, 5]), { value: 5, restsOn: 3 });
    assert.deepEqual(median([8, 1, 4, 100]), { value: 6, restsOn: 4 });
  });

  it('is not told of fewer than three', () => {
    assert.deepEqual(median([]), { value: undefined, restsOn: 0 });
    assert.deepEqual(median([1, 2]), { value: undefined, restsOn: 2 });
  });
});

describe('a period', () => {
  it('has as many days as it says, today the last one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), day, (count, today) => {
        const { from, to } = lastDays(count, today);
        assert.equal(to, today);
        assert.equal(daysBetween(from, to) + 1, count);
        assert.ok(isIn({ from, to }, from) && isIn({ from, to }, to));
        assert.ok(!isIn({ from, to }, addDays(from, -1)) && !isIn({ from, to }, addDays(to, 1)));
      }),
    );
  });
});

describe('the figures', () => {
  it('count each question of the period once: by outcome, by language, and its topics', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const inside = all.filter(([on]) => isIn(period, on)).map(([, each]) => each);
        const figures = figuresOf([source({ days: daysWith(all) })], period);
        const count = (outcome: string) => inside.filter((each) => each.outcome === outcome).length;
        assert.equal(figures.answered, count('answered'));
        assert.equal(figures.unknown, count('unknown'));
        assert.equal(figures.askedBack, count('asked-back'));
        assert.equal(figures.questions, figures.answered + figures.unknown);
        const sum = (counts: readonly { count: number }[]) =>
          counts.reduce((all, each) => all + each.count, 0);
        assert.equal(sum(figures.languages), figures.questions);
        assert.equal(sum(figures.topics), inside.flatMap((each) => each.topics).length);
        const inOrder = figures.topics.map(({ count }) => count);
        assert.deepEqual(
          inOrder,
          [...inOrder].sort((one, other) => other - one),
        );
      }),
    );
  });

  it('of several organisations are the same as if one had asked everything', () => {
    fc.assert(
      fc.property(asked, asked, (one, other) => {
        const apart = figuresOf([source({ days: daysWith(one) }), source({ days: daysWith(other) })], period);
        const together = figuresOf([source({ days: withDays(daysWith(one), daysWith(other)) })], period);
        const sorted = ({ topics, languages, ...figures }: typeof apart) => ({
          ...figures,
          topics: new Map(topics.map(({ topic, count }) => [topic, count])),
          languages: new Map(languages.map(({ language, count }) => [language, count])),
        });
        assert.deepEqual(sorted(apart), sorted(together));
      }),
    );
  });

  it('are all of nothing where nothing happened', () => {
    const none = { value: undefined, restsOn: 0 };
    assert.deepEqual(figuresOf([], period), {
      period,
      questions: 0,
      answered: 0,
      unknown: 0,
      askedBack: 0,
      topics: [],
      languages: [],
      tickets: 0,
      withoutPerson: none,
      firstReplyMs: none,
      resolutionMs: none,
      activationLeadMs: none,
    });
  });

  describe('on the share answered without a person', () => {
    it('take what was handed to the helpdesk, and what nobody answered, from all', () => {
      assert.deepEqual(shareOf(8, 2, 0), { value: 0.8, restsOn: 10 });
      assert.deepEqual(shareOf(8, 2, 2), { value: 0.8, restsOn: 10 });
      assert.deepEqual(shareOf(8, 2, 5), { value: 0.5, restsOn: 10 });
    });

    it('never leave 0 to 1, however many tickets there are', () => {
      const few = fc.nat(50);
      fc.assert(
        fc.property(few, few, few, (answered, unknown, tickets) => {
          const { value, restsOn } = shareOf(answered, unknown, tickets);
          assert.equal(restsOn, answered + unknown);
          assert.equal(value === undefined, restsOn < fewestToTell);
          assert.ok(value === undefined || (value >= 0 && value <= 1));
        }),
      );
    });
  });

  it('take the times of tickets raised in the period, where there are such times', () => {
    const at = (on: string, hour: number) =>
      new Date(Date.parse(`${on}T00:00:00Z`) + hour * hourMs).toISOString();
    const tickets = [
      ticket(at('2021-07-31', 23), { firstReplyAt: at('2021-08-20', 0), resolvedAt: at('2021-08-20', 0) }),
      ticket(at('2021-08-01', 0), { firstReplyAt: at('2021-08-01', 1), resolvedAt: at('2021-08-01', 9) }),
      ticket(at('2021-08-31', 23), { firstReplyAt: at('2021-09-01', 1), resolvedAt: at('2021-09-02', 0) }),
      ticket(at('2021-08-10', 0), { firstReplyAt: at('2021-08-10', 6) }),
      ticket(at('2021-08-10', 0)),
    ];
    const figures = figuresOf([source({ tickets })], period);
    assert.equal(figures.tickets, 4);
    assert.deepEqual(figures.firstReplyMs, { value: 2 * hourMs, restsOn: 3 });
    assert.deepEqual(figures.resolutionMs, { value: undefined, restsOn: 2 });
  });

  it('keep what another version counted', () => {
    const later = { outcomes: { answered: 1 }, languages: {}, topics: { 'a-new-topic': 1 }, more: 1 };
    const sum = withQuestion(later, counted());
    assert.deepEqual(sum, {
      outcomes: { answered: 2 },
      languages: { en: 1 },
      topics: { 'a-new-topic': 1, entitlement: 1 },
      more: 1,
    });
  });
});
