import assert from 'node:assert/strict';
import type { Environment } from '../../src/config.ts';
import { findingLine } from '../../src/doctor/finding.ts';
import { examineSettings } from '../../src/doctor/settings.ts';

const appId = '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70';
const tenantId = '0a1b2c3d-4e5f-4061-8293-a4b5c6d7e8f9';
const password = 'Xy8Q~not-a-real-secret-but-of-its-form.1';
const registered = {
  MicrosoftAppId: appId,
  MicrosoftAppPassword: password,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenantId,
};

/** States and subjects, without what is well. */
const troubles = (environment: Environment) =>
  examineSettings(environment)
    .findings.filter(({ state }) => state !== 'ok')
    .map(({ state, subject }) => `${state} ${subject}`);
const said = (environment: Environment) => examineSettings(environment).findings.map(findingLine).join('');

describe('the doctor on settings', () => {
  it('finds nothing wrong where nothing is set', () => {
    assert.deepEqual(troubles({ PATH: '/usr/bin', HOME: '/home/emre', LANG: 'tr_TR.UTF-8' }), []);
    assert.match(said({}), /None are set/);
  });

  it('finds nothing wrong with a registered bot', () => {
    assert.deepEqual(troubles(registered), []);
    assert.match(said(registered), /4 are set/);
  });

  const mistakes: [string, Environment, string, RegExp][] = [
    [
      'a digit lost',
      { ...registered, MicrosoftAppId: appId.slice(1) },
      'wrong MicrosoftAppId',
      /It has 31 digits/,
    ],
    [
      'the letter o for a nought',
      { ...registered, MicrosoftAppTenantId: tenantId.replace('0', 'o') },
      'wrong MicrosoftAppTenantId',
      /It holds “o”/,
    ],
    [
      'brackets',
      { ...registered, MicrosoftAppTenantId: `{${tenantId}}` },
      'wrong MicrosoftAppTenantId',
      /brackets; leave them out/,
    ],
    [
      'a domain for a tenant',
      { ...registered, MicrosoftAppTenantId: 'contoso.onmicrosoft.com' },
      'wrong MicrosoftAppTenantId',
      /It is a name, not an ID/,
    ],
    [
      'a dash lost',
      { ...registered, MicrosoftAppId: appId.replace('-', '') },
      'wrong MicrosoftAppId',
      /dashes are not where/,
    ],
    ['quotes', { ...registered, MicrosoftAppId: `"${appId}"` }, 'wrong MicrosoftAppId', /in quotes/],
    ['a space', { ...registered, MicrosoftAppId: `${appId} ` }, 'warning MicrosoftAppId', /a space/],
    [
      'a placeholder',
      { ...registered, MicrosoftAppPassword: '<secret>' },
      'wrong MicrosoftAppPassword',
      /placeholder/,
    ],
    [
      'the example',
      { ...registered, MicrosoftAppId: '00000000-0000-0000-0000-000000000000' },
      'wrong MicrosoftAppId',
      /still the example/,
    ],
    [
      'the ID of a secret for its value',
      { ...registered, MicrosoftAppPassword: 'a0b1c2d3-e4f5-4a6b-8c7d-9e0f1a2b3c4d' },
      'wrong MicrosoftAppPassword',
      /secret’s ID\. Set MicrosoftAppPassword to the secret’s value/,
    ],
    [
      'the app ID for a secret',
      { ...registered, MicrosoftAppPassword: appId.toUpperCase() },
      'wrong MicrosoftAppPassword',
      /is the app ID/,
    ],
    [
      'a single tenant without its ID',
      { ...registered, MicrosoftAppTenantId: '' },
      'wrong MicrosoftAppTenantId',
      /Set MicrosoftAppTenantId/,
    ],
    [
      'a tenant that shuts itself out',
      { ...registered, ALLOWED_TENANTS: appId },
      'wrong ALLOWED_TENANTS',
      /it refuses everybody\. Add MicrosoftAppTenantId/,
    ],
    [
      'a mistyped tenant in the list',
      { ...registered, ALLOWED_TENANTS: `${tenantId},${tenantId.slice(2)}` },
      'wrong ALLOWED_TENANTS',
      /It has 30 digits/,
    ],
    [
      'a tenant a multi-tenant bot does not use',
      { ...registered, MicrosoftAppType: 'MultiTenant' },
      'warning MicrosoftAppType',
      /Set MicrosoftAppType to SingleTenant if/,
    ],
    [
      'everybody let in',
      { MicrosoftAppId: appId, MicrosoftAppPassword: password, NODE_ENV: 'production' },
      'warning ALLOWED_TENANTS',
      /every organisation/,
    ],
    [
      'a list without a bot',
      { ALLOWED_TENANTS: tenantId },
      'warning ALLOWED_TENANTS',
      /Playground is refused/,
    ],
  ];
  for (const [name, environment, trouble, line] of mistakes)
    it(`finds ${name}, and says what to do, in one line`, () => {
      assert.deepEqual(troubles(environment), [trouble]);
      assert.match(said(environment), line);
    });

  it('names every wrong setting at once', () => {
    const environment = { ...registered, MicrosoftAppId: 'x', PORT: 'many', STORE_URL: 'mysql://db' };
    assert.deepEqual(troubles(environment), ['wrong MicrosoftAppId', 'wrong PORT', 'wrong STORE_URL']);
  });

  it('never prints a secret', () => {
    const secrets = { ...registered, STORE_URL: 'postgres://bot:hidden-word@db/bot', MicrosoftAppId: 'x' };
    const lines = said({ ...secrets, MICROSOFT_APP_PASSWORD: password });
    assert.ok(!lines.includes(password));
    assert.ok(!lines.includes('hidden-word'));
    assert.ok(!said({ ...registered, MicrosoftAppPassword: `"${password}"` }).includes(password));
  });
});
