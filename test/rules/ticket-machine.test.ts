import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { TicketAction, TicketActor, TicketState } from '../../src/rules/ticket.ts';
import { actOnTicket } from '../../src/rules/ticket-machine.ts';

const grace = { id: 'grace', name: 'Grace' };
const linus = { id: 'linus', name: 'Linus' };
const agent: TicketActor = { role: 'agent', ...grace };
const requester: TicketActor = { role: 'requester', id: 'ada', name: 'Ada' };

const fresh: TicketState = { stage: 'new' };
const hers: TicketState = { stage: 'assigned', agent: grace };
const his: TicketState = { stage: 'assigned', agent: linus };
const waitsForHer: TicketState = { stage: 'waiting', agent: grace };
const waitsForHim: TicketState = { stage: 'waiting', agent: linus };
const resolved: TicketState = {
  stage: 'resolved',
  agent: linus,
  resolution: { how: 'fact', fact: 'F-ERR-1a' },
};
const withdrawn: TicketState = { stage: 'resolved', resolution: { how: 'withdrawn' } };
const merged: TicketState = { stage: 'merged', into: 'AAAA-BBBB', agent: linus };

const take: TicketAction = { kind: 'take' };
const toLinus: TicketAction = { kind: 'assign', to: linus };
const toGrace: TicketAction = { kind: 'assign', to: grace };
const reply: TicketAction = { kind: 'reply', text: 'Use + New support request.' };
const ask: TicketAction = { kind: 'ask', text: 'Which portal?' };
const resolve: TicketAction = { kind: 'resolve', resolution: { how: 'words', text: 'Settled by phone.' } };
const merge: TicketAction = { kind: 'merge', into: 'AAAA-BBBB' };
const reopen: TicketAction = { kind: 'reopen' };
const add: TicketAction = { kind: 'add', text: 'The Azure portal.' };
const withdraw: TicketAction = { kind: 'withdraw' };

/** Who is told, in short: the partner, the helpdesk (and who is mentioned there), and that it is brought up later. */
function outcome(state: TicketState, action: TicketAction, actor: TicketActor): string {
  const verdict = actOnTicket(state, action, actor);
  if (verdict.kind === 'refused') return verdict.reason;
  if (verdict.kind === 'as-before') return 'as-before';
  const { state: next, effects } = verdict;
  const who = 'agent' in next && next.agent ? ` ${next.agent.id}` : '';
  const told = effects.map((effect) => {
    if (effect.kind === 'tell-requesters') return 'partner';
    if (effect.kind === 'bring-up-later') return 'later';
    const { mention } = effect;
    return `helpdesk(${mention === 'on-duty' ? mention : mention.map(({ id }) => id).join()})`;
  });
  return `${next.stage}${who}${told.length > 0 ? `, tells ${told.join(' and ')}` : ''}`;
}

/** For each state, what comes of each action of an agent called Grace. */
const byAgent: [string, TicketState, TicketAction, string][] = [
  ['new', fresh, take, 'assigned grace, tells partner'],
  ['new', fresh, toLinus, 'assigned linus, tells partner and helpdesk(linus)'],
  ['new', fresh, toGrace, 'assigned grace, tells partner'],
  ['new', fresh, reply, 'assigned grace, tells partner'],
  ['new', fresh, ask, 'waiting grace, tells partner'],
  ['new', fresh, resolve, 'resolved grace, tells partner'],
  ['new', fresh, merge, 'merged grace'],
  ['new', fresh, reopen, 'open'],
  ['her own', hers, take, 'as-before'],
  ['her own', hers, toGrace, 'as-before'],
  ['her own', hers, toLinus, 'assigned linus, tells helpdesk(linus)'],
  ['her own', hers, reply, 'assigned grace, tells partner'],
  ['her own', hers, ask, 'waiting grace, tells partner'],
  ['her own', hers, resolve, 'resolved grace, tells partner'],
  ['her own', hers, merge, 'merged grace'],
  ['a colleague’s', his, take, 'assigned grace, tells helpdesk(linus)'],
  ['a colleague’s', his, toLinus, 'as-before'],
  ['a colleague’s', his, reply, 'someone-elses'],
  ['a colleague’s', his, ask, 'someone-elses'],
  ['a colleague’s', his, resolve, 'someone-elses'],
  ['a colleague’s', his, merge, 'someone-elses'],
  ['a colleague’s', his, reopen, 'open'],
  ['one she waits for', waitsForHer, reply, 'assigned grace, tells partner'],
  ['one she waits for', waitsForHer, ask, 'waiting grace, tells partner'],
  ['one she waits for', waitsForHer, resolve, 'resolved grace, tells partner'],
  ['one she waits for', waitsForHer, toLinus, 'waiting linus, tells helpdesk(linus)'],
  ['one a colleague waits for', waitsForHim, take, 'waiting grace, tells helpdesk(linus)'],
  ['one a colleague waits for', waitsForHim, resolve, 'someone-elses'],
  ['resolved', resolved, reopen, 'assigned grace, tells partner'],
  ['resolved', resolved, take, 'closed'],
  ['resolved', resolved, toLinus, 'closed'],
  ['resolved', resolved, reply, 'closed'],
  ['resolved', resolved, ask, 'closed'],
  ['resolved', resolved, resolve, 'closed'],
  ['resolved', resolved, merge, 'closed'],
  ['merged', merged, reopen, 'closed'],
  ['merged', merged, take, 'closed'],
  ['merged', merged, resolve, 'closed'],
  ['new', fresh, add, 'not-your-part'],
  ['her own', hers, withdraw, 'not-your-part'],
];

