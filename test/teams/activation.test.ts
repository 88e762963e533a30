import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { DirectoryError } from '../../src/directory/directory.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { contoso, execute, groupMessage, mentioning } from '../support/activity.ts';
import { emre, grace, type Story, startStory, yating } from '../support/story.ts';

const ids = { accessId: '0012345678', contractId: 'CN-998877' };
const contract = { ...ids, startsOn: '2021-08-01', endsOn: '2022-07-31' };

describe('the activation, from request to IDs', () => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory();
  });
  afterEach(() => story.ends());

  it('is played by two people over days', async () => {
    const { clock } = story;
    await story.arrives(grace);
    await story.arrives(emre);

    // Emre holds no role, so his request goes to Grace.
    const asked = await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
    assert.match(asked.text, /on its way to your administrators/);
    assert.match(asked.text, /waiting for an administrator/);
    const toGrace = await story.reached(grace);
    assert.match(toGrace.text, /Emre Kaya asks you to activate/);
    assert.match(toGrace.text, /Approve the request, so that whoever asked knows, and activate .*:\n1/);

    const approved = await story.presses(grace, toGrace, 'Approve');
    assert.match(approved.text, /Grace Novak approved the request/);
    assert.match(approved.text, /Now activate the benefit/);
    assert.match((await story.reached(emre)).text, /Grace Novak approved your request/);

    const submitted = await story.presses(grace, approved, 'I submitted it');
    assert.match(submitted.text, /ask on August 13, 2021/);
    assert.match((await story.reached(emre, 2)).text, /submitted the activation in Partner Center/);

    // Three days later Grace is asked whether the IDs show.
    clock.now = new Date('2021-08-13T08:30:00Z');
    await story.says(grace, 'hello');
    const check = await story.reached(grace, 2);
    assert.match(check.text, /Do the Access ID and Contract ID show/);
    const recorded = await story.presses(grace, check, 'Save', contract);
    assert.match(recorded.text, /The benefit is activated/);

    // Everybody of the tenant sees the IDs now, in their own chat.
    const news = await story.reached(emre, 3);
    assert.match(news.text, /your Access ID and Contract ID are available/);
    const shown = await story.opens(emre, news, 'Show the IDs');
    assert.match(shown.text, /0012345678/);
    assert.match(shown.text, /CN-998877/);
    assert.match(shown.text, /Valid from August 1, 2021 to July 31, 2022/);
    assert.match((await story.says(yating, 'ids')).text, /0012345678/);
  });

  it('brings a request to an administrator who comes later', async () => {
    const asked = await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
    assert.match(asked.text, /can’t reach an administrator/);
    await story.arrives(grace);
    assert.match((await story.reached(grace)).text, /Emre Kaya asks you to activate/);
  });

  it('is declined with a reason, which whoever asked reads', async () => {
    await story.arrives(grace);
    await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
    const card = await story.reached(grace);
    const empty = await story.presses(grace, card, 'Decline the request', { reason: ' ' });
    assert.match(empty.text, /Please give a reason/);
    await story.presses(grace, empty, 'Decline the request', { reason: 'We have no budget this year.' });
    const news = await story.reached(emre);
    assert.match(news.text, /Grace Novak declined the request/);
    assert.match(news.text, /We have no budget this year/);
  });

  it('is declined with a reason in which nobody reads or keeps the ID that was pasted', async () => {
    await story.arrives(grace);
    await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
    const card = await story.reached(grace);
    const pasted = 'Access ID 0012345678 works, see the contract CN-998877.';
    const tooLong = await story.presses(grace, card, 'Decline the request', { reason: pasted.repeat(10) });
    assert.doesNotMatch(JSON.stringify(tooLong), /0012345678|CN-998877/);
    await story.presses(grace, tooLong, 'Decline the request', { reason: pasted });
    const { text } = await story.reached(emre);
    assert.match(text, /Access ID •••• works, see the contract ••••\./);
    assert.doesNotMatch(JSON.stringify(await story.bot.record()), /0012345678|CN-998877/);
  });
});

