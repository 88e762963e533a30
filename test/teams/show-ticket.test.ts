import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { fabrikam, mentioning } from '../support/activity.ts';
import {
  asksHelpdesk,
  guest,
  type HelpdeskStory,
  inChannel,
  oliver,
  selin,
  startHelpdeskStory,
  startWithHelpdesk,
} from '../support/helpdesk-story.ts';
import { emre, grace, yating } from '../support/story.ts';

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
    for (const text of [`#${reference}.`, `${reference.replace('-', '–')}?`, `Ticket ${reference}`])
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

  it('is answered in the language of whoever asked, for it has none of its own', async () => {
    const unknown = await story.says(emre, 'Faturamızı kim imzalıyor?', { locale: 'tr-TR' });
    const draft = await story.opens(emre, unknown, 'Yardım masasına sor');
    const own = referenceOn((await story.presses(emre, draft, 'Yardım masasına gönder')).text);
    assert.match((await story.says(emre, own)).text, /Yardım masasına sorduğunuz soru/);
    assert.match((await story.says(emre, reference)).text, /Your question to the helpdesk/);
  });

  it('says that it could not be found out who is an agent, where Teams does not tell', async () => {
    story.bot.connector.roster = undefined;
    story.clock.now = new Date(story.clock.now.getTime() + 3_600_000);
    assert.match((await story.says(selin, reference)).text, /couldn’t find out in which helpdesk’s team/);
    // Whoever asked needs no team.
    assert.match((await story.says(emre, reference)).text, /Your question to the helpdesk/);
  });

  it('shows an agent of another organisation what agents see, also under the ID of whoever asked', async () => {
    const operated = await startHelpdeskStory(
      {},
      { ADMINISTRATORS: grace.aadObjectId, HELPDESK_TENANT: fabrikam },
    );
    const atHelpdesk = inChannel(fabrikam);
    const card = await operated.says(grace, '', { ...atHelpdesk, ...mentioning('helpdesk') });
    await operated.presses(grace, card, 'Make it the helpdesk', {}, atHelpdesk);
    const own = referenceOn((await asksHelpdesk(operated)).text);
    operated.bot.connector.roster = [{ ...emre, tenantId: fabrikam, userRole: 'user' }];
    const elsewhere = {
      conversation: { id: 'a:elsewhere', conversationType: 'personal', tenantId: fabrikam },
      channelData: { tenant: { id: fabrikam } },
    };
    assert.match((await operated.says(emre, own, elsewhere)).text, /Asked by: Emre Kaya/);
    await operated.ends();
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
