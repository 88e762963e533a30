import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readModel } from '../../src/answering.ts';
import { createTaughtPhrases } from '../../src/helpdesk/taught-phrases.ts';
import { createTeaching, type Draft, mostInEffect } from '../../src/helpdesk/teaching.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { createPhraseReader } from '../../src/understanding/phrase.ts';
import { contoso, fabrikam } from '../support/activity.ts';
import { helpdesk, helpdesksFor } from '../support/helpdesk.ts';
import { taughtOf } from '../support/teaching-records.ts';
import { operator } from '../support/ticket-records.ts';
import { catalogue } from '../support/understanding.ts';

const read = createPhraseReader({ model: readModel(), catalogue });
const grace = { id: 'grace', name: 'Grace' };
const emre = { id: 'emre' };
const invoices: Draft = {
  phrase: 'Who sends our invoices?',
  language: 'en',
  lesson: { kind: 'words', text: 'The finance team.' },
};

function start() {
  const clock = { now: new Date('2021-08-02T09:00:00Z') };
  const store = createMemoryStore();
  let ids = 0;
  const teaching = createTeaching({
    store,
    fold: read.fold,
    // "Known" is the only question that is known.
    findConflicts: (phrase) =>
      phrase === 'Known' ? [{ id: 'known-1', locale: 'en', text: 'Known?', expected: [] }] : [],
    now: () => clock.now,
    newId: () => `taught-${++ids}`,
  });
  const phrases = createTaughtPhrases({ store, helpdesksFor, read });
  return { store, teaching, phrases, clock };
}

