import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Writable } from 'node:stream';
import { describe, it } from 'mocha';
import type { Environment } from '../src/config.ts';
import { main } from '../src/main.ts';
import { createMemoryStore } from '../src/store/memory.ts';
import { plainAnswering } from './support/doubles.ts';

/** Starts the bot, stops it as soon as it has said this, and gives all it said. */
async function said(environment: Environment, as: readonly string[], enough: RegExp): Promise<string> {
  let printed = '';
  let stop = () => {};
  const asked = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const out = new Writable({
    write(text, _, done) {
      printed += text;
      if (enough.test(printed)) stop();
      done();
    },
  });
  const { PATH } = process.env;
  const code = await main(
    { environment: { PATH, PORT: '0', LOG_LEVEL: 'silent', ...environment }, out, as, asked: () => asked },
    { store: createMemoryStore(), answering: plainAnswering },
  );
  assert.equal(code, 0);
  return printed;
}

describe('the start', function () {
  this.timeout(60_000);

  it('goes on without the person named where the Playground is off, and says so', async () => {
    const text = await said({ PLAYGROUND: 'off' }, ['grace'], /^Playground.*\n/m);
    assert.match(text, /^Bot: +http/);
    assert.match(text, /^Playground: not started, because PLAYGROUND is off\. .*The bot goes on\.$/m);
  });

  it('goes on where the port of the Playground is taken, and says which and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    try {
      const text = await said({ PLAYGROUND_PORT: String(port) }, ['emre'], /^Port.*\n/m);
      const elsewhere = /^Playground: http:\/\/localhost:(\d+)$/m.exec(text)?.[1];
      assert.ok(elsewhere && elsewhere !== String(port), text);
      assert.match(text, new RegExp(`^Port ${port} is taken, .* PLAYGROUND_PORT to another\\.$`, 'm'));
    } finally {
      other.close();
    }
  });
});
