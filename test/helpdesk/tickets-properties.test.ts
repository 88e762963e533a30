import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { TicketOutcome } from '../../src/helpdesk/tickets.ts';
import type { TicketAction, TicketActor } from '../../src/rules/ticket.ts';
import { type RaisedRecord, ticketRecordSchema } from '../../src/store/ticket-record.ts';
import { channelCard, contoso, ticketRecordOf } from '../support/ticket-records.ts';
import {
  ada,
  agent,
  asking,
  bob,
  draftOf,
  oliver,
  reference,
  requester,
  selin,
  startTickets,
} from './ticket-rig.ts';

const agents = [agent(selin), agent(oliver)];
const requesters = [requester(ada), requester(bob)];
const text = fc.constantFrom('So.', 'The Access ID is 4711A-0815B.', '<b>*x*</b>');
const action: fc.Arbitrary<TicketAction> = fc.oneof(
  fc.constant({ kind: 'take' as const }),
  fc.constantFrom(selin, oliver).map((to) => ({ kind: 'assign' as const, to })),
  fc
    .tuple(fc.constantFrom('reply' as const, 'ask' as const, 'add' as const, 'reopen' as const), text)
    .map(([kind, words]) => ({ kind, text: words })),
  fc.constant({ kind: 'reopen' as const }),
  text.map((words) => ({ kind: 'resolve' as const, resolution: { how: 'words' as const, text: words } })),
  fc.constant({ kind: 'resolve' as const, resolution: { how: 'fact' as const, fact: 'F-ENT-1' as const } }),
  fc.constant({ kind: 'merge' as const, into: 'AAAA-BBBB' }),
  fc.constant({ kind: 'withdraw' as const }),
);

type Step =
  | { does: 'act'; action: TicketAction; actor: TicketActor; behind: number }
  | { does: 'join' | 'move' | 'deliver' }
  | { does: 'show'; where: 'helpdesk' | 'ada' | 'bob'; card: string }
  | { does: 'forget'; whom: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('act' as const),
      action,
      actor: fc.constantFrom<TicketActor>(...agents, ...requesters),
      // How many revisions the card that is pressed is older than the ticket.
      behind: fc.constantFrom(0, 0, 0, 1, 2),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('join', 'move', 'deliver').map((does) => ({ does })) as fc.Arbitrary<Step>,
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('show' as const),
      where: fc.constantFrom('helpdesk' as const, 'ada' as const, 'bob' as const),
      card: fc.constantFrom('one', 'two'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('bob', 'oliver').map((whom) => ({ does: 'forget' as const, whom })),
  },
);

async function started() {
  const rig = startTickets();
  await rig.tickets.raise(draftOf());
  return rig;
}

/** Does a step; gives back what came of an action. */
async function take(
  rig: Awaited<ReturnType<typeof started>>,
  each: Step,
): Promise<TicketOutcome | undefined> {
  const { tickets } = rig;
  const { revision, requesters: asked } = (await rig.kept()).ticket;
  switch (each.does) {
    case 'act':
      return tickets.act(reference, each.action, each.actor, {
        revision: Math.max(0, revision - each.behind),
      });
    case 'join':
      await tickets.join(
        reference,
        ticketRecordOf({ requesters: [asking(bob)] }, { reference: 'CCCC-DDDD' }),
        selin,
      );
      return undefined;
    case 'move':
      await tickets.moveTo(reference, { tenantId: contoso, id: 'own' });
      return undefined;
    case 'deliver':
      await rig.empty();
      return undefined;
    case 'show': {
      // Only who asks has a card.
      if (each.where !== 'helpdesk' && !asked.some(({ id }) => id === each.where)) return undefined;
      const whose =
        each.where === 'helpdesk'
          ? ({ kind: 'helpdesk' } as const)
          : ({ kind: 'requester', id: each.where } as const);
      await tickets.keepCard(reference, whose, { ...channelCard, activityId: `${each.where} ${each.card}` });
      return undefined;
    }
    case 'forget':
      await tickets.forget(reference, [each.whom]);
      return undefined;
  }
}

const ids = ({ outbox = [] }: RaisedRecord) => outbox.map(({ id }) => id);

