import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import { createHelpdesks } from '../../src/helpdesk/helpdesks.ts';
import { createReroute } from '../../src/helpdesk/reroute.ts';
import { createTicketIndex } from '../../src/helpdesk/ticket-index.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Helpdesk } from '../../src/store/tenant-record.ts';
import type { RaisedRecord, Ticket } from '../../src/store/ticket-record.ts';
import {
  channelCard,
  contoso,
  countedIds,
  helpdeskOf,
  operator,
  tenantWith,
  ticketRecordOf,
} from '../support/ticket-records.ts';
import { ada, asking, inShort, reference, selin, startTickets, type TicketRig } from './ticket-rig.ts';

const at = (id: string, tenantId = operator): Ticket['helpdesk'] => ({ tenantId, id });

describe('bringing open tickets to a helpdesk', () => {
  let rig: TicketRig;
  beforeEach(() => {
    rig = startTickets();
  });

  /** The ticket after all were brought to where they belong, with these helpdesks of the operator's and of Contoso's. */
  async function rerouted(record: RaisedRecord, operators: Helpdesk[], own: Helpdesk[] = []) {
    await rig.records.update(record.reference, () => record);
    const helpdesks = createHelpdesks({
      tenants: createMemoryStore([tenantWith(operator, ...operators), tenantWith(contoso, ...own)]),
      operatorTenant: operator,
      now: () => rig.now,
      newId: countedIds(),
      nextDigest: (after) => after,
      wake: () => {},
    });
    const index = createTicketIndex(async (put) => put(record));
    await createReroute({ index, tickets: rig.tickets, helpdesks })();
    return (await rig.tickets.read(record.reference)) ?? assert.fail('The ticket is gone.');
  }
  const shown = { helpdeskCard: channelCard };

  it('leaves one alone that is shown in the channel of a helpdesk', async () => {
    const record = ticketRecordOf({}, shown);
    assert.deepEqual(await rerouted(record, [helpdeskOf('desk')], [helpdeskOf('own')]), record);
    assert.deepEqual(rig.told, []);
  });

  it('takes one along whose helpdesk was removed, to the one in charge, for the language it was asked in', async () => {
    const requesters: Ticket['requesters'] = [{ ...asking(ada), language: 'tr' }];
    const turkish = helpdeskOf('turkish', { languages: ['tr'] });
    const after = await rerouted(ticketRecordOf({ requesters }, shown), [helpdeskOf('every'), turkish]);
    assert.deepEqual([after.ticket.helpdesk, after.helpdeskCard], [at('turkish'), undefined]);
    const waiting = after.outbox?.map(inShort) ?? [];
    assert.ok(waiting.includes('ticket-opened to helpdesk'), waiting.join());
    assert.ok(waiting.includes('ticket-refresh of card at rest to helpdesk'), waiting.join());
  });

  it('prefers one of the organisation’s own', async () => {
    const after = await rerouted(ticketRecordOf({}, shown), [helpdeskOf('other')], [helpdeskOf('own')]);
    assert.deepEqual(after.ticket.helpdesk, at('own', contoso));
  });

  it('tries one again at once that never came to its channel', async () => {
    const after = await rerouted(ticketRecordOf(), [helpdeskOf('desk')]);
    assert.deepEqual(after.ticket.helpdesk, at('desk'));
    assert.deepEqual(after.outbox?.map(inShort), ['ticket-opened to helpdesk', 'ticket-alert to helpdesk']);
    assert.deepEqual(rig.told.at(-1), `woke ${reference}`);
  });

  it('leaves one where it is as long as nobody is in charge', async () => {
    const record = ticketRecordOf({}, shown);
    assert.deepEqual(await rerouted(record, []), record);
  });

  it('leaves closed ones alone', async () => {
    for (const state of [
      { stage: 'resolved', resolution: { how: 'withdrawn' } },
      { stage: 'merged', into: 'AAAA-BBBB', agent: selin },
    ] as const) {
      const record = ticketRecordOf({ state });
      assert.deepEqual(await rerouted(record, [helpdeskOf('other')]), record);
    }
  });

  it('takes also one along that somebody has, who keeps it', async () => {
    const state = { stage: 'assigned', agent: selin } as const;
    const after = await rerouted(ticketRecordOf({ state }, shown), [helpdeskOf('other')]);
    assert.deepEqual([after.ticket.helpdesk, after.ticket.state], [at('other'), state]);
  });

  it('minds no ticket that was deleted meanwhile', async () => {
    const index = createTicketIndex(async (put) => put(ticketRecordOf()));
    const helpdesks = { find: assert.fail, inChargeOf: assert.fail } as never;
    await createReroute({ index, tickets: rig.tickets, helpdesks })();
    assert.deepEqual(rig.told, []);
  });
});
