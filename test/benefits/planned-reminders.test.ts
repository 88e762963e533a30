import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isWanted } from '../../src/benefits/notice-wanted.ts';
import { withPlannedReminders } from '../../src/benefits/planned-reminders.ts';
import type { TenantRecord } from '../../src/store/tenant-record.ts';

const now = new Date('2021-08-10T09:00:00Z');
const record: TenantRecord = {
  schema: 2,
  tenantId: '11111111-1111-4111-8111-111111111111',
  activation: { stage: 'activated', requesters: [], contract: { endsOn: '2022-07-31' } },
};
const planned = (given: TenantRecord) => withPlannedReminders(given, now, () => 'id').outbox ?? [];

describe('the reminders of an imported record', () => {
  it('are those of the end of its contract, and wanted on their day', () => {
    const reminders = planned(record);
    assert.deepEqual(
      reminders.map(({ to, notBefore }) => [to.kind, notBefore.slice(0, 10)]),
      [
        ['administrators', '2022-07-01'],
        ['administrators', '2022-07-24'],
        ['administrators', '2022-08-01'],
      ],
    );
    for (const { notice, notBefore } of reminders)
      assert.ok(isWanted(record, notice, notBefore.slice(0, 10)));
  });

  it('ask whether the IDs show where the activation is submitted', () => {
    const submitted = { by: 'unknown', at: '2021-08-01T09:00:00.000Z' };
    const activation = { stage: 'submitted' as const, requesters: [], submitted, checkOn: '2021-08-04' };
    const [reminder, ...others] = planned({ ...record, activation });
    assert.ok(reminder && others.length === 0);
    assert.ok(isWanted({ ...record, activation }, reminder.notice, '2021-08-10'));
  });

  it('are not of an end that has passed: whoever imports it knows', () => {
    const contract = { endsOn: '2021-08-12' };
    const activation = { stage: 'activated' as const, requesters: [], contract };
    assert.deepEqual(
      planned({ ...record, activation }).map(({ notBefore }) => notBefore.slice(0, 10)),
      ['2021-08-13'],
    );
    const over = { ...activation, contract: { endsOn: '2021-08-01' } };
    assert.deepEqual(planned({ ...record, activation: over }), []);
  });

  it('are left as they are where the record brings its own', () => {
    assert.deepEqual(planned({ ...record, outbox: [] }), []);
  });
});