describe('what an agent teaches', () => {
  it('is in effect at once, for the organisations served and no other, with who taught it and when', async () => {
    const { teaching, phrases } = start();
    assert.equal(await phrases.find(contoso, 'who sends our invoices'), undefined);
    const saved = await teaching.save(helpdesk, grace, invoices);
    assert.equal(saved.kind, 'saved');
    assert.deepEqual(await phrases.find(contoso, 'who sends our invoices'), {
      id: 'taught-1',
      helpdeskId: 'desk',
      ...invoices,
      by: grace,
      at: '2021-08-02T09:00:00.000Z',
    });
    assert.equal(await phrases.find(fabrikam, 'who sends our invoices'), undefined);
    assert.equal(await phrases.find(contoso, 'who can activate the benefit'), undefined);
  });

  it('can be undone by any agent of the helpdesk, at once, and is kept with who did it and when', async () => {
    const { teaching, phrases, store } = start();
    await teaching.save(helpdesk, grace, invoices);
    assert.equal(await teaching.undo(helpdesk, emre, 'taught-1'), 'done');
    assert.equal(await phrases.find(contoso, 'who sends our invoices'), undefined);
    assert.deepEqual(await teaching.taught(helpdesk), []);
    assert.deepEqual((await store.taught.read(operator))?.taught?.[0]?.undone, {
      by: emre,
      at: '2021-08-02T09:00:00.000Z',
    });
    assert.equal(await teaching.undo(helpdesk, emre, 'taught-1'), 'as-before');
    await teaching.save(helpdesk, emre, invoices);
    assert.deepEqual((await phrases.find(contoso, 'who sends our invoices'))?.by, emre);
  });

  it('is not undone by another helpdesk, nor where there is no such thing', async () => {
    const { teaching } = start();
    await teaching.save(helpdesk, grace, invoices);
    assert.equal(await teaching.undo({ ...helpdesk, id: 'another' }, grace, 'taught-1'), 'unknown');
    assert.equal(await teaching.undo(helpdesk, grace, 'gone'), 'unknown');
    assert.equal((await teaching.taught(helpdesk)).length, 1);
    assert.deepEqual(await teaching.taught({ ...helpdesk, id: 'another' }), []);
  });

  it('takes the place of what was taught for the same phrase', async () => {
    const { teaching, phrases } = start();
    await teaching.save(helpdesk, grace, invoices);
    const other: Draft = { ...invoices, phrase: 'WHO sends our invoices', lesson: { kind: 'none' } };
    assert.equal((await teaching.check(helpdesk, other)).replaces?.id, 'taught-1');
    assert.equal((await teaching.save(helpdesk, emre, other, 'taught-1')).kind, 'saved');
    assert.deepEqual(
      (await teaching.taught(helpdesk)).map(({ id }) => id),
      ['taught-2'],
    );
    assert.equal((await phrases.find(contoso, 'Who sends our invoices?'))?.lesson.kind, 'none');
  });

  it('takes the place of nothing that whoever saves has not seen', async () => {
    const { teaching } = start();
    const other: Draft = { ...invoices, lesson: { kind: 'none' } };
    await teaching.save(helpdesk, grace, invoices);
    assert.deepEqual(await teaching.save(helpdesk, emre, other), { kind: 'outdated' });
    assert.deepEqual(await teaching.save(helpdesk, emre, other, 'gone'), { kind: 'outdated' });
    await teaching.undo(helpdesk, grace, 'taught-1');
    assert.deepEqual(await teaching.save(helpdesk, emre, other, 'taught-1'), { kind: 'outdated' });
    assert.deepEqual(await teaching.taught(helpdesk), []);
  });

  it('is there once where the same agent saves it twice', async () => {
    const { teaching } = start();
    const [first, second] = await Promise.all([
      teaching.save(helpdesk, grace, invoices),
      teaching.save(helpdesk, grace, invoices),
    ]);
    assert.deepEqual(second, first);
    assert.equal((await teaching.taught(helpdesk)).length, 1);
  });

  it('is not saved where a known question would be understood in another way', async () => {
    const { teaching, store } = start();
    const known: Draft = { ...invoices, phrase: 'Known' };
    assert.deepEqual(
      (await teaching.check(helpdesk, known)).conflicts.map(({ text }) => text),
      ['Known?'],
    );
    assert.equal((await teaching.save(helpdesk, grace, known)).kind, 'conflict');
    assert.equal(await store.taught.read(operator), undefined);
  });

  it('is not saved where too much is taught, until something is undone or taken the place of', async () => {
    const { teaching, store } = start();
    const many = Array.from({ length: mostInEffect }, (_, index) =>
      taughtOf({ id: `${index}`, phrase: `Phrase number ${index}` }),
    );
    await store.taught.update(operator, (record) => ({ ...record, taught: many }));
    assert.equal((await teaching.save(helpdesk, grace, invoices)).kind, 'full');
    assert.equal(
      (await teaching.save(helpdesk, grace, { ...invoices, phrase: 'Phrase number 7!' }, '7')).kind,
      'saved',
    );
    await teaching.undo(helpdesk, grace, '8');
    assert.equal((await teaching.save(helpdesk, grace, invoices)).kind, 'saved');
  });

  it('stays where whoever taught or undid it asks to be forgotten, without their name', async () => {
    const { teaching, phrases, store } = start();
    await teaching.save(helpdesk, grace, invoices);
    await teaching.save(helpdesk, grace, { ...invoices, phrase: 'Who pays for the parking?' });
    await teaching.undo(helpdesk, grace, 'taught-2');
    await teaching.forget(operator, grace.id);
    assert.deepEqual((await phrases.find(contoso, invoices.phrase))?.by, { id: 'forgotten' });
    assert.doesNotMatch(JSON.stringify(await store.taught.read(operator)), /grace/i);
  });

  it('of several phrases the one most like the text counts, whoever of the helpdesks taught it', async () => {
    const { teaching, store } = start();
    const phrases = createTaughtPhrases({
      store,
      read,
      helpdesksFor: async () => [helpdesk, { ...helpdesk, id: 'second' }],
    });
    await teaching.save(helpdesk, grace, { ...invoices, phrase: 'Who sends us our yearly invoices?' });
    await teaching.save({ ...helpdesk, id: 'second' }, grace, invoices);
    assert.equal((await phrases.find(contoso, 'who sends our invoices?'))?.id, 'taught-2');
    assert.equal((await phrases.find(contoso, 'who sends us our yearly invoices'))?.id, 'taught-1');
  });
});
