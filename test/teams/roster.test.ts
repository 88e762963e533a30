import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { LocatedHelpdesk } from '../../src/helpdesk/routing.ts';
import { DeliveryError } from '../../src/outbox/delivery-error.ts';
import type { ToldMember } from '../../src/teams/messenger.ts';
import { createRoster } from '../../src/teams/roster.ts';
import { contoso, fabrikam } from '../support/activity.ts';

const located: LocatedHelpdesk = {
  tenantId: contoso,
  helpdesk: {
    id: 'desk',
    address: { serviceUrl: 'x', conversationId: '19:c', botId: 'b', channelId: 'msteams' },
    teamId: '19:team',
    language: 'en',
    registered: { by: 'grace', at: '2021-08-01T08:00:00.000Z' },
    onDuty: [],
  },
};

describe('the roster of a team', () => {
  const gil = { id: '29:gil', name: 'Gil', aadObjectId: 'AAAAAAAA-0000-4000-8000-000000000006' };
  const nobody: readonly string[] = [];
  async function isGuest(told: Partial<ToldMember>, trusted = nobody): Promise<boolean | undefined> {
    const members = async () => [{ ...gil, ...told }];
    const [member] = await createRoster({ messenger: { members }, trusted, nowMs: () => 0 }).membersOf(
      located,
    );
    return member?.isGuest;
  }

  const signInName = 'gil@contoso.example';
  const invited = 'gil_fabrikam.example#EXT#@contoso.onmicrosoft.com';
  const cases: [string, Partial<ToldMember>, boolean][] = [
    ['a member', { tenantId: contoso, userRole: 'user', userPrincipalName: signInName }, false],
    ['a member whose sign-in name is not told', { tenantId: contoso, userRole: 'user' }, false],
    ['an owner, in whatever case', { tenantId: contoso.toUpperCase(), userRole: 'Owner' }, false],
    ['a member whose role is not told', { tenantId: contoso, userPrincipalName: signInName }, false],
    ['a guest', { tenantId: contoso, userRole: 'guest', userPrincipalName: signInName }, true],
    ['a guest told as a user', { tenantId: contoso, userRole: 'user', userPrincipalName: invited }, true],
    ['a guest whose role is not told', { tenantId: contoso, userPrincipalName: invited.toLowerCase() }, true],
    ['somebody of another organisation', { tenantId: fabrikam, userRole: 'user' }, true],
    ['somebody anonymous', { tenantId: contoso, userRole: 'anonymous' }, true],
    ['somebody in a role that is new', { tenantId: contoso, userRole: 'visitor' }, true],
    ['somebody of whom neither role nor sign-in name is told', { tenantId: contoso, userRole: '' }, true],
    ['somebody whose organisation is not told', { userRole: 'user', userPrincipalName: signInName }, true],
  ];
  for (const [who, told, expected] of cases)
    it(`counts ${who} as ${expected ? 'a guest' : 'an agent'}`, async () => {
      assert.equal(await isGuest(told), expected);
    });

  it('counts an external member as an agent where they are named by their object ID, and nobody else', async () => {
    const external = { tenantId: contoso, userRole: 'user', userPrincipalName: invited };
    assert.equal(await isGuest(external, [gil.aadObjectId.toLowerCase()]), false);
    assert.equal(await isGuest({ ...external, userRole: 'guest' }, [gil.aadObjectId.toLowerCase()]), false);
    assert.equal(
      await isGuest(external, ['aaaaaaaa-0000-4000-8000-000000000007', invited.toLowerCase()]),
      true,
    );
    assert.equal(await isGuest({ ...external, aadObjectId: undefined }, ['', gil.id, 'undefined']), true);
  });

  it('takes nobody with the sign-in name of a guest for an agent, whatever else is told', async () => {
    const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        maybe(fc.constantFrom(contoso, fabrikam, '')),
        maybe(fc.constantFrom('user', 'owner', 'member', 'guest', '')),
        async (tenantId, userRole) => {
          assert.equal(await isGuest({ tenantId, userRole, userPrincipalName: invited }), true);
        },
      ),
    );
  });

  it('is asked for anew once it is five minutes old, and at once where the answer failed', async () => {
    const asked: string[] = [];
    const clock = { nowMs: 0 };
    const answers: (ToldMember[] | DeliveryError)[] = [new DeliveryError('No answer.', {}), [gil], []];
    const members = async (_: unknown, teamId: string) => {
      asked.push(teamId);
      const answer = answers.shift() ?? [];
      if (answer instanceof DeliveryError) throw answer;
      return answer;
    };
    const roster = createRoster({ messenger: { members }, trusted: nobody, nowMs: () => clock.nowMs });
    await assert.rejects(roster.membersOf(located), DeliveryError);
    assert.equal((await roster.membersOf(located)).length, 1);
    assert.equal((await roster.membersOf(located)).length, 1);
    clock.nowMs = 5 * 60_000;
    assert.equal((await roster.membersOf(located)).length, 0);
    assert.deepEqual(asked, ['19:team', '19:team', '19:team']);
  });
});
