import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createQuestionIndex } from '../../src/helpdesk/question-index.ts';
import type { QuestionRecord } from '../../src/store/question-record.ts';
import { contoso, fabrikam } from '../support/activity.ts';
import { askedOf } from '../support/teaching-records.ts';

const asked = (tenantId: string, ...questions: QuestionRecord['questions'] & object): QuestionRecord => ({
  schema: 1,
  tenantId,
  questions,
});

describe('the index of questions', () => {
  it('knows which organisations asked a question, and which have an open one', async () => {
    const settled = { how: 'dismissed', at: '2021-08-02T09:00:00.000Z' } as const;
    const index = createQuestionIndex(async (put) => {
      put(asked(contoso, askedOf({ id: 'one' })));
      put(asked(fabrikam, askedOf({ id: 'one', settled }), askedOf({ id: 'two', settled })));
    });
    assert.deepEqual(await index.withOpen(), [contoso]);
    assert.deepEqual(await index.withQuestion('one'), [contoso, fabrikam]);
    assert.deepEqual(await index.withQuestion('two'), [fabrikam]);
  });

  it('believes what was put while it was filled, and not what was read before', async () => {
    const index = createQuestionIndex(async (put) => {
      index.put(asked(contoso, askedOf({ id: 'newer' })));
      put(asked(contoso, askedOf({ id: 'older' })));
    });
    assert.deepEqual(await index.withQuestion('newer'), [contoso]);
    assert.deepEqual(await index.withQuestion('older'), []);
  });

  it('is filled anew where that failed, the next time it is asked', async () => {
    let failures = 1;
    const index = createQuestionIndex(async (put) => {
      if (failures-- > 0) throw new Error('The disk is gone.');
      put(asked(contoso, askedOf()));
    });
    await assert.rejects(index.withOpen(), /The disk is gone/);
    assert.deepEqual(await index.withOpen(), [contoso]);
  });
});
