import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { SharedAnswers } from '../../src/directory/shared-answers.ts';

describe('shared answers', () => {
  let nowMs: number;
  let answers: SharedAnswers<number>;
  let found: string[];
  beforeEach(() => {
    nowMs = 0;
    found = [];
    answers = new SharedAnswers({ most: 2, lifetimeMs: (value) => value, failureMs: 10, nowMs: () => nowMs });
  });

  const find = (key: string, value: number) =>
    answers.get(key, async () => {
      found.push(key);
      return value;
    });
  const fail = (key: string) =>
    answers.get(key, async () => {
      found.push(key);
      throw new Error('away');
    });

  it('hold for as long as each is good', async () => {
    await find('short', 50);
    await find('long', 100);
    nowMs = 50;
    await find('short', 50);
    await find('long', 100);
    assert.deepEqual(found, ['short', 'long', 'short']);
  });

  it('are found once for all who ask meanwhile, however long it takes', async () => {
    const first = find('a', 1_000);
    nowMs = 999_999;
    assert.deepEqual(await Promise.all([first, find('a', 1_000)]), [1_000, 1_000]);
    assert.deepEqual(found, ['a']);
  });

  it('begin to age when they arrive', async () => {
    let arrive = (_: number) => {};
    const late = answers.get('a', () => new Promise((resolve) => (arrive = resolve)));
    nowMs = 500;
    arrive(100);
    await late;
    nowMs = 599;
    await find('a', 1);
    assert.deepEqual(found, []);
  });

  it('hold a failure for a short while, then try again', async () => {
    await assert.rejects(fail('a'), /away/);
    nowMs = 9;
    await assert.rejects(find('a', 100), /away/);
    nowMs = 10;
    assert.equal(await find('a', 100), 100);
    assert.deepEqual(found, ['a', 'a']);
  });

  it('can be forgotten', async () => {
    await find('a', 100);
    answers.forget('a');
    await find('a', 100);
    assert.deepEqual(found, ['a', 'a']);
  });

  it('give way, the oldest first, where there are too many', async () => {
    for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) await find(key, 100);
    assert.deepEqual(found, ['a', 'b', 'c', 'a']);
  });

  it('are young again when found anew', async () => {
    await find('a', 50);
    await find('b', 1_000);
    nowMs = 50;
    for (const key of ['a', 'c', 'a']) await find(key, 1_000);
    assert.deepEqual(found, ['a', 'b', 'a', 'c']);
  });
});
