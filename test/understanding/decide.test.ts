import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Details, Topic } from '../../src/rules/question.ts';
import { decide, thresholds, type WeighedReading } from '../../src/understanding/decide.ts';

const details: Details = { levels: [], supports: [], portals: [], competencies: [] };

function weighed(topic: Topic, probability: number, place = 0): WeighedReading {
  return { reading: { topic }, probability, place, details: () => details };
}

/** Kind and topics, which is all these rules choose. */
function decided(readings: readonly WeighedReading[], unknown: number, namesBeyond = false) {
  const meaning = decide({ readings, unknown, namesBeyond });
  switch (meaning.kind) {
    case 'asked':
      return ['asked', ...meaning.questions.map(({ topic }) => topic)];
    case 'unsure':
      return ['unsure', ...meaning.choices.map(({ topic }) => topic)];
    case 'unknown':
      return ['unknown', ...(meaning.near ?? []).map(({ topic }) => topic)];
    case 'courtesy':
      return ['courtesy'];
  }
}

const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('what a text means by the probabilities of the readings', () => {
  it('answers a topic that is likely while being out of scope is not', () => {
    assert.deepEqual(decided([weighed('entitlement', 0.9), weighed('compare-plans', 0.02)], 0.05), [
      'asked',
      'entitlement',
    ]);
  });

  it('sums up the readings of one topic, which are ways to ask the same', () => {
    const halves = [weighed('message-already-associated', 0.2), weighed('message-already-associated', 0.2)];
    assert.deepEqual(decided(halves, 0), ['asked', 'message-already-associated']);
  });

  it('measures the doubt by what is likely: the less that is, the less doubt is enough to refuse', () => {
    assert.deepEqual(decided([weighed('entitlement', 0.8)], 0.08), ['asked', 'entitlement']);
    assert.deepEqual(decided([weighed('entitlement', 0.4)], 0.08), ['unknown', 'entitlement']);
    // What is asked about two facts is split between them.
    const both = [weighed('entitlement', 0.4), weighed('compare-plans', 0.4)];
    assert.deepEqual(decided(both, 0.08), ['asked', 'entitlement', 'compare-plans']);
  });

  it('wants less doubt to refuse a text that names a subject beyond the fact sheet', () => {
    const asked = [weighed('entitlement', 0.8)];
    assert.deepEqual(decided(asked, 0.08, true), ['unknown', 'entitlement']);
    assert.deepEqual(decided(asked, 0.03, true), ['asked', 'entitlement']);
  });

  it('offers what comes nearest where it does not answer, two topics at most', () => {
    const close = [
      weighed('entitlement', 0.28),
      weighed('compare-plans', 0.27),
      weighed('signature-packs', 0.26),
    ];
    assert.deepEqual(decided(close, 0.14), ['unknown', 'entitlement', 'compare-plans']);
    assert.deepEqual(decided([weighed('entitlement', 0.02)], 0.95), ['unknown']);
    assert.deepEqual(decided([], 0), ['unknown']);
  });

  it('asks back where several topics are possible and none is likely', () => {
    const possible = [weighed('entitlement', 0.2), weighed('compare-plans', 0.24)];
    assert.deepEqual(decided(possible, 0.1), ['unsure', 'compare-plans', 'entitlement']);
    assert.deepEqual(decided(possible, thresholds.unknown), ['unknown']);
    assert.deepEqual(decided(possible.slice(0, 1), 0.1), ['unknown']);
  });

  it('answers several questions in the order they were asked, three at most', () => {
    const asked = [
      weighed('entitlement', 0.4, 30),
      weighed('compare-plans', 0.3, 10),
      weighed('signature-packs', 0.2, 20),
      weighed('premier-support', 0.18, 5),
    ];
    assert.deepEqual(decided(asked, 0), ['asked', 'compare-plans', 'signature-packs', 'entitlement']);
  });

  it('wants more of a second topic that the very same words speak for', () => {
    const further = (place: number) =>
      decided([weighed('entitlement', 0.5), weighed('compare-plans', 0.17, place)], 0);
    assert.deepEqual(further(20), ['asked', 'entitlement', 'compare-plans']);
    assert.deepEqual(further(0), ['asked', 'entitlement']);
  });

  it('answers every question before a second topic of the same words', () => {
    const asked = [
      weighed('entitlement', 0.5, 0),
      weighed('compare-plans', 0.3, 0),
      weighed('signature-packs', 0.25, 0),
      weighed('premier-support', 0.2, 40),
    ];
    assert.deepEqual(decided(asked, 0), ['asked', 'entitlement', 'compare-plans', 'premier-support']);
  });

  it('does not tell as well what a year gives to words that ask how many are left', () => {
    const asked = (place: number, namesLeft: boolean) => {
      const readings = [weighed('entitlement', 0.7), weighed('see-incidents-left', 0.25, place)];
      const meaning = decide({ readings, unknown: 0.1, namesBeyond: false, namesLeft });
      return meaning.kind === 'asked' ? meaning.questions.map(({ topic }) => topic) : [meaning.kind];
    };
    assert.deepEqual(asked(0, true), ['see-incidents-left']);
    assert.deepEqual(asked(0, false), ['entitlement', 'see-incidents-left']);
    assert.deepEqual(asked(20, true), ['entitlement', 'see-incidents-left']);
  });

  it('never answers at any greater doubt what it does not answer at a smaller one', () => {
    fc.assert(
      fc.property(fc.array(probability, { maxLength: 5 }), probability, probability, (own, one, other) => {
        const topics: readonly Topic[] = [
          'entitlement',
          'compare-plans',
          'signature-packs',
          'premier-support',
          'tpd-services',
        ];
        const readings = own.map((each, index) => weighed(topics[index] as Topic, each));
        const answers = (unknown: number) =>
          decide({ readings, unknown, namesBeyond: false }).kind === 'asked';
        assert.ok(answers(Math.min(one, other)) || !answers(Math.max(one, other)));
      }),
    );
  });
});
