import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { type AnyActivity, contoso, execute, fabrikam, submit } from '../support/activity.ts';
import type { CardReader } from '../support/card-reader.ts';
import { extensionOf } from '../support/extension-story.ts';
import { channelId, guest } from '../support/helpdesk-story.ts';
import { type Character, emre, grace, yating } from '../support/story.ts';
import { askedOf } from '../support/teaching-records.ts';
import { atHelpdesk, startTeachingStory, type TeachingStory } from '../support/teaching-story.ts';
import { operator } from '../support/ticket-records.ts';

const invoices = 'Who sends our yearly invoices?';
const financeTeam = 'Our finance team does, in July.';

let story: TeachingStory;
let store: Store;

const inChannel: TeachingStory['agentSays'] = (...said) => story.agentSays(...said);
const pressed: TeachingStory['agentPresses'] = (...press) => story.agentPresses(...press);
const taught = async () => (await store.taught.read(operator))?.taught ?? [];

/** How large the answer to a press in the helpdesk's channel is, as Teams counts it: two bytes a character. */
async function answered(verb: string, data: unknown): Promise<{ size: number }> {
  const response = await story.bot.post(execute(verb, data, { from: grace, ...atHelpdesk, replyToId: 'x' }));
  return { size: (await response.text()).length * 2 };
}

/** Opens an empty form, fills it in and has it checked. */
async function checked(fields: Record<string, string>): Promise<CardReader> {
  const form = await inChannel('teach');
  return pressed(form, 'Check', { language: 'en', lesson: 'words', ...fields });
}

/** Grace teaches; the fields that were filled in are sent again, as a client does. */
async function teaches(fields: Record<string, string>): Promise<CardReader> {
  const sent = { language: 'en', lesson: 'words', ...fields };
  return pressed(await checked(sent), 'Save', sent);
}

