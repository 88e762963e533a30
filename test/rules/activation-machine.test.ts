import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type {
  Activation,
  ActivationAction,
  ActivationActionKind,
  ActivationVerdict,
  Actor,
  Refusal,
  Stage,
} from '../../src/rules/activation.ts';
import { notActivated } from '../../src/rules/activation.ts';
import { act } from '../../src/rules/activation-machine.ts';
import { contractOf, mayRenew, progressOf, standingOf } from '../../src/rules/activation-standing.ts';
import { hasIds } from '../../src/rules/contract.ts';
import { dayOf } from '../../src/rules/days.ts';

const now = new Date('2021-08-10T09:00:00Z');
const emre: Actor = { id: 'emre', isAdministrator: false };
const olga: Actor = { id: 'olga', isAdministrator: false };
const grace: Actor = { id: 'grace', isAdministrator: true };
const ids = { accessId: '0012345', contractId: '9876' };
const contract = { ...ids, startsOn: '2021-08-01', endsOn: '2022-07-31' };

const requested: Activation = { stage: 'requested', requesters: ['emre'] };
const approved: Activation = { ...requested, approved: { by: 'grace', at: now.toISOString() } };
const submitted: Activation = {
  stage: 'submitted',
  requesters: ['emre'],
  submitted: { by: 'grace', at: now.toISOString() },
  checkOn: '2021-08-13',
};
const activated: Activation = { stage: 'activated', requesters: ['emre'], contract };
const expired: Activation = {
  ...activated,
  contract: { ...contract, startsOn: '2020-08-01', endsOn: '2021-07-31' },
};
const usedUp: Activation = { ...activated, contract: { ...contract, onPremisesLeft: 0, cloudLeft: 0 } };
const noted: Activation = { stage: 'activated', requesters: [], contract: { onPremisesLeft: 4 } };

const states = { none: notActivated, requested, approved, submitted, activated, expired, usedUp, noted };
type State = keyof typeof states;

const actions = {
  request: { kind: 'request' },
  withdraw: { kind: 'withdraw' },
  approve: { kind: 'approve' },
  decline: { kind: 'decline', reason: 'not now' },
  submit: { kind: 'submit' },
  wait: { kind: 'wait' },
  'record-contract': { kind: 'record-contract', contract },
  'correct-contract': { kind: 'correct-contract', contract: { ...ids, accessId: '7777777' } },
  'record-left': { kind: 'record-left', left: { onPremisesLeft: 3, cloudLeft: 1 } },
} as const satisfies Record<ActivationActionKind, ActivationAction>;

function outcomeOf(verdict: ActivationVerdict): Stage | Refusal {
  return verdict.kind === 'accepted' ? verdict.activation.stage : verdict.reason;
}

/** What each action of an administrator comes to, in each state. */
const administered: Record<ActivationActionKind, Record<State, Stage | Refusal>> = {
  request: {
    none: 'requested',
    requested: 'requested',
    approved: 'requested',
    submitted: 'submitted',
    activated: 'already-activated',
    expired: 'requested',
    usedUp: 'requested',
    noted: 'already-activated',
  },
  withdraw: {
    none: 'nothing-requested',
    requested: 'not-your-request',
    approved: 'not-your-request',
    submitted: 'already-submitted',
    activated: 'already-activated',
    expired: 'already-activated',
    usedUp: 'already-activated',
    noted: 'already-activated',
  },
  approve: {
    none: 'nothing-requested',
    requested: 'requested',
    approved: 'already-approved',
    submitted: 'already-submitted',
    activated: 'already-activated',
    expired: 'already-activated',
    usedUp: 'already-activated',
    noted: 'already-activated',
  },
  decline: {
    none: 'nothing-requested',
    requested: 'none',
    approved: 'none',
    submitted: 'none',
    activated: 'already-activated',
    expired: 'already-activated',
    usedUp: 'already-activated',
    noted: 'already-activated',
  },
  submit: {
    none: 'submitted',
    requested: 'submitted',
    approved: 'submitted',
    submitted: 'already-submitted',
    activated: 'already-activated',
    expired: 'submitted',
    usedUp: 'submitted',
    noted: 'already-activated',
  },
  wait: {
    none: 'not-submitted',
    requested: 'not-submitted',
    approved: 'not-submitted',
    submitted: 'submitted',
    activated: 'not-submitted',
    expired: 'not-submitted',
    usedUp: 'not-submitted',
    noted: 'not-submitted',
  },
  'record-contract': {
    none: 'activated',
    requested: 'activated',
    approved: 'activated',
    submitted: 'activated',
    activated: 'already-activated',
    expired: 'activated',
    usedUp: 'activated',
    noted: 'activated',
  },
  'correct-contract': {
    none: 'not-activated',
    requested: 'not-activated',
    approved: 'not-activated',
    submitted: 'not-activated',
    activated: 'activated',
    expired: 'activated',
    usedUp: 'activated',
    noted: 'activated',
  },
  'record-left': {
    none: 'activated',
    requested: 'not-recorded',
    approved: 'not-recorded',
    submitted: 'not-recorded',
    activated: 'activated',
    expired: 'activated',
    usedUp: 'activated',
    noted: 'activated',
  },
};