describe('a ticket, whatever is done with it by two agents and two who asked', () => {
  it('counts what is done, loses no line, and can always be read again', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const rig = await started();
        for (const each of steps) {
          const before = await rig.kept();
          rig.told.length = 0;
          const outcome = await take(rig, each);
          const after = await rig.kept();
          assert.equal(ticketRecordSchema.safeParse(after).error, undefined);
          assert.doesNotMatch(JSON.stringify(after), /4711A|0815B/);
          assert.deepEqual(
            after.ticket.entries
              .slice(0, before.ticket.entries.length)
              .map(({ id, at, what }) => [id, at, what]),
            before.ticket.entries.map(({ id, at, what }) => [id, at, what]),
          );
          if (outcome?.kind === 'done') {
            assert.equal(after.ticket.revision, before.ticket.revision + 1);
            assert.deepEqual(after.ticket.entries, [...before.ticket.entries, outcome.entry]);
            assert.equal(outcome.record, after);
            assert.equal(rig.told.length, 2);
          } else if (outcome) {
            // Nothing was done: the very record is still there, and nobody is told anything.
            assert.equal(after, before, outcome.kind);
            assert.deepEqual(rig.told, []);
          }
        }
      }),
      { numRuns: 200 },
    ));

  it('tells each who asked of each thing once, and shows each card as it is once', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const rig = await started();
        for (const each of steps) {
          const before = new Set(ids(await rig.kept()));
          const outcome = await take(rig, each);
          const { outbox = [], ticket, requesterCards = {}, helpdeskCard } = await rig.kept();
          const subjects = outbox.map(({ to, notice }) =>
            JSON.stringify([
              to.kind,
              'id' in to && to.id,
              notice.kind,
              'entry' in notice && notice.entry,
              'activityId' in notice && notice.activityId,
            ]),
          );
          assert.equal(new Set(subjects).size, subjects.length, subjects.join());
          assert.equal(new Set(ids({ ...ticketRecordOf(), outbox })).size, outbox.length);
          const news = outbox.filter(({ id, notice }) => notice.kind === 'ticket-news' && !before.has(id));
          const entries = new Set(ticket.entries.map(({ id }) => id));
          for (const { notice } of outbox)
            if (notice.kind === 'ticket-news') assert.ok(entries.has(notice.entry));
          if (outcome?.kind !== 'done') {
            // Whoever is joined hears of it, and whoever has the ticket; nothing else is told without an action.
            if (each.does !== 'join') assert.deepEqual(news, []);
            continue;
          }
          // What an agent did is told to all who asked, but for a colleague's taking it over; what they did, to the helpdesk.
          const { by, what, id } = outcome.entry;
          const whom = news.map(({ to }) => (to.kind === 'requester' ? to.id : to.kind));
          assert.ok(news.every(({ notice }) => notice.kind === 'ticket-news' && notice.entry === id));
          const everybody = ticket.requesters.map((asked) => asked.id);
          if (by.role === 'requester') assert.deepEqual(whom, ['helpdesk']);
          else if (what === 'merge') assert.deepEqual(whom, []);
          else if (what === 'take' || what === 'assign')
            assert.ok(
              [['helpdesk'], everybody, [...everybody, 'helpdesk']].some(
                (fits) => fits.join() === whom.join(),
              ),
              whom.join(),
            );
          else assert.deepEqual(whom, everybody);
          // Every card there is comes to show it: it is changed, or another one follows it.
          const changed = outbox.flatMap(({ notice }) => ('activityId' in notice ? [notice.activityId] : []));
          if (helpdeskCard) assert.ok(changed.includes(helpdeskCard.activityId));
          for (const [person, card] of Object.entries(requesterCards))
            assert.ok(changed.includes(card.activityId) || whom.includes(person), `${person} sees what was`);
        }
      }),
      { numRuns: 200 },
    ));

  it('is taken by exactly one of two who press at the same moment', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.boolean(), async (steps, turned) => {
        const rig = await started();
        for (const each of steps) await take(rig, each);
        const { ticket } = await rig.kept();
        const isFree = ticket.state.stage === 'new';
        const pressed = { revision: ticket.revision };
        const both = turned ? agents.toReversed() : agents;
        const outcomes = await Promise.all(
          both.map((actor) => rig.tickets.act(reference, { kind: 'take' }, actor, pressed)),
        );
        const done = outcomes.filter(({ kind }) => kind === 'done');
        const isClosed = ticket.state.stage === 'resolved' || ticket.state.stage === 'merged';
        assert.equal(done.length, isClosed ? 0 : 1);
        if (isFree) assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ['done', 'outdated']);
      }),
      { numRuns: 200 },
    ));
});
