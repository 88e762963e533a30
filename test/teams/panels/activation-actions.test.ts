import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Activation, ActivationAction } from '../../../src/rules/activation.ts';
import { notActivated } from '../../../src/rules/activation.ts';
import { act } from '../../../src/rules/activation-machine.ts';
import { contractOf } from '../../../src/rules/activation-standing.ts';
import { hasIds } from '../../../src/rules/contract.ts';
import { addDays, type Day } from '../../../src/rules/days.ts';
import { activationActions, asksForOffers } from '../../../src/teams/panels/activation-actions.ts';
import type { PanelAction } from '../../../src/teams/panels/panel.ts';
import type { Occasion, Sight } from '../../../src/teams/panels/sight.ts';
import { activations, contract, record, sight } from '../../support/panels.ts';

const olga = { id: 'olga', role: 'none' } as const;
const emre = { id: 'emre', role: 'none' } as const;
const grace = { id: 'grace', role: 'global-administrator' } as const;
const everybody = { id: 'everybody', role: 'none' } as const;
const administrators = { id: 'everybody', role: 'partner-administrator' } as const;

/** What a button or the button of a form sends, a form by its title beside it: "close" and "decline" send the same. */
function sentBy(action: PanelAction): string {
  return action.kind === 'press' ? action.button.verb : `${action.form.submit.verb} (${action.form.title})`;
}

function offered(activation: Activation, overrides: Partial<Sight>): string[] {
  const seen = sight('en', { occasion: 'pressed', record: { ...record, activation }, ...overrides });
  return activationActions(activation, seen).map(sentBy);
}

const states = {
  ...activations,
  renewing: { stage: 'requested', requesters: ['emre'], before: contract },
  resubmitted: { ...activations['submitted'], before: contract },
  ending: { stage: 'activated', requesters: ['emre'], contract: { ...contract, endsOn: '2021-09-09' } },
  lasting: { stage: 'activated', requesters: ['emre'], contract: { ...contract, endsOn: '2021-09-10' } },
  noted: { stage: 'activated', requesters: [], contract: { onPremisesLeft: 4 } },
  'used up': {
    stage: 'activated',
    requesters: [],
    contract: { ...contract, onPremisesLeft: 0, cloudLeft: 0 },
  },
} as Record<string, Activation>;

const request = 'activation-request';
const withdraw = 'activation-withdraw';
const approve = 'activation-approve';
const submit = 'activation-submit';
const wait = 'activation-wait';
const show = 'ids-show';
const decline = 'activation-decline (Decline)';
const close = 'activation-decline (Close without IDs)';
const recordIds = 'activation-record-contract (Record the IDs)';
const recordNewIds = 'activation-record-contract (Record the new IDs)';
const correct = 'activation-correct-contract (Correct the contract)';

/** By state: what somebody who did not ask is offered, who asked, and an administrator in a chat of their own. */
const table: Record<string, [string[], string[], string[]]> = {
  none: [[request], [request], [submit, recordIds]],
  declined: [[request], [request], [submit, recordIds]],
  requested: [[request], [withdraw], [approve, submit, decline]],
  approved: [[request], [withdraw], [submit, recordIds, decline]],
  submitted: [[request], [], [recordIds, wait, close]],
  activated: [[show], [show], [show, correct]],
  expired: [
    [request, show],
    [request, show],
    [submit, recordNewIds, show, correct],
  ],
  renewing: [
    [request, show],
    [withdraw, show],
    [approve, submit, decline, show, correct],
  ],
  resubmitted: [[request, show], [show], [recordNewIds, wait, close, show, correct]],
  ending: [
    [show, request],
    [show, request],
    [show, submit, recordNewIds, correct],
  ],
  lasting: [[show], [show], [show, correct]],
  noted: [[], [], [recordIds]],
  'used up': [
    [request, show],
    [request, show],
    [submit, recordNewIds, show, correct],
  ],
};

