import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createQuestionLog, type PressedOpinion } from '../../src/helpdesk/question-log.ts';
import type { Log } from '../../src/log.ts';
import { maskedId } from '../../src/rules/mask-ids.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { contoso, fabrikam } from '../support/activity.ts';
import { helpdesk } from '../support/helpdesk.ts';
import { askedOf } from '../support/teaching-records.ts';
import { operator } from '../support/ticket-records.ts';

const third = '33333333-3333-4333-8333-333333333333';

function start() {
  const clock = { now: new Date('2021-08-01T09:00:00Z') };
  const store = createMemoryStore();
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const told: unknown[] = [];
  const error = (...line: unknown[]) => told.push(line);
  const nothing = () => {};
  const log = createQuestionLog({
    store,
    fold,
    now: () => clock.now,
    log: { debug: nothing, info: nothing, warn: nothing, error } as unknown as Log,
  });
  const ask = async (tenantId: string, ...texts: string[]) => {
    for (const text of texts) {
      await log.unanswered(tenantId, text, 'en');
      clock.now = new Date(clock.now.getTime() + 60_000);
    }
  };
  return { store, log, told, ask, texts: async () => (await log.open(helpdesk)).map(({ text }) => text) };
}

const dislike: PressedOpinion = {
  tenantId: contoso,
  personId: 'ada',
  answerId: 'answer-1',
  helpful: false,
  question: 'How many?',
  language: 'en',
  topics: ['entitlement'],
};

