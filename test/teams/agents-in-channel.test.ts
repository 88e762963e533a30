import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { contoso, fabrikam, mentioning } from '../support/activity.ts';
import {
  asksHelpdesk,
  type HelpdeskStory,
  inChannel,
  oliver,
  opensHelpdesk,
  selin,
  startHelpdeskStory,
  startWithHelpdesk,
} from '../support/helpdesk-story.ts';
import { type Character, emre, grace } from '../support/story.ts';

/** As in an activity in which Teams does not tell who of the directory it is. */
const bare = ({ id, name }: Character) => ({ id, name }) as Character;

describe('an agent', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startWithHelpdesk();
  });
  afterEach(() => story.ends());
  const dutyCard = (by: Character) => story.says(by, '', { ...inChannel(), ...mentioning('helpdesk') });

  it('is the same person in a press that does not tell their directory ID', async () => {
    await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    const assigned = await story.agentPresses(selin, card, 'Assign it', { person: oliver.aadObjectId });
    const replied = await story.agentPresses(bare(oliver), assigned, 'Send the reply', { text: 'Hello.' });
    assert.doesNotMatch(replied.text, /Oliver Brandt has the ticket/);
    assert.match((await story.reached(emre, 2)).text, /“Hello\.”/);
  });

  it('is on duty once, whatever a press tells of them', async () => {
    await story.agentPresses(bare(selin), await dutyCard(selin), 'I’m on duty');
    await story.agentPresses(selin, await dutyCard(selin), 'I’m on duty');
    const [helpdesk] = (await story.bot.record())?.helpdesks ?? [];
    assert.deepEqual(
      helpdesk?.onDuty.map(({ id }) => id),
      [selin.aadObjectId],
    );
  });

  it('is nobody of another organisation, whose sign-in name says so', async () => {
    const { connector } = story.bot;
    connector.roster = [
      { ...selin, tenantId: contoso, userRole: 'user' },
      { ...oliver, userPrincipalName: 'oliver_fabrikam.example#EXT#@contoso.onmicrosoft.com' },
      { ...emre, tenantId: fabrikam, userRole: 'user' },
    ];
    await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    const { verb, data } = card.button('Take it');
    const refused = await story.answerTo(oliver, verb, data, inChannel());
    assert.match(refused.text, /Only members of this team/);
  });

  it('is also an external member whom the operator names', async () => {
    const named = await startHelpdeskStory(
      {},
      { ADMINISTRATORS: grace.aadObjectId, HELPDESK_OWNERS: oliver.aadObjectId },
    );
    await named.arrives(emre);
    await opensHelpdesk(named);
    named.bot.connector.roster = [selin, oliver].map((each) => ({
      ...each,
      tenantId: contoso,
      userRole: 'user',
      userPrincipalName: `${each.id}_fabrikam.example#EXT#@contoso.onmicrosoft.com`,
    }));
    await asksHelpdesk(named);
    const card = await named.inHelpdesk();
    const { verb, data } = card.button('Take it');
    assert.match((await named.answerTo(selin, verb, data, inChannel())).text, /Only members of this team/);
    assert.match((await named.agentPresses(oliver, card, 'Take it')).text, /With Oliver Brandt/);
    await named.ends();
  });

  it('is told kindly where Teams does not say who is in the team, and nothing is done', async () => {
    await asksHelpdesk(story);
    const card = await story.inHelpdesk();
    story.bot.connector.roster = undefined;
    story.clock.now = new Date(story.clock.now.getTime() + 3_600_000);
    const { verb, data } = card.button('Take it');
    const told = await story.answerTo(selin, verb, data, inChannel());
    assert.match(told.text, /couldn’t find out who is in this team/);
    const [ticket] = await story.bot.tickets();
    assert.equal(ticket?.ticket?.state.stage, 'new');
  });
});
