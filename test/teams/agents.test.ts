import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Helpdesks } from '../../src/helpdesk/helpdesks.ts';
import { createLog } from '../../src/log.ts';
import { DeliveryError } from '../../src/outbox/delivery-error.ts';
import { createAgentCheck } from '../../src/teams/agents.ts';
import type { TeamMember } from '../../src/teams/roster.ts';
import type { Turn } from '../../src/teams/turn.ts';
import { channel, contoso, helpdeskOf, operator } from '../support/ticket-records.ts';

const directoryId = 'aaaaaaaa-0000-4000-8000-000000000004';
const selin: TeamMember = { id: directoryId, account: '29:selin', name: 'Selin Demir', isGuest: false };
const oliver: TeamMember = { ...selin, id: 'oliver', account: '29:oliver', name: 'Oliver Brandt' };
const gil: TeamMember = { ...selin, id: 'gil', account: '29:gil', name: 'Gil Guest', isGuest: true };
const located = { tenantId: operator, helpdesk: helpdeskOf('desk') };

const turn: Turn = {
  tenantId: operator,
  user: { id: '29:selin', directoryId, name: 'Selin D.' },
  conversationId: channel.conversationId,
  address: channel,
  scope: 'channel',
  team: { id: '19:team', groupId: undefined, channelName: 'Helpdesk', channelType: undefined },
  locale: 'en',
  language: 'en',
  input: { kind: 'press', way: 'execute', verb: 'ticket-take', data: {}, card: 'card' },
};

/** What is found out of a turn, where the helpdesk's team has these members. */
function check(own: Partial<Turn> = {}, members: readonly TeamMember[] | Error = [selin, gil, oliver]) {
  const helpdesks = {
    inChannel: async (tenantId, conversationId) =>
      tenantId === operator && conversationId === channel.conversationId ? located : undefined,
  } satisfies Partial<Helpdesks> as unknown as Helpdesks;
  const roster = {
    membersOf: async () => {
      if (members instanceof Error) throw members;
      return members;
    },
  };
  return createAgentCheck({ helpdesks, roster, log: createLog('silent') })({ ...turn, ...own });
}
const as = ({ id, account, name }: TeamMember) => ({ user: { id: account, directoryId: id, name } });

describe('whoever acts in a turn', () => {
  it('is an agent where they are in the team of the helpdesk whose channel it is', async () => {
    assert.deepEqual(await check(), {
      kind: 'agent',
      located,
      agent: { id: directoryId, account: '29:selin', name: 'Selin D.' },
      // Guests are nobody to hand a ticket to.
      colleagues: [selin, oliver],
    });
  });

  it('is called as the team knows them where the turn does not say', async () => {
    const found = await check({ user: { id: '29:selin', directoryId, name: undefined } });
    assert.ok(found.kind === 'agent');
    assert.equal(found.agent.name, 'Selin Demir');
  });

  it('is known by their account where the directory is not told of', async () => {
    const found = await check({ user: { id: '29:selin', directoryId: undefined, name: 'Selin' } });
    assert.ok(found.kind === 'agent');
    assert.equal(found.agent.id, directoryId);
  });

  it('is none as a guest, nor as somebody who is not in the team', async () => {
    assert.deepEqual(await check(as(gil)), { kind: 'no-agent' });
    assert.deepEqual(await check(as({ ...oliver, id: 'emre', account: '29:emre' })), { kind: 'no-agent' });
    assert.deepEqual(await check({}, []), { kind: 'no-agent' });
  });

  const elsewhere: Record<string, Partial<Turn>> = {
    'another channel': { conversationId: '19:other@thread.tacv2' },
    'another organisation': { tenantId: contoso },
    'no organisation': { tenantId: undefined },
    'a chat of their own': { scope: 'personal' },
    'a group': { scope: 'group' },
  };
  for (const [where, own] of Object.entries(elsewhere))
    it(`is none in ${where}, and nobody is asked for`, async () => {
      assert.deepEqual(await check(own, new Error('The team was asked for.')), { kind: 'elsewhere' });
    });

  it('is not known where the members cannot be found out; what else fails is told on', async () => {
    assert.deepEqual(await check({}, new DeliveryError('busy', { statusCode: 503 })), { kind: 'unknown' });
    await assert.rejects(check({}, new TypeError('x is undefined')), TypeError);
  });
});
