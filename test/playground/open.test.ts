import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { openPlaygrounds, readPlaygroundData } from '../../src/playground/open.ts';
import { type Plan, planPlaygrounds } from '../../src/playground/plan.ts';
import type { PlaygroundOptions } from '../../src/playground/playground.ts';

const planFor = (...names: string[]): Promise<Plan> =>
  planPlaygrounds(
    { production: false, playground: true, playgroundPort: 56_150, identity: { kind: 'none' } },
    names,
    readPlaygroundData,
  );

const asPlanned = async ({ port }: PlaygroundOptions) => `http://localhost:${port}`;

async function open(plan: Plan, addressOf: (options: PlaygroundOptions) => Promise<string> = asPlanned) {
  const out = new PassThrough();
  const started: PlaygroundOptions[] = [];
  let stopped = 0;
  const opened = await openPlaygrounds(plan, 4000, { environment: {}, out }, (options) => {
    started.push(options);
    return {
      address: addressOf(options),
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
    const { said, started, stopped } = await open(await planFor());
    assert.equal(said, 'Playground: http://localhost:56150\n');
    assert.equal(started[0]?.botEndpoint, 'http://127.0.0.1:4000/api/messages');
    assert.equal(stopped, 1);
  });

  it('says whose it is where there are several, and all stop with the bot', async () => {
    const { said, started, stopped } = await open(await planFor('grace', 'emre'));
    assert.equal(
      said,
      'Playground (Grace Novak): http://localhost:56151\nPlayground (Emre Kaya): http://localhost:56150\n',
    );
    assert.deepEqual([started.length, stopped], [2, 2]);
  });

  it('is not started where none is planned, and nothing is said', async () => {
    const { said, started } = await open({ kind: 'none' });
    assert.deepEqual([said, started], ['', []]);
  });

  it('says why none is planned', async () => {
    const { said } = await open({ kind: 'none', because: 'PLAYGROUND is off' });
    assert.equal(said, 'Playground: not started, because PLAYGROUND is off. The bot goes on.\n');
  });

  it('says which port was taken, and what to do', async () => {
    const { said } = await open(await planFor('grace'), async () => 'http://localhost:40000');
    assert.equal(
      said,
      'Playground: http://localhost:40000\n' +
        'Port 56151 is taken, so this Playground is elsewhere until the next start. ' +
        'End what uses 56151, or set PLAYGROUND_PORT to another.\n',
    );
  });

  it('says in one line why it did not start, and the others go on', async () => {
    const { said } = await open(await planFor('emre', 'grace'), async (options) => {
      if (options.port === 56_150) throw new Error('it is not installed');
      return asPlanned(options);
    });
    assert.match(
      said,
      /^Playground \(Emre Kaya\): not started, because it is not installed\. The bot goes on\.$/m,
    );
    assert.match(said, /^Playground \(Grace Novak\): http:\/\/localhost:56151$/m);
  });
});
