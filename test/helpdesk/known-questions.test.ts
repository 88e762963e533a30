import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { knownQuestionsIn } from '../../bench/understanding/rightly-understood.ts';
import { createAnswering, readModel } from '../../src/answering.ts';
import {
  createConflictFinder,
  isUnderstood,
  readKnownQuestions,
} from '../../src/helpdesk/known-questions.ts';
import type { Lesson } from '../../src/store/taught-record.ts';
import { createPhraseReader } from '../../src/understanding/phrase.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const answering = createAnswering({ now: () => new Date() });
const known = readKnownQuestions(here('../../regression/questions.jsonl'));
const read = createPhraseReader({ model: readModel(), catalogue: answering.catalogue });
const findConflicts = createConflictFinder({ known, read, understand: answering.understand });
const words: Lesson = { kind: 'words', text: 'Ask Grace.' };

function conflictsOf(phrase: string, lesson: Lesson): string[] {
  return findConflicts(phrase, lesson).map(({ id }) => id);
}

function textOf(id: string): string {
  return known.find((question) => question.id === id)?.text ?? assert.fail(id);
}

describe('the known questions that ship', () => {
  it('are those of the development set that are answered rightly, as they are understood now', () => {
    const now = knownQuestionsIn(here('../../bench/understanding/development'), answering);
    assert.deepEqual(
      known,
      now,
      'Run "npx tsx bench/understanding/known-questions.ts" and look at what has changed.',
    );
  });

  it('are many, in every language, some of them out of scope', () => {
    for (const locale of ['en-US', 'zh-TW', 'tr-TR'])
      assert.ok(known.filter((question) => question.locale === locale).length > 50, locale);
    assert.ok(known.some(({ expected }) => expected.length === 0));
  });

  it('are understood as expected while nothing is taught', () => {
    assert.deepEqual(
      known.filter((question) => !isUnderstood(question, answering.understand(question))),
      [],
    );
  });
});

describe('a phrase that is about to be taught', () => {
  it('is in conflict with a known question that it says again, where the answer would be another', () => {
    const phrase = textOf('dev-en-001').toUpperCase();
    assert.deepEqual(conflictsOf(phrase, { kind: 'topic', topic: 'premier-support' }), ['dev-en-001']);
    assert.deepEqual(conflictsOf(phrase, { kind: 'none' }), ['dev-en-001']);
    assert.deepEqual(conflictsOf(phrase, words), ['dev-en-001']);
  });

  it('is in no conflict where the answer stays the same', () => {
    assert.deepEqual(conflictsOf(textOf('dev-en-001'), { kind: 'topic', topic: 'entitlement' }), []);
  });

  it('is in conflict where one answer would take the place of several', () => {
    const several = known.find(({ expected }) => expected.length > 1);
    assert.ok(several);
    const [first] = several.expected;
    assert.ok(first);
    assert.ok(conflictsOf(several.text, { kind: 'topic', topic: first.topic }).includes(several.id));
  });

  it('may get an answer of one’s own where the sheet has none, but no fact', () => {
    const beyond = known.filter(({ expected }) => expected.length === 0);
    assert.ok(beyond.length > 0);
    for (const { id, text } of beyond) {
      assert.ok(!conflictsOf(text, words).includes(id), text);
      assert.ok(!conflictsOf(text, { kind: 'none' }).includes(id), text);
      // A text without words is nothing that could be taught.
      if (read.fold(text) !== '')
        assert.ok(conflictsOf(text, { kind: 'topic', topic: 'entitlement' }).includes(id), text);
    }
  });

  it('is in no conflict where no known question is like it', () => {
    for (const phrase of [
      'Who sends our invoices?',
      'Faturalarımızı kim gönderiyor?',
      '誰會寄發票給我們？',
      '🍕',
      '',
    ])
      assert.deepEqual(conflictsOf(phrase, words), [], phrase);
  });

  it('is always in conflict where it is a question answered rightly before', () => {
    for (const { id, text, expected } of known)
      if (expected.length > 0) assert.ok(conflictsOf(text, words).includes(id), text);
  });
});
