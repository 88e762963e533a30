import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mostFactsInOneReply } from '../../src/rules/facts.ts';
import {
  askedAbout,
  type MessageCase,
  type MessageTopic,
  messageTopics,
  messageVerdict,
} from '../../src/rules/messages.ts';
import type { Level } from '../../src/rules/question.ts';

/** A row for each state of what is in the first column, a column for each state of what stands above. */
function table(text: string): (row: string, column: string) => string {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return (row, column) => {
    const cell = rows.find(([name]) => name === row)?.[head.indexOf(column)];
    assert.ok(cell, `there is no cell for ${row} and ${column}`);
    return cell;
  };
}

const levelsOf: Readonly<Record<string, readonly Level[]>> = {
  nothing: [],
  'Action Pack': ['action-pack'],
  Silver: ['silver'],
  Gold: ['gold'],
  'Action Pack and Gold': ['action-pack', 'gold'],
};
const contracts = ['unknown', 'valid', 'expired', 'used-up', 'not-begun'] as const;
const activations = ['unknown', 'none', 'requested', 'submitted', 'activated'] as const;
const yesNoUnknown = { yes: true, no: false, unknown: undefined } as const;
const portals = { cloud: 'cloud', 'on-premises': 'on-premises', unknown: undefined } as const;

/** The state of a record, in the words of the tables. */
interface State {
  offers: keyof typeof levelsOf & string;
  contract: (typeof contracts)[number];
  mpn: keyof typeof yesNoUnknown;
  activation: (typeof activations)[number];
  linked: boolean;
  portal: keyof typeof portals;
}

function* states(): Generator<State> {
  for (const offers of Object.keys(levelsOf))
    for (const contract of contracts)
      for (const mpn of ['yes', 'no', 'unknown'] as const)
        for (const activation of activations)
          for (const linked of [false, true])
            for (const portal of ['cloud', 'on-premises', 'unknown'] as const)
              yield { offers, contract, mpn, activation, linked, portal };
}

function caseOf({ offers, contract, mpn, activation, linked, portal }: State): MessageCase {
  return {
    levels: levelsOf[offers] ?? [],
    contract: contract === 'unknown' ? undefined : contract,
    mpnAssociated: yesNoUnknown[mpn],
    activation: activation === 'unknown' ? undefined : activation,
    linked,
    support: portals[portal],
  };
}

/** "meaning: step", and what would be asked. */
function verdictOn(topic: MessageTopic, state: State): string {
  const { meaning, step, unknown } = messageVerdict(topic, caseOf(state));
  return [`${meaning}: ${step}`, ...(unknown.length > 0 ? [`asks ${unknown.join(' and ')}`] : [])].join(', ');
}

/** Where a record has a Silver and a Gold offer, they are treated alike. */
const alreadyAssociated = table(`
                     | unknown                                     | valid                               | expired                   | used-up                   | not-begun
nothing              | open: find-case, asks level and contract    | already-linked: new-support-request | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
Action Pack          | cloud-not-included: attain-competency       | cloud-not-included: attain-competency | cloud-not-included: attain-competency | cloud-not-included: attain-competency | cloud-not-included: attain-competency
Silver               | open: find-case, asks contract              | already-linked: new-support-request | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
Gold                 | open: find-case, asks contract              | already-linked: new-support-request | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
Action Pack and Gold | open: find-case, asks contract              | already-linked: new-support-request | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
`);

const notAuthorized = table(`
        | the message
yes     | account-not-associated: sign-in-with-mpn
no      | organization-not-associated: sign-in-with-mpn
unknown | account-not-associated: sign-in-with-mpn
`);

/** Any offer is one; without one, a contract that runs, or an activation, shows that there is one. */
const noBenefits = table(`
                    | unknown                         | valid                         | expired                         | used-up                         | not-begun
an offer            | wrong-account: switch-account   | wrong-account: switch-account | open: find-case                 | open: find-case                 | wrong-account: switch-account
activated           | wrong-account: switch-account   | wrong-account: switch-account | open: find-case, asks level     | open: find-case, asks level     | wrong-account: switch-account
nothing             | open: find-case, asks level     | wrong-account: switch-account | open: find-case, asks level     | open: find-case, asks level     | wrong-account: switch-account
`);

const buttonGrey = table(`
          | unknown                                | valid                                | expired                                | used-up                                | not-begun
unknown   | role-missing: find-administrator       | role-missing: find-administrator     | role-missing: find-administrator       | role-missing: find-administrator       | role-missing: find-administrator
none      | role-missing: find-administrator       | role-missing: find-administrator     | role-missing: find-administrator       | role-missing: find-administrator       | role-missing: find-administrator
requested | role-missing-requested: leave-to-administrator | role-missing-requested: leave-to-administrator | role-missing-requested: leave-to-administrator | role-missing-requested: leave-to-administrator | role-missing-requested: leave-to-administrator
submitted | role-missing-submitted: wait-for-processing | role-missing-submitted: wait-for-processing | role-missing-submitted: wait-for-processing | role-missing-submitted: wait-for-processing | role-missing-submitted: wait-for-processing
activated | role-missing-activated: use-ids        | role-missing-activated: use-ids      | role-missing: find-administrator       | role-missing: find-administrator       | role-missing-activated: use-ids
`);

