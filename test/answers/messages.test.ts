import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toText } from '../../src/answers/text.ts';
import { contractStandingOf } from '../../src/rules/contract.ts';
import {
  type MessageCase,
  type MessageTopic,
  messageTopics,
  messageVerdict,
} from '../../src/rules/messages.ts';
import type { Partner } from '../../src/rules/partner.ts';
import {
  type ContractState,
  type Details,
  languages,
  noDetails,
  type Support,
} from '../../src/rules/question.ts';
import {
  answerTo,
  firstLine,
  question,
  replies,
  replyTo,
  textOf,
  translators,
} from '../support/answering.ts';
import { trainedUnderstanding } from '../support/understanding.ts';

// The tests' day is 2021-08-01.
const contracts: readonly (Partner['contract'] | undefined)[] = [
  undefined,
  { endsOn: '2022-06-30', onPremisesLeft: 3, cloudLeft: 3 },
  { endsOn: '2021-06-30', onPremisesLeft: 3, cloudLeft: 3 },
  { endsOn: '2022-06-30', onPremisesLeft: 0, cloudLeft: 0 },
  { endsOn: '2022-06-30', onPremisesLeft: 0, cloudLeft: 'unlimited' },
  { endsOn: '2022-06-30', onPremisesLeft: 3, cloudLeft: 0 },
  { startsOn: '2021-09-01', endsOn: '2022-08-31', onPremisesLeft: 3, cloudLeft: 3 },
];
const offers: readonly Partner['offers'][] = [[], [{ level: 'action-pack' }], [{ level: 'gold' }]];
const activations = [undefined, 'none', 'requested', 'submitted', 'activated'] as const;
const portals: readonly Details['portals'][] = [[], ['azure'], ['support-for-business']];

interface Asked {
  topic: MessageTopic;
  details: Partial<Details>;
  partner: Partner;
}

function* allAsked(): Generator<Asked> {
  for (const topic of messageTopics)
    for (const held of offers)
      for (const contract of contracts)
        for (const activation of activations)
          for (const mpnAssociated of [undefined, true, false])
            for (const linked of [undefined, true])
              for (const portal of portals)
                yield {
                  topic,
                  details: { portals: portal },
                  partner: {
                    offers: held,
                    ...(contract ? { contract } : {}),
                    ...(activation ? { activation } : {}),
                    ...(mpnAssociated === undefined ? {} : { mpnAssociated }),
                    ...(linked ? { linked } : {}),
                  },
                };
  yield { topic: 'message-no-benefits', details: { noOffer: true }, partner: { offers: [] } };
}

/** Words that say that a contract is over. */
const overIn = {
  en: { expired: 'expired', 'used-up': 'no incidents left' },
  'zh-TW': { expired: '已到期', 'used-up': '已用完' },
  tr: { expired: 'süresi dol', 'used-up': 'kalmadı' },
};

/** The case the rules decide on, as the answer has to see it. */
function caseOf({ topic, details: { portals: [portal] = [], noOffer }, partner }: Asked): MessageCase {
  const portals = { azure: 'cloud', 'support-for-business': 'on-premises' } as const;
  const ofPortal = portal === 'azure' || portal === 'support-for-business' ? portals[portal] : undefined;
  const support = topic === 'support-plan-missing' ? ofPortal : undefined;
  const about = topic === 'message-already-associated' ? 'cloud' : support;
  const { offers: held, mpnAssociated, activation, linked } = partner;
  const standing = (kind?: Support) => contractStandingOf(partner, '2021-08-01', kind)?.standing;
  const { cloudLeft = 0 } = partner.contract ?? {};
  return {
    levels: held.map(({ level }) => level),
    noOffer,
    contract: standing(about),
    mpnAssociated,
    activation,
    linked,
    support: about,
    standings: about ? undefined : { 'on-premises': standing('on-premises'), cloud: standing('cloud') },
    hasCloudIncidents: cloudLeft !== 0,
  };
}

