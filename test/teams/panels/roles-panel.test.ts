import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createTranslators } from '../../../src/locales/translate.ts';
import type { TenantRecord } from '../../../src/store/tenant-record.ts';
import { panelText } from '../../../src/teams/panels/panel-text.ts';
import { rolesPanel } from '../../../src/teams/panels/roles-panel.ts';
import { sight } from '../../support/panels.ts';

const say = createTranslators().en;
const directoryId = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [graceId, emreId, yatingId] = [directoryId(1001), directoryId(1002), directoryId(1003)];
const grace = { id: graceId, role: 'global-administrator' } as const;
const at = '2021-08-10T09:00:00.000Z';
const record: TenantRecord = {
  schema: 2,
  tenantId: '11111111-1111-4111-8111-111111111111',
  people: {
    [emreId]: { name: 'Emre Kaya', language: 'tr' },
    [graceId]: { name: 'Grace Novak', language: 'en' },
    [yatingId]: { name: '林雅婷', language: 'zh-TW' },
    // Whom only the channel knows, nobody can give a role.
    '29:olga': { name: 'Olga', language: 'en' },
  },
  partnerAdministrators: { [yatingId]: { by: graceId, at } },
};
const panelOf = (overrides: Partial<TenantRecord> = {}) =>
  rolesPanel(sight('en', { viewer: grace, record: { ...record, ...overrides } }));

/** Whom each form offers, by the verb it sends. */
function choices(overrides: Partial<TenantRecord> = {}): Record<string, string[]> {
  return Object.fromEntries(
    panelOf(overrides).actions.flatMap((action) => {
      if (action.kind !== 'form') return [];
      const [input] = action.form.inputs;
      assert.ok(input?.kind === 'choice' && input.required);
      return [[action.form.submit.verb, input.choices.map(({ value, title }) => `${value}: ${title}`)]];
    }),
  );
}

describe('the card of MPN partner administrators', () => {
  it('says who is named, by whom and when (F-ROLE-1)', () => {
    const panel = panelOf();
    assert.match(panelText(panel, say), /林雅婷, named by Grace Novak on August 10, 2021/);
    assert.deepEqual(panel.facts, ['F-ROLE-1']);
  });

  it('offers to name those met, but oneself and who is named, and to take back what is held', () => {
    assert.deepEqual(choices(), {
      'roles-grant': [`${emreId}: Emre Kaya`],
      'roles-revoke': [`${yatingId}: 林雅婷`],
    });
  });

  it('offers only what can be done', () => {
    assert.deepEqual(choices({ partnerAdministrators: {} }), {
      'roles-grant': [`${emreId}: Emre Kaya`, `${yatingId}: 林雅婷`],
    });
    assert.deepEqual(choices({ people: {} }), { 'roles-revoke': [`${yatingId}: Somebody`] });
  });

  it('asks for a hello first where nobody else was met, and does nothing', () => {
    const alone = { people: { [graceId]: { language: 'en' as const } }, partnerAdministrators: {} };
    assert.match(panelText(panelOf(alone), say), /Nobody is named yet[\s\S]*Ask them to say hello/);
    assert.deepEqual(panelOf(alone).actions, []);
    assert.doesNotMatch(panelText(panelOf(), say), /say hello/);
  });

  it('lists the 100 people met last at most', () => {
    const people = Object.fromEntries(
      Array.from({ length: 101 }, (_, index) => [directoryId(index), { language: 'en' as const }]),
    );
    const partnerAdministrators = { [yatingId]: { by: graceId, at } };
    const offered = choices({ people, partnerAdministrators })['roles-grant'];
    assert.equal(offered?.length, 100);
    assert.equal(offered?.[0], `${directoryId(1)}: Somebody`);
  });
});
