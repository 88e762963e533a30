import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createActivations } from '../../src/benefits/activations.ts';
import { createLinks } from '../../src/benefits/links.ts';
import type { Person } from '../../src/benefits/person.ts';
import { createRoles } from '../../src/benefits/roles.ts';
import { createConfiguredDirectory } from '../../src/directory/configured.ts';
import type { Activation } from '../../src/rules/activation.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { TenantRecord } from '../../src/store/tenant-record.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const now = () => new Date('2021-08-10T09:00:00Z');
const personOf = (id: string): Person => ({
  tenantId: contoso,
  id,
  directoryId: id,
  name: id,
  language: 'en',
});
const [emre, grace] = ['emre', 'grace'].map(personOf) as [Person, Person];
const contract = { accessId: '0012345678', contractId: 'CN-998877', endsOn: '2022-07-31' };
const activated: Activation = { stage: 'activated', requesters: [], contract };
const record: TenantRecord = { schema: 2, tenantId: contoso, revision: 3, activation: activated };

function linksOf(initial: TenantRecord = record) {
  const store = createMemoryStore([initial]);
  const roles = createRoles({ store, directory: createConfiguredDirectory(['grace']), now });
  const activations = createActivations({ store, roles, now, newId: () => 'id', wake: () => {} });
  return { store, activations, links: createLinks(store, now) };
}

describe('a link', () => {
  it('is noted for the person and the kind of support, with its line in the history', async () => {
    const { links } = linksOf();
    const outcome = await links.linked(emre, 'cloud', 3, 'card-1');
    assert.equal(outcome.kind, 'noted');
    assert.deepEqual(outcome.record.links, { emre: { azure: '2021-08-10' } });
    assert.deepEqual(outcome.record.history, [
      { at: '2021-08-10T09:00:00.000Z', by: 'emre', name: 'emre', what: 'linked-azure', card: 'card-1' },
    ]);
  });

  it('stands beside the one for the other kind of support, and beside those of others', async () => {
    const { links } = linksOf({ ...record, links: { grace: { azure: '2021-08-09' } } });
    await links.linked(emre, 'cloud', 3);
    const outcome = await links.linked(emre, 'on-premises', 3);
    assert.deepEqual(outcome.record.links, {
      grace: { azure: '2021-08-09' },
      emre: { azure: '2021-08-10', onPremises: '2021-08-10' },
    });
    assert.deepEqual(
      outcome.record.history?.map(({ what }) => what),
      ['linked-azure', 'linked-on-premises'],
    );
  });

  it('is written once, however often it is pressed, and keeps its first day', async () => {
    const { links, store } = linksOf({ ...record, links: { emre: { azure: '2021-08-01' } } });
    const before = await store.read(contoso);
    const again = await links.linked(emre, 'cloud', 3);
    assert.equal(again.kind, 'noted');
    assert.equal(again.record, before);
    assert.equal(await store.read(contoso), before);
  });

  const outdated: [string, TenantRecord, number][] = [
    ['a card of the contract before', { ...record, contractRevision: 3 }, 2],
    ['a card of a revision that never was', record, 4],
    ['a record without a contract', { ...record, activation: { stage: 'none' } }, 3],
    [
      'a contract without IDs',
      { ...record, activation: { ...activated, contract: { onPremisesLeft: 3 } } },
      3,
    ],
  ];
  for (const [what, initial, revision] of outdated)
    it(`is not noted on ${what}`, async () => {
      const { links, store } = linksOf(initial);
      assert.equal((await links.linked(emre, 'cloud', revision)).kind, 'outdated');
      assert.deepEqual(await store.read(contoso), initial);
    });

  it('is noted on an older card of the same contract', async () => {
    const { links } = linksOf({ ...record, contractRevision: 2 });
    assert.equal((await links.linked(emre, 'cloud', 2)).kind, 'noted');
  });

  it('counts where the record was never changed: that is revision 0', async () => {
    const { revision: _never, ...unchanged } = record;
    assert.equal((await linksOf(unchanged).links.linked(emre, 'cloud', 0)).kind, 'noted');
  });
});

describe('the links to a contract', () => {
  const linked: TenantRecord = { ...record, links: { emre: { azure: '2021-08-01' } } };

  it('are forgotten once its IDs were corrected', async () => {
    for (const changed of [{ accessId: '0012345679' }, { contractId: 'CN-1' }]) {
      const { activations } = linksOf(linked);
      const corrected = { ...contract, ...changed };
      const outcome = await activations.act(grace, { kind: 'correct-contract', contract: corrected });
      assert.equal(outcome.kind, 'done');
      assert.equal(outcome.record.links, undefined);
    }
  });

  it('stay where only its days were corrected', async () => {
    const { activations } = linksOf(linked);
    const corrected = { ...contract, endsOn: '2022-08-31' };
    const outcome = await activations.act(grace, { kind: 'correct-contract', contract: corrected });
    assert.equal(outcome.kind, 'done');
    assert.deepEqual(outcome.record.links, linked.links);
  });

  it('stay while a renewal is under way, and are forgotten with the next contract (F-ACT-6)', async () => {
    const ending = { ...contract, endsOn: '2021-08-20' };
    const { activations } = linksOf({ ...linked, activation: { ...activated, contract: ending } });
    const asked = await activations.act(emre, { kind: 'request' });
    const submitted = await activations.act(grace, { kind: 'submit' });
    for (const { kind, record: present } of [asked, submitted]) {
      assert.equal(kind, 'done');
      assert.deepEqual(present.links, linked.links);
    }
    const next = { accessId: '0012345678', contractId: 'CN-2', endsOn: '2022-08-20' };
    const recorded = await activations.act(grace, { kind: 'record-contract', contract: next });
    assert.equal(recorded.kind, 'done');
    assert.equal(recorded.record.links, undefined);
  });

  it('are noted on the newest card only, after its IDs were corrected', async () => {
    const { activations, links } = linksOf(record);
    const corrected = { ...contract, contractId: 'CN-1' };
    await activations.act(grace, { kind: 'correct-contract', contract: corrected });
    assert.equal((await links.linked(emre, 'cloud', 3)).kind, 'outdated');
    assert.equal((await links.linked(emre, 'cloud', 4)).kind, 'noted');
  });
});
