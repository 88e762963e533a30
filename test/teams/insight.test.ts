import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { contoso, execute, fabrikam, mentioning } from '../support/activity.ts';
import type { CardReader } from '../support/card-reader.ts';
import {
  asksHelpdesk,
  guest,
  type HelpdeskStory,
  inChannel,
  opensHelpdesk,
  selin,
  startHelpdeskStory,
} from '../support/helpdesk-story.ts';
import { type Character, emre, grace } from '../support/story.ts';

const minuteMs = 60_000;

/** Somebody of another organisation, who administers it. */
const frank: Character = {
  id: '29:frank',
  name: 'Frank Fischer',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000007',
};
const atFabrikam = {
  conversation: { id: 'a:chat-of-frank', conversationType: 'personal', tenantId: fabrikam },
  channelData: { tenant: { id: fabrikam } },
};

describe('how the bot is used', () => {
  let store: Store;
  let story: HelpdeskStory;
  beforeEach(async () => {
    store = createMemoryStore();
    story = await startHelpdeskStory(
      { store },
      { ADMINISTRATORS: `${grace.aadObjectId},${frank.aadObjectId}`, HELPDESK_TENANT: contoso },
    );
    await story.arrives(emre);
    await opensHelpdesk(story);
  });
  afterEach(() => story.ends());

  const inHelpdesk = (agent: Character, text = 'insight') =>
    story.says(agent, '', { ...inChannel(), ...mentioning(text) });
  /** What is said to a press in the channel that brings a text. */
  async function pressed(agent: Character, card: CardReader, title: string, fields = {}): Promise<string> {
    const { verb, data } = card.button(title);
    const before = story.bot.connector.sent.length;
    const press = { from: agent, replyToId: card.activityId, ...inChannel() };
    const response = await story.bot.post(execute(verb, { ...data, ...fields }, press));
    assert.equal(response.status, 200);
    return story.bot.connector.sent[before]?.activity.text ?? '';
  }
  /** The lines of the text a press in the channel or a chat brings. */
  const csvLines = ({ text }: CardReader) => text.replace(/^```\n|\n```$/g, '').split('\r\n');

  /** Emre asks four answered questions; three unknown ones go to the helpdesk, answered after 10, 20 and 60 minutes. */
  async function busyDay(): Promise<void> {
    for (const text of ['Gold?', 'Silver?', 'gold', 'silver']) await story.says(emre, text);
    let cards = 0;
    for (const minutes of [10, 20, 60]) {
      await asksHelpdesk(story, { question: `Who signs invoice ${minutes}?` });
      cards += 1;
      const card = await story.inHelpdesk(cards);
      const taken = await story.agentPresses(selin, card, 'Take it');
      story.clock.now = new Date(story.clock.now.getTime() + minutes * minuteMs);
      await story.agentPresses(selin, taken, 'Mark as resolved', { text: 'Your billing admin.' });
    }
  }

  it('is shown to administrators in their own chat, of their own organisation', async () => {
    await busyDay();
    await story.says(frank, 'Gold?', atFabrikam);
    const card = await story.says(grace, 'insight');
    assert.match(card.text, /Your organization, July 12, 2021 to August 10, 2021/);
    assert.match(card.text, /Answered without a person\n57% of 7 questions/);
    assert.match(card.text, /How many incidents do we get\?\n4 · 100%/);
    assert.match(card.text, /English\n7 · 100%/);
    assert.match(card.text, /Handed to the helpdesk: 3/);
    assert.match(card.text, /First reply after \(median\): 20 minutes, of 3 tickets/);
    assert.match(card.text, /Resolved after \(median\): 20 minutes, of 3 tickets/);
    assert.match(card.text, /From request to IDs \(median\): too few to tell \(0 so far\)/);
    const own = await story.says(frank, 'insight', atFabrikam);
    assert.match(own.text, /Answered: 1/);
    assert.match(own.text, /Answered without a person: too few to tell \(1 so far\)/);
  });

  it('names nobody and repeats no question', async () => {
    await busyDay();
    const card = await story.says(grace, 'insight');
    assert.doesNotMatch(card.text, /Emre|Selin|Grace|invoice|billing/);
    const csv = await story.opens(grace, card, 'As CSV');
    assert.doesNotMatch(csv.text, /Emre|Selin|Grace|invoice|billing/);
  });

  it('is shown to nobody else in a chat of their own, whatever they press', async () => {
    for (const word of ['insight', 'Statistics!', 'usage'])
      assert.match((await story.says(emre, word)).text, /Only your organization’s administrators/);
    for (const verb of ['insight-show', 'insight-csv', 'insight-choose'])
      for (const tenant of [
        {},
        verb === 'insight-choose' ? { 'insight-tenant': fabrikam } : { tenant: fabrikam },
      ]) {
        const answer = await story.answerTo(emre, verb, { language: 'en', days: 30, ...tenant });
        assert.match(answer.text, /Only your organization’s administrators/);
      }
  });

  it('is of an administrator’s own organisation, whatever their card says', async () => {
    await story.says(frank, 'Gold?', atFabrikam);
    const csv = await story.answerTo(grace, 'insight-csv', { language: 'en', days: 30, tenant: fabrikam });
    assert.match(csv.text, new RegExp(`^\`\`\`\ntenant,.*\r\n${contoso},`));
    assert.ok(!csv.text.includes(fabrikam));
  });

  it('is shown to agents in their channel, of one organisation they serve or of all together', async () => {
    for (const text of ['Gold?', 'gold']) await story.says(emre, text);
    await story.says(frank, 'Silver?', atFabrikam);
    const together = await inHelpdesk(selin);
    assert.match(together.text, /2 organizations together/);
    assert.match(together.text, /Answered: 3/);
    const one = await story.agentPresses(selin, together, 'Show', { tenant: fabrikam });
    assert.match(one.text, new RegExp(`Organization ${fabrikam}`));
    assert.match(one.text, /Answered: 1/);
    const week = await story.agentPresses(selin, one, 'Last 7 days');
    assert.match(week.text, new RegExp(`Organization ${fabrikam}, August 4, 2021 to August 10, 2021`));
    const again = await story.agentPresses(selin, week, 'Show', { tenant: 'all' });
    assert.match(again.text, /2 organizations together/);
  });

  it('is not shown to agents of organisations that have a helpdesk of their own', async () => {
    await story.says(emre, 'Gold?');
    await story.says(frank, 'Silver?', atFabrikam);
    const together = await inHelpdesk(selin);
    const own = await store.read(contoso);
    await store.update(fabrikam, (record) => ({
      ...record,
      helpdesks: (own?.helpdesks ?? []).map((helpdesk) => ({ ...helpdesk, id: 'own' })),
    }));
    assert.match(
      await pressed(selin, together, 'Show', { 'insight-tenant': fabrikam }),
      /This helpdesk doesn’t serve that organization/,
    );
    const alone = await inHelpdesk(selin);
    assert.match(alone.text, /Your organization, /);
    assert.ok(!alone.text.includes(contoso));
    assert.ok(!alone.titles.includes('Choose an organization'));
  });

  it('is shown to no guest of the team, and in no other conversation', async () => {
    assert.match((await inHelpdesk(guest)).text, /Only members of this team can do that, not guests/);
    const elsewhere = { ...inChannel(contoso, '19:other@thread.tacv2'), ...mentioning('insight') };
    assert.match(
      (await story.says(grace, '', elsewhere)).text,
      /I show these figures to administrators in their own/,
    );
    const group = {
      conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId: contoso },
    };
    assert.match((await story.says(grace, 'insight', group)).text, /I show these figures/);
  });

  it('is a CSV file with a line for each figure of each organisation', async () => {
    await busyDay();
    await story.says(frank, 'Silver?', atFabrikam);
    const own = csvLines(await story.opens(grace, await story.says(grace, 'insight'), 'As CSV'));
    const line = (rest: string) => `${contoso},2021-07-12,2021-08-10,${rest}`;
    assert.equal(own[0], 'tenant,from,to,figure,of,value,unit,rests on');
    for (const rest of [
      'questions,,7,questions,',
      'answers by topic,entitlement,4,answers,',
      'tickets raised,,3,tickets,',
      'answered without a person,,0.571,share,7',
      'median time to first reply,,20,minutes,3',
    ])
      assert.ok(own.includes(line(rest)), rest);
    const message = story.bot.connector.sent.at(-1)?.activity;
    assert.equal(message?.textFormat, 'markdown');
  });

  it('is a CSV file of what an agent’s card shows', async () => {
    await story.says(emre, 'Gold?');
    await story.says(frank, 'Silver?', atFabrikam);
    const together = await inHelpdesk(selin);
    const csv = await pressed(selin, together, 'As CSV');
    for (const tenantId of [contoso, fabrikam])
      assert.ok(csv.includes(`${tenantId},2021-07-12,2021-08-10,questions,,1,questions,`), tenantId);
    const one = await story.agentPresses(selin, together, 'Show', { tenant: fabrikam });
    assert.ok(!(await pressed(selin, one, 'As CSV')).includes(contoso));
  });

  it('counts a question once: not what is said again because a level was chosen, nor a greeting', async () => {
    await story.says(emre, 'Gold?');
    await story.answerTo(emre, 'remember', { level: 'gold', language: 'en' });
    await story.says(emre, 'hello');
    assert.match((await story.says(grace, 'insight')).text, /Answered: 1/);
  });

  it('is still known after the bot stopped', async () => {
    await story.says(emre, 'Gold?');
    assert.equal(await store.counts.read(contoso), undefined);
    await story.ends();
    assert.deepEqual((await store.counts.read(contoso))?.days['2021-08-10'], {
      outcomes: { answered: 1 },
      languages: { en: 1 },
      topics: { entitlement: 1 },
    });
    story = await startHelpdeskStory({ store });
    assert.match((await story.says(grace, 'insight')).text, /Answered: 1/);
  });

  it('tells how long activations took, in the language of the word', async () => {
    const lines = [1, 2, 3].flatMap((number) => [
      { at: `2021-08-0${number}T09:00:00.000Z`, by: 'emre', what: 'activation-request' },
      { at: `2021-08-0${number * 2 + 1}T09:00:00.000Z`, by: 'grace', what: 'activation-record-contract' },
    ]);
    await store.update(contoso, (record) => ({ ...record, history: lines }));
    assert.match((await story.says(grace, 'rapor')).text, /İstekten kimliklere kadar \(ortanca\): 3 gün/);
    assert.match((await story.says(grace, '統計')).text, /從申請到取得識別碼（中位數）: 3 天（3 次啟用）/);
  });
});
