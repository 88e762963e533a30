import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { topics } from '../../src/rules/question.ts';
import { taughtSchema } from '../../src/store/taught-record.ts';
import type { TeachValues } from '../../src/teams/panels/teach-panel.ts';
import { readTeachFields, shownAgain } from '../../src/teams/teach-fields.ts';
import { plainAnswering } from '../support/doubles.ts';

const { translators, readPhrases } = plainAnswering;
const phrase = 'Who sends our invoices?';

function read(values: TeachValues) {
  return readTeachFields(
    { phrase, language: 'en', lesson: 'words', ...values },
    translators.en,
    readPhrases.fold,
  );
}

describe('the form that teaches', () => {
  it('takes a topic, no answer, or words of one’s own', () => {
    const lessonOf = (values: TeachValues) => {
      const result = read(values);
      return result.ok ? result.draft.lesson : result.errors;
    };
    assert.deepEqual(lessonOf({ lesson: 'entitlement' }), { kind: 'topic', topic: 'entitlement' });
    assert.deepEqual(lessonOf({ lesson: 'none', words: ' ' }), { kind: 'none' });
    assert.deepEqual(lessonOf({ words: ' One.\r\nTwo.\u0007 ' }), { kind: 'words', text: 'One.\nTwo.' });
    assert.deepEqual(lessonOf({ words: 'One.', link: ' HTTPS://intranet.example ' }), {
      kind: 'words',
      text: 'One.',
      link: 'https://intranet.example/',
    });
  });

  for (const taken of ['發票是誰寄的', 'Kim ödüyor?', 'Who pays us?'])
    it(`takes "${taken}" for a whole question`, () => assert.ok(read({ phrase: taken, words: 'Grace.' }).ok));
  for (const refused of ['發票呢', 'gold', 'azure?', 'kim?', '🙂🙂🙂🙂🙂🙂🙂🙂'])
    it(`does not take "${refused}" for one`, () => assert.ok(!read({ phrase: refused, words: 'Grace.' }).ok));

  it('keeps nothing that turns other people’s text round, and no half characters', () => {
    const result = read({
      phrase: 'Where \u202eis the blue lamp kept\u2066 today',
      words: '\ud800 \u202egnp.exe \u2067here',
    });
    assert.deepEqual(result.ok && [result.draft.phrase, result.draft.lesson], [
      'Where is the blue lamp kept today',
      { kind: 'words', text: '\ufffd gnp.exe here' },
    ]);
  });

  it('takes no address in which something is called like an ID, and shows the page of it again', () => {
    const link = 'https://intranet.example/a?accessId=X1#b';
    const result = read({ words: 'See there.', link });
    assert.deepEqual(result.ok ? {} : Object.keys(result.errors), ['link']);
    assert.equal(shownAgain({ link })['link'], 'https://intranet.example/a');
    const numbered = 'https://intranet.example/a?id=20210802001';
    assert.ok(read({ words: 'See there.', link: numbered }).ok);
    assert.equal(shownAgain({ link: numbered })['link'], numbered);
  });

  it('keeps phone numbers as people write them', () => {
    for (const number of ['+886 2 2725 3888', '02-2725-3888', '0850 123 45 67'])
      assert.ok(read({ words: `Call ${number}.` }).ok, number);
  });

  it('is either kept or told at a field, whatever is written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2500 }),
      fc.constantFrom('', phrase, '金級', 'https://a.example', 'Access ID 0012345678'),
    );
    const lesson = fc.oneof(fc.constantFrom(...topics, 'words', 'none'), fc.string());
    const values = fc.record(
      { phrase: text, language: fc.constantFrom('en', 'tr', 'de'), lesson, words: text, link: text },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(values, (written) => {
        const result = readTeachFields(written, translators.tr, readPhrases.fold);
        if (!result.ok) assert.ok(Object.keys(result.errors).length > 0);
        else {
          const by = { id: 'grace' };
          const at = '2021-08-02T09:00:00.000Z';
          taughtSchema.parse({ id: '1', helpdeskId: 'desk', ...result.draft, by, at });
        }
        assert.doesNotMatch(JSON.stringify(shownAgain(written)), /0012345678/);
      }),
    );
  });
});