describe('a helpdesk teaches', () => {
  beforeEach(async () => {
    store = createMemoryStore();
    story = await startTeachingStory({ store });
  });
  afterEach(() => story.ends());

  it('what was asked in vain: from the list to an answer of its own, at once, and back', async () => {
    assert.match((await story.says(emre, invoices)).text, /I don’t know that/);
    await story.says(yating, 'who sends our yearly invoices');
    const list = await inChannel('questions');
    assert.match(
      list.text,
      /“Who sends our yearly invoices\?” – asked 2 times without an answer, last on August 10, 2021/,
    );
    assert.doesNotMatch(list.text, /Emre|雅婷/);

    const form = await pressed(list, '1');
    assert.match(form.text, /At the moment I say that I don’t know/);
    const sent = { phrase: invoices, language: 'en', lesson: 'words', words: financeTeam };
    const found = await pressed(form, 'Check', sent);
    assert.match(found.text, /No conflict: all \d+ questions/);
    assert.deepEqual(await taught(), []);
    const saved = await pressed(found, 'Save', sent);
    assert.match(saved.text, /Saved\. It is in effect/);
    assert.match(
      saved.text,
      /own answer: “Our finance team does, in July\.” \(Grace Novak, August 10, 2021\)/,
    );

    const answer = await story.says(emre, 'WHO sends us our yearly invoices');
    assert.match(answer.text, /Answer from your helpdesk/);
    assert.match(answer.text, /By Grace Novak on August 10, 2021 – not a fact of the programme/);
    assert.match(answer.text, /Our finance team does, in July\.[\s\S]*By Grace Novak/, 'the answer is first');
    assert.doesNotMatch(answer.text, /F-[A-Z]+-\d|Source/);
    assert.match((await inChannel('questions')).text, /There are none/);

    const undone = await pressed(saved, 'Undo 1', {}, yating);
    assert.match(undone.text, /Undone\. It is no longer in effect[\s\S]*Nothing has been taught/);
    assert.match((await story.says(emre, invoices)).text, /I don’t know that/);
    assert.match((await inChannel('questions')).text, /asked 3 times without an answer/);
    assert.deepEqual((await taught())[0]?.undone?.by, { id: yating.aadObjectId, name: yating.name });
  });

  it('which topic a question is about: the answer is the usual one, with its facts', async () => {
    const phrase = 'Where do our coupons for the hotline hide?';
    assert.doesNotMatch((await story.says(emre, phrase)).text, /F-ACT-1/);
    await teaches({ phrase, lesson: 'where-the-benefits-are' });
    const answer = await story.says(emre, 'where do our coupons for the hotline hide');
    assert.match(answer.text, /F-ACT-1/);
    assert.doesNotMatch(answer.text, /helpdesk/);
    assert.deepEqual(answer.button('👍').data['topics'], ['where-the-benefits-are']);
  });

  it('that a question gets no answer', async () => {
    const phrase = 'How many incidents do the new interns of our cafeteria have left?';
    await teaches({ phrase, lesson: 'none' });
    assert.match((await story.says(emre, phrase)).text, /I don’t know that/);
    assert.equal(await store.questions.read(contoso), undefined);
  });

  it('in one language, and says so to whoever asks in another', async () => {
    await teaches({ phrase: '每年是誰寄發票給我們？', language: 'en', words: financeTeam });
    const answer = await story.says(yating, '請問每年是誰寄發票給我們', { locale: 'zh-TW' });
    assert.match(answer.text, /服務台的回答/);
    assert.match(answer.text, /由 Grace Novak 於 2021年8月10日以英文提供，不屬於/);
    assert.match(answer.text, /Our finance team does, in July/);
  });

  it('only the organisations it serves', async () => {
    await teaches({ phrase: invoices, words: financeTeam });
    const elsewhere = { channelData: { tenant: { id: fabrikam } } };
    assert.match((await story.says(emre, invoices, elsewhere)).text, /I don’t know that/);
    await store.questions.update(fabrikam, (record) => ({ ...record, questions: [askedOf()] }));
    assert.match((await inChannel('questions')).text, /There are none/);
  });

  it('also whoever has a message explained, in the dialog as in the chat', async () => {
    const { explains } = extensionOf(story.bot);
    await teaches({ phrase: invoices, words: financeTeam, link: 'https://intranet.example/invoices' });
    const { text, titles, data } = await explains(emre, `<p>${invoices}</p>`);
    assert.match(text, /Message: Who sends our yearly invoices\?/);
    assert.match(text, /Answer from your helpdesk/);
    assert.match(text, /Our finance team does, in July\./);
    assert.match(text, /intranet\.example/);
    assert.deepEqual(titles, ['Ask the helpdesk']);
    assert.equal(data('Ask the helpdesk')['answer'], financeTeam);
    const elsewhere = await explains(emre, invoices, {
      conversation: { id: '19:x', conversationType: 'groupChat', tenantId: fabrikam },
      channelData: { tenant: { id: fabrikam } },
    });
    assert.doesNotMatch(elsewhere.text, /finance team/);
    await teaches({ phrase: invoices, lesson: 'entitlement' });
    assert.match((await explains(emre, invoices)).text, /Source: F-ENT/);
    await teaches({ phrase: invoices, lesson: 'none' });
    assert.match((await explains(emre, invoices)).text, /I don’t know that/);
  });

  it('with a page to open', async () => {
    await teaches({ phrase: invoices, words: financeTeam, link: 'https://intranet.example/a?b=c' });
    await story.says(emre, invoices);
    const json = JSON.stringify(story.bot.connector.messages().at(-1)?.attachments);
    assert.match(json, /"url":"https:\/\/intranet\.example\/a\?b=c"/);
  });

  it('nothing that changes a right answer: the conflict is shown before, and saving is not offered', async () => {
    const phrase = 'how many on prem incidents do we get with silver';
    const found = await checked({ phrase, words: financeTeam });
    assert.match(found.text, /can’t be saved: a question that I answer correctly/);
    assert.match(found.text, /how many on prem incidents do we get with silver\?/);
    assert.ok(!found.titles.includes('Save'));
    assert.ok(found.titles.includes('Check'));
    const { data } = found.button('Check');
    const forged = {
      ...data,
      verb: 'teach-save',
      'teach-phrase': phrase,
      'teach-language': 'en',
      'teach-lesson': 'words',
      'teach-words': financeTeam,
    };
    const told = await story.answerTo(grace, 'teach-save', forged, atHelpdesk);
    assert.match(told.text, /can’t be saved/);
    assert.deepEqual(await taught(), []);
    assert.match((await story.says(emre, `${phrase}?`)).text, /15/);
  });

  it('also once its channel is the helpdesk again that it was', async () => {
    await teaches({ phrase: invoices, words: financeTeam });
    const removed = await pressed(await inChannel('helpdesk'), 'Remove the helpdesk');
    assert.match((await story.says(emre, invoices)).text, /I don’t know that/);
    await pressed(removed, 'Make it the helpdesk', { tenants: `${contoso}, ${operator}` });
    assert.match((await story.says(emre, invoices)).text, /Our finance team does/);
    assert.match((await inChannel('taught')).text, /yearly invoices/);
  });

  it('says what it replaces, and what is taught for much the same', async () => {
    await teaches({ phrase: invoices, words: financeTeam });
    const found = await checked({ phrase: invoices.toUpperCase(), words: 'Somebody else.' });
    assert.match(found.text, /it gets what Grace Novak taught on August 10, 2021 for “Who sends our yearly/);
    assert.match(found.text, /Saving replaces what Grace Novak taught/);
  });

  it('and shows what was answered badly with what it was answered with', async () => {
    const answer = await story.says(emre, 'How many incidents come with a Gold competency?');
    await story.opens(emre, answer, '👎');
    const form = await pressed(await inChannel('questions'), '1');
    assert.match(form.text, /disliked once/);
    assert.match(form.text, /It was answered with: How many incidents do we get\?/);
  });

  describe('with two agents on one card', () => {
    const text = { phrase: invoices, language: 'en', lesson: 'words', words: financeTeam };

    it('saves nobody’s text under another’s name: whoever presses sees it checked first', async () => {
      const gracesPreview = await pressed(await inChannel('teach'), 'Check', text);
      const shown = await pressed(gracesPreview, 'Save', text, yating);
      assert.match(shown.text, /look at it once more, then save/);
      assert.deepEqual(await taught(), []);
      assert.match((await pressed(shown, 'Save', text, yating)).text, /Saved\./);
      assert.equal((await taught())[0]?.by.name, yating.name);
    });

    it('saves no text that was changed since it was checked', async () => {
      const preview = await pressed(await inChannel('teach'), 'Check', text);
      const changed = { ...text, words: 'Somebody else.' };
      const shown = await pressed(preview, 'Save', changed);
      assert.match(shown.text, /look at it once more, then save/);
      assert.deepEqual(await taught(), []);
      await pressed(shown, 'Save', changed);
      assert.deepEqual((await taught())[0]?.lesson, { kind: 'words', text: 'Somebody else.' });
    });

    it('replaces nothing that a colleague taught since it was checked, without saying so', async () => {
      const preview = await pressed(await inChannel('teach'), 'Check', text);
      const other = { ...text, words: 'Our controllers do.' };
      await pressed(
        await pressed(await inChannel('teach', yating), 'Check', other, yating),
        'Save',
        other,
        yating,
      );
      const shown = await pressed(preview, 'Save', text);
      assert.match(shown.text, /look at it once more[\s\S]*Saving replaces what 林雅婷 taught/);
      assert.equal((await taught()).length, 1);
      assert.match((await pressed(shown, 'Save', text)).text, /Saved\./);
    });

    it('shows each what they have checked, also where old clients show one card to all', async () => {
      const form = await inChannel('teach');
      const { connector } = story.bot;
      const before = connector.sent.length;
      const written = Object.entries(text).map(([field, value]) => [`teach-${field}`, value]);
      const filledIn = { ...form.button('Check').data, ...Object.fromEntries(written) };
      await story.bot.post(submit(filledIn, { ...atHelpdesk, from: grace, replyToId: form.activityId }));
      const sent = connector.sent.slice(before).filter(({ activity }) => activity.type === 'message');
      assert.deepEqual(
        sent.map(({ kind }) => kind),
        ['reply'],
      );
      assert.match(JSON.stringify(sent[0]?.activity.attachments), /teach-save/);
    });
  });

  describe('from a list', () => {
    it('that goes on over pages', async () => {
      const questions = Array.from({ length: 23 }, (_, index) =>
        askedOf({ id: `${index}`, text: `Question number ${index}?`, unanswered: 23 - index }),
      );
      await store.questions.update(contoso, (record) => ({ ...record, questions }));
      const first = await inChannel('questions');
      assert.match(first.text, /Question number 0\?[\s\S]*Question number 9\?[\s\S]*1–10 of 23/);
      assert.doesNotMatch(first.text, /Question number 10\?/);
      assert.ok(!first.titles.includes('Previous'));
      const last = await pressed(await pressed(first, 'Next'), 'Next');
      assert.match(last.text, /Question number 20\?[\s\S]*21–23 of 23/);
      assert.ok(!last.titles.includes('Next'));
      assert.match((await pressed(last, 'Previous')).text, /11–20 of 23/);
      assert.match((await pressed(last, '3')).text, /Question number 22\?/);
    });

    it('that loses what is dismissed, and gets it back', async () => {
      await story.says(emre, invoices);
      const dismissed = await pressed(await pressed(await inChannel('questions'), '1'), 'Dismiss');
      assert.match(dismissed.text, /Dismissed\.[\s\S]*There are none/);
      await story.says(yating, invoices);
      assert.match((await inChannel('questions')).text, /There are none/);
      assert.match((await pressed(dismissed, 'Put it back')).text, /asked 2 times without an answer/);
    });

    it('and is told where what it presses is there no more', async () => {
      await story.says(emre, invoices);
      const list = await inChannel('questions');
      const form = await pressed(list, '1');
      await pressed(form, 'Dismiss');
      assert.match((await pressed(list, '1')).text, /no longer on the list/);
      await store.questions.remove(contoso);
      assert.match((await pressed(form, 'Dismiss')).text, /no longer on the list/);
      const saved = await teaches({ phrase: invoices, words: financeTeam });
      await pressed(saved, 'Undo 1');
      assert.match((await pressed(saved, 'Undo 1')).text, /undone already/);
      await store.taught.remove(operator);
      assert.match((await pressed(saved, 'Undo 1')).text, /no longer there/);
    });

    it('in the language of the command', async () => {
      await story.says(emre, invoices);
      assert.match((await inChannel('未回答的問題')).text, /還沒有好答案的問題[\s\S]*1 次沒有回答/);
      const turkish = await inChannel('YANITSIZ SORULAR');
      assert.match(turkish.text, /İyi bir yanıtı olmayan sorular[\s\S]*1 kez yanıtlanamadı/);
      assert.match((await pressed(turkish, '1')).text, /Bana bir yanıt öğretin/);
      assert.match((await inChannel('教過的內容')).text, /還沒有教過/);
      assert.match((await inChannel('öğret')).text, /Ne yanıt vereyim/);
    });
  });

  describe('and nobody else does:', () => {
    const others: Record<string, [who: Character, where: AnyActivity]> = {
      'an agent in a chat of their own': [grace, {}],
      'an agent in another channel': [
        grace,
        {
          ...atHelpdesk,
          conversation: { ...Object(atHelpdesk['conversation']), id: '19:other@thread.tacv2' },
        },
      ],
      'an agent in a group that is named like the channel': [
        grace,
        { ...atHelpdesk, conversation: { id: channelId, conversationType: 'groupChat', isGroup: true } },
      ],
      'a guest in the channel': [guest, atHelpdesk],
      'somebody who is not in the team': [emre, atHelpdesk],
      'somebody of another organisation in the channel': [
        grace,
        { ...atHelpdesk, channelData: { ...Object(atHelpdesk['channelData']), tenant: { id: contoso } } },
      ],
    };
    const fields = {
      'teach-phrase': invoices,
      'teach-language': 'en',
      'teach-lesson': 'words',
      'teach-words': 'Wrong.',
    };
    const presses: Record<string, object> = {
      'questions-page': { page: 0 },
      'question-open': { id: 'any', page: 0 },
      'question-dismiss': { id: 'any', page: 0 },
      'question-reopen': { id: 'any', page: 0 },
      'teach-open': { page: 0 },
      'teach-check': { page: 0, ...fields },
      'teach-save': { page: 0, ...fields },
      'taught-page': { page: 0 },
      'taught-undo': { id: 'any', page: 0 },
    };
    for (const [who, [person, activity]] of Object.entries(others))
      it(`not ${who}`, async () => {
        for (const command of ['questions', 'teach', 'taught'])
          assert.match((await story.says(person, command, activity)).text, /Only the agents of a helpdesk/);
        for (const [verb, data] of Object.entries(presses)) {
          const told = await story.answerTo(person, verb, { language: 'en', ...data }, activity);
          assert.match(told.text, /Only the agents of a helpdesk/, verb);
        }
        assert.deepEqual(await taught(), []);
      });

    it('nor anybody while it cannot be found out who is in the team', async () => {
      const { connector } = story.bot;
      story.clock.now = new Date(story.clock.now.getTime() + 3_600_000);
      connector.roster = undefined;
      const told = await story.answerTo(grace, 'teach-save', { page: 0, ...fields }, atHelpdesk);
      assert.match(told.text, /couldn’t find out who is in this team/);
      assert.deepEqual(await taught(), []);
    });
  });

  describe('and what cannot be taken is told at its field:', () => {
    const wrong: Record<string, [fields: Record<string, string>, told: RegExp]> = {
      'no question': [{ phrase: ' \n ' }, /fill this in/],
      'a question of one word': [{ phrase: 'azure?' }, /write the whole question/],
      'a question of emoji': [{ phrase: '🍕'.repeat(40) }, /write the whole question/],
      'a question that is too long': [{ phrase: 'Why? '.repeat(100) }, /at most 300 characters/],
      'an answer that is too long': [{ words: 'x'.repeat(2001) }, /at most 2,000 characters/],
      'an answer of 20,000 characters': [{ words: 'x y '.repeat(5000) }, /at most 2,000 characters/],
      'no answer': [{ words: ' \n ' }, /fill this in/],
      'a language nobody knows': [{ language: 'tlh' }, /fill this in/],
      'an answer nobody knows': [{ lesson: 'the-weather' }, /choose what to answer with/],
      'a topic and own words': [{ lesson: 'entitlement' }, /Leave this empty/],
      'a script for a link': [{ link: 'javascript:alert(1)' }, /begins with https/],
      'a link that is not encrypted': [{ link: 'http://intranet.example' }, /begins with https/],
      'a link with a password': [{ link: 'https://a:b@intranet.example' }, /begins with https/],
      'half a link': [{ link: 'https://' }, /begins with https/],
    };
    for (const [what, [fields, told]] of Object.entries(wrong))
      it(what, async () => {
        const card = await checked({ phrase: invoices, words: financeTeam, ...fields });
        assert.match(card.text, told);
        assert.ok(!card.titles.includes('Save'));
        assert.deepEqual(await taught(), []);
      });

    it('an ID, which is not shown again', async () => {
      for (const fields of [
        { phrase: 'Whose Access ID is 0012345678?' },
        { words: 'Use Contract ID CN-99887766.' },
      ]) {
        await checked({ phrase: invoices, words: financeTeam, ...fields });
        const card = await checked({ phrase: invoices, words: financeTeam, ...fields });
        assert.match(card.text, /looks like an Access ID or a Contract ID/);
      }
      assert.doesNotMatch(JSON.stringify(story.bot.connector.sent), /0012345678|99887766/);
    });

    it('an ID in a link, of which the page is shown again', async () => {
      const link = 'https://intranet.example/guide?accessId=ABC1234567';
      const card = await checked({ phrase: invoices, words: financeTeam, link });
      assert.match(card.text, /looks like an Access ID or a Contract ID/);
      assert.equal(card.values['teach-link'], 'https://intranet.example/guide');
      assert.deepEqual(await taught(), []);
    });

    it('what no client shows, on a card that is no larger for it', async () => {
      for (const odd of ['\u0001', '\ud800', '"', '金']) {
        const fields = ['phrase', 'words', 'link', 'language', 'lesson'].map((field) => [
          `teach-${field}`,
          odd.repeat(20_000),
        ]);
        const data = { page: 0, ...Object.fromEntries(fields) };
        const { size } = await answered('teach-save', data);
        assert.ok(size < 80_000, `${size} bytes`);
      }
      assert.deepEqual(await taught(), []);
    });

    it('a press that is none of the card’s', async () => {
      for (const data of [{}, { page: -1 }, { page: 1.5 }, { page: 0, 'teach-phrase': 'x'.repeat(20_001) }]) {
        const told = await story.answerTo(grace, 'teach-save', { language: 'en', ...data }, atHelpdesk);
        assert.match(told.text, /couldn’t make sense|check/i);
      }
      for (const id of ['', 'x'.repeat(65), 7])
        assert.match(
          (await story.answerTo(grace, 'taught-undo', { id, page: 0 }, atHelpdesk)).text,
          /couldn’t make sense/,
        );
      assert.deepEqual(await taught(), []);
    });
  });

  it('in words that are shown as they were written, whatever they are', async () => {
    const nasty = '**bold** [a](https://evil.example) <at>all</at> "quotes" \'and\' 🙂\n\n# second line';
    await teaches({ phrase: '<b>Who</b> sends our "yearly" invoices **now**?', words: nasty });
    const answer = await story.says(emre, 'who sends our yearly invoices now');
    const seen = answer.text.replaceAll('\u2060', '').replaceAll('\\', '');
    for (const part of ['**bold**', '[a](https://evil.example)', '<at>all</at>', '🙂', '# second line'])
      assert.ok(seen.includes(part), part);
    assert.match((await inChannel('taught')).text, /our own answer/);
  });
});