describe('the activation, for an administrator', () => {
  for (const [kind, row] of Object.entries(administered) as [ActivationActionKind, Record<State, string>][])
    for (const [state, expected] of Object.entries(row) as [State, string][])
      it(`on "${kind}" where it is ${state}, comes to ${expected}`, () => {
        assert.equal(outcomeOf(act(states[state], actions[kind], grace, now)), expected);
      });
});

describe('the activation, for everybody else', () => {
  for (const kind of ['approve', 'decline', 'submit', 'wait', 'record-contract', 'correct-contract'] as const)
    for (const state of Object.keys(states) as State[])
      it(`refuses "${kind}" where it is ${state}: only an administrator can (F-ROLE-1)`, () => {
        assert.equal(outcomeOf(act(states[state], actions[kind], emre, now)), 'not-an-administrator');
      });

  it('is asked for, and every administrator is told', () => {
    assert.deepEqual(act(notActivated, { kind: 'request' }, emre, now), {
      kind: 'accepted',
      activation: { stage: 'requested', requesters: ['emre'] },
      effects: [{ kind: 'tell', whom: 'administrators', news: 'requested' }],
    });
  });

  it('is asked for by a second person, who is told with the first one', () => {
    const verdict = act(requested, { kind: 'request' }, olga, now);
    assert.ok(verdict.kind === 'accepted' && verdict.activation.stage === 'requested');
    assert.deepEqual(verdict.activation.requesters, ['emre', 'olga']);
    assert.deepEqual(verdict.effects, []);
  });

  it('is asked for once by the same person', () => {
    assert.equal(outcomeOf(act(requested, { kind: 'request' }, emre, now)), 'already-requested');
    assert.equal(outcomeOf(act(submitted, { kind: 'request' }, emre, now)), 'already-requested');
  });

  it('ends with its last request, and goes on with the others', () => {
    const both: Activation = { stage: 'requested', requesters: ['emre', 'olga'] };
    const others = act(both, { kind: 'withdraw' }, emre, now);
    assert.deepEqual(others.kind === 'accepted' && others.activation, {
      stage: 'requested',
      requesters: ['olga'],
    });
    const last = act(requested, { kind: 'withdraw' }, emre, now);
    assert.ok(last.kind === 'accepted');
    assert.equal(standingOf(last.activation, dayOf(now)), 'withdrawn');
    assert.deepEqual(last.effects, [{ kind: 'tell', whom: 'administrators', news: 'withdrawn' }]);
  });
});

