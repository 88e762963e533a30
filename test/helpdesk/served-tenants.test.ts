import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createServedTenants } from '../../src/helpdesk/served-tenants.ts';
import { createLog } from '../../src/log.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { emptyRecord, type Helpdesk, type TenantRecord } from '../../src/store/tenant-record.ts';
import { adaChat, contoso, operator } from '../support/ticket-records.ts';

const fabrikam = '22222222-2222-4222-8222-222222222222';

function helpdesk(id: string, own: Partial<Helpdesk> = {}): Helpdesk {
  const registered = { by: 'grace', at: '2021-08-10T09:00:00.000Z' };
  return { id, address: adaChat, teamId: '19:team', language: 'en', registered, onDuty: [], ...own };
}
const withHelpdesks = (tenantId: string, ...helpdesks: Helpdesk[]): TenantRecord => ({
  ...emptyRecord(tenantId),
  helpdesks,
});

describe('the organisations a helpdesk serves', () => {
  /** Those of this helpdesk, where contoso and fabrikam have asked something. */
  function servedBy(tenantId: string, id: string, records: TenantRecord[], operatorTenant?: string) {
    const located = records
      .find((record) => record.tenantId === tenantId)
      ?.helpdesks?.find((each) => each.id === id);
    assert.ok(located);
    return createServedTenants({
      tenants: createMemoryStore(records),
      operatorTenant,
      known: async () => [contoso, fabrikam],
      log: createLog('silent'),
    }).of({ tenantId, helpdesk: located });
  }

  it('are its own one only, unless it is the operator’s', async () => {
    const records = [withHelpdesks(operator, helpdesk('desk'))];
    assert.deepEqual(await servedBy(operator, 'desk', records), [operator]);
    assert.deepEqual(await servedBy(operator, 'desk', records, operator), [operator, contoso, fabrikam]);
  });

  it('are not those with a helpdesk of their own', async () => {
    const records = [withHelpdesks(operator, helpdesk('desk')), withHelpdesks(contoso, helpdesk('own'))];
    assert.deepEqual(await servedBy(operator, 'desk', records, operator), [operator, fabrikam]);
    assert.deepEqual(await servedBy(contoso, 'own', records, operator), [contoso]);
  });

  it('are those it is registered for, in any of its languages', async () => {
    const records = [
      withHelpdesks(
        operator,
        helpdesk('desk', { tenants: [contoso], languages: ['tr'] }),
        helpdesk('others', { tenants: [contoso, fabrikam] }),
      ),
    ];
    assert.deepEqual(await servedBy(operator, 'desk', records, operator), [contoso]);
    assert.deepEqual(await servedBy(operator, 'others', records, operator), [contoso, fabrikam]);
  });

  it('are not those it names without being the operator’s', async () => {
    const records = [withHelpdesks(fabrikam, helpdesk('desk', { tenants: [contoso] }))];
    assert.deepEqual(await servedBy(fabrikam, 'desk', records, operator), []);
  });
});