describe('the list of questions', () => {
  it('has the most frequent first, then the latest', async () => {
    const { ask, texts } = start();
    await ask(contoso, 'One?', 'Two?', 'Three?', 'two');
    assert.deepEqual(await texts(), ['Two?', 'Three?', 'One?']);
  });

  it('has the questions of all organisations served together, and of no other', async () => {
    const { ask, log } = start();
    await ask(contoso, 'Who sends invoices?');
    await ask(operator, 'who sends INVOICES');
    await ask(fabrikam, 'Who sends invoices?', 'What else?');
    const [only, ...others] = await log.open(helpdesk);
    assert.deepEqual(others, []);
    assert.equal(only?.unanswered, 2);
  });

  it('has disliked questions with what they were answered with', async () => {
    const { log } = start();
    await log.opinion(dislike);
    await log.opinion(dislike);
    await log.opinion({ ...dislike, personId: 'emre' });
    const [only] = await log.open(helpdesk);
    assert.equal(only?.disliked, 2);
    assert.deepEqual(only?.topics, ['entitlement']);
  });

  it('holds no ID, and nothing of who asked', async () => {
    const { log, ask, store } = start();
    await ask(contoso, `Is Access ID 0012345678 ours? ${'Really? '.repeat(200)}`);
    await log.opinion({ ...dislike, personId: 'ada-lovelace' });
    const kept = JSON.stringify(await store.questions.read(contoso));
    assert.doesNotMatch(kept, /0012345678|lovelace|answer-1/);
    assert.match(kept, new RegExp(`Is Access ID ${maskedId} ours`));
    for (const { text } of await log.open(helpdesk)) assert.ok(text.length <= 500);
  });

  it('has nothing for a text without words', async () => {
    const { ask, store } = start();
    await ask(contoso, '🍕🍕', '  ');
    assert.equal(await store.questions.read(contoso), undefined);
  });

  it('loses what an agent has dealt with, for every organisation that asked, until it is put back', async () => {
    const { ask, log, texts } = start();
    await ask(contoso, 'One?', 'Two?');
    await ask(operator, 'One?');
    const id = (await log.open(helpdesk)).find(({ text }) => text === 'One?')?.id ?? '';
    assert.equal(await log.settle(helpdesk, id, 'dismissed'), true);
    assert.deepEqual(await texts(), ['Two?']);
    assert.equal(await log.settle(helpdesk, 'gone', 'dismissed'), false);
    assert.equal(await log.reopen(helpdesk, id), true);
    assert.deepEqual(await texts(), ['One?', 'Two?']);
  });

  it('reads, once it is filled, only the records of organisations that have an open question', async () => {
    const { ask, log, store, texts } = start();
    await ask(contoso, 'One?');
    await ask(operator, 'Two?');
    await store.questions.update(third, (record) => ({
      ...record,
      questions: [askedOf({ text: 'Three?' })],
    }));
    const served = { ...helpdesk, serves: async () => true };
    assert.equal((await log.open(served)).length, 3);

    const { read, all } = store.questions;
    const asked: string[] = [];
    store.questions.read = (tenantId) => {
      asked.push(tenantId);
      return read(tenantId);
    };
    store.questions.all = () => assert.fail('every record was read');
    const id = (await log.open(served)).find(({ text }) => text === 'One?')?.id ?? '';
    asked.length = 0;
    await log.settle(served, id, 'dismissed');
    assert.deepEqual(asked, [contoso]);
    assert.deepEqual((await log.open(served)).map(({ text }) => text).sort(), ['Three?', 'Two?']);
    assert.deepEqual(asked.slice(1).sort(), [operator, third].sort());
    await log.reopen(served, id);
    assert.ok((await texts()).includes('One?'));
    store.questions.all = all;
    await log.deleteBefore('2031-01-01');
    asked.length = 0;
    assert.deepEqual(await log.open(served), []);
    assert.deepEqual(asked, []);
  });

  it('has what is asked while it is filled', async () => {
    const { ask, store, texts } = start();
    await ask(contoso, 'One?');
    store.questions.all = async function* () {
      const before = await store.questions.read(contoso);
      await ask(contoso, 'Two?');
      if (before) yield before;
    };
    assert.deepEqual(await texts(), ['Two?', 'One?']);
  });

  it('is filled at the next press where the store fails at one', async () => {
    const { ask, store, texts } = start();
    await ask(contoso, 'One?');
    const { all } = store.questions;
    store.questions.all = () => {
      throw new Error('The double was told to fail.');
    };
    await assert.rejects(texts());
    store.questions.all = all;
    assert.deepEqual(await texts(), ['One?']);
  });

  it('goes on without a record that cannot be read any more, which the log is told', async () => {
    const { ask, store, told, texts } = start();
    await ask(contoso, 'One?');
    await ask(operator, 'Two?');
    const { read } = store.questions;
    store.questions.read = (tenantId) =>
      tenantId === contoso ? Promise.reject(new Error('The double was told to fail.')) : read(tenantId);
    assert.deepEqual(await texts(), ['Two?']);
    assert.equal(told.length, 1);
  });

  it('goes on without what cannot be read, which the log is told', async () => {
    const { ask, store, told, texts } = start();
    await ask(contoso, 'One?');
    const { all } = store.questions;
    store.questions.all = async function* (unreadable) {
      unreadable?.('a file', new Error('The double was told to fail.'));
      yield* all(unreadable);
    };
    assert.deepEqual(await texts(), ['One?']);
    assert.equal(told.length, 1);
  });

  it('is kept for a while after a question was last asked', async () => {
    const { ask, log, store, texts } = start();
    await ask(contoso, 'One?');
    await ask(fabrikam, 'Two?');
    await log.deleteBefore('2021-08-01');
    assert.deepEqual(await texts(), ['One?']);
    await log.deleteBefore('2021-08-02');
    assert.deepEqual(await texts(), []);
    assert.deepEqual((await store.questions.read(fabrikam))?.questions, []);
  });

  it('cannot be changed for an organisation that the helpdesk does not serve', async () => {
    const { ask, log, store } = start();
    await ask(fabrikam, 'One?');
    const id = (await store.questions.read(fabrikam))?.questions?.[0]?.id ?? '';
    assert.equal(await log.settle(helpdesk, id, 'dismissed'), false);
    assert.equal((await store.questions.read(fabrikam))?.questions?.[0]?.settled, undefined);
  });
});
