import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createActivations } from '../../src/benefits/activations.ts';
import { createRoles } from '../../src/benefits/roles.ts';
import type { RecordedContract } from '../../src/rules/contract.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { TenantRecord } from '../../src/store/tenant-record.ts';

const tenantId = '11111111-1111-4111-8111-111111111111';
const now = () => new Date('2021-08-10T09:00:00Z');
const grace = { tenantId, id: 'grace', directoryId: 'grace', language: 'en' } as const;
const contract: RecordedContract = { accessId: 'A-1', contractId: 'C-1' };
const contractSaid = { state: 'expired', by: 'ada', at: '2021-08-01T09:00:00.000Z' } as const;
const submitted = { by: 'grace', at: '2021-08-09T09:00:00.000Z' };

async function saidAfter(activation: NonNullable<TenantRecord['activation']>, action: object) {
  const store = createMemoryStore([{ schema: 2, tenantId, activation, contractSaid }]);
  const directory = { isGlobalAdministrator: async () => true };
  const roles = createRoles({ store, directory, now });
  const activations = createActivations({ store, roles, now, newId: () => 'id', wake: () => {} });
  const outcome = await activations.act(grace, action as never, { revision: 0 });
  assert.equal(outcome.kind, 'done');
  return (await store.read(tenantId))?.contractSaid;
}

describe('what was said of a contract', () => {
  const waiting = { stage: 'submitted', requesters: [], submitted, checkOn: '2021-08-12' } as const;
  const activated = { stage: 'activated', requesters: [], contract } as const;

  it('is dropped as soon as a contract, or what is left of it, is recorded', async () => {
    const another = { accessId: 'A-2', contractId: 'C-2' };
    assert.equal(await saidAfter({ ...waiting }, { kind: 'record-contract', contract }), undefined);
    assert.equal(
      await saidAfter({ ...activated }, { kind: 'correct-contract', contract: another }),
      undefined,
    );
    assert.equal(
      await saidAfter({ ...activated }, { kind: 'record-left', left: { cloudLeft: 3 } }),
      undefined,
    );
  });

  it('stays where something else is done about the activation', async () => {
    assert.deepEqual(await saidAfter({ stage: 'none' }, { kind: 'request' }), contractSaid);
    assert.deepEqual(await saidAfter({ ...waiting }, { kind: 'wait' }), contractSaid);
  });
});
