import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { mentioning } from '../support/activity.ts';
import {
  asksHelpdesk,
  channelId,
  type HelpdeskStory,
  inChannel,
  opensHelpdesk,
  selin,
  startHelpdeskStory,
} from '../support/helpdesk-story.ts';
import { emre, grace } from '../support/story.ts';

describe('the digest of a helpdesk', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startHelpdeskStory(
      {},
      { ADMINISTRATORS: grace.aadObjectId, TIME_ZONE: 'Europe/Istanbul', HELPDESK_DIGEST_HOUR: '9' },
    );
    await story.arrives(emre);
    await opensHelpdesk(story);
  });
  afterEach(() => story.ends());
  /** The outbox is looked at when something is written for the organisation. */
  const morningOf = async (day: string, meanwhile = () => {}) => {
    story.clock.now = new Date(`${day}T06:00:30Z`);
    const card = await story.says(grace, '', { ...inChannel(), ...mentioning('helpdesk') });
    meanwhile();
    await story.agentPresses(grace, card, 'Save');
    while ((await plannedFor()) <= story.clock.now.toISOString()) await setImmediate();
  };
  const plannedFor = async () => {
    const { outbox = [] } = (await story.bot.record()) ?? {};
    return outbox.find(({ notice }) => notice.kind === 'helpdesk-digest')?.notBefore ?? '';
  };

  it('says each morning how much is open, and what has waited longest', async () => {
    await asksHelpdesk(story, { question: 'Who signs our invoice?' });
    await story.inHelpdesk();
    story.clock.now = new Date('2021-08-11T05:00:00Z');
    await asksHelpdesk(story, { question: 'Who pays it?' });
    await story.agentPresses(selin, await story.inHelpdesk(2), 'Take it');
    await morningOf('2021-08-13');
    const digest = await story.inHelpdesk(3);
    assert.match(digest.text, /Open questions this morning/);
    assert.match(digest.text, /New: 1\nWith an agent: 1\nWaiting for the partner: 0/);
    assert.match(digest.text, /Oldest: \S{4}-\S{4}, for 2 days: Who signs our invoice\?/);
    await morningOf('2021-08-14');
    assert.match((await story.inHelpdesk(4)).text, /for 3 days: Who signs our invoice\?/);
  });

  it('is left out where nothing is open, and planned for the next morning all the same', async () => {
    await morningOf('2021-08-13');
    await morningOf('2021-08-14');
    assert.equal(await plannedFor(), '2021-08-15T06:00:00.000Z');
    assert.equal(
      story.bot.connector.sent.filter(
        ({ kind, conversationId }) => kind === 'send' && conversationId === channelId,
      ).length,
      0,
    );
  });

  it('is planned anew for tomorrow where the channel cannot be reached', async () => {
    await asksHelpdesk(story);
    await story.inHelpdesk();
    const { broken } = story.bot.connector;
    await morningOf('2021-08-13', () => broken.set(channelId, { status: 503 }));
    broken.clear();
    await morningOf('2021-08-14');
    assert.match((await story.inHelpdesk(2)).text, /Open questions this morning/);
  });
});