describe('a press on the activation card', () => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory();
    await story.arrives(grace);
  });
  afterEach(() => story.ends());

  it('counts once, however often it comes', async () => {
    const card = await story.says(emre, 'activate');
    await story.presses(emre, card, 'Ask for activation');
    const again = await story.presses(emre, card, 'Ask for activation');
    assert.match(again.text, /That was done already/);
    await story.reached(grace);
    const record = await story.bot.record();
    assert.equal(record?.history?.filter(({ what }) => what === 'activation-request').length, 1);
  });

  it('of an old client, which knows no Action.Execute, changes the card by its message', async () => {
    const card = await story.says(emre, 'activate');
    const { data } = card.button('Ask for activation');
    const shown = await story.submits(emre, card, data);
    assert.match(shown.text, /on its way to your administrators/);
    assert.equal(shown.activityId, card.activityId);
  });

  it('with data that was edited, has missing or extra fields, or is of an older card, does nothing', async () => {
    const { verb, data } = (await story.says(emre, 'activate')).button('Ask for activation');
    const edited = [
      { ...data, revision: undefined },
      { ...data, revision: -1 },
      { ...data, revision: '0' },
      { ...data, tenantId: 'another' },
      { ...data, by: grace.aadObjectId },
      [data],
      'request',
    ];
    for (const wrong of edited) {
      const answer = await story.answerTo(emre, verb, wrong);
      assert.match(answer.text, /couldn’t make sense of that button/);
    }
    assert.equal((await story.bot.record())?.activation, undefined);
  });

  it('on an older card does nothing, and tells who was quicker', async () => {
    await story.says(emre, 'activate');
    const old = await story.says(emre, 'activate');
    const hans = { ...yating, name: 'Hans' };
    await story.presses(hans, await story.says(hans, 'activate'), 'Ask for activation');
    const late = await story.presses(emre, old, 'Ask for activation');
    assert.match(late.text, /Hans asked for activation \(2021-08-10 09:00 UTC\)/);
  });

  it('of somebody else leaves the form for an offer on a card that was called up', async () => {
    const card = await story.says(yating, 'activate');
    await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
    const anew = await story.changed(`a:chat-of-${yating.id}`, card.activityId);
    assert.match(anew.text, /Requested by Emre Kaya[\s\S]*Which offers does your organization have/);
    assert.ok(anew.titles.includes('Add an offer'));
    // News are not for that.
    assert.ok(!(await story.reached(grace)).titles.includes('Add an offer'));
  });

  it('of two administrators at once is taken from one, and the other is told', async () => {
    const other = { ...yating, name: 'Yating' };
    await story.bot.stop();
    story = await startStory({
      directory: { isGlobalAdministrator: async ({ directoryId }) => directoryId !== emre.aadObjectId },
    });
    await story.arrives(grace);
    await story.arrives(other);
    await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
    const [one, two] = [await story.reached(grace), await story.reached(other)];
    const both = await Promise.all([
      story.presses(grace, one, 'Approve'),
      story.presses(other, two, 'Approve'),
    ]);
    const told = both.filter(({ text }) => /approved the request \(2021/.test(text));
    const won = both.filter(({ text }) => /You approved the request/.test(text));
    assert.equal(won.length, 1);
    assert.equal(told.length, 1);
  });

  it('of somebody without the role is refused, whatever card it was forged on', async () => {
    const card = await story.says(grace, 'activate');
    const refused = await story.presses(emre, card, 'I submitted it');
    assert.match(refused.text, /Only a Global administrator or an MPN partner administrator/);
    assert.equal((await story.bot.record())?.activation, undefined);
  });
});

describe('where others read along', () => {
  let story: Story;
  beforeEach(async () => {
    story = await startStory();
    await story.arrives(grace);
  });
  afterEach(() => story.ends());

  it('a card stays in its language, and has no buttons of administrators, whoever acts elsewhere', async () => {
    const inGroup = groupMessage({ from: emre, locale: 'tr-TR', ...mentioning('etkinleştir') });
    const card = await story.says(emre, '', inGroup);
    assert.ok(card.titles.includes('Etkinleştirme talep et'));
    await story.presses(yating, await story.says(yating, 'activate'), 'Ask for activation');
    const { conversation } = inGroup as { conversation: { id: string } };
    const shown = await story.changed(conversation.id, card.activityId);
    assert.match(shown.text, /林雅婷/);
    assert.ok(shown.titles.includes('Ben de talep ediyorum') || shown.titles.length > 0);
    assert.ok(!shown.titles.some((title) => /onayla|gönderdim|reddet/i.test(title)), shown.titles.join());
  });

  it('whoever asks is named, and told to open a chat to hear what comes of it', async () => {
    const inGroup = groupMessage({ from: emre, ...mentioning('activate') });
    const card = await story.says(emre, '', inGroup);
    const asked = await story.presses(emre, card, 'Ask for activation', {}, groupMessage({ from: emre }));
    assert.match(asked.text, /open a chat with me/);
    assert.match((await story.reached(grace)).text, /Emre Kaya asks you to activate/);
  });
});

describe('whoever asked in a group without a chat of their own', () => {
  it('is told what came of it as soon as they open one', async () => {
    const story = await startStory();
    try {
      await story.arrives(grace);
      const card = await story.says(emre, '', groupMessage({ from: emre, ...mentioning('activate') }));
      await story.presses(emre, card, 'Ask for activation', {}, groupMessage({ from: emre }));
      await story.presses(grace, await story.reached(grace), 'Decline the request', { reason: 'Too early.' });
      await story.arrives(emre);
      assert.match((await story.reached(emre)).text, /Reason: Too early/);
    } finally {
      await story.ends();
    }
  });
});

