import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { asReadBy } from '../../src/helpdesk/ticket-read-by.ts';
import type { TicketAction } from '../../src/rules/ticket.ts';
import type { RaisedRecord } from '../../src/store/ticket-record.ts';
import { textOfKept } from '../support/ticket-records.ts';
import { agent, asking, draftOf, requester, selin, startTickets } from './ticket-rig.ts';

/** Each asks in a ticket of their own; one of them asks twice, once known by the channel's ID alone. */
const askers = [
  { reference: 'AAAA-2222', id: 'zelda', account: '29:zelda', who: 'zelda' },
  { reference: 'BBBB-3333', id: 'yusuf', account: '29:yusuf', who: 'yusuf' },
  { reference: 'CCCC-4444', id: 'xenia', account: '29:xenia', who: 'xenia' },
  { reference: 'DDDD-5555', id: '29:zelda', account: undefined, who: 'zelda' },
] as const;
type Asker = (typeof askers)[number];
const people = [...new Set(askers.map(({ who }) => who))];
const idsOf = (who: string) => [who, `29:${who}`];
const openStages = ['new', 'assigned', 'waiting'];

const asker = fc.constantFrom(...askers);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('merge' as const), from: asker, into: asker }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('join' as const), from: asker }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('say' as const),
      on: asker,
      who: fc.constantFrom(...people),
      kind: fc.constantFrom('withdraw' as const, 'add' as const, 'reopen' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('answer' as const),
      on: asker,
      kind: fc.constantFrom('reply' as const, 'resolve' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('forget' as const), who: fc.constantFrom(...people) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function started() {
  const rig = startTickets();
  for (const { reference, id, account, who } of askers)
    await rig.tickets.raise(
      draftOf(undefined, {
        reference,
        requester: { ...asking({ id, name: who }), ...(account ? { account } : {}) },
        subject: { question: `question of ${who}`, note: `note of ${who}` },
      }),
    );
  return rig;
}

/** What came of everybody: who was forgotten, and whose questions in which tickets they need no more, or were answered. */
interface Known {
  forgotten: Set<string>;
  settled: Set<string>;
}

describe('tickets that are merged, left, answered, reopened and forgotten in any order', () => {
  async function take(rig: Awaited<ReturnType<typeof started>>, each: Step, known: Known): Promise<void> {
    const { tickets } = rig;
    switch (each.does) {
      case 'merge': {
        const { revision } = (await rig.kept(each.from.reference)).ticket;
        await tickets.merge(each.from.reference, each.into.reference, selin, { revision });
        return;
      }
      case 'join':
        return joinFrom(rig, each.from);
      case 'say': {
        const { ticket } = await rig.kept(each.on.reference);
        const self = ticket.requesters.find(({ id }) => idsOf(each.who).includes(id));
        const action: TicketAction =
          each.kind === 'add' ? { kind: 'add', text: `words of ${each.who}` } : { kind: each.kind };
        const actor = requester({ id: self?.id ?? each.who, name: each.who });
        const outcome = await tickets.act(each.on.reference, action, actor, { revision: ticket.revision });
        if (!self) assert.notEqual(outcome.kind, 'done');
        if (outcome.kind === 'done' && each.kind === 'withdraw') known.settled.add(each.who);
        return;
      }
      case 'answer': {
        const { revision, requesters } = (await rig.kept(each.on.reference)).ticket;
        const action: TicketAction =
          each.kind === 'reply'
            ? { kind: 'reply', text: 'So.' }
            : { kind: 'resolve', resolution: { how: 'words', text: 'So.' } };
        const outcome = await tickets.act(each.on.reference, action, agent(selin), { revision });
        if (outcome.kind === 'done' && each.kind === 'resolve')
          for (const { name } of requesters) known.settled.add(name ?? '');
        return;
      }
      case 'forget':
        known.forgotten.add(each.who);
        for (const { reference } of askers) await tickets.forget(reference, idsOf(each.who));
    }
  }

  /** What the outbox would do, once. */
  async function joinFrom(rig: Awaited<ReturnType<typeof started>>, { reference }: Asker): Promise<void> {
    const record = await rig.kept(reference);
    for (const { notice } of record.outbox ?? [])
      if (notice.kind === 'ticket-join') await rig.tickets.join(notice.other, record, notice.by);
  }

  const all = (rig: Awaited<ReturnType<typeof started>>): Promise<RaisedRecord[]> =>
    Promise.all(askers.map(({ reference }) => rig.kept(reference)));

  it('tell nobody what another asked, keep nothing of whoever is forgotten, and lose nobody who waits', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
        const rig = await started();
        const known: Known = { forgotten: new Set(), settled: new Set() };
        for (const each of steps) {
          await take(rig, each, known);
          const records = await all(rig);
          for (const { ticket } of records) {
            const { requesters } = ticket;
            assert.equal(new Set(requesters.map(({ name, id }) => name ?? id)).size, requesters.length);
            for (const who of people) {
              const asks = requesters.some(({ name }) => name === who);
              const reads = idsOf(who).flatMap((id) => asReadBy(ticket, id) ?? []);
              assert.equal(reads.length > 0, asks);
              // Their own question is the subject, and no line tells anybody else's words or name.
              for (const { entries } of reads)
                for (const another of people.filter((each) => each !== who))
                  assert.doesNotMatch(JSON.stringify(entries), new RegExp(`\\b${another}\\b`));
              for (const { subject } of reads)
                assert.match(JSON.stringify(subject), new RegExp(`question of ${who}"`));
              for (const { subject } of reads)
                assert.doesNotMatch(subject.note ?? `note of ${who}`, new RegExp(`note of (?!${who})`));
            }
          }
          for (const who of known.forgotten)
            assert.doesNotMatch(textOfKept(records), new RegExp(`\\b${who}\\b`), `${who} is forgotten`);
        }
        for (const from of askers) await joinFrom(rig, from);
        const waiting = (await all(rig)).flatMap(({ ticket }) =>
          openStages.includes(ticket.state.stage) ? ticket.requesters.map(({ name }) => name) : [],
        );
        for (const who of people)
          if (!known.settled.has(who) && !known.forgotten.has(who))
            assert.ok(waiting.includes(who), `${who} waits`);
      }),
      { numRuns: 300 },
    ));
});
