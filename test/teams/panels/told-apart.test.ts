import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toldApart } from '../../../src/teams/panels/told-apart.ts';

const member = (id: string, name?: string) => ({ id, account: `29:${id}`, name, isGuest: false });
const titlesOf = (...members: ReturnType<typeof member>[]) =>
  toldApart(members, 'Someone').map(({ id, name }) => [id, name]);

describe('people in a list', () => {
  it('are called as they are', () => {
    assert.deepEqual(titlesOf(member('a', 'Selin Demir'), member('b', 'Oliver Brandt')), [
      ['a', 'Selin Demir'],
      ['b', 'Oliver Brandt'],
    ]);
  });

  it('of the same name have numbers, which stay the same in another order', () => {
    const [first, second, other] = [member('a', 'Selin'), member('b', 'Selin'), member('c', 'Oliver')];
    assert.deepEqual(titlesOf(second, other, first), [
      ['b', 'Selin (2)'],
      ['c', 'Oliver'],
      ['a', 'Selin (1)'],
    ]);
    assert.deepEqual(titlesOf(first, second), [
      ['a', 'Selin (1)'],
      ['b', 'Selin (2)'],
    ]);
  });

  it('without a name are told apart as well', () => {
    assert.deepEqual(titlesOf(member('a'), member('b')), [
      ['a', 'Someone (1)'],
      ['b', 'Someone (2)'],
    ]);
  });
});