describe('what fails on the way', () => {
  it('at the directory keeps the request, which is delivered once it answers', async () => {
    let isDown = true;
    const directory = {
      isGlobalAdministrator: async ({ directoryId }: { directoryId: string | undefined }) => {
        if (isDown) throw new DirectoryError('The directory was told to fail.');
        return directoryId === grace.aadObjectId;
      },
    };
    const story = await startStory({ directory });
    try {
      await story.arrives(grace);
      await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
      isDown = false;
      story.clock.now = new Date('2021-08-10T10:00:00Z');
      await story.says(grace, 'hello');
      assert.match((await story.reached(grace)).text, /Emre Kaya asks you to activate/);
    } finally {
      await story.ends();
    }
  });

  it('at the store is told: nothing was saved', async () => {
    const kept = createMemoryStore();
    let isFull = false;
    const store = {
      ...kept,
      update: (...change: Parameters<typeof kept.update>) => {
        if (isFull) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        return kept.update(...change);
      },
    };
    const story = await startStory({ store });
    try {
      const card = await story.says(emre, 'activate');
      isFull = true;
      const told = await story.opens(emre, card, 'Ask for activation');
      assert.match(told.text, /could not be saved, and nothing has changed.*TEST-0001/);
      assert.equal((await kept.read(contoso))?.activation, undefined);
      // Looking at a card needs nothing to be saved.
      assert.match((await story.says(emre, 'activate')).text, /Activating needs an account/);
    } finally {
      await story.ends();
    }
  });

  it('with an offer without a name of its competency does not spoil the record', async () => {
    const story = await startStory();
    try {
      const { verb, data } = (await story.says(emre, 'activate')).button('Add the offer');
      for (const competency of ['  ', 'x'.repeat(101), '\u200b'])
        await story.bot.post(
          execute(verb, { ...data, 'offer-level': 'gold', 'offer-competency': competency }),
        );
      for (const { competency } of (await story.bot.record())?.offers ?? [])
        assert.ok(competency === undefined || competency.trim() !== '');
    } finally {
      await story.ends();
    }
  });
});

describe('a renewal', () => {
  it('is told as one to whoever decides, with the day the contract ended, and to whoever asked', async () => {
    const contract = { accessId: '0012345678', contractId: 'CN-1', endsOn: '2021-08-09' };
    const story = await startStory({
      store: createMemoryStore([
        { schema: 2, tenantId: contoso, activation: { stage: 'activated', requesters: [], contract } },
      ]),
    });
    try {
      await story.arrives(grace);
      await story.arrives(emre);
      await story.presses(emre, await story.says(emre, 'activate'), 'Ask for renewal');
      const card = await story.reached(grace);
      assert.match(card.text, /Renewal of your technical support benefit/);
      assert.match(card.text, /Emre Kaya asks you to renew/);
      assert.match(card.text, /was activated, but the contract ended on August 9, 2021/);
      await story.presses(grace, card, 'Approve');
      assert.match((await story.reached(emre)).text, /Grace Novak approved your request for renewal/);
      const submitted = await story.presses(
        grace,
        await story.says(grace, 'activate'),
        'I submitted the renewal',
      );
      assert.match((await story.reached(emre, 2)).text, /submitted the renewal in Partner Center/);
      const next = { accessId: '0012345678', contractId: 'CN-2', endsOn: '2022-08-09' };
      await story.presses(grace, submitted, 'Save', next);
      assert.match((await story.reached(emre, 3)).text, /The renewal is done: the Access ID and Contract ID/);
      assert.match((await story.says(grace, 'history')).text, /Emre Kaya asked for renewal(?! \()/);
    } finally {
      await story.ends();
    }
  });
});

describe('a renewal that is declined', () => {
  it('leaves the running contract in use, and tells why', async () => {
    const contract = { accessId: '0012345678', contractId: 'CN-1', endsOn: '2021-08-20' };
    const story = await startStory({
      store: createMemoryStore([
        { schema: 2, tenantId: contoso, activation: { stage: 'activated', requesters: [], contract } },
      ]),
    });
    try {
      await story.arrives(grace);
      const asked = await story.presses(emre, await story.says(emre, 'activate'), 'Ask for renewal');
      assert.ok(asked.titles.includes('Show the IDs'));
      const card = await story.reached(grace);
      await story.presses(grace, card, 'Decline the request', { reason: 'Too early.' });
      assert.match((await story.reached(emre)).text, /Reason: Too early/);
    } finally {
      await story.ends();
    }
  });
});
