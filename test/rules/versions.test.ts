import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { versionVerdict } from '../../src/rules/versions.ts';

describe('supported on-premises versions (F-ENT-6)', () => {
  it('covers the current version', () => {
    assert.equal(versionVerdict('current').covered, true);
  });

  it('covers the previous version only while it is in mainstream support', () => {
    assert.equal(versionVerdict('previous', true).covered, true);
    assert.equal(versionVerdict('previous', false).covered, false);
    assert.equal(versionVerdict('previous').covered, 'depends');
  });

  it('covers nothing older, whatever its support', () => {
    for (const mainstream of [true, false, undefined])
      assert.equal(versionVerdict('older', mainstream).covered, false);
  });
});