describe('an administrator', () => {
  it('who asks needs nobody’s approval', () => {
    assert.deepEqual(act(notActivated, { kind: 'request' }, grace, now), {
      kind: 'accepted',
      activation: {
        stage: 'requested',
        requesters: ['grace'],
        approved: { by: 'grace', at: now.toISOString() },
      },
      effects: [],
    });
  });

  it('who submitted is asked three days later whether the IDs show (F-ACT-3)', () => {
    const verdict = act(approved, { kind: 'submit' }, grace, now);
    assert.ok(verdict.kind === 'accepted');
    assert.deepEqual(verdict.effects, [
      { kind: 'tell', whom: ['emre'], news: 'submitted' },
      { kind: 'remind', of: 'check-back', on: '2021-08-13' },
    ]);
    const waited = act(verdict.activation, { kind: 'wait' }, grace, new Date('2021-08-13T10:00:00Z'));
    assert.deepEqual(waited.kind === 'accepted' && waited.effects, [
      { kind: 'remind', of: 'check-back', on: '2021-08-16' },
    ]);
  });

  it('who records the contract is reminded 30 and 7 days before it ends, and once it has', () => {
    const verdict = act(submitted, actions['record-contract'], grace, now);
    assert.deepEqual(verdict.kind === 'accepted' && verdict.effects, [
      { kind: 'tell', whom: ['emre'], news: 'activated' },
      { kind: 'remind', of: 'ends-in-30-days', on: '2022-07-01' },
      { kind: 'remind', of: 'ends-in-7-days', on: '2022-07-24' },
      { kind: 'remind', of: 'ended', on: '2022-08-01' },
    ]);
  });

  it('who records an end so near that its reminders are due has one given at once, and those still ahead', () => {
    const ended = { kind: 'remind', of: 'ended' } as const;
    const inDays = { kind: 'remind', of: 'ends-in-7-days' } as const;
    for (const [endsOn, expected] of [
      [
        '2021-08-11',
        [
          { ...inDays, on: '2021-08-04' },
          { ...ended, on: '2021-08-12' },
        ],
      ],
      [
        '2021-08-31',
        [
          { kind: 'remind', of: 'ends-in-30-days', on: '2021-08-01' },
          { ...inDays, on: '2021-08-24' },
          { ...ended, on: '2021-09-01' },
        ],
      ],
      ['2021-08-09', [{ ...ended, on: '2021-08-10' }]],
    ] as const) {
      const corrected = act(
        activated,
        { kind: 'correct-contract', contract: { ...ids, endsOn } },
        grace,
        now,
      );
      assert.deepEqual(corrected.kind === 'accepted' && corrected.effects, expected, endsOn);
    }
  });

  it('who corrects something else than the end hears of the end no second time', () => {
    const near: Activation = { ...activated, contract: { ...contract, endsOn: '2021-08-11' } };
    const again = { ...ids, endsOn: '2021-08-11' };
    const verdict = act(near, { kind: 'correct-contract', contract: again }, grace, now);
    assert.deepEqual(verdict.kind === 'accepted' && verdict.effects, []);
  });

  it('cannot record a contract that ends before it starts', () => {
    const wrong = { ...ids, startsOn: '2022-08-01', endsOn: '2022-08-01' };
    for (const kind of ['record-contract', 'correct-contract'] as const)
      assert.equal(
        outcomeOf(
          act(kind === 'record-contract' ? submitted : activated, { kind, contract: wrong }, grace, now),
        ),
        'ends-before-it-starts',
      );
  });

  it('who corrects the IDs keeps what is left, and the requesters are told', () => {
    const counted: Activation = { ...activated, contract: { ...contract, onPremisesLeft: 5 } };
    const verdict = act(counted, actions['correct-contract'], grace, now);
    assert.ok(verdict.kind === 'accepted' && verdict.activation.stage === 'activated');
    assert.deepEqual(verdict.activation.contract, {
      accessId: '7777777',
      contractId: '9876',
      onPremisesLeft: 5,
    });
    assert.deepEqual(verdict.effects, [
      { kind: 'tell', whom: ['emre'], news: 'corrected' },
      { kind: 'forget-links' },
    ]);
  });

  it('who records the next contract makes earlier links count no more (F-ACT-6)', () => {
    const next = { ...contract, contractId: '5555', startsOn: '2021-08-01', endsOn: '2022-07-31' };
    const verdict = act(expired, { kind: 'record-contract', contract: next }, grace, now);
    assert.ok(verdict.kind === 'accepted');
    assert.ok(verdict.effects.some(({ kind }) => kind === 'forget-links'));
  });

  it('adds the IDs to a contract that was noted from Support for Business', () => {
    const verdict = act(noted, { kind: 'record-contract', contract: ids }, grace, now);
    assert.ok(verdict.kind === 'accepted');
    assert.deepEqual(contractOf(verdict.activation), { ...ids, onPremisesLeft: 4 });
  });
});

