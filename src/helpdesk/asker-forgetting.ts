import type { RaisedRecord } from '../store/ticket-record.ts';
import type { TicketIndex } from './ticket-index.ts';
import { everyIdIn } from './ticket-people.ts';
import type { Tickets } from './tickets.ts';

/** What is kept of a person in tickets that their organisation asked, or that its helpdesk was asked. */
export interface AskerForgetting {
  /** These IDs of one person, and those by which tickets know them besides: not every press tells the directory's. */
  everyIdOf(tenantId: string, ids: readonly string[]): Promise<readonly string[]>;
  /**
   * Deletes it.
   *
   * @param ids all of the person's
   * @returns in how many tickets they asked
   */
  forget(tenantId: string, ids: readonly string[]): Promise<number>;
}

export function createAskerForgetting(parts: {
  tickets: Pick<Tickets, 'read' | 'forget'>;
  index: Pick<TicketIndex, 'ofPerson'>;
}): AskerForgetting {
  const { tickets, index } = parts;

  async function recordsOf(
    tenantId: string,
    ids: readonly string[],
    except: ReadonlySet<string> = new Set(),
  ): Promise<RaisedRecord[]> {
    const references = new Set((await Promise.all(ids.map(index.ofPerson))).flat());
    const records = await Promise.all([...references].filter((each) => !except.has(each)).map(tickets.read));
    return records.flatMap((record) =>
      record && [record.ticket.tenantId, record.ticket.helpdesk.tenantId].includes(tenantId) ? [record] : [],
    );
  }

  return {
    async everyIdOf(tenantId, ids) {
      const records = await recordsOf(tenantId, ids);
      return [...new Set(records.flatMap(({ ticket }) => [...everyIdIn(ticket, ids)]).concat(ids))];
    },
    async forget(tenantId, ids) {
      const done = new Set<string>();
      let asked = 0;
      // What they asked may come to another ticket meanwhile.
      for (let records = await recordsOf(tenantId, ids); records.length > 0; ) {
        for (const { reference } of records) {
          done.add(reference);
          if (await tickets.forget(reference, ids)) asked += 1;
        }
        records = await recordsOf(tenantId, ids, done);
      }
      return asked;
    },
  };
}
