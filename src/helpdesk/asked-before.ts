import { maskIds } from '../rules/mask-ids.ts';
import type { RaisedRecord } from '../store/ticket-record.ts';
import type { TicketIndex } from './ticket-index.ts';
import { idsOf, type Known, requesterOf } from './ticket-people.ts';
import { asReadBy } from './ticket-read-by.ts';
import type { Tickets } from './tickets.ts';

/** The open ticket in which somebody asks the very same already, the one changed last. */
export type FindAskedBefore = (
  tenantId: string,
  person: Known,
  question: string,
) => Promise<RaisedRecord | undefined>;

export function createAskedBefore(parts: {
  tickets: Pick<Tickets, 'read'>;
  index: Pick<TicketIndex, 'list'>;
}): FindAskedBefore {
  const { tickets, index } = parts;
  return async (tenantId, person, question) => {
    const masked = maskIds(question);
    const open = await index.list(
      ({ stage, tenantId: askedIn, people }) =>
        stage !== 'resolved' &&
        stage !== 'merged' &&
        askedIn === tenantId &&
        idsOf(person).some((id) => people.includes(id)),
    );
    for (const { reference } of open) {
      const record = await tickets.read(reference);
      const requester = record && requesterOf(record.ticket, person);
      if (requester && asReadBy(record.ticket, requester.id)?.subject.question === masked) return record;
    }
    return undefined;
  };
}
