import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'mocha';
import { createMemoryStore } from '../../src/store/memory.ts';
import { message } from '../support/activity.ts';
import { readable, startBotUnderTest } from '../support/bot-under-test.ts';
import { startConnector } from '../support/connector-stand-in.ts';

describe('stopping', () => {
  const takingMs = (ms: number) => ({
    ...createMemoryStore(),
    read: () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms)),
  });

  it('finishes turns in flight, and accepts no new ones', async () => {
    const tested = await startBotUnderTest({}, { store: takingMs(300), typingAfterMs: 10_000 });
    const inFlight = tested.post(message());
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = tested.stop();
    await assert.rejects(fetch(`${tested.url}/healthz`));
    assert.equal((await inFlight).status, 200);
    assert.equal(tested.connector.messages().length, 1);
    assert.equal(await stopped, 0);
  });

  it('takes a request that had arrived on a kept connection before it was asked to stop', async () => {
    const tested = await startBotUnderTest();
    const socket = connect(Number(new URL(tested.url).port), '127.0.0.1');
    socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(socket, 'data');
    const body = JSON.stringify({ ...message(), serviceUrl: tested.connector.serviceUrl });
    const head = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}`;
    socket.write(`POST /api/messages HTTP/1.1\r\nHost: x\r\n${head}\r\n\r\n${body}`);
    const stopped = tested.stop();
    const [answered] = await once(socket, 'data');
    assert.match(String(answered), /^HTTP\/1\.1 200 /);
    await stopped;
    assert.equal(tested.connector.messages().length, 1);
  });

  it('cuts off a turn that takes longer than the grace period, and says so', async () => {
    const tested = await startBotUnderTest(
      { SHUTDOWN_GRACE_SECONDS: '1' },
      { store: takingMs(3000), typingAfterMs: 10_000 },
    );
    const inFlight = tested.post(message());
    await new Promise((resolve) => setTimeout(resolve, 100));
    const beganMs = Date.now();
    const [cutOff] = await Promise.all([tested.stop(), assert.rejects(inFlight)]);
    assert.equal(cutOff, 1);
    assert.ok(Date.now() - beganMs < 2000);
  });

  it('does not wait for connections kept open without a turn', async () => {
    const tested = await startBotUnderTest();
    await tested.get('/healthz'); // fetch keeps the connection.
    const beganMs = Date.now();
    await tested.stop();
    assert.ok(Date.now() - beganMs < 1000);
  });
});

describe('readiness', () => {
  it('is given only while the store answers', async () => {
    let broken = false;
    const check = () => (broken ? Promise.reject(new Error('gone')) : Promise.resolve());
    const tested = await startBotUnderTest({}, { store: { ...createMemoryStore(), check } });
    assert.equal((await tested.get('/readyz')).status, 200);
    broken = true;
    assert.equal((await tested.get('/readyz')).status, 503);
    assert.equal((await tested.get('/healthz')).status, 200);
    await tested.stop();
  });
});

describe('the process', function () {
  this.timeout(30_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bot-'));
  });
  after(() => rm(folder, { recursive: true }));

  const cli = join(import.meta.dirname, '../../src/cli.ts');
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

  /** Starts the bot, or a shell that starts it, as npm does. */
  function start(environment: Record<string, string>, by: 'itself' | 'sh' = 'itself') {
    const { PATH } = process.env;
    const words = [process.execPath, '--import', tsx, cli, 'start'];
    const [program = '', ...args] =
      by === 'sh' ? ['sh', '-c', `${words.map((word) => `"${word}"`).join(' ')}; true`] : words;
    const child = spawn(program, args, {
      cwd: folder,
      env: { PATH, PLAYGROUND: 'off', PORT: '0', STORE_URL: `file:${folder}/data`, ...environment },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    return { child, out: () => out, err: () => err };
  }

  async function addressOf({ child, out, err }: ReturnType<typeof start>): Promise<string> {
    for (;;) {
      const [, address] = /^Bot: +(http:\/\/localhost:\d+\/api\/messages)$/m.exec(out()) ?? [];
      if (address) return address;
      if (child.exitCode !== null) throw new Error(err());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    it(`finishes the turn in flight on ${signal}, then ends with 0`, async () => {
      const connector = await startConnector();
      const process = start({});
      const address = await addressOf(process);
      connector.delayMs = 700;
      const inFlight = fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...message({ text: 'help' }), serviceUrl: connector.serviceUrl }),
      });
      await connector.arrived(1);
      process.child.kill(signal);
      assert.equal((await inFlight).status, 200);
      if (process.child.exitCode === null) await once(process.child, 'exit');
      assert.equal(process.child.exitCode, 0, process.err());
      assert.notEqual(readable(connector.messages()[0]), undefined);
      await connector.close();
    });

  it('ends when npm, which started it, was stopped', async () => {
    const process = start({ npm_lifecycle_event: 'start' }, 'sh');
    await addressOf(process);
    const outputEnded = once(process.child, 'close');
    process.child.kill('SIGTERM');
    await outputEnded; // Only then has the bot, which the shell left behind, ended as well.
  });

  it('names PORT in one line where another program uses it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const process = start({ PORT: String(port) });
    await once(process.child, 'exit');
    assert.equal(process.child.exitCode, 1);
    assert.equal(
      process.err(),
      `PORT is ${port}, which another program uses. Set PORT to a free one, such as ${port + 1}.\n`,
    );
    other.close();
  });

  it('names each wrong setting in one line, and starts nothing', async () => {
    const process = start({ NODE_ENV: 'production', PORT: '1' });
    await once(process.child, 'exit');
    assert.equal(process.child.exitCode, 1);
    assert.match(process.err(), /^MicrosoftAppId is missing[^\n]*\n$/);
  });
});