describe('a renewal', () => {
  it('that comes to nothing leaves the contract before it', () => {
    const asked = act(expired, { kind: 'request' }, emre, now);
    assert.ok(asked.kind === 'accepted');
    const declined = act(asked.activation, actions.decline, grace, now);
    assert.ok(declined.kind === 'accepted');
    assert.deepEqual(contractOf(declined.activation), contractOf(expired));
    assert.equal(standingOf(declined.activation, dayOf(now)), 'expired');
  });

  it('may be asked for from 30 days before the end', () => {
    assert.equal(mayRenew(contract, '2022-06-30'), false);
    assert.equal(mayRenew(contract, '2022-07-01'), true);
    assert.equal(mayRenew(contract, '2022-08-01'), true);
    assert.equal(mayRenew({}, '2022-08-01'), false);
  });
});

describe('what is left', () => {
  it('may be noted by anybody, and says on which day it was read', () => {
    const verdict = act(activated, actions['record-left'], emre, now);
    assert.ok(verdict.kind === 'accepted');
    assert.deepEqual(contractOf(verdict.activation), {
      ...contract,
      onPremisesLeft: 3,
      cloudLeft: 1,
      leftRecordedOn: '2021-08-10',
    });
  });

  it('is told to administrators once when it comes to nothing', () => {
    const none = { kind: 'record-left', left: { onPremisesLeft: 0, cloudLeft: 0 } } as const;
    const verdict = act(activated, none, emre, now);
    assert.ok(verdict.kind === 'accepted');
    assert.deepEqual(verdict.effects, [{ kind: 'tell', whom: 'administrators', news: 'used-up' }]);
    const again = act(verdict.activation, none, emre, now);
    assert.deepEqual(again.kind === 'accepted' && again.effects, []);
  });
});

describe('what is left, and which contract', () => {
  it('is another thing: other days than those recorded are taken from an administrator only', () => {
    const left = { onPremisesLeft: 3, endsOn: '2020-01-01', startsOn: '2019-01-01' };
    assert.equal(outcomeOf(act(activated, { kind: 'record-left', left }, emre, now)), 'another-contract');
    assert.equal(outcomeOf(act(activated, { kind: 'record-left', left }, grace, now)), 'activated');
    const same = { onPremisesLeft: 3, endsOn: contract.endsOn };
    assert.equal(outcomeOf(act(activated, { kind: 'record-left', left: same }, emre, now)), 'activated');
  });

  it('may name the days of a contract that runs, where none are recorded, but not end it', () => {
    const undated: Activation = { ...activated, contract: ids };
    const noting = (dates: object) =>
      outcomeOf(act(undated, { kind: 'record-left', left: { onPremisesLeft: 3, ...dates } }, emre, now));
    assert.equal(noting({ startsOn: '2021-08-01', endsOn: '2022-07-31' }), 'activated');
    assert.equal(noting({ startsOn: '2019-08-01', endsOn: '2020-07-31' }), 'another-contract');
    assert.equal(noting({ startsOn: '2030-08-01' }), 'another-contract');
  });

  it('cannot be noted by a member before anybody recorded the contract', () => {
    assert.equal(outcomeOf(act(notActivated, actions['record-left'], emre, now)), 'not-recorded');
  });

  it('is as old as the day it was read: what was not read then is not kept', () => {
    const counted: Activation = { ...activated, contract: { ...contract, onPremisesLeft: 5, cloudLeft: 7 } };
    const verdict = act(counted, { kind: 'record-left', left: { onPremisesLeft: 4 } }, emre, now);
    assert.ok(verdict.kind === 'accepted');
    assert.deepEqual(contractOf(verdict.activation), {
      ...contract,
      onPremisesLeft: 4,
      leftRecordedOn: '2021-08-10',
    });
  });

  it('is noted and corrected while a renewal is under way, which goes on', () => {
    const renewing: Activation = { stage: 'requested', requesters: ['emre'], before: contract };
    for (const action of [actions['record-left'], actions['correct-contract']] as const) {
      const verdict = act(renewing, action, grace, now);
      assert.ok(verdict.kind === 'accepted' && verdict.activation.stage === 'requested');
      assert.notDeepEqual(contractOf(verdict.activation), contract);
    }
  });
});

