import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createQuestionLog, type PressedOpinion } from '../../src/helpdesk/question-log.ts';
import type { Log } from '../../src/log.ts';
import { maskedId } from '../../src/rules/mask-ids.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { contoso, fabrikam } from '../support/activity.ts';
import { helpdesk } from '../support/helpdesk.ts';
import { operator } from '../support/ticket-records.ts';

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
