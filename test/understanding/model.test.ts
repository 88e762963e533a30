import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { languages } from '../../src/rules/question.ts';
import { slotCount } from '../../src/understanding/distinct-slots.ts';
import {
  decodeModel,
  encodeModel,
  fingerprintOf,
  languageScoresOf,
  type Model,
  ModelError,
  readingScoresOf,
} from '../../src/understanding/model.ts';
import { readingOutputs } from '../../src/understanding/outputs.ts';
import { quantize } from '../../src/understanding/table.ts';

/** Slot 3 wakes the first of two hidden units, slot 4 puts it to sleep; the unit speaks for the second output. */
function smallModel(): Model {
  const hidden = new Float32Array(slotCount * 2);
  hidden[3 * 2] = 2;
  hidden[4 * 2] = -2;
  const weights = new Float32Array(2 * readingOutputs.length);
  weights[1] = 3;
  const byLanguage = new Float32Array(slotCount * languages.length);
  byLanguage[3 * languages.length] = 1;
  return {
    hidden: quantize(2, hidden),
    upper: {
      hiddenBias: Float32Array.of(0.5, 0),
      weights,
      bias: new Float32Array(readingOutputs.length).fill(0.25),
    },
    languages: quantize(languages.length, byLanguage),
    traditional: new Map([['国', '國']]),
  };
}

const features = (...slots: number[]) => ({
  slots: Uint32Array.from(slots),
  values: new Float32Array(slots.length).fill(1),
});

describe('a model', () => {
  it('scores readings through the units that a text wakes', () => {
    const scores = readingScoresOf(smallModel(), features(3));
    assert.ok(Math.abs((scores[1] ?? 0) - (0.25 + 3 * 2.5)) < 0.02, String(scores[1]));
    assert.equal(scores[0], 0.25);
  });

  it('lets a unit that sleeps say nothing', () => {
    assert.equal(readingScoresOf(smallModel(), features(4))[1], 0.25);
  });

  it('scores languages as the weights say', () => {
    assert.deepEqual([...languageScoresOf(smallModel(), features(3))].map(Math.round), [1, 0, 0]);
  });

  it('is the same after writing and reading', () => {
    const model = smallModel();
    const read = decodeModel(encodeModel(model, 'print'));
    assert.deepEqual(read.upper, model.upper);
    assert.deepEqual(read.traditional, model.traditional);
    for (const table of ['hidden', 'languages'] as const) {
      assert.deepEqual(read[table].scales, model[table].scales);
      assert.deepEqual(read[table].rows, model[table].rows);
    }
  });

  it('carries the fingerprint of what it was made of', () => {
    assert.equal(fingerprintOf(encodeModel(smallModel(), 'print')), 'print');
    assert.equal(fingerprintOf(Buffer.from('no model')), undefined);
  });

  it('is refused, with the remedy, when the file is cut off or of another kind', () => {
    const bytes = encodeModel(smallModel(), 'print');
    for (const wrong of [bytes.subarray(0, bytes.length - 1), Buffer.from('{}\n'), Buffer.alloc(0)]) {
      assert.throws(
        () => decodeModel(wrong),
        (error) => error instanceof ModelError && /npm run build/.test(error.message),
      );
    }
  });
});
