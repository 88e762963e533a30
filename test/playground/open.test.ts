import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import type { Identity } from '../../src/config.ts';
import { openPlayground } from '../../src/playground/open.ts';
import type { PlaygroundOptions } from '../../src/playground/playground.ts';

const registered: Identity = {
  kind: 'registered',
  appId: '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70',
  appType: 'MultiTenant',
  password: 'secret',
};

interface Setting {
  playground?: boolean;
  identity?: Identity;
  address?: Promise<string>;
}

async function open({ playground = true, identity = { kind: 'none' }, address }: Setting) {
  const out = new PassThrough();
  const started: PlaygroundOptions[] = [];
  let stopped = 0;
  const config = { playground, identity, playgroundPort: 56_150 };
  const opened = openPlayground(config, 4000, { environment: {}, out }, (options) => {
    started.push(options);
    return {
      address: address ?? Promise.resolve('http://localhost:56150'),
      stop: async () => {
        stopped += 1;
      },
    };
  });
  await new Promise((resolve) => setImmediate(resolve));
  const said = String(out.read() ?? '');
  await opened.close();
  return { said, started, stopped };
}

describe('the Playground beside the bot', () => {
  it('talks to the bot’s own port, says where it is, and stops with the bot', async () => {
    const { said, started, stopped } = await open({});
    assert.equal(said, 'Playground: http://localhost:56150\n');
    assert.equal(started[0]?.botEndpoint, 'http://127.0.0.1:4000/api/messages');
    assert.equal(stopped, 1);
  });

  it('is not started where it is switched off, and nothing is said', async () => {
    const { said, started } = await open({ playground: false });
    assert.deepEqual([said, started], ['', []]);
  });

  it('is not started beside a registered bot, which would refuse it', async () => {
    const { said, started } = await open({ identity: registered });
    assert.match(said, /^Playground: not started, because MicrosoftAppId is set/);
    assert.deepEqual(started, []);
  });

  it('says in one line why it did not start', async () => {
    const { said } = await open({ address: Promise.reject(new Error('it is not installed')) });
    assert.equal(said, 'Playground: not started, because it is not installed. The bot goes on.\n');
  });
});
