import type { Activation, ActivationEffect } from './activation.ts';
import { contractOf } from './activation-standing.ts';
import { addDays, type Day } from './days.ts';

/** Processing takes a few days (F-ACT-3); after so many it is worth a look. */
export const checkBackAfterDays = 3;
/** So many days before a contract ends, administrators are reminded. */
export const endReminderDays = { 'ends-in-30-days': 30, 'ends-in-7-days': 7 } as const;

/** Whether the IDs show is asked on that day. */
export function checkBack(on: Day): ActivationEffect {
  return { kind: 'remind', of: 'check-back', on };
}

/** The reminders that an activation as it stands still needs. */
export function remindersAhead(activation: Activation, today: Day): ActivationEffect[] {
  if (activation.stage === 'submitted') return [checkBack(activation.checkOn)];
  return endReminders(contractOf(activation)?.endsOn, today);
}

/** One that would be due already is left out: whoever recorded the contract has just seen its end. */
export function endReminders(endsOn: Day | undefined, today: Day): ActivationEffect[] {
  if (endsOn === undefined) return [];
  return (Object.entries(endReminderDays) as [keyof typeof endReminderDays, number][])
    .map(([of, days]) => ({
      kind: 'remind' as const,
      of,
      on: addDays(endsOn, -days),
    }))
    .filter(({ on }) => on > today);
}
