import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Identity } from '../../src/config.ts';
import { peopleOf, shortId } from '../../src/playground/data.ts';
import { readPlaygroundData } from '../../src/playground/open.ts';
import {
  administratorsWith,
  helpdeskOwnersWith,
  type PlannedPlayground,
  planPlaygrounds,
} from '../../src/playground/plan.ts';

const registered: Identity = {
  kind: 'registered',
  appId: '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70',
  appType: 'MultiTenant',
  password: 'secret',
};
const usual = {
  production: false,
  playground: true,
  playgroundPort: 56_150,
  identity: { kind: 'none' } as Identity,
};

const plan = (config: Partial<typeof usual>, ...names: string[]) =>
  planPlaygrounds({ ...usual, ...config }, names, readPlaygroundData);

async function planned(
  config: Partial<typeof usual>,
  ...names: string[]
): Promise<readonly PlannedPlayground[]> {
  const made = await plan(config, ...names);
  assert.ok(made.kind === 'playgrounds');
  return made.playgrounds;
}

describe('the plan of the Playgrounds', () => {
  it('is one for the current user of the data where nobody is named', async () => {
    const [only, ...others] = await planned({});
    assert.deepEqual([only?.person.name, only?.port, others], ['Emre Kaya', 56_150, []]);
    assert.deepEqual(only?.data, await readPlaygroundData());
  });

  it('is one for each person named, who writes in it', async () => {
    const writing = (await planned({}, 'grace', 'emre')).map(({ data }) => data.currentUser.name);
    assert.deepEqual(writing, ['Grace Novak', 'Emre Kaya']);
  });

  it('has each person at the same port, whoever else is named', async () => {
    const everybody = peopleOf(await readPlaygroundData()).map(shortId);
    const together = (await planned({}, ...everybody)).map(({ port }) => port);
    assert.deepEqual(together, [56_150, 56_151, 56_152, 56_153, 56_154, 56_155]);
    const alone = await Promise.all(everybody.map(async (name) => (await planned({}, name))[0]?.port));
    assert.deepEqual(alone, together);
  });

  it('takes free ports where PLAYGROUND_PORT is 0', async () => {
    assert.deepEqual(
      (await planned({ playgroundPort: 0 }, 'grace', 'emre')).map(({ port }) => port),
      [0, 0],
    );
  });

  it('refuses a port above the range, and says which one is low enough', async () => {
    assert.equal((await planned({ playgroundPort: 65_530 }, 'chihming'))[0]?.port, 65_535);
    await assert.rejects(plan({ playgroundPort: 65_531 }, 'chihming'), {
      name: 'ConfigError',
      message:
        'PLAYGROUND_PORT is 65531, which leaves no port for 陳志明. Set PLAYGROUND_PORT to 65530 or below.',
    });
  });

  it('is none, and nothing is said, where the Playground is switched off', async () => {
    assert.deepEqual(await plan({ playground: false }), { kind: 'none', because: undefined });
  });

  it('is none beside a registered bot, which would refuse it', async () => {
    assert.deepEqual(await plan({ identity: registered }, 'grace'), {
      kind: 'none',
      because: 'MicrosoftAppId is set and the bot believes nobody but Teams',
    });
  });

  it('says why somebody named in vain is not there', async () => {
    const because = async (config: Partial<typeof usual>) => {
      const made = await plan({ playground: false, ...config }, 'grace');
      return made.kind === 'none' ? made.because : undefined;
    };
    assert.match((await because({})) ?? '', /^PLAYGROUND is off\. /);
    assert.match(
      (await because({ production: true, identity: registered })) ?? '',
      /^NODE_ENV is production\. /,
    );
  });

  it('is none where the data cannot be read, and says why', async () => {
    const unreadable = await planPlaygrounds(usual, [], async () => {
      throw new Error('the file is gone');
    });
    assert.deepEqual(unreadable, { kind: 'none', because: 'the file is gone' });
  });
});

describe('administrators', () => {
  const grace = '5b1a7c3e-0d42-4f86-9e17-2c6f8a9d3b21';

  it('are the Global administrators of the Playground where none is configured', async () => {
    assert.deepEqual(administratorsWith(await plan({}), []), [grace]);
    assert.deepEqual(administratorsWith(await plan({}, 'emre'), []), [grace]);
  });

  it('are those configured where there are any', async () => {
    assert.deepEqual(administratorsWith(await plan({}), ['ada@contoso.com']), ['ada@contoso.com']);
  });

  it('are nobody where none is configured and there is no Playground', async () => {
    assert.deepEqual(administratorsWith(await plan({ playground: false }), []), []);
    assert.deepEqual(administratorsWith(await plan({ identity: registered }), []), []);
  });
});

describe('those who may make a channel a helpdesk', () => {
  const selin = '5b1a7c3e-0d42-4f86-9e17-2c6f8a9d3b23';

  it('are owners of the Playground’s team where nobody is configured', async () => {
    assert.deepEqual(helpdeskOwnersWith(await plan({}), []), [selin]);
    assert.deepEqual(helpdeskOwnersWith(await plan({}), ['ada@contoso.com']), ['ada@contoso.com']);
    assert.deepEqual(helpdeskOwnersWith(await plan({ playground: false }), []), []);
  });
});
