import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createActivations } from '../../src/benefits/activations.ts';
import type { Person } from '../../src/benefits/person.ts';
import { createRoles } from '../../src/benefits/roles.ts';
import { createConfiguredDirectory } from '../../src/directory/configured.ts';
import { createMemoryStore } from '../../src/store/memory.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const now = () => new Date('2021-08-10T09:00:00Z');
const personOf = (id: string): Person => ({ tenantId: contoso, id, directoryId: id, language: 'en' });
const [emre, grace] = ['emre', 'grace'].map(personOf) as [Person, Person];

function activationsOfNobody() {
  const store = createMemoryStore();
  const roles = createRoles({ store, directory: createConfiguredDirectory(['grace']), now });
  return createActivations({ store, roles, now, newId: () => 'id', wake: () => {} });
}

describe('a press that comes again', () => {
  it('is repeated for the same person and the same action', async () => {
    const activations = activationsOfNobody();
    await activations.act(emre, { kind: 'request' }, { revision: 0 });
    const again = await activations.act(emre, { kind: 'request' }, { revision: 0 });
    assert.equal(again.kind, 'repeated');
  });

  it('is out of date for somebody else, and for another action', async () => {
    const activations = activationsOfNobody();
    await activations.act(emre, { kind: 'request' }, { revision: 0 });
    const other = await activations.act(grace, { kind: 'request' }, { revision: 0 });
    assert.ok(other.kind === 'outdated' && other.last?.by === 'emre');
    assert.equal((await activations.act(emre, { kind: 'withdraw' }, { revision: 0 })).kind, 'outdated');
  });

  it('is out of date once more than that has happened, also of one’s own', async () => {
    const activations = activationsOfNobody();
    await activations.act(emre, { kind: 'request' }, { revision: 0 });
    await activations.act(emre, { kind: 'withdraw' }, { revision: 1 });
    await activations.act(emre, { kind: 'request' }, { revision: 2 });
    assert.equal((await activations.act(emre, { kind: 'request' }, { revision: 0 })).kind, 'outdated');
  });
});
