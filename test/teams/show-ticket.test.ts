import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { contoso, fabrikam, mentioning } from '../support/activity.ts';
import {
  asksHelpdesk,
  channelId,
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

  it('brings a card that is kept up to date from then on', async () => {
    const { activityId } = await story.says(emre, reference);
    const [record] = await story.bot.tickets();
    assert.equal(record?.requesterCards?.[emre.aadObjectId]?.activityId, activityId);
  });

  it('is read as people write it, and beside a word or two', async () => {
    for (const text of [`#${reference}.`, `${reference.replace('-', '–')}?`, `Ticket ${reference}`])
      assert.match((await story.says(emre, text)).text, /Your question to the helpdesk/, text);
  });

  it('shows an agent the whole of it', async () => {
    const { text } = await story.says(selin, `${reference} `);
    assert.match(text, /Asked by: Emre Kaya/);
  });

  describe('in the channel of its helpdesk', () => {
    const thread = `${channelId};messageid=1700000000000`;
    const inThread = inChannel(contoso, thread);

    it('brings the helpdesk’s card to where an agent asks, and the one before can do nothing any more', async () => {
      const first = await story.inHelpdesk();
      const card = await story.says(selin, '', { ...inThread, ...mentioning(reference) });
      assert.match(card.text, /Asked by: Emre Kaya/);
      assert.ok(card.titles.includes('Take it'));
      await story.changed(channelId, first.activityId);
      assert.deepEqual(story.cardNow(first).titles, []);
      const taken = await story.agentPresses(oliver, card, 'Take it');
      assert.match(taken.text, /With Oliver Brandt/);
      assert.match((await story.changed(thread, card.activityId)).text, /With Oliver Brandt/);
    });

    it('has what is told of it told in that thread from then on', async () => {
      await story.inHelpdesk();
      const card = await story.says(selin, '', { ...inThread, ...mentioning(reference) });
      await story.agentPresses(selin, card, 'Send the reply', { text: 'Bob does.' });
      await story.presses(emre, await story.reached(emre), 'Send', { text: 'Which Bob?' });
      const { connector } = story.bot;
      const told = () => connector.sent.filter(({ activity }) => /Which Bob/.test(activity.text ?? ''));
      while (told().length === 0) await connector.arrived(connector.sent.length + 1);
      assert.deepEqual(
        told().map(({ conversationId }) => conversationId),
        [thread],
      );
    });

    it('shows nothing to a guest there, and nothing in another channel', async () => {
      await story.inHelpdesk();
      const before = story.bot.connector.sent.length;
      const asked = mentioning(reference);
      assert.equal(
        (await story.says(guest, '', { ...inThread, ...asked })).text,
        'I can’t show you this ticket.',
      );
      const elsewhere = inChannel(contoso, '19:other@thread.tacv2');
      assert.match(
        (await story.says(selin, '', { ...elsewhere, ...asked })).text,
        /where nobody reads along/,
      );
      const said = JSON.stringify(story.bot.connector.sent.slice(before));
      assert.doesNotMatch(said, /Emre|invoice/);
    });
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
    await story.reached(yating);
    for (const each of [reference, other]) {
      const { text } = await story.says(yating, each);
      assert.match(text, /Who signs it\?/);
      assert.doesNotMatch(text, /Bob|invoice/);
    }
  });

  it('of a merged ticket shows whoever asked how the one stands in which it goes on, and its answer', async () => {
    const first = await story.inHelpdesk();
    await story.arrives(yating);
    const asked = await asksHelpdesk(story, { by: yating, question: 'Who signs it?' });
    const other = referenceOn(asked.text);
    await story.agentPresses(oliver, await story.inHelpdesk(2), 'Merge into it', { other: reference });
    await story.reached(yating);
    const merged = await story.changed(`a:chat-of-${yating.id}`, asked.activityId);
    assert.match(merged.text, new RegExp(`together with another question, ${reference}`));
    assert.doesNotMatch(merged.text, /Settled|I’ll tell you/);
    const open = await story.says(yating, other);
    assert.match(open.text, new RegExp(`${other} was put together with this question`));
    assert.match(open.text, /○\nSettled/);
    await story.agentPresses(selin, story.cardNow(first), 'Mark as resolved', { text: 'The billing admin.' });
    const settled = await story.reached(yating, 2);
    for (const shown of [
      await story.says(yating, other),
      await story.presses(yating, merged, 'Show how it stands'),
    ])
      assert.match(shown.text, /✓\nSettled[\s\S]*Answer: The billing admin\./);
    // Whoever needs no answer there any more reads no more than that, by the old reference as well.
    await story.presses(yating, settled, 'Reopen the question');
    await story.presses(yating, await story.says(yating, other), 'No longer needed');
    const { text } = await story.says(yating, other);
    assert.match(text, /You no longer need an answer, so you won’t hear any more/);
    assert.doesNotMatch(text, /billing|Who signs it/);
  });
});
