import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createServedTenants } from '../../src/helpdesk/served-tenants.ts';
import { createLog } from '../../src/log.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { TenantRecord } from '../../src/store/tenant-record.ts';
import { contoso, helpdeskOf, operator, tenantWith } from '../support/ticket-records.ts';

const fabrikam = '22222222-2222-4222-8222-222222222222';

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
    const records = [tenantWith(operator, helpdeskOf('desk'))];
    assert.deepEqual(await servedBy(operator, 'desk', records), [operator]);
    assert.deepEqual(await servedBy(operator, 'desk', records, operator), [operator, contoso, fabrikam]);
  });

  it('are not those with a helpdesk of their own', async () => {
    const records = [tenantWith(operator, helpdeskOf('desk')), tenantWith(contoso, helpdeskOf('own'))];
    assert.deepEqual(await servedBy(operator, 'desk', records, operator), [operator, fabrikam]);
    assert.deepEqual(await servedBy(contoso, 'own', records, operator), [contoso]);
  });

  it('are those it is registered for, in any of its languages', async () => {
    const records = [
      tenantWith(
        operator,
        helpdeskOf('desk', { tenants: [contoso], languages: ['tr'] }),
        helpdeskOf('others', { tenants: [contoso, fabrikam] }),
      ),
    ];
    assert.deepEqual(await servedBy(operator, 'desk', records, operator), [contoso]);
    assert.deepEqual(await servedBy(operator, 'others', records, operator), [contoso, fabrikam]);
  });

  it('are not those it names without being the operator’s', async () => {
    const records = [tenantWith(fabrikam, helpdeskOf('desk', { tenants: [contoso] }))];
    assert.deepEqual(await servedBy(fabrikam, 'desk', records, operator), []);
  });
});
