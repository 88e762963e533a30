import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { fabrikam } from '../support/activity.ts';
import {
  asksHelpdesk,
  guest,
  type HelpdeskStory,
  oliver,
  selin,
  startWithHelpdesk,
} from '../support/helpdesk-story.ts';
import { emre, yating } from '../support/story.ts';

describe('the reference of a ticket, written as a message,', () => {
  let story: HelpdeskStory;
  let reference: string;
  const referenceOn = (text: string) => /[\w]{4}-[\w]{4}/.exec(text)?.[0] ?? assert.fail(text);

  beforeEach(async () => {
    story = await startWithHelpdesk();
    reference = referenceOn((await asksHelpdesk(story)).text);
  });
  afterEach(() => story.ends());

  it('shows whoever asked how it stands, with what they can do', async () => {
    const { text, titles } = await story.says(emre, reference);
    assert.match(text, /Your question to the helpdesk/);
    assert.ok(titles.includes('No longer needed'));
  });

  it('is read as people write it, and beside a word or two', async () => {
    for (const text of [
      `#${reference}.`,
      `${reference.toLowerCase().replace('-', '–')}?`,
      `Ticket ${reference}`,
    ])
      assert.match((await story.says(emre, text)).text, /Your question to the helpdesk/, text);
  });

  it('shows an agent the whole of it', async () => {
    const { text } = await story.says(selin, `${reference} `);
    assert.match(text, /Asked by: Emre Kaya/);
  });

  it('shows nobody else anything, and nothing where others read along', async () => {
    assert.equal((await story.says(guest, reference)).text, 'I can’t show you this ticket.');
    const inGroup = { conversation: { id: '19:group@thread.v2', conversationType: 'groupChat' } };
    assert.match((await story.says(emre, reference, inGroup)).text, /your own chat with me/);
  });

  it('tells another organisation no more than that of a ticket that is not there', async () => {
    const elsewhere = {
      conversation: { id: 'a:elsewhere', conversationType: 'personal', tenantId: fabrikam },
      channelData: { tenant: { id: fabrikam } },
    };
    const gone = (await story.says(emre, 'ZZZZ-9999', elsewhere)).text;
    for (const person of [emre, selin, yating]) {
      assert.equal((await story.says(person, reference, elsewhere)).text, gone);
      for (const verb of ['ticket-withdraw', 'ticket-take']) {
        const data = { reference, revision: 0 };
        assert.equal((await story.answerTo(person, verb, data, elsewhere)).text, gone);
      }
    }
  });

  it('of a ticket that is not there is no question for the helpdesk', async () => {
    const { text, titles } = await story.says(emre, 'ZZZZ-9999');
    assert.equal(text, 'I can’t find this ticket. It may have been deleted.');
    assert.deepEqual(titles, []);
  });

  it('is not seen in words with a hyphen', async () => {
    assert.match((await story.says(emre, 'cash-back')).text, /I don’t know that/);
  });

  it('shows whoever asked in a merged ticket nothing of what was said before', async () => {
    const card = await story.inHelpdesk();
    await story.agentPresses(selin, card, 'Send the reply', { text: 'Bob does.' });
    await story.arrives(yating);
    const other = referenceOn((await asksHelpdesk(story, { by: yating, question: 'Who signs it?' })).text);
    const second = await story.inHelpdesk(2);
    const written = reference.toLowerCase().replace('-', '');
    await story.agentPresses(oliver, second, 'Merge into it', { other: written });
    assert.match((await story.says(yating, other)).text, new RegExp(`another question, ${reference}`));
    const { text } = await story.says(yating, reference);
    assert.match(text, /Who signs it\?/);
    assert.doesNotMatch(text, /Bob|invoice/);
  });
});
