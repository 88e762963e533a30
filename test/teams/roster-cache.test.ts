import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ToldMember } from '../../src/teams/messenger.ts';
import { createRoster } from '../../src/teams/roster.ts';
import { channel, helpdeskOf, operator } from '../support/ticket-records.ts';

const minuteMs = 60_000;
const located = { tenantId: operator, helpdesk: helpdeskOf('desk') };
const selin: ToldMember = {
  id: '29:selin',
  name: 'Selin Demir',
  aadObjectId: 'AAAAAAAA-0000-4000-8000-000000000004',
  tenantId: operator,
  userRole: 'user',
};

/** A roster over what the channel tells, at a time that a test sets. */
function rosterOf(tell: () => Promise<readonly ToldMember[]>) {
  const asked: unknown[][] = [];
  const at = { nowMs: 0 };
  const roster = createRoster({
    trusted: [],
    messenger: {
      members: (...given) => {
        asked.push(given);
        return tell();
      },
    },
    nowMs: () => at.nowMs,
  });
  return { roster, asked, at };
}
const membersOf = (...told: ToldMember[]) => rosterOf(async () => told).roster.membersOf(located);

describe('the members of a helpdesk’s team', () => {
  it('are those of the team, asked for in its channel', async () => {
    const { roster, asked } = rosterOf(async () => [selin]);
    await roster.membersOf(located);
    assert.deepEqual(asked, [[channel, '19:team', 5_000]]);
  });

  it('are known by their ID in the directory, in lower case, else by the channel’s own', async () => {
    const { aadObjectId: _, ...unlisted } = selin;
    assert.deepEqual(await membersOf(selin, unlisted), [
      {
        id: 'aaaaaaaa-0000-4000-8000-000000000004',
        account: '29:selin',
        name: 'Selin Demir',
        isGuest: false,
      },
      { id: '29:selin', account: '29:selin', name: 'Selin Demir', isGuest: false },
    ]);
  });

  it('have names without marks that turn the direction, and no longer than a card has room for', async () => {
    const named = async (name: string | undefined) => (await membersOf({ ...selin, name }))[0]?.name;
    assert.equal(await named('Se\u202elin\u0007 '), 'Selin');
    assert.equal((await named('x'.repeat(500)))?.length, 100);
    assert.deepEqual([await named(''), await named(undefined)], [undefined, undefined]);
  });

  it('are asked for once in five minutes, also by many at once', async () => {
    const { roster, asked, at } = rosterOf(async () => [selin]);
    await Promise.all([roster.membersOf(located), roster.membersOf(located)]);
    at.nowMs = 5 * minuteMs - 1;
    await roster.membersOf(located);
    assert.equal(asked.length, 1);
    at.nowMs = 5 * minuteMs;
    await roster.membersOf(located);
    assert.equal(asked.length, 2);
  });

  it('are asked for again where that failed', async () => {
    const answers = [Promise.reject(new Error('busy')), Promise.resolve([selin])];
    const { roster } = rosterOf(() => answers.shift() ?? assert.fail('asked too often'));
    await assert.rejects(roster.membersOf(located), /busy/);
    assert.equal((await roster.membersOf(located)).length, 1);
  });

  it('are each team’s own, also behind another address', async () => {
    const { roster, asked } = rosterOf(async () => [selin]);
    const of = (own: Parameters<typeof helpdeskOf>[1]) =>
      roster.membersOf({ tenantId: operator, helpdesk: helpdeskOf('other', own) });
    await roster.membersOf(located);
    await of({ teamId: '19:another' });
    await of({ address: { ...channel, serviceUrl: 'https://elsewhere.example/' } });
    assert.equal(asked.length, 3);
    // Another channel of the same team has the same members.
    await of({ address: { ...channel, conversationId: '19:other@thread.tacv2' } });
    assert.equal(asked.length, 3);
  });
});