/** In a cloud portal. */
const missingInCloud = table(`
                     | unknown                                  | valid                       | valid, linked               | expired                   | used-up                   | not-begun
nothing              | open: find-case, asks level and contract | open: find-case, asks level | open: find-case, asks level | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
Action Pack          | cloud-not-included: attain-competency    | cloud-not-included: attain-competency | cloud-not-included: attain-competency | cloud-not-included: attain-competency | cloud-not-included: attain-competency | cloud-not-included: attain-competency
Silver               | open: find-case, asks contract           | not-linked: link-contract   | open: find-case             | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
Gold                 | open: find-case, asks contract           | not-linked: link-contract   | open: find-case             | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
Action Pack and Gold | open: find-case, asks contract           | not-linked: link-contract   | open: find-case             | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
`);

/** In Support for Business, whatever is held. */
const missingOnPremises = table(`
            | unknown                        | valid                                  | expired                   | used-up                   | not-begun
not linked  | open: find-case, asks contract | not-added-or-old-product: add-contract | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
linked      | open: find-case, asks contract | old-product: check-version             | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
`);

/** Where nobody said in which portal. */
const missingSomewhere = table(`
         | unknown                                  | valid           | expired                   | used-up                   | not-begun
nothing  | open: find-case, asks level and contract | open: find-case | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
an offer | open: find-case, asks contract           | open: find-case | no-longer-valid: buy-plan | no-longer-valid: buy-plan | not-begun: wait-for-start
`);

const expected: Record<MessageTopic, (state: State) => string> = {
  'message-already-associated': ({ offers, contract }) => alreadyAssociated(offers, contract),
  'message-not-authorized': ({ mpn }) => notAuthorized(mpn, 'the message'),
  'message-no-benefits': ({ offers, activation, contract }) =>
    noBenefits(
      offers !== 'nothing' ? 'an offer' : activation === 'activated' ? 'activated' : 'nothing',
      contract,
    ),
  'activate-button-grey': ({ activation, contract }) => buttonGrey(activation, contract),
  'support-plan-missing': ({ offers, contract, portal, linked }) => {
    if (portal === 'on-premises') return missingOnPremises(linked ? 'linked' : 'not linked', contract);
    if (portal === 'unknown')
      return missingSomewhere(offers === 'nothing' ? 'nothing' : 'an offer', contract);
    return missingInCloud(offers, contract === 'valid' && linked ? 'valid, linked' : contract);
  },
};

describe('what a message means', () => {
  for (const topic of messageTopics) {
    it(`is what its table says in every state of the record: ${topic}`, () => {
      for (const state of states()) {
        // The portal matters only where a plan is missing; "already associated" is a message of a cloud portal.
        if (topic === 'message-already-associated' && state.portal === 'on-premises') continue;
        assert.equal(verdictOn(topic, state), expected[topic](state), JSON.stringify(state));
      }
    });
  }

  it('is that there is no offer, where that was said, whatever is recorded', () => {
    for (const state of states()) {
      const { meaning, step } = messageVerdict('message-no-benefits', { ...caseOf(state), noOffer: true });
      assert.equal(`${meaning}: ${step}`, 'no-active-offer: see-offers');
    }
  });

  it('rests on the fact of the message first, and on six facts at most', () => {
    const first: Record<MessageTopic, string> = {
      'message-already-associated': 'F-ERR-1',
      'message-not-authorized': 'F-ERR-2',
      'message-no-benefits': 'F-ERR-3',
      'activate-button-grey': 'F-ROLE-5',
      'support-plan-missing': 'F-ERR-5',
    };
    for (const topic of messageTopics) {
      for (const state of states()) {
        const { facts } = messageVerdict(topic, caseOf(state));
        assert.equal(facts[0], first[topic]);
        assert.ok(facts.length <= mostFactsInOneReply);
        assert.equal(new Set(facts).size, facts.length);
      }
    }
  });

  it('asks what may be asked about its message, and all of that in some case', () => {
    for (const topic of messageTopics) {
      const asked = new Set([...states()].flatMap((state) => messageVerdict(topic, caseOf(state)).unknown));
      assert.deepEqual([...asked].sort(), [...askedAbout[topic]].sort(), topic);
    }
  });

  it('asks two questions at most, and only in an open case', () => {
    for (const topic of messageTopics) {
      for (const state of states()) {
        const { meaning, unknown } = messageVerdict(topic, caseOf(state));
        assert.ok(unknown.length <= 2);
        if (meaning !== 'open') assert.deepEqual(unknown, []);
      }
    }
  });

  it('is no case of Action Pack where cloud incidents are recorded (F-ENT-4)', () => {
    const known = { levels: [], hasCloudIncidents: true, support: 'cloud' } as const;
    for (const topic of ['message-already-associated', 'support-plan-missing'] as const)
      assert.deepEqual(messageVerdict(topic, known).unknown, ['contract'], topic);
    assert.equal(
      messageVerdict('support-plan-missing', { ...known, contract: 'valid' }).meaning,
      'not-linked',
    );
  });

  it('offers the plan for cloud products only where cloud incidents are wanted (F-PLAN-2)', () => {
    for (const support of ['cloud', 'on-premises', undefined] as const) {
      const { facts } = messageVerdict('support-plan-missing', {
        levels: ['gold'],
        contract: 'expired',
        support,
      });
      assert.equal(facts.includes('F-PLAN-2'), support === 'cloud');
      assert.ok(facts.includes('F-PLAN-1') && facts.includes('F-PLAN-3'));
    }
  });
});
