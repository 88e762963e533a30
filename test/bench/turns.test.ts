import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessages } from '../../bench/turns/activities.ts';
import { answeredTurns } from '../../bench/turns/answered.ts';
import { type Connector, startConnector } from '../../bench/turns/connector.ts';
import { measure } from '../../bench/turns/measure.ts';
import { ordersOf } from '../../bench/turns/orders.ts';
import { questions } from '../../bench/turns/questions.ts';
import { report } from '../../bench/turns/report.ts';
import { median, percentile, ratios, spreadOf } from '../../bench/turns/statistics.ts';
import { type Subject, startSubject, subjectNames } from '../../bench/turns/subject.ts';
import { answerWith, startHttpStandIn } from '../support/http-stand-in.ts';

describe('The bench of turns', () => {
  describe('statistics', () => {
    it('takes the middle value, or the mean of the two in the middle', () => {
      assert.equal(median([9, 1, 5]), 5);
      assert.equal(median([9, 1, 5, 6]), 5.5);
      assert.throws(() => median([]), /at least one value/);
    });

    it('takes as the 99th percentile what one in a hundred values exceeds', () => {
      const oneToThousand = Array.from({ length: 1000 }, (_, index) => 1000 - index);
      assert.equal(percentile(oneToThousand, 0.99), 991);
      assert.equal(percentile([3], 0.99), 3);
    });

    it('divides within a round only', () => {
      assert.deepEqual(ratios([2, 9], [1, 3]), [2, 3]);
      assert.deepEqual(spreadOf([2, 3]), { median: 2.5, least: 2, most: 3 });
      assert.throws(() => ratios([1], [1, 2]), /as many rounds/);
    });

    it('gives every order once, each next to its reverse', () => {
      const orders = ordersOf(['a', 'b', 'c'], 7).map((order) => order.join(''));
      assert.equal(new Set(orders.slice(0, 6)).size, 6);
      assert.deepEqual(orders.slice(0, 2), ['abc', 'cba']);
      assert.equal(orders[6], 'abc');
    });
  });

  it('reports each bot, and what ours is of each peer', () => {
    const figures = (turnsPerSecond: number) => [
      { turnsPerSecond, medianMs: 2, p99Ms: 4, cpuMs: 1, memoryMegabytes: 90, replyBytes: 500 },
    ];
    const text = report(
      new Map([
        ['ours', figures(600)],
        ['echo-agents', figures(400)],
      ]),
      { ours: 'this bot', 'echo-botbuilder': 'first echo', 'echo-agents': 'second echo' },
    );
    assert.match(text, /^\| this bot \| 600 \| 2\.00 \|/m);
    assert.match(text, /^\| second echo \| 400 \|/m);
    assert.match(text, /^\| ours ÷ echo-agents \| \*\*1\.50\*\* \(1\.50 to 1\.50\) \| \*\*1\.00\*\*/m);
  });

  it('takes a turn without a reply for a failure', async () => {
    const connector = await startConnector();
    const silent = await startHttpStandIn(answerWith(200));
    const usage = async () => ({ cpuMs: 0, memoryBytes: 0 });
    const subject: Subject = {
      name: 'ours',
      port: Number(new URL(silent.url).port),
      usage,
      stop: silent.close,
    };
    const nextMessage = createMessages(connector.serviceUrl, () => new Date());
    try {
      const turn = measure(subject, connector, nextMessage, { turns: 1, concurrency: 1 });
      await assert.rejects(turn, /ours answered 200 without a reply/);
    } finally {
      await subject.stop();
      await connector.close();
    }
  });

  describe('with real bots', function () {
    this.timeout(60_000);
    let folder: string;
    let connector: Connector;
    let subject: Subject | undefined;

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'bench-turns-'));
      connector = await startConnector();
    });
    afterEach(async () => {
      await subject?.stop();
      subject = undefined;
      await connector.close();
      rmSync(folder, { recursive: true });
    });

    for (const name of subjectNames) {
      it(`gets three replies from ${name}`, async () => {
        subject = await startSubject(name, 'sources', folder);
        const nextMessage = createMessages(connector.serviceUrl, () => new Date());
        const measured = await measure(subject, connector, nextMessage, { turns: 3, concurrency: 2 });
        assert.equal(measured.latenciesMs.length, 3);
        assert.ok(measured.replyBytes > 3 * 300, `only ${measured.replyBytes} bytes`);
        assert.ok(measured.cpuMs > 0);
      });
    }

    it('asks our bot only what it answers in full', async () => {
      subject = await startSubject('ours', 'sources', folder);
      const nextMessage = createMessages(connector.serviceUrl, () => new Date());
      await measure(subject, connector, nextMessage, { turns: questions.length, concurrency: 1 });
      const expected = { turns: questions.length, answered: questions.length };
      assert.deepEqual(await answeredTurns(subject.port), expected);
    });
  });
});
