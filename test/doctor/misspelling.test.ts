import assert from 'node:assert/strict';
import fc from 'fast-check';
import { settingNames } from '../../src/config.ts';
import { editDistance, findMisspellings } from '../../src/doctor/misspelling.ts';

const find = (environment: Record<string, string>) =>
  findMisspellings(environment, settingNames).map(
    ({ state, subject, says }) => `${state} ${subject} ${says}`,
  );

describe('the doctor on names', () => {
  const misspelt = [
    ['MicrosoftAppID', 'MicrosoftAppId'],
    ['MICROSOFT_APP_ID', 'MicrosoftAppId'],
    ['MicrosoftAppPasword', 'MicrosoftAppPassword'],
    ['MicrosoftAppSecret', 'MicrosoftAppPassword'],
    ['MicrosoftAppTenant', 'MicrosoftAppTenantId'],
    ['MicrosfotAppTenantId', 'MicrosoftAppTenantId'],
    ['ALOWED_TENANTS', 'ALLOWED_TENANTS'],
    ['ALLOWEDTENANTS', 'ALLOWED_TENANTS'],
    ['Store_Url', 'STORE_URL'],
    ['BOT_ID', 'MicrosoftAppId'],
  ] as const;
  for (const [name, meant] of misspelt)
    it(`takes ${name} for ${meant}`, () => {
      assert.deepEqual(find({ [name]: 'x' }), [`wrong ${name} is not read; it looks like ${meant}.`]);
    });

  it('only warns where the right name is set as well', () => {
    assert.deepEqual(find({ MICROSOFT_APP_ID: 'x', MicrosoftAppId: 'y' }), [
      'warning MICROSOFT_APP_ID is not read; MicrosoftAppId is, and is set.',
    ]);
  });

  it('lets the variables of the system be', () => {
    const names = [
      'PATH',
      'HOST',
      'PWD',
      'HOME',
      'SHELL',
      'USER',
      'LANG',
      'TERM',
      'OLDPWD',
      'LOGNAME',
      'TMPDIR',
    ];
    const more = [
      'HOSTNAME',
      'SHLVL',
      'EDITOR',
      'NODE_OPTIONS',
      'npm_config_cache',
      'CI',
      'HTTPS_PROXY',
      'NO_PROXY',
    ];
    assert.deepEqual(find(Object.fromEntries([...names, ...more].map((name) => [name, 'x']))), []);
  });
});

describe('the edit distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  it('counts one for a letter put in, taken out, changed or swapped', () => {
    for (const other of ['tenants', 'tenan', 'tenont', 'tennat'])
      assert.equal(editDistance('tenant', other), 1, other);
  });

  it('is nought for the same word only, is the same both ways, and at most the longer word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other);
        assert.equal(distance === 0, one === other);
        assert.equal(distance, editDistance(other, one));
        assert.ok(distance <= Math.max(one.length, other.length));
        assert.ok(distance >= Math.abs(one.length - other.length));
      }),
    );
  });
});