describe('an answer to a portal message', () => {
  for (const language of languages) {
    const say = translators[language];
    const [label = ''] = say('messages.next-step', { step: '|' }).split('|');
    /** Says not to ask for a new Access ID; what is left of a text without it may not speak of one. */
    const warnings = [say('associated.why')];

    it(`never advises asking for a new Access ID, in ${language}`, () => {
      for (const { topic, details, partner } of allAsked()) {
        const { text } = answerTo(topic, language, details, partner);
        const rest = warnings.reduce((left, warning) => left.replace(warning, ''), text);
        assert.doesNotMatch(rest, /(?:new|another|different) Access ID|Technical Account Manager/i);
        assert.doesNotMatch(rest, /新的?(?:存取識別碼|Access ID)|技術(?:客戶|帳戶)經理/i);
        assert.doesNotMatch(rest, /yeni (?:bir )?(?:Erişim Kimliği|Access ID)|Teknik Hesap Yönetici/i);
      }
    });

    it(`says what it means, then why, then exactly one next step, in ${language}`, () => {
      for (const { topic, details, partner } of allAsked()) {
        const { answer, text } = answerTo(topic, language, details, partner);
        const steps = text.split('\n').filter((line) => line.startsWith(label));
        const isOpen = answer.blocks.some(({ kind }) => kind === 'points');
        assert.equal(steps.length, isOpen ? 0 : 1, text);
        assert.ok(!firstLine(answer).startsWith(label));
        const last = answer.blocks.filter(({ kind }) => kind !== 'links').at(-1);
        if (!isOpen) assert.ok(last?.kind === 'paragraph' && last.text.startsWith(label), text);
      }
    });

    it(`rests on the facts of its verdict, in ${language}`, () => {
      for (const asked of allAsked()) {
        const { answer } = answerTo(asked.topic, language, asked.details, asked.partner);
        const { facts } = messageVerdict(asked.topic, caseOf(asked));
        assert.equal(answer.facts[0], facts[0]);
        assert.deepEqual([...answer.facts].sort(), [...facts].sort(), JSON.stringify(asked));
      }
    });

    it(`says who told of the contract where no record does, and when, in ${language}`, () => {
      const told = (state: ContractState) =>
        answerTo(
          'message-already-associated',
          language,
          {},
          {
            offers: [{ level: 'gold' }],
            contractSaid: { state, on: '2021-07-20', support: 'cloud' },
          },
        );
      assert.equal(told('expired').first, say('associated.expired'));
      assert.match(told('expired').text, /20/);
      assert.match(told('valid').text, /20/);
      assert.ok(told('valid').text.includes(say('contract-state.valid')));
    });

    it(`says once that the contract is over, and whose record says so, in ${language}`, () => {
      const end = { endsOn: '2021-06-30' };
      const usedUp = { endsOn: '2022-06-30', onPremisesLeft: 0, cloudLeft: 0 };
      for (const topic of ['message-already-associated', 'support-plan-missing'] as const)
        for (const [contract, state] of [
          [end, 'expired'],
          [usedUp, 'used-up'],
        ] as const) {
          const { text } = answerTo(topic, language, { portals: ['azure'] }, { offers: [], contract });
          assert.equal(text.split(overIn[language][state]).length, 2, text);
          assert.equal(text.includes(say('recorded.as-recorded')), state === 'used-up', text);
          assert.equal(/2021/.test(text), state === 'expired', text);
        }
    });

    it(`asks in an open case what would close it, beside everything it says, in ${language}`, () => {
      const { answer, text } = answerTo('message-already-associated', language);
      assert.deepEqual(answer.asks, {
        unknown: ['level', 'contract'],
        said: { levels: [], contract: undefined, support: 'cloud' },
      });
      for (const key of ['case-valid', 'case-no-longer-valid', 'case-action-pack'] as const)
        assert.ok(text.includes(say(`associated.${key}`)));
      assert.equal(
        toText(replyTo([question('message-already-associated')], language), say).includes('?'),
        false,
      );
    });

    it(`names of a missing plan only the causes that the recorded counts leave, in ${language}`, () => {
      const contract = { endsOn: '2022-06-30', onPremisesLeft: 0, cloudLeft: 'unlimited' } as const;
      const { text, answer } = answerTo('support-plan-missing', language, {}, { offers: [], contract });
      const causes = ['used-up-on-premises', 'not-linked'] as const;
      for (const cause of causes) assert.ok(text.includes(say(`missing.${cause}`)), text);
      for (const other of ['not-added', 'unavailable', 'action-pack-in-cloud', 'used-up-in-cloud'] as const)
        assert.ok(!text.includes(say(`missing.${other}`)), text);
      assert.ok(text.includes(say('missing.which-portal')));
      assert.equal(answer.asks, undefined);
    });

    it(`tells a missing plan's cause once the portal is pressed, in ${language}`, () => {
      const contract = { endsOn: '2022-06-30', onPremisesLeft: 0, cloudLeft: 'unlimited' } as const;
      const partner: Partner = { offers: [], contract };
      const { quickReplies } = answerTo('support-plan-missing', language, {}, partner).answer;
      const firstLines = quickReplies.map(({ text, topic }) => {
        const understanding = trainedUnderstanding()({ text, topic, locale: language });
        assert.equal(understanding.language, language);
        const reply = replies.reply(understanding, partner);
        return reply.kind === 'answers' ? firstLine(reply.answers[0]) : reply.kind;
      });
      assert.deepEqual(firstLines, [say('missing.not-linked-yet'), say('missing.used-up')]);
    });

    it(`keeps Action Pack out of the causes for whoever has more, in ${language}`, () => {
      const { text } = answerTo('support-plan-missing', language, { levels: ['gold'] });
      assert.ok(text.includes(say('missing.not-linked')));
      assert.ok(!text.includes(say('missing.action-pack-in-cloud')), text);
    });

    it(`asks nothing where others are answered beside it, in ${language}`, () => {
      const { answers } = replyTo(
        [question('message-already-associated'), question('entitlement', { levels: ['gold'] })],
        language,
      );
      assert.deepEqual(
        answers.flatMap(({ asks }) => asks ?? []),
        [],
      );
      assert.ok(textOf(answers[0], language).includes(say('associated.case-valid')));
    });
  }

  it('believes what the question says more than the record', () => {
    const contract = { endsOn: '2022-06-30', cloudLeft: 3 };
    const partner: Partner = { offers: [{ level: 'gold' }], contract };
    const details = { ...noDetails, contract: 'used-up' as const };
    const { answer } = answerTo('message-already-associated', 'en', details, partner);
    assert.ok(answer.facts.includes('F-ERR-1b'));
  });
});
