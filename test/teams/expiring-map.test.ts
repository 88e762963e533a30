import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ExpiringMap } from '../../src/teams/expiring-map.ts';

describe('ExpiringMap', () => {
  const at = { nowMs: 0 };
  const mapOf = (most: number) => {
    at.nowMs = 0;
    return new ExpiringMap<number>({ lifetimeMs: 1000, most, nowMs: () => at.nowMs });
  };

  it('gives an entry until its time is over', () => {
    const map = mapOf(10);
    map.set('a', 1);
    at.nowMs = 999;
    assert.equal(map.get('a'), 1);
    at.nowMs = 1000;
    assert.equal(map.get('a'), undefined);
  });

  it('begins the time anew when an entry is set again', () => {
    const map = mapOf(10);
    map.set('a', 1);
    at.nowMs = 900;
    map.set('a', 2);
    at.nowMs = 1800;
    assert.equal(map.get('a'), 2);
  });

  it('drops the oldest where there are too many', () => {
    const map = mapOf(2);
    for (const key of ['a', 'b', 'c']) map.set(key, 1);
    assert.deepEqual([map.get('a'), map.get('b'), map.get('c')], [undefined, 1, 1]);
  });

  it('holds nothing that is over once something new comes', () => {
    const map = mapOf(1000);
    for (let key = 0; key < 500; key += 1) map.set(String(key), key);
    at.nowMs = 2000;
    map.set('new', 1);
    assert.equal(map.size, 1);
  });
});
