import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Person } from '../../src/benefits/person.ts';
import { createRoles } from '../../src/benefits/roles.ts';
import { createConfiguredDirectory } from '../../src/directory/configured.ts';
import { type Directory, DirectoryError, type DirectoryPerson } from '../../src/directory/directory.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { emptyRecord, type TenantRecord } from '../../src/store/tenant-record.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const graceId = 'aaaaaaaa-0000-4000-8000-000000000002';
const yatingId = 'aaaaaaaa-0000-4000-8000-000000000003';
const at = '2021-08-10T09:00:00.000Z';
const personOf = (id: string): Person => ({
  tenantId: contoso,
  id,
  directoryId: id,
  name: id,
  language: 'en',
});
const [grace, yating] = [graceId, yatingId].map(personOf) as [Person, Person];
const met: TenantRecord = {
  ...emptyRecord(contoso),
  people: { [graceId]: { language: 'en' }, [yatingId]: { language: 'zh-TW' } },
};
const named: TenantRecord = { ...met, partnerAdministrators: { [yatingId]: { by: graceId, at } } };
const failing: Directory = {
  isGlobalAdministrator: () => Promise.reject(new DirectoryError('The directory was told to fail.')),
};

function rolesOf(record: TenantRecord, directory: Directory = createConfiguredDirectory([graceId])) {
  const store = createMemoryStore([record]);
  return { store, roles: createRoles({ store, directory, now: () => new Date(at) }) };
}

describe('somebody who is named', () => {
  const told = async ({ store }: ReturnType<typeof rolesOf>) =>
    (await store.read(contoso))?.outbox?.map(({ to, notice }) => [to.kind === 'person' && to.id, notice]);

  it('is told so in the same write, and not where it was taken back before they heard', async () => {
    const made = rolesOf(met);
    await made.roles.setPartnerAdministrator(grace, yatingId, true);
    assert.deepEqual(await told(made), [[yatingId, { kind: 'named-administrator', by: graceId }]]);
    await made.roles.setPartnerAdministrator(grace, yatingId, false);
    assert.deepEqual(await told(made), []);
  });

  it('is not told what they did themselves', async () => {
    const made = rolesOf(met);
    await made.roles.setPartnerAdministrator(grace, graceId, true);
    assert.deepEqual(await told(made), []);
  });
});

describe('the role of a person', () => {
  it('is Global administrator by the directory, partner administrator by name, else none', async () => {
    const { roles } = rolesOf(named);
    assert.equal(await roles.of(named, grace), 'global-administrator');
    assert.equal(await roles.of(named, yating), 'partner-administrator');
    assert.equal(await roles.of(met, yating), 'none');
  });

  it('is Global administrator for whoever is named as well: that role may do more', async () => {
    const { roles } = rolesOf(named, createConfiguredDirectory([yatingId]));
    assert.equal(await roles.of(named, yating), 'global-administrator');
  });

  it('stays with whoever is named where the directory fails, and is unknown of everybody else', async () => {
    const { roles } = rolesOf(named, failing);
    assert.equal(await roles.of(named, yating), 'partner-administrator');
    await assert.rejects(roles.of(named, grace), DirectoryError);
  });

  it('is none without a directory ID, whatever the list says', async () => {
    const { roles } = rolesOf(met, createConfiguredDirectory([graceId, '29:grace', 'grace@partner.example']));
    const people = { '29:grace': { language: 'en' as const, signInName: 'grace@partner.example' } };
    const nowhere = { tenantId: contoso, id: '29:grace', directoryId: undefined };
    assert.equal(await roles.of({ ...met, people }, nowhere), 'none');
  });

  it('is asked of the directory with the sign-in name that is known of the person', async () => {
    const asked: DirectoryPerson[] = [];
    const { roles } = rolesOf(met, {
      async isGlobalAdministrator(person) {
        asked.push(person);
        return false;
      },
    });
    const people = { [graceId]: { language: 'en' as const, signInName: 'grace@partner.example' } };
    await roles.of({ ...met, people }, grace);
    assert.deepEqual(asked, [
      { tenantId: contoso, directoryId: graceId, signInName: 'grace@partner.example' },
    ]);
  });

  it('is none for an ID that is a word of the language itself', async () => {
    const { roles } = rolesOf(named);
    for (const id of ['constructor', '__proto__', 'toString'])
      assert.equal(await roles.of(named, personOf(id)), 'none', id);
  });
});

