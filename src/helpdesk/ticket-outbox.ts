import type { Log } from '../log.ts';
import { agendaOf } from '../outbox/agenda.ts';
import { createDispatcher, type Outbox } from '../outbox/dispatcher.ts';
import { hastenedWhere } from '../outbox/waiting.ts';
import type { Records } from '../store/store.ts';
import type { TicketDelivery, TicketRecord } from '../store/ticket-record.ts';
import { createTicketAttempt, type TicketAttemptParts } from './ticket-attempt.ts';

import { requesterOf } from './ticket-people.ts';

/** Delivers what has to reach people about tickets: in order for the channel, and for each who asked. */
export function createTicketOutbox(
  parts: TicketAttemptParts & { records: Records<TicketRecord>; log: Log },
): Outbox {
  const { records, now, log } = parts;
  return createDispatcher({
    records,
    agenda: (record, at) => agendaOf(record.outbox ?? [], at, laneOf),
    attempt: createTicketAttempt(parts),
    hastened: (record, personId, at) =>
      hastenedWhere<TicketDelivery, TicketRecord>(
        record,
        (delivery) => isFor(delivery, record, personId),
        at,
      ),
    now,
    log,
  });
}

/** A card that cannot be refreshed holds back nothing that somebody waits for, and neither does a merge. */
function laneOf({ to, notice }: TicketDelivery): string {
  if (notice.kind === 'ticket-refresh') return notice.activityId;
  if (notice.kind === 'ticket-join') return notice.other;
  return to.kind === 'helpdesk' ? 'helpdesk' : to.id;
}

/** @param personId whoever asked, or `helpdesk` for the channel */
function isFor(delivery: TicketDelivery, { ticket }: TicketRecord, personId: string): boolean {
  return laneOf(delivery) === ((ticket && requesterOf(ticket, personId)?.id) ?? personId);
}
