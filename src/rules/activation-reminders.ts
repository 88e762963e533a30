import type { Activation, ActivationEffect } from './activation.ts';
import { contractOf } from './activation-standing.ts';
import { addDays, type Day } from './days.ts';

/** Processing takes a few days (F-ACT-3); after so many it is worth a look. */
export const checkBackAfterDays = 3;
/** So many days from the last day of a contract, administrators are reminded; in their order. */
const endReminderDays = { 'ends-in-30-days': -30, 'ends-in-7-days': -7, ended: 1 } as const;
type EndReminder = keyof typeof endReminderDays;

/** Whether the IDs show is asked on that day. */
export function checkBack(on: Day): ActivationEffect {
  return { kind: 'remind', of: 'check-back', on };
}

/** The reminders that an activation as it stands still needs. */
export function remindersAhead(activation: Activation, today: Day): ActivationEffect[] {
  if (activation.stage === 'submitted') return [checkBack(activation.checkOn)];
  return endReminders(contractOf(activation)?.endsOn, today).filter(({ on }) => on > today);
}

/** Those still ahead, and of those whose day has passed the last one: administrators have not heard of that end yet. */
export function endReminders(endsOn: Day | undefined, today: Day): EndReminding[] {
  if (endsOn === undefined) return [];
  const all = (Object.entries(endReminderDays) as [EndReminder, number][]).map(([of, days]) => ({
    kind: 'remind' as const,
    of,
    on: addDays(endsOn, days),
  }));
  const passed = all.findLast(({ on }) => on <= today);
  return all.filter((each) => each === passed || each.on > today);
}

type EndReminding = { kind: 'remind'; of: EndReminder; on: Day };

/** Whether a reminder is the one to give on a day: its own has come, and that of the next has not. */
export function isReminderOf(endsOn: Day, { of, on }: { of: EndReminder; on: Day }, today: Day): boolean {
  return endReminders(endsOn, today).some((each) => each.of === of && each.on === on && on <= today);
}
