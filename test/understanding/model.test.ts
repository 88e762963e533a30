import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { slotCount } from '../../src/understanding/features.ts';
import {
  decodeModel,
  encodeModel,
  fingerprintOf,
  ModelError,
  quantize,
  scoresOf,
} from '../../src/understanding/model.ts';
import { modelOutputs } from '../../src/understanding/outputs.ts';

function smallModel() {
  const weights = new Float32Array(slotCount * modelOutputs.length);
  weights[3 * modelOutputs.length + 1] = 2;
  weights[4 * modelOutputs.length + 1] = -1;
  return { ...quantize(modelOutputs, weights), traditional: new Map([['国', '國']]) };
}

describe('a model', () => {
  it('scores as its weights say, within the rounding', () => {
    const features = { slots: Uint32Array.of(3, 4), values: Float32Array.of(1, 0.5) };
    const score = scoresOf(smallModel(), features)[1] ?? 0;
    assert.ok(Math.abs(score - 1.5) < 0.02, String(score));
  });

  it('is the same after writing and reading', () => {
    const model = smallModel();
    const read = decodeModel(encodeModel(model, 'print'));
    assert.deepEqual(read.scales, model.scales);
    assert.deepEqual(read.traditional, model.traditional);
    assert.ok(Buffer.from(read.weights).equals(Buffer.from(model.weights)));
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
