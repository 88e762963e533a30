import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsCited } from '../../src/answers/cited.ts';
import { createReplies } from '../../src/answers/reply.ts';
import { toText } from '../../src/answers/text.ts';
import { parseCatalogue } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import { factIds } from '../../src/rules/facts.ts';
import { languages } from '../../src/rules/question.ts';
import { courtesies } from '../../src/understanding/understanding.ts';
import {
  catalogue,
  firstLine,
  question,
  replies,
  replyTo,
  textOf,
  translators,
} from '../support/answering.ts';

describe('a reply to several questions', () => {
  const asked = [
    question('how-to-activate'),
    question('entitlement', { levels: ['gold'], supports: ['on-premises'] }),
    question('support-plan-missing'),
  ] as const;

  it('answers each in its order, and keeps the first fact of each', () => {
    const { answers } = replyTo([...asked], 'en');
    assert.deepEqual(
      answers.map(({ topic, facts: [first] }) => [topic, first]),
      [
        ['how-to-activate', 'F-ACT-1'],
        ['entitlement', 'F-ENT-1'],
        ['support-plan-missing', 'F-ERR-5'],
      ],
    );
  });

  it('cites at most six facts, and leaves out what the others say', () => {
    const { answers } = replyTo([...asked], 'en');
    assert.equal(new Set(answers.flatMap(({ facts }) => facts)).size, 6);
    const [howTo] = answers;
    assert.ok(!howTo.facts.includes('F-ACT-4'));
    assert.doesNotMatch(textOf(howTo, 'en'), /Once the activation succeeds/);
  });

  it('offers no question that it answers', () => {
    const { answers } = replyTo([question('entitlement'), question('cloud-competencies')], 'en');
    const offered = answers.flatMap(({ quickReplies }) => quickReplies.map(({ topic }) => topic));
    assert.ok(offered.length > 0);
    assert.ok(!offered.includes('cloud-competencies'), offered.join());
    const plans = replyTo([question('premier-support'), question('advanced-support')], 'en').answers;
    assert.deepEqual(
      plans.flatMap(({ quickReplies }) => quickReplies.map(({ topic }) => topic)),
      ['compare-plans', 'who-gets-cloud-support'],
    );
  });

  it('says in its summary how many answers follow', () => {
    assert.match(replyTo([...asked], 'en').summary, /^3 answers\. In Partner Center/);
  });
});

describe('a reply to one question', () => {
  it('has its first line as summary', () => {
    const reply = replyTo([question('activation-time')], 'tr');
    assert.equal(reply.summary, firstLine(reply.answers[0]));
  });

  it('takes its numbers from the edition', () => {
    const own = structuredClone(mpn2021);
    own.entitlements.gold.onPremises = 33;
    const ours = createReplies({
      catalogue: parseCatalogue(own, 'own'),
      translators,
      today: () => '2021-08-01',
    });
    const reply = ours.reply(
      {
        language: 'en',
        confidence: 1,
        meaning: { kind: 'asked', questions: [question('entitlement', { levels: ['gold'] })] },
      },
      undefined,
    );
    assert.match(reply.summary, /33 incidents/);
  });
});

describe('the statement of a fact', () => {
  for (const language of languages) {
    it(`is there for every id, in ${language}`, () => {
      for (const id of factIds) {
        const reply = replies.fact(id, language);
        assert.equal(reply?.kind, 'answers');
        if (reply?.kind !== 'answers') continue;
        assert.deepEqual(reply.answers[0].facts, [id]);
        assert.ok(firstLine(reply.answers[0]).length > 10);
      }
    });

    it(`has every number of the entitlement, in ${language}`, () => {
      const text = replies.fact('F-ENT-1', language)?.summary ?? '';
      for (const number of ['5', '10', '15', '20'])
        assert.match(text, new RegExp(`(?<!\\d)${number}(?!\\d)`));
    });
  }

  it('is found in any case, and only for an id', () => {
    assert.equal(replies.fact(' f-err-1A ', 'en')?.kind, 'answers');
    assert.equal(replies.fact('F-ENT-99', 'en'), undefined);
  });

  it('names the page a fact names', () => {
    const reply = replies.fact('F-PLAN-3', 'en');
    assert.ok(reply?.kind === 'answers');
    assert.match(textOf(reply.answers[0], 'en'), new RegExp(catalogue.links.comparePlans));
  });
});