describe('what the activation card offers', () => {
  for (const [name, activation] of Object.entries(states)) {
    const [toOthers, toRequesters, toAdministrators] = table[name] ?? [];
    it(`where it is ${name}, in a chat of one’s own`, () => {
      assert.deepEqual(offered(activation, { viewer: olga }), toOthers);
      assert.deepEqual(offered(activation, { viewer: { id: 'olga', role: 'unknown' } }), toOthers);
      assert.deepEqual(offered(activation, { viewer: emre }), toRequesters);
      assert.deepEqual(offered(activation, { viewer: grace }), toAdministrators);
    });

    it(`where it is ${name} and others read along, is the same without forms for IDs`, () => {
      const shared = { private: false };
      assert.deepEqual(offered(activation, { ...shared, viewer: everybody }), toOthers);
      assert.deepEqual(
        offered(activation, { ...shared, viewer: administrators }),
        toAdministrators?.filter((sent) => ![recordIds, recordNewIds, correct].includes(sent)),
      );
    });

    it(`where it is ${name} and a newer card follows, is nothing`, () => {
      for (const viewer of [olga, emre, grace])
        assert.deepEqual(offered(activation, { viewer, occasion: 'superseded' }), []);
    });
  }

  it('to an administrator who asked, is to withdraw as well', () => {
    const own: Activation = { stage: 'requested', requesters: ['grace'] };
    const approved = { by: 'grace', at: '2021-08-10T09:00:00.000Z' };
    assert.deepEqual(offered(own, { viewer: grace }), [approve, submit, withdraw, decline]);
    assert.deepEqual(offered({ ...own, approved }, { viewer: grace }), [
      submit,
      recordIds,
      withdraw,
      decline,
    ]);
  });

  it('is the form for an offer only where somebody calls up the card in a chat of their own', () => {
    const form = 'activation-offer (Add an offer)';
    const added = (overrides: Partial<Sight>) => offered(notActivated, overrides).includes(form);
    assert.ok(added({ occasion: 'opened' }));
    assert.ok(!added({ occasion: 'opened', private: false }));
    for (const occasion of ['pressed', 'news', 'superseded'] as const) assert.ok(!added({ occasion }));
  });

  it('is asked about offers only where none is known', () => {
    const none = { record: { ...record, offers: [] } };
    assert.ok(asksForOffers(sight('en', none)));
    assert.ok(!asksForOffers(sight('en')));
    assert.ok(!asksForOffers(sight('en', { ...none, private: false })));
    assert.ok(!asksForOffers(sight('en', { ...none, occasion: 'news' })));
  });

  it('after a form that was not taken, is no other form: their fields would be sent along', () => {
    const activation = states['resubmitted'] as Activation;
    for (const [form, kept] of [
      ['record', recordNewIds],
      ['correct', correct],
      ['decline', close],
    ] as const) {
      const seen = sight('en', { record: { ...record, activation }, viewer: grace, occasion: 'pressed' });
      const values = { accessId: '<b>', reason: 'no' };
      const actions = activationActions(activation, seen, { form, values, errors: {} });
      const forms = actions.filter(({ kind }) => kind === 'form');
      assert.deepEqual(forms.map(sentBy), [kept]);
      assert.deepEqual(actions.filter(({ kind }) => kind === 'press').map(sentBy), [wait, show]);
    }
  });
});

describe('a form for IDs', () => {
  const formOf = (verb: string, overrides: Partial<Sight> = {}) => {
    const activation = states['expired'] as Activation;
    const seen = sight('en', { record: { ...record, activation }, viewer: grace, ...overrides });
    const actions = activationActions(activation, seen);
    const found = actions.find((action) => sentBy(action).startsWith(verb));
    assert.ok(found?.kind === 'form');
    return found.form;
  };

  it('that corrects the contract shows what is recorded; one for the next contract is empty', () => {
    const values = (verb: string) => formOf(verb).inputs.map(({ id, value }) => [id, value]);
    assert.deepEqual(values('activation-correct-contract'), [
      ['correct-accessId', contract.accessId],
      ['correct-contractId', contract.contractId],
      ['correct-startsOn', contract.startsOn],
      ['correct-endsOn', '2021-08-09'],
    ]);
    assert.deepEqual(values('activation-record-contract'), [
      ['record-accessId', undefined],
      ['record-contractId', undefined],
      ['record-startsOn', undefined],
      ['record-endsOn', undefined],
    ]);
  });

  it('asks for both IDs, and leaves the days to choice', () => {
    for (const verb of ['activation-record-contract', 'activation-correct-contract'])
      assert.deepEqual(
        formOf(verb).inputs.map(({ required }) => required),
        [true, true, false, false],
      );
  });
});