const byRequester: [string, TicketState, TicketAction, string][] = [
  ['new', fresh, add, 'new, tells helpdesk()'],
  ['new', fresh, withdraw, 'resolved, tells helpdesk()'],
  ['new', fresh, reopen, 'open'],
  ['assigned', his, add, 'assigned linus, tells helpdesk(linus)'],
  ['assigned', his, withdraw, 'resolved linus, tells helpdesk(linus)'],
  ['waiting', waitsForHim, add, 'assigned linus, tells helpdesk(linus)'],
  ['waiting', waitsForHim, withdraw, 'resolved linus, tells helpdesk(linus)'],
  ['resolved', resolved, reopen, 'assigned linus, tells helpdesk(linus)'],
  ['resolved', resolved, add, 'closed'],
  ['resolved', resolved, withdraw, 'closed'],
  ['withdrawn', withdrawn, reopen, 'new, tells helpdesk(on-duty) and later'],
  ['merged', merged, add, 'closed'],
  ['merged', merged, reopen, 'closed'],
  ['merged', merged, withdraw, 'closed'],
];

const agentsOnly = [take, toLinus, reply, ask, resolve, merge];
const states = [fresh, hers, his, waitsForHer, waitsForHim, resolved, withdrawn, merged];

describe('what may be done with a ticket', () => {
  for (const [name, state, action, expected] of byAgent)
    it(`by an agent: ${action.kind} of ${name} → ${expected}`, () =>
      assert.equal(outcome(state, action, agent), expected));

  for (const [name, state, action, expected] of byRequester)
    it(`by whoever asked: ${action.kind} of ${name} → ${expected}`, () =>
      assert.equal(outcome(state, action, requester), expected));

  it('is never what agents do, for whoever asked', () => {
    for (const state of states)
      for (const action of agentsOnly) assert.equal(outcome(state, action, requester), 'not-your-part');
  });

  it('shows that it was reopened until something is done about it', () => {
    const reopened = actOnTicket(resolved, reopen, requester);
    assert.ok(reopened.kind === 'done');
    assert.deepEqual(reopened.state, { stage: 'assigned', agent: linus, reopened: true });
    const answered = actOnTicket(reopened.state, reply, { role: 'agent', ...linus });
    assert.ok(answered.kind === 'done');
    assert.deepEqual(answered.state, { stage: 'assigned', agent: linus });
  });

  it('never loses whose ticket it is, and never leaves an open ticket that nobody has without bringing it up', () => {
    const actions = [...agentsOnly, toGrace, reopen, add, withdraw];
    const actors = [agent, { role: 'agent', ...linus } as const, requester];
    const steps = fc.array(fc.tuple(fc.constantFrom(...actions), fc.constantFrom(...actors)));
    fc.assert(
      fc.property(steps, (taken) => {
        let state: TicketState = fresh;
        for (const [action, actor] of taken) {
          const verdict = actOnTicket(state, action, actor);
          if (verdict.kind !== 'done') continue;
          const before = state;
          state = verdict.state;
          if (state.stage === 'new' && before.stage !== 'new')
            assert.ok(verdict.effects.some(({ kind }) => kind === 'bring-up-later'));
          // What one side does, the other hears of, except that a colleague is passed a ticket the partner knows of.
          assert.ok(verdict.effects.length > 0 || state.stage === 'merged');
          if (before.stage === 'merged') assert.fail('A merged ticket changed.');
        }
      }),
    );
  });
});