describe('a question, where the store fails', () => {
  afterEach(() => story.ends());
  const broken = () => Promise.reject(new Error('The double was told to fail.'));

  it('is answered without what was taught', async () => {
    const memory = createMemoryStore();
    story = await startTeachingStory({
      store: { ...memory, taught: { ...memory.taught, read: broken } },
    });
    assert.match((await story.says(emre, 'How many incidents with Gold?')).text, /F-ENT-1/);
    assert.ok(story.bot.log.some(({ msg }) => /what was taught could not be read/.test(String(msg))));
  });

  it('is answered as it was taught, though it stays on the list', async () => {
    const memory = createMemoryStore();
    let update = memory.questions.update;
    const questions = {
      ...memory.questions,
      update: (...asked: Parameters<typeof update>) => update(...asked),
    };
    story = await startTeachingStory({ store: { ...memory, questions } });
    await story.says(emre, invoices);
    const form = await pressed(await inChannel('questions'), '1');
    const sent = { phrase: invoices, language: 'en', lesson: 'words', words: financeTeam };
    const found = await pressed(form, 'Check', sent);
    update = broken;
    assert.match((await pressed(found, 'Save', sent)).text, /Saved\. It is in effect/);
    assert.ok(story.bot.log.some(({ msg }) => /stays on the list/.test(String(msg))));
    assert.match((await story.says(emre, invoices)).text, /Our finance team does/);
  });

  it('is told that there is no answer, though it cannot be noted', async () => {
    const memory = createMemoryStore();
    story = await startTeachingStory({
      store: { ...memory, questions: { ...memory.questions, update: broken } },
    });
    assert.match((await story.says(emre, invoices)).text, /I don’t know that/);
    const line = story.bot.log.find(({ msg }) => /could not be noted/.test(String(msg)));
    assert.ok(line);
    assert.doesNotMatch(JSON.stringify(line), /invoices/);
  });
});