describe('any history of an activation', () => {
  const actor = fc.constantFrom(emre, olga, grace, { id: 'hans', isAdministrator: true });
  const day = fc.integer({ min: 0, max: 800 }).map((days) => new Date(Date.UTC(2021, 0, 1 + days)));
  const optionalDay = fc.option(day.map(dayOf), { nil: undefined });
  const dates = fc.record({ startsOn: optionalDay, endsOn: optionalDay });
  const pair = fc.constantFrom(ids, { ...ids, contractId: '5555' });
  const action: fc.Arbitrary<ActivationAction> = fc.oneof(
    fc.constantFrom('request', 'withdraw', 'approve', 'submit', 'wait').map((kind) => ({ kind })),
    fc.constant({ kind: 'decline' as const, reason: 'no' }),
    fc
      .tuple(fc.constantFrom('record-contract', 'correct-contract'), pair, dates)
      .map(([kind, two, when]) => ({ kind, contract: { ...two, ...when } })),
    fc
      .record({ onPremisesLeft: fc.nat(3), cloudLeft: fc.constantFrom(0, 2, 'unlimited' as const) })
      .map((left) => ({ kind: 'record-left' as const, left })),
  );
  const step = fc.tuple(action, actor, fc.integer({ min: 0, max: 40 }));

  it('keeps its promises at every step', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let activation: Activation = notActivated;
        let atMs = Date.UTC(2021, 0, 1);
        for (const [taken, by, days] of steps) {
          atMs += days * 86_400_000;
          const today = dayOf(new Date(atMs));
          const before = activation;
          const verdict = act(before, taken, by, new Date(atMs));
          if (verdict.kind === 'refused') continue;
          activation = verdict.activation;
          const changed = standingOf(before, today) !== standingOf(activation, today);
          // Only an administrator moves it on towards the IDs, or says no.
          const moved = standingOf(activation, today);
          if (changed && ['approved', 'declined', 'submitted'].includes(moved)) assert.ok(by.isAdministrator);
          // IDs appear and change by an administrator's hand only, and are never lost but to newer ones.
          const [old, held] = [contractOf(before), contractOf(activation)];
          if (old?.contractId !== held?.contractId || old?.accessId !== held?.accessId)
            assert.ok(by.isAdministrator && held && hasIds(held));
          // A contract never ends before it starts, by anything that was taken.
          if (held?.startsOn && held.endsOn) assert.ok(held.startsOn < held.endsOn);
          // Everybody who waits is named once.
          const waiting = activation.stage === 'none' ? [] : activation.requesters;
          assert.equal(new Set(waiting).size, waiting.length);
          // Reminders lie ahead, but for one of the end.
          const due = verdict.effects.flatMap((effect) =>
            effect.kind === 'remind' && effect.on <= today ? [effect.of] : [],
          );
          assert.ok(due.length <= 1 && !due.includes('check-back'));
          // The way goes forward without a gap.
          const states = progressOf(activation).map(({ state }) => state);
          assert.deepEqual(
            [...states].sort((a, b) => order(a) - order(b)),
            states,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never changes what it was given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(states)), action, actor, (activation, taken, by) => {
        const copy = structuredClone(activation);
        act(activation, taken, by, now);
        assert.deepEqual(activation, copy);
      }),
    );
  });
});

const order = (state: 'done' | 'now' | 'ahead') => ['done', 'now', 'ahead'].indexOf(state);
