import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createRoles } from '../../src/benefits/roles.ts';
import { type Directory, DirectoryError } from '../../src/directory/directory.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { createSights } from '../../src/teams/sights.ts';
import { contoso, fabrikam } from '../support/activity.ts';
import { plainAnswering } from '../support/doubles.ts';

const { catalogue, translators } = plainAnswering;
const now = () => new Date('2021-08-10T23:59:00Z');
const grace = { tenantId: contoso, id: 'grace', directoryId: 'grace' };
const emre = { ...grace, id: 'emre', directoryId: 'emre' };
const kept = { schema: 2 as const, tenantId: contoso, revision: 7 };
const failing = (error: Error): Directory => ({ isGlobalAdministrator: () => Promise.reject(error) });
const silent = () => {};

function sightsOf(
  directory: Directory = { isGlobalAdministrator: async ({ directoryId }) => directoryId === 'grace' },
) {
  const store = createMemoryStore([kept]);
  const roles = createRoles({ store, directory, now });
  const logged: unknown[] = [];
  const log = { debug: silent, info: silent, warn: silent, error: (line: unknown) => logged.push(line) };
  return { logged, sights: createSights({ store, roles, catalogue, translators, now, log }) };
}

describe('what one person sees', () => {
  it('is the record as it is now, with their role, in their language, for nobody else', async () => {
    const { sights } = sightsOf();
    const { say, catalogue: seen, ...sight } = await sights.ofPerson(grace, { language: 'tr' });
    assert.deepEqual(sight, {
      record: kept,
      viewer: { id: 'grace', role: 'global-administrator' },
      private: true,
      today: '2021-08-10',
      language: 'tr',
      notice: undefined,
      occasion: 'pressed',
    });
    assert.equal(say, translators.tr);
    assert.equal(seen, catalogue);
    assert.equal((await sights.ofPerson(emre, { language: 'tr' })).viewer.role, 'none');
  });

  it('is the record handed in, where it was just changed', async () => {
    const changed = { ...kept, revision: 8 };
    const sight = await sightsOf().sights.ofPerson(emre, {
      language: 'en',
      record: changed,
      occasion: 'news',
    });
    assert.equal(sight.record, changed);
    assert.equal(sight.occasion, 'news');
  });

  it('of an organisation of which nothing is kept is an empty record of it, not that of another', async () => {
    const sight = await sightsOf().sights.ofPerson({ ...emre, tenantId: fabrikam }, { language: 'en' });
    assert.deepEqual(sight.record, { schema: 2, tenantId: fabrikam });
  });

  it('is not private where others read along', async () => {
    const sight = await sightsOf().sights.ofPerson(grace, { language: 'en', isPrivate: false });
    assert.equal(sight.private, false);
  });

  it('comes without the role where the directory fails, and says so, with a line in the log', async () => {
    const { sights, logged } = sightsOf(failing(new DirectoryError('The directory was told to fail.')));
    const sight = await sights.ofPerson(grace, { language: 'tr' });
    assert.equal(sight.viewer.role, 'unknown');
    assert.deepEqual(sight.notice, { tone: 'attention', text: translators.tr('panel.role-unknown') });
    assert.equal(logged.length, 1);
  });

  it('then still says what just happened, which matters more', async () => {
    const { sights } = sightsOf(failing(new DirectoryError('The directory was told to fail.')));
    const notice = { tone: 'good', text: 'Done.' } as const;
    assert.deepEqual((await sights.ofPerson(grace, { language: 'en', notice })).notice, notice);
  });

  it('does not ask the directory where the role does not matter', async () => {
    const { sights, logged } = sightsOf(failing(new DirectoryError('The directory was told to fail.')));
    const sight = await sights.ofPerson(grace, { language: 'en', needsRole: false });
    assert.deepEqual([sight.viewer.role, sight.notice, logged], ['none', undefined, []]);
  });

  it('is nothing where something else fails', async () => {
    const { sights } = sightsOf(failing(new TypeError('The double is broken.')));
    await assert.rejects(sights.ofPerson(grace, { language: 'en' }), TypeError);
  });
});

describe('what several people see', () => {
  it('is nobody’s own, without a role and without what is private', async () => {
    const sight = await sightsOf().sights.shared(contoso, { language: 'en', forAdministrators: false });
    assert.deepEqual(sight.viewer, { id: 'everybody', role: 'none' });
    assert.equal(sight.private, false);
    assert.equal(sight.record.revision, 7);
  });

  it('has the buttons of administrators in their channel, but still nothing private', async () => {
    const sight = await sightsOf().sights.shared(contoso, { language: 'en', forAdministrators: true });
    assert.deepEqual(sight.viewer, { id: 'everybody', role: 'partner-administrator' });
    assert.equal(sight.private, false);
  });
});
