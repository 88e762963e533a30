import { remindersAhead } from '../rules/activation-reminders.ts';
import { dayOf } from '../rules/days.ts';
import type { TenantRecord } from '../store/tenant-record.ts';
import { deliveriesOf } from './activation-deliveries.ts';
import { activationOf } from './activation-of.ts';

/** Plans the reminders of a record that came without an outbox, such as one that tells of a partner only. */
export function withPlannedReminders(record: TenantRecord, now: Date, newId: () => string): TenantRecord {
  if (record.outbox !== undefined) return record;
  const before = activationOf(record);
  const reminders = remindersAhead(before, dayOf(now));
  if (reminders.length === 0) return record;
  const dispatch = { before, actor: 'import', pressedCard: undefined, isOutOfDate: true, now, newId };
  return { ...record, outbox: deliveriesOf(record, reminders, dispatch) };
}
