import type { Day } from '../rules/days.ts';
import type { HistoryLine } from '../store/tenant-record.ts';
import { isIn, type Period } from './period.ts';

/**
 * How long each activation took whose IDs were recorded in a period: milliseconds from the first request that was
 * neither withdrawn by everybody nor declined. One that nobody had asked for took no time that could be told.
 */
export function activationLeadsMs(history: readonly HistoryLine[], period: Period): number[] {
  const leads: number[] = [];
  let asking: { since: string; people: readonly string[] } | undefined;
  for (const { at, by, what } of history) {
    switch (what) {
      case 'activation-request':
        asking = { since: asking?.since ?? at, people: [...(asking?.people ?? []), by] };
        break;
      case 'activation-withdraw': {
        const people: readonly string[] = asking?.people.filter((id) => id !== by) ?? [];
        asking = asking && people.length > 0 ? { ...asking, people } : undefined;
        break;
      }
      case 'activation-decline':
        asking = undefined;
        break;
      case 'activation-record-contract':
        if (asking && isIn(period, dayIn(at))) leads.push(Date.parse(at) - Date.parse(asking.since));
        asking = undefined;
        break;
    }
  }
  return leads;
}

function dayIn(instant: string): Day {
  return instant.slice(0, 10);
}
