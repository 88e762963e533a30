import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { realWait, requestService, type Surroundings } from '../../src/directory/service-request.ts';
import { busyFor } from '../support/graph-stand-in.ts';
import { answerWith, type HttpStandIn, startHttpStandIn } from '../support/http-stand-in.ts';

const service = { name: 'The oracle', setting: 'ORACLE_URL' };
const secret = 'not to be carried elsewhere';

describe('a request to a service', () => {
  let waits: number[];
  let oracle: HttpStandIn;
  beforeEach(() => {
    waits = [];
  });
  afterEach(() => oracle.close());

  const noteWait: Surroundings['wait'] = async (ms) => {
    waits.push(ms);
  };

  /** Asks a service that gives these answers, one after another. */
  async function ask(
    answers: Parameters<typeof startHttpStandIn>[0][],
    { wait = noteWait, deadlineMs = 5_000 } = {},
  ) {
    const left = [...answers];
    oracle = await startHttpStandIn((...both) => left.shift()?.(...both));
    return askAt(oracle.url, wait, deadlineMs);
  }
  const askAt = (url: string, wait = noteWait, deadlineMs = 5_000) =>
    requestService(
      {
        service,
        url,
        init: { method: 'POST', body: secret },
        deadline: AbortSignal.timeout(deadlineMs),
      },
      { fetch, wait },
    );

  it('gives whatever is answered, and does not repeat what failed', async () => {
    assert.deepEqual(await ask([answerWith(500, { why: 'broken' })]), {
      status: 500,
      body: { why: 'broken' },
    });
    assert.equal(oracle.requests.length, 1);
  });

  it('gives no body where it is no JSON', async () => {
    assert.deepEqual(await ask([(_, response) => response.end('{"value":[')]), {
      status: 200,
      body: undefined,
    });
  });

  it('waits as long as it is asked to, then asks the same again', async () => {
    const { status } = await ask([busyFor(2), busyFor(0, 503), answerWith(200)]);
    assert.equal(status, 200);
    assert.deepEqual(waits, [2_000, 0]);
    assert.deepEqual(
      oracle.requests.map(({ body }) => body),
      [secret, secret, secret],
    );
  });

  it('waits a little longer each time where it is not told how long', async () => {
    const { status } = await ask([busyFor(undefined, 504), busyFor(undefined), answerWith(200)]);
    assert.equal(status, 200);
    assert.deepEqual(waits, [500, 1_000]);
  });

  it('does not keep a person waiting where it is asked to wait for long', async () => {
    await assert.rejects(ask([busyFor(3)]), {
      name: 'DirectoryError',
      message: 'The oracle is busy (HTTP 429). Try again in a few minutes.',
    });
    assert.deepEqual(waits, []);
  });

  it('gives up after the third time', async () => {
    await assert.rejects(ask([busyFor(1), busyFor(1), busyFor(1)]), /busy \(HTTP 429\)/);
    assert.equal(oracle.requests.length, 3);
  });

  const late: [string, Parameters<typeof startHttpStandIn>[0]][] = [
    ['does not arrive in time', () => {}],
    ['arrives only in part', (_, response) => response.write('{')],
  ];
  for (const [what, answer] of late)
    it(`gives up on an answer that ${what}`, async () => {
      await assert.rejects(ask([answer], { deadlineMs: 100 }), /did not answer in time\. Try again/);
    });

  it('stops waiting when its time is over', async () => {
    const endless: Surroundings['wait'] = (_, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', reject));
    await assert.rejects(ask([busyFor(1)], { wait: endless, deadlineMs: 100 }), /did not answer in time/);
  });

  it('says so where nothing listens', async () => {
    await ask([answerWith(200)]);
    await oracle.close();
    await assert.rejects(askAt(oracle.url), /The oracle is not reached\. See whether ORACLE_URL is right/);
  });

  it('does not follow to where it is sent on', async () => {
    const other = await startHttpStandIn(answerWith(200));
    try {
      const sendOn = await ask([
        (_, response) => {
          // Not in one go: restify, where it is loaded as well, has writeHead give nothing back.
          response.writeHead(307, { location: `${other.url}/` });
          response.end();
        },
      ]);
      assert.equal(sendOn.status, 307);
      assert.deepEqual(other.requests, []);
    } finally {
      await other.close();
    }
  });
});

describe('waiting', () => {
  it('is over at once where its time is', async () => {
    // Without regard to the signal this would take longer than a test may.
    await assert.rejects(realWait(60_000, AbortSignal.abort()));
  });
});
