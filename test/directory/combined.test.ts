import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createCombinedDirectory } from '../../src/directory/combined.ts';
import { type Directory, DirectoryError } from '../../src/directory/directory.ts';

const person = { tenantId: 'a tenant', directoryId: 'a person' };

describe('directories together', () => {
  let asked: string[];
  beforeEach(() => {
    asked = [];
  });

  const saying = (name: string, answer: boolean): Directory => ({
    async isGlobalAdministrator() {
      asked.push(name);
      return answer;
    },
  });
  const failing = (name: string): Directory => ({
    async isGlobalAdministrator() {
      asked.push(name);
      throw new DirectoryError(`${name} is away.`);
    },
  });
  const ask = (...directories: Directory[]) =>
    createCombinedDirectory(directories).isGlobalAdministrator(person);

  it('say yes as soon as one does, and leave the later ones in peace', async () => {
    assert.equal(await ask(saying('first', false), saying('second', true), saying('third', false)), true);
    assert.deepEqual(asked, ['first', 'second']);
  });

  it('say no where none says yes', async () => {
    assert.equal(await ask(saying('first', false), saying('second', false)), false);
    assert.equal(await ask(), false);
  });

  it('say yes in spite of one that fails', async () => {
    assert.equal(await ask(failing('first'), saying('second', true)), true);
  });

  it('fail where one fails and none says yes, with the first failure', async () => {
    await assert.rejects(
      ask(saying('first', false), failing('second'), saying('third', false), failing('fourth')),
      new DirectoryError('second is away.'),
    );
    assert.deepEqual(asked, ['first', 'second', 'third', 'fourth']);
  });

  describe('asked for the owner of a group', () => {
    const owning = (answer: () => Promise<boolean>): Directory => ({
      isGlobalAdministrator: async () => false,
      ownsGroup: answer,
    });
    const owns = (...directories: Directory[]) =>
      createCombinedDirectory(directories).ownsGroup(person, 'a group');

    it('pass over those that know no groups', async () => {
      assert.equal(await owns(saying('first', true)), false);
      assert.equal(
        await owns(
          saying('first', false),
          owning(async () => true),
        ),
        true,
      );
      assert.deepEqual(asked, []);
    });

    it('fail where one fails and none says yes', async () => {
      const away = new DirectoryError('It is away.');
      const failure = owning(() => Promise.reject(away));
      assert.equal(
        await owns(
          failure,
          owning(async () => true),
        ),
        true,
      );
      await assert.rejects(
        owns(
          failure,
          owning(async () => false),
        ),
        away,
      );
    });
  });
});