describe('without an answer', () => {
  for (const language of languages) {
    it(`says that it does not know, and sends for help with a word the door knows, in ${language}`, () => {
      const reply = replies.reply({ language, confidence: 1, meaning: { kind: 'unknown' } }, undefined);
      assert.equal(reply.kind, 'unknown');
      if (reply.kind !== 'unknown') return;
      assert.ok(['help', '說明', 'yardım'].includes(reply.quickReplies[0]?.text ?? ''));
      assert.equal(reply.quickReplies.length, 3);
    });

    it(`puts what may have been meant all the same one press away, without answering it, in ${language}`, () => {
      const near = [question('signature-packs'), question('compare-plans')];
      const reply = replies.reply(
        { language, confidence: 0.2, meaning: { kind: 'unknown', near } },
        undefined,
      );
      assert.ok(reply.kind === 'unknown');
      assert.deepEqual(
        reply.quickReplies.map(({ topic }) => topic),
        [undefined, 'signature-packs', 'compare-plans'],
      );
      assert.deepEqual(factsCited(reply), []);
    });

    it(`tells a group or a channel to mention it, and nobody in their own chat, in ${language}`, () => {
      const said = translators[language];
      for (const kind of ['welcome', 'help'] as const) {
        const own = toText(replies.talk(kind, language), said);
        const shared = toText(replies.talk(kind, language, true), said);
        assert.deepEqual([own.includes('@'), shared.includes('@')], [false, true]);
        assert.equal(shared.replace(said('talk.mention-me'), said('talk.own-words')), own);
      }
    });

    it(`names a person to ask, or where the helpdesk is reached once that is set, in ${language}`, () => {
      const unknown = { language, confidence: 1, meaning: { kind: 'unknown' } } as const;
      const helpdesk = 'mailto:helpdesk@example.com';
      const withHelpdesk = createReplies({ catalogue, translators, today: () => '2021-08-01', helpdesk });
      const said = translators[language];
      assert.ok(toText(replies.reply(unknown, undefined), said).includes(said('talk.ask-a-person')));
      for (const reply of [withHelpdesk.reply(unknown, undefined), withHelpdesk.talk('help', language)]) {
        const text = toText(reply, said);
        assert.ok(text.includes(`${said('talk.ask-the-helpdesk')}: ${helpdesk}`), text);
        assert.ok(!text.includes(said('talk.ask-a-person')));
      }
    });

    it(`asks back with a button a choice, which repeats what was said, in ${language}`, () => {
      const choices = [question('entitlement', { levels: ['gold'] }), question('cloud-competencies')];
      const reply = replies.reply(
        { language, confidence: 0.2, meaning: { kind: 'unsure', choices } },
        undefined,
      );
      assert.equal(reply.kind, 'choice');
      if (reply.kind !== 'choice') return;
      assert.deepEqual(
        reply.quickReplies.map(({ topic }) => topic),
        ['entitlement', 'cloud-competencies'],
      );
      assert.match(reply.quickReplies[0]?.text ?? '', /Gold|金級|Altın/);
    });

    for (const courtesy of courtesies) {
      it(`answers ${courtesy} with a line, in ${language}`, () => {
        const reply = replies.reply(
          { language, confidence: 1, meaning: { kind: 'courtesy', courtesy } },
          undefined,
        );
        assert.equal(reply.kind === 'talk' && reply.talk, courtesy);
        assert.notEqual(reply.summary, '');
      });
    }
  }

  it('does not know where there is nothing to choose from', () => {
    const meaning = { kind: 'unsure', choices: [] } as const;
    assert.equal(replies.reply({ language: 'en', confidence: 0, meaning }, undefined).kind, 'unknown');
  });
});
