import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { describeError } from '../src/log.ts';

describe('describeError', () => {
  it('leaves out what a library hung on the error', () => {
    const error = Object.assign(new Error('refused'), {
      statusCode: 403,
      request: { headers: { authorization: 'Bearer eyJhbGciOi.eyJhdWQi.c2ln' } },
    });
    const text = JSON.stringify(describeError(error));
    assert.doesNotMatch(text, /Bearer|authorization/);
    assert.match(text, /"statusCode":403/);
  });

  it('takes IDs and tokens out of the text', () => {
    const error = new Error(
      'no 29:1AbCdEfGhIjK in 19:abc123@thread.v2 of 12345678-1234-4234-8234-123456789abc, eyJhbGci.eyJhdWQi.c2ln',
    );
    assert.equal(describeError(error)['message'], 'no <id> in <id> of <id>, <token>');
  });

  it('masks an Access ID that a parser quotes', () => {
    const error = new SyntaxError('Unexpected token in "Access ID 0012345678"');
    assert.equal(describeError(error)['message'], 'Unexpected token in "Access ID ••••"');
  });

  it('keeps the cause', () => {
    const described = describeError(new Error('outer', { cause: new Error('inner') }));
    assert.equal((described['cause'] as { message: string }).message, 'inner');
  });
});
