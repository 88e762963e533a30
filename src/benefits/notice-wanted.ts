import { endReminderDays } from '../rules/activation-machine.ts';
import { contractOf } from '../rules/activation-standing.ts';
import { addDays } from '../rules/days.ts';
import type { Notice, TenantRecord } from '../store/tenant-record.ts';
import { activationOf } from './activation-of.ts';

/** Whether a reminder still has its reason when its day has come. News and cards always have. */
export function isWanted(record: TenantRecord, notice: Notice): boolean {
  if (notice.kind !== 'activation-reminder') return true;
  const activation = activationOf(record);
  if (notice.reminder === 'check-back')
    return activation.stage === 'submitted' && activation.checkOn === notice.about;
  const endsOn = contractOf(activation)?.endsOn;
  return endsOn !== undefined && addDays(endsOn, -endReminderDays[notice.reminder]) === notice.about;
}