describe('the administrators of an organisation', () => {
  it('are those met who hold a role, and those named', async () => {
    const { roles } = rolesOf(named);
    assert.deepEqual([...(await roles.administratorsOf(named))].sort(), [graceId, yatingId]);
    assert.deepEqual(await roles.administratorsOf(met), [graceId]);
    assert.deepEqual(await roles.administratorsOf(emptyRecord(contoso)), []);
  });

  it('are looked for among the 200 people met last, and those named long ago', async () => {
    const asked = new Set<string | undefined>();
    const { roles } = rolesOf(named, {
      async isGlobalAdministrator({ directoryId }) {
        asked.add(directoryId);
        return directoryId === 'person-0' || directoryId === 'person-299';
      },
    });
    const people = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`person-${index}`, { language: 'en' as const }]),
    );
    const found = await roles.administratorsOf({
      ...named,
      people: { [yatingId]: { language: 'en' }, ...people },
    });
    assert.deepEqual(found, [yatingId, 'person-299']);
    assert.equal(asked.size, 201);
    assert.ok(asked.has('person-100') && !asked.has('person-99'));
  });

  it('are not told where the directory cannot be asked about one of them: that one may matter', async () => {
    const { roles } = rolesOf(named, failing);
    await assert.rejects(roles.administratorsOf(named), DirectoryError);
    await assert.rejects(roles.administratorsOf(met), DirectoryError);
  });
});

describe('naming an MPN partner administrator', () => {
  it('is kept with who said so and when, and has its line in the history', async () => {
    const { roles, store } = rolesOf(met);
    assert.equal(await roles.setPartnerAdministrator(grace, yatingId, true, 'card-1'), 'done');
    const record = await store.read(contoso);
    assert.deepEqual(record?.partnerAdministrators, { [yatingId]: { by: graceId, at } });
    assert.deepEqual(record?.history, [
      {
        at,
        by: graceId,
        name: graceId,
        what: 'partner-administrator-granted',
        whom: yatingId,
        card: 'card-1',
      },
    ]);
  });

  it('twice, or taking back what nobody holds, changes nothing', async () => {
    const { roles, store } = rolesOf(named);
    assert.equal(await roles.setPartnerAdministrator(grace, yatingId, true), 'as-before');
    assert.equal(await roles.setPartnerAdministrator(grace, graceId, false), 'as-before');
    assert.deepEqual(await store.read(contoso), named);
  });

  it('is not for MPN partner administrators themselves', async () => {
    const { roles, store } = rolesOf(named);
    const outcome = await roles.setPartnerAdministrator(yating, graceId, true);
    assert.equal(outcome, 'not-a-global-administrator');
    assert.equal(await roles.setPartnerAdministrator(yating, yatingId, false), 'not-a-global-administrator');
    assert.deepEqual(await store.read(contoso), named);
  });

  it('writes nothing where the directory cannot be asked', async () => {
    const { roles, store } = rolesOf(named, failing);
    await assert.rejects(roles.setPartnerAdministrator(yating, graceId, true), DirectoryError);
    assert.deepEqual(await store.read(contoso), named);
  });

  it('is for people the directory knows: not by an ID of the channel, nor by one nobody was met with', async () => {
    const people = { ...met.people, '29:olga': { language: 'en' as const } };
    const { roles, store } = rolesOf({ ...met, people });
    for (const target of ['29:olga', 'aaaaaaaa-0000-4000-8000-000000000009'])
      assert.equal(await roles.setPartnerAdministrator(grace, target, true), 'unknown-person', target);
    assert.equal((await store.read(contoso))?.partnerAdministrators, undefined);
  });

  it('can be taken back from somebody who was forgotten meanwhile', async () => {
    const { roles, store } = rolesOf({ ...named, people: {} });
    assert.equal(await roles.setPartnerAdministrator(grace, yatingId, false), 'done');
    assert.deepEqual((await store.read(contoso))?.partnerAdministrators, {});
  });
});
