import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { FailedTry } from '../../src/outbox/delivery-error.ts';
import { afterFailure, type Standing } from '../../src/outbox/retry.ts';

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

const justNow: Standing = { attempts: 1, failingForMs: 0, now: new Date('2021-08-02T08:00:00Z'), random: 0 };

const passing: fc.Arbitrary<FailedTry> = fc.oneof(
  fc.record({ statusCode: fc.constantFrom(401, 408, 412, 429, 500, 502, 503, 504) }),
  fc.record({ code: fc.constantFrom('ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN') }),
  fc.constant({}),
);
const lasting: fc.Arbitrary<FailedTry> = fc.record(
  {
    statusCode: fc.constantFrom(400, 403, 404, 405, 409, 410, 413, 415, 422),
    code: fc.string(),
    retryAfter: fc.constant('5'),
  },
  { requiredKeys: ['statusCode'] },
);
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const standings = fc.record({
  attempts: fc.integer({ min: 1, max: 10_000 }),
  failingForMs: fc.integer({ min: 0, max: 3 * day - 1 }),
  now: fc.constant(justNow.now),
  random,
});

function waitOf(failed: FailedTry, standing: Partial<Standing> = {}): number {
  const next = afterFailure(failed, { ...justNow, ...standing });
  if (next.kind !== 'again') throw new Error(`Given up: ${next.reason}`);
  return next.afterMs;
}

describe('after a try that failed', () => {
  it('tries again within seconds at first, and after an hour at most', () => {
    fc.assert(
      fc.property(passing, random, (failed, random) => {
        const firstMs = waitOf(failed, { random });
        assert.ok(firstMs >= 2 * second && firstMs <= 4 * second, `${firstMs} ms`);
      }),
    );
    fc.assert(
      fc.property(passing, standings, (failed, standing) => {
        const afterMs = waitOf(failed, standing);
        assert.ok(afterMs >= 2 * second && afterMs <= hour, `${afterMs} ms`);
      }),
    );
  });

  it('waits twice as long each time, until it is an hour', () => {
    const waits = [1, 2, 3, 4, 10, 11, 12, 2000].map((attempts) => waitOf({ statusCode: 502 }, { attempts }));
    assert.deepEqual(
      waits.map((ms) => ms / second),
      [2, 4, 8, 16, 1024, 1800, 1800, 1800],
    );
  });

  it('spreads tries over half of the time, so that not all come back at once', () => {
    const waits = [0, 0.5, 0.999_999].map((random) => waitOf({ statusCode: 412 }, { attempts: 3, random }));
    assert.deepEqual(waits, [8 * second, 12 * second, 16 * second]);
  });

  it('never comes back sooner than Retry-After says, in seconds or as a date, and not much later', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(429, 503),
        fc.integer({ min: 4, max: 86_400 }),
        fc.boolean(),
        standings,
        (statusCode, seconds, asDate, standing) => {
          const date = new Date(standing.now.getTime() + seconds * second).toUTCString();
          const afterMs = waitOf({ statusCode, retryAfter: asDate ? date : String(seconds) }, standing);
          assert.ok(afterMs >= seconds * second && afterMs <= seconds * second * 1.25, `${afterMs} ms`);
        },
      ),
    );
  });

  it('does not hurry because Retry-After is nothing or over, nor wait for more than a day and its spread', () => {
    const waits = ['0', 'Mon, 02 Aug 2021 07:00:00 GMT', '999999999'].map((retryAfter) =>
      waitOf({ statusCode: 429, retryAfter }, { attempts: 9 }),
    );
    assert.deepEqual(waits, [4 * second, 4 * second, day]);
  });

  it('does not mind a Retry-After that says nothing', () => {
    for (const retryAfter of ['', 'soon', '-5', '1.5', 'never GMT'])
      assert.equal(waitOf({ statusCode: 429, retryAfter }), waitOf({ statusCode: 429 }), retryAfter);
  });

  it('gives up at once on what cannot succeed, whatever else the answer says', () => {
    fc.assert(
      fc.property(lasting, standings, (failed, standing) => {
        assert.equal(afterFailure(failed, standing).kind, 'give-up');
      }),
    );
  });

  it('gives up on everything after three days, however often it was tried', () => {
    fc.assert(
      fc.property(passing, standings, (failed, standing) => {
        assert.equal(afterFailure(failed, { ...standing, failingForMs: 3 * day }).kind, 'give-up');
      }),
    );
  });

  const reasons: [FailedTry, string, boolean][] = [
    [{ statusCode: 403, code: 'ConversationBlockedByUser' }, 'ConversationBlockedByUser', true],
    [{ statusCode: 403, code: 'BotNotInConversationRoster' }, 'BotNotInConversationRoster', true],
    [{ statusCode: 403, code: 'ForbiddenOperationException' }, 'ForbiddenOperationException', true],
    [{ statusCode: 403, code: 'MessageWritesBlocked' }, 'MessageWritesBlocked', true],
    [{ statusCode: 404, code: 'ConversationNotFound' }, 'ConversationNotFound', true],
    [{ statusCode: 404, code: 'ActivityNotFoundInConversation' }, 'ActivityNotFoundInConversation', false],
    [{ statusCode: 403, code: 'BotDisabledByAdmin' }, 'BotDisabledByAdmin', false],
    [{ statusCode: 413, code: 'MessageSizeTooBig' }, 'MessageSizeTooBig', false],
    [{ statusCode: 404 }, 'http-404', false],
    [{ statusCode: 400, code: 'Bad Argument' }, 'http-400', false],
  ];
  for (const [failed, reason, gone] of reasons)
    it(`says ${reason}${gone ? ', and that the conversation is gone' : ''}, of ${JSON.stringify(failed)}`, () => {
      assert.deepEqual(afterFailure(failed, justNow), { kind: 'give-up', reason, gone });
    });

  it('says after three days why nobody was reached', () => {
    const reasonOf = (failed: FailedTry) => {
      const next = afterFailure(failed, { ...justNow, failingForMs: 3 * day });
      return next.kind === 'give-up' && next.reason;
    };
    assert.deepEqual([{ code: 'ECONNREFUSED' }, { statusCode: 502 }, {}].map(reasonOf), [
      'ECONNREFUSED',
      'http-502',
      'unexpected',
    ]);
  });

  it('never repeats a text of the server as a reason', () => {
    fc.assert(
      fc.property(lasting, (failed) => {
        const next = afterFailure(failed, justNow);
        assert.match(next.kind === 'give-up' ? next.reason : '', /^[\w-]{1,60}$/);
      }),
    );
  });
});
