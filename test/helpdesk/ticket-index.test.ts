import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createTicketIndex } from '../../src/helpdesk/ticket-index.ts';
import type { RaisedRecord, Ticket, TicketEntry } from '../../src/store/ticket-record.ts';
import { contoso, operator, ticketRecordOf } from '../support/ticket-records.ts';
import { ada, asking, bob, oliver, selin } from './ticket-rig.ts';

const [raised] = ticketRecordOf().ticket.entries;
const entry = (at: string, own: Partial<TicketEntry> = {}): TicketEntry => ({
  id: at,
  at: `2021-08-${at}:00:00.000Z`,
  by: { role: 'agent', ...selin },
  what: 'take',
  ...own,
});
const recordOf = (reference: string, own: Partial<Ticket> = {}): RaisedRecord => ({
  ...ticketRecordOf(own),
  reference,
});
const everything = () => true;

/** An index that is filled with these records. */
function indexOf(...records: RaisedRecord[]) {
  return createTicketIndex(async (put) => records.forEach(put));
}

describe('the index of tickets', () => {
  it('tells of each what lists and figures need', async () => {
    const state = { stage: 'assigned', agent: selin } as const;
    const index = indexOf(
      recordOf('AAAA-BBBB', { state, entries: [raised, entry('03T10', { what: 'reply' })] }),
    );
    assert.deepEqual(await index.list(everything), [
      {
        reference: 'AAAA-BBBB',
        tenantId: contoso,
        helpdesk: { tenantId: operator, id: 'desk' },
        stage: 'assigned',
        agent: 'selin',
        requesters: ['ada'],
        people: ['ada', 'selin', '29:selin'],
        question: 'Who signs the invoice of our Silver membership?',
        raisedAt: raised.at,
        firstReplyAt: '2021-08-03T10:00:00.000Z',
        resolvedAt: undefined,
        changedAt: '2021-08-03T10:00:00.000Z',
      },
    ]);
  });

  it('lists those that fit, the one changed last first', async () => {
    const changed = (reference: string, at: string) => recordOf(reference, { entries: [raised, entry(at)] });
    const index = indexOf(
      changed('AAAA-2222', '03T10'),
      changed('AAAA-4444', '05T10'),
      changed('AAAA-3333', '04T10'),
      recordOf('AAAA-5555', { state: { stage: 'waiting', agent: selin } }),
    );
    const open = await index.list(({ stage }) => stage === 'new');
    assert.deepEqual(
      open.map(({ reference }) => reference),
      ['AAAA-4444', 'AAAA-3333', 'AAAA-2222'],
    );
  });

  it('knows the tickets of everybody who asked, acted, or was given it', async () => {
    const index = indexOf(
      recordOf('AAAA-2222', { requesters: [asking(ada), asking(bob)] }),
      recordOf('AAAA-3333', {
        state: { stage: 'assigned', agent: oliver },
        entries: [raised, entry('03T10', { what: 'assign', whom: oliver })],
      }),
    );
    assert.deepEqual(await index.ofPerson('ada'), ['AAAA-2222', 'AAAA-3333']);
    assert.deepEqual(await index.ofPerson('bob'), ['AAAA-2222']);
    assert.deepEqual(await index.ofPerson('selin'), ['AAAA-3333']);
    assert.deepEqual(await index.ofPerson('oliver'), ['AAAA-3333']);
    assert.deepEqual(await index.ofPerson('nobody'), []);
  });

  it('knows them by the channel’s ID as well, and whose question came with a merge', async () => {
    const merged = entry('03T10', { what: 'merged-in', asker: 'carol' });
    const index = indexOf(
      recordOf('AAAA-2222', {
        requesters: [{ ...asking(ada), account: '29:ada' }],
        entries: [raised, merged],
      }),
      recordOf('AAAA-3333', { state: { stage: 'assigned', agent: oliver } }),
    );
    assert.deepEqual(await index.ofPerson('29:ada'), ['AAAA-2222']);
    assert.deepEqual(await index.ofPerson('carol'), ['AAAA-2222']);
    assert.deepEqual(await index.ofPerson('29:oliver'), ['AAAA-3333']);
  });

  it('does not know a person any more whom the ticket does not name any more', async () => {
    const index = indexOf(recordOf('AAAA-2222', { requesters: [asking(ada), asking(bob)] }));
    await index.list(everything);
    index.put(recordOf('AAAA-2222'));
    assert.deepEqual([await index.ofPerson('ada'), await index.ofPerson('bob')], [['AAAA-2222'], []]);
  });

  it('forgets what is removed', async () => {
    const index = indexOf(recordOf('AAAA-2222'), recordOf('AAAA-3333'));
    await index.list(everything);
    index.remove('AAAA-2222');
    index.remove('CCCC-DDDD');
    assert.deepEqual(await index.ofPerson('ada'), ['AAAA-3333']);
    assert.equal((await index.list(everything)).length, 1);
  });

  describe('while it is filled', () => {
    /** An index that is filled by hand. */
    function filling() {
      let put: (record: RaisedRecord) => void = () => {};
      let end = () => {};
      let fills = 0;
      const index = createTicketIndex((given) => {
        fills += 1;
        put = given;
        return new Promise((resolve) => {
          end = resolve;
        });
      });
      const listed = index.list(everything);
      return {
        index,
        listed,
        put: (record: RaisedRecord) => put(record),
        end: () => end(),
        fills: () => fills,
      };
    }

    it('keeps what was put meanwhile: what is read may be older', async () => {
      const { index, listed, put, end } = filling();
      index.put(recordOf('AAAA-2222', { state: { stage: 'assigned', agent: selin } }));
      put(recordOf('AAAA-2222'));
      put(recordOf('AAAA-3333'));
      end();
      assert.deepEqual((await listed).map(({ reference, stage }) => `${reference} ${stage}`).toSorted(), [
        'AAAA-2222 assigned',
        'AAAA-3333 new',
      ]);
    });

    it('does not bring back what was removed meanwhile', async () => {
      const { index, listed, put, end } = filling();
      index.remove('AAAA-2222');
      put(recordOf('AAAA-2222'));
      end();
      assert.deepEqual([await listed, await index.ofPerson('ada')], [[], []]);
    });

    it('takes a ticket anew that is put after it was removed', async () => {
      const { index, listed, end } = filling();
      index.remove('AAAA-2222');
      index.put(recordOf('AAAA-2222'));
      end();
      assert.equal((await listed).length, 1);
    });

    it('is filled once, however many ask', async () => {
      const { index, listed, end, fills } = filling();
      const others = [index.ofPerson('ada'), index.list(everything)];
      end();
      await Promise.all([listed, ...others]);
      await index.list(everything);
      assert.equal(fills(), 1);
    });
  });

  it('is filled again where that failed, and whoever asked hears that it did', async () => {
    let fills = 0;
    const index = createTicketIndex(async (put) => {
      fills += 1;
      if (fills === 1) throw new Error('The disk is away.');
      put(recordOf('AAAA-2222'));
    });
    await assert.rejects(index.list(everything), /The disk is away/);
    assert.equal((await index.list(everything)).length, 1);
    assert.deepEqual([await index.ofPerson('ada'), fills], [['AAAA-2222'], 2]);
  });
});
