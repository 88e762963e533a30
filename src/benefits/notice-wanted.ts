import { isReminderOf } from '../rules/activation-reminders.ts';
import { contractOf } from '../rules/activation-standing.ts';
import type { Day } from '../rules/days.ts';
import type { Notice, TenantRecord } from '../store/tenant-record.ts';
import { activationOf } from './activation-of.ts';

/** Whether a notice still has its reason when it is given; most news and cards always have. */
export function isWanted(record: TenantRecord, notice: Notice, today: Day): boolean {
  const activation = activationOf(record);
  if (notice.kind === 'activation-news' && notice.news === 'requested')
    return activation.stage === 'requested';
  if (notice.kind !== 'activation-reminder') return true;
  if (notice.reminder === 'check-back')
    return activation.stage === 'submitted' && activation.checkOn === notice.about;
  // Nobody who has submitted a renewal has to be told.
  const endsOn = activation.stage === 'submitted' ? undefined : contractOf(activation)?.endsOn;
  return endsOn !== undefined && isReminderOf(endsOn, { of: notice.reminder, on: notice.about }, today);
}