describe('whatever the history of an activation', () => {
  const start: Day = '2021-08-10';
  const day = fc.integer({ min: -400, max: 800 }).map((days) => addDays(start, days));
  const optionalDay = fc.option(day, { nil: undefined });
  const written = fc.record({
    accessId: fc.constantFrom('1', '2'),
    contractId: fc.constantFrom('3', '4'),
    endsOn: optionalDay,
  });
  const count = fc.constantFrom(0, 2, 'unlimited' as const);
  const action: fc.Arbitrary<ActivationAction> = fc.oneof(
    fc
      .constantFrom('request' as const, 'withdraw' as const, 'approve' as const, 'submit' as const)
      .map((kind) => ({ kind })),
    fc.constant({ kind: 'wait' as const }),
    fc.constant({ kind: 'decline' as const, reason: 'no' }),
    fc
      .tuple(fc.constantFrom('record-contract' as const, 'correct-contract' as const), written)
      .map(([kind, each]) => ({ kind, contract: each })),
    fc
      .record({ onPremisesLeft: count, cloudLeft: count, endsOn: optionalDay })
      .map((left) => ({ kind: 'record-left' as const, left })),
  );
  const viewer: fc.Arbitrary<Sight['viewer']> = fc.constantFrom(
    olga,
    emre,
    grace,
    { id: 'hans', role: 'partner-administrator' as const },
    { id: 'emre', role: 'unknown' as const },
  );
  const step = fc.tuple(action, viewer, fc.nat(40));
  const mayActivate = ({ role }: Sight['viewer']) => role !== 'none' && role !== 'unknown';

  /** The activation after these steps, each so many days after the one before, and the day it is then. */
  function played(steps: readonly [ActivationAction, Sight['viewer'], number][]): [Activation, Day] {
    return steps.reduce<[Activation, Day]>(
      ([activation, before], [taken, by, days]) => {
        const today = addDays(before, days);
        const actor = { id: by.id, isAdministrator: mayActivate(by) };
        const verdict = act(activation, taken, actor, new Date(`${today}T09:00:00Z`));
        return [verdict.kind === 'accepted' ? verdict.activation : activation, today];
      },
      [notActivated, start],
    );
  }

  function doneBy(verb: string, today: Day): ActivationAction | undefined {
    const next = { accessId: '5', contractId: '6', startsOn: today, endsOn: addDays(today, 365) };
    const done: Record<string, ActivationAction> = {
      'activation-request': { kind: 'request' },
      'activation-withdraw': { kind: 'withdraw' },
      'activation-approve': { kind: 'approve' },
      'activation-submit': { kind: 'submit' },
      'activation-wait': { kind: 'wait' },
      'activation-decline': { kind: 'decline', reason: 'no' },
      'activation-record-contract': { kind: 'record-contract', contract: next },
      'activation-correct-contract': { kind: 'correct-contract', contract: next },
    };
    return done[verb];
  }

  it('every button of its card does what it says: the rules accept it from whoever sees it', () => {
    const met = new Set<string>();
    const occasion = fc.constantFrom<Occasion>('opened', 'pressed', 'news');
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 12 }),
        viewer,
        fc.boolean(),
        occasion,
        fc.nat(60),
        (steps, own, isPrivate, why, later) => {
          const [activation, lastDay] = played(steps);
          const today = addDays(lastDay, later);
          const seenBy = isPrivate ? own : { ...own, id: 'everybody' };
          const seen = sight('en', {
            record: { ...record, activation },
            viewer: seenBy,
            private: isPrivate,
            today,
            occasion: why,
          });
          for (const each of activationActions(activation, seen)) {
            const { verb } = each.kind === 'press' ? each.button : each.form.submit;
            met.add(verb);
            if (verb === 'ids-show') assert.ok(hasIds(contractOf(activation) ?? {}));
            const done = doneBy(verb, today);
            assert.equal(done === undefined, verb === 'ids-show' || verb === 'activation-offer', verb);
            if (!done) continue;
            const actor = { id: seenBy.id, isAdministrator: mayActivate(seenBy) };
            const verdict = act(activation, done, actor, new Date(`${today}T09:00:00Z`));
            assert.equal(verdict.kind, 'accepted', `${verb}: ${JSON.stringify([verdict, activation])}`);
          }
        },
      ),
      { numRuns: 2000 },
    );
    assert.equal(met.size, 10, [...met].join());
  });
});
