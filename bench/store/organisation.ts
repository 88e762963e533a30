import { act } from '../../src/rules/activation-machine.ts';
import { addDays, dayOf } from '../../src/rules/days.ts';
import type { Delivery, TenantRecord } from '../../src/store/tenant-record.ts';

const address = (conversationId: string) => ({
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversationId,
  botId: '28:00000000-0000-0000-0000-000000000000',
  channelId: 'msteams',
});
const personId = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;
const administrator = { id: personId(0), isAdministrator: true };

/** The record of an organisation some way into its activation: twenty people, fifty lines of history. */
export function organisation(number: number, now: Date): TenantRecord {
  const people = Array.from({ length: 20 }, (_, index) => personId(index));
  return {
    schema: 2,
    tenantId: `bbbbbbbb-0000-4000-8000-${String(number).padStart(12, '0')}`,
    offers: [{ level: 'gold', competency: 'Cloud Platform' }],
    activation: {
      stage: 'submitted',
      requesters: [personId(1)],
      submitted: { by: administrator.id, at: now.toISOString() },
      checkOn: dayOf(now),
    },
    people: Object.fromEntries(
      people.map((id, index) => [
        id,
        { name: `Person ${index}`, language: 'en' as const, chat: address(`a:${id}`) },
      ]),
    ),
    outbox: [reminder(number, addDays(dayOf(now), 1 + (number % 90)))],
    history: Array.from({ length: 50 }, (_, index) => ({
      at: now.toISOString(),
      by: personId(index % 20),
      what: 'activation-wait',
    })),
  };
}

/** One step of the activation: its new state, a line of history, and a reminder on another day than the one before. */
export function step(record: TenantRecord, count: number, now: Date): TenantRecord {
  const verdict = act(record.activation ?? { stage: 'none' }, { kind: 'wait' }, administrator, now);
  if (verdict.kind === 'refused') throw new Error(`The step was refused: ${verdict.reason}.`);
  const line = { at: now.toISOString(), by: administrator.id, what: 'activation-wait' };
  return {
    ...record,
    activation: verdict.activation as NonNullable<TenantRecord['activation']>,
    revision: (record.revision ?? 0) + 1,
    outbox: [reminder(count, addDays(dayOf(now), 100 + (count % 90)))],
    history: [...(record.history ?? []).slice(1), line],
  };
}

function reminder(id: number, day: string): Delivery {
  return {
    id: String(id),
    to: { kind: 'person', id: administrator.id },
    notice: { kind: 'activation-reminder', reminder: 'check-back', about: day },
    notBefore: `${day}T08:00:00.000Z`,
    attempts: 0,
  };
}
