import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { type Directory, DirectoryError } from '../../src/directory/directory.ts';
import { offerSchema } from '../../src/rules/partner.ts';
import { levels } from '../../src/rules/question.ts';
import { offerPress, readOffer } from '../../src/teams/activation-presses.ts';
import { emre, grace, type Story, startStory } from '../support/story.ts';

const read = (level: string, competency?: string, competencyName?: string) =>
  readOffer(
    offerPress.parse({
      'offer-level': level,
      ...(competency === undefined ? {} : { 'offer-competency': competency }),
      ...(competencyName === undefined ? {} : { 'offer-competencyName': competencyName }),
    }),
  );
const chosen = (...sent: Parameters<typeof read>) => {
  const offer = read(...sent);
  assert.ok(offer.ok);
  return offer.value;
};

describe('the offer chosen on the activation card', () => {
  it('has the competency of the list', () => {
    assert.deepEqual(chosen('gold', 'Security'), { level: 'gold', competency: 'Security' });
  });

  it('has none with Action Pack, whatever was chosen beside it', () => {
    assert.deepEqual(chosen('action-pack', 'Security'), { level: 'action-pack' });
    assert.deepEqual(chosen('action-pack', 'other', 'Messaging'), { level: 'action-pack' });
  });

  it('has another competency by the name written, without the space around it', () => {
    assert.deepEqual(chosen('silver', 'other', ' Messaging '), { level: 'silver', competency: 'Messaging' });
    assert.deepEqual(chosen('silver', 'other', 'x'.repeat(101)), {
      level: 'silver',
      competency: 'x'.repeat(100),
    });
  });

  it('has the name without the ID that was pasted beside it', () => {
    const pasted = { level: 'silver', competency: 'Messaging, Access ID ••••' };
    assert.deepEqual(chosen('silver', 'other', 'Messaging, Access ID 0012345678'), pasted);
    assert.deepEqual(chosen('silver', 'Messaging, Access ID 0012345678'), pasted);
  });

  it('has none where none was chosen', () => {
    assert.deepEqual(chosen('gold'), { level: 'gold' });
    assert.deepEqual(chosen('gold', 'none', 'Messaging'), { level: 'gold' });
    assert.deepEqual(chosen('gold', ''), { level: 'gold' });
  });

  it('is not taken with another competency that has no name: it would be thrown away', () => {
    for (const blank of [undefined, '', '   ', '\u200b'])
      assert.deepEqual(read('gold', 'other', blank), {
        ok: false,
        errors: { competencyName: 'panel.wrong.competency-name' },
      });
  });

  it('takes the written name only where another competency was chosen', () => {
    assert.deepEqual(chosen('gold', 'Security', 'Messaging'), { level: 'gold', competency: 'Security' });
  });

  it('can be kept, whatever name was written', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(fc.constantFrom(...levels), name, (level, written) => {
        const offer = read(level, 'other', written);
        assert.ok(!offer.ok || offerSchema.safeParse(offer.value).success);
      }),
    );
  });

  it('is of a level there is', () => {
    assert.equal(offerPress.safeParse({ 'offer-level': 'platinum' }).success, false);
  });
});

describe('another competency without a name', () => {
  it('is asked for it, on the form as it was filled in, and taken with it', async () => {
    const story = await startStory();
    try {
      const card = await story.says(emre, 'activate');
      const choice = { level: 'gold', competency: 'other' };
      const asked = await story.presses(emre, card, 'Add the offer', { ...choice, competencyName: ' ' });
      assert.match(asked.text, /Not saved yet[\s\S]*Please write its name/);
      assert.deepEqual(asked.values, { 'offer-level': 'gold', 'offer-competency': 'other' });
      assert.equal((await story.bot.record())?.offers, undefined);
      const named = { ...choice, competencyName: 'Messaging' };
      const taken = await story.presses(emre, asked, 'Add the offer', named);
      assert.match(taken.text, /I’ll use it in my answers/);
      assert.deepEqual((await story.bot.record())?.offers, [{ level: 'gold', competency: 'Messaging' }]);
    } finally {
      await story.ends();
    }
  });
});

describe('a press on the activation card that is not taken', () => {
  let story: Story;
  let isDown: boolean;
  beforeEach(async () => {
    isDown = false;
    const directory: Directory = {
      async isGlobalAdministrator({ directoryId }) {
        if (isDown) throw new DirectoryError('The directory was told to fail.');
        return directoryId === grace.aadObjectId;
      },
    };
    story = await startStory({ directory });
    await story.arrives(grace);
    await story.presses(emre, await story.says(emre, 'activate'), 'Ask for activation');
  });
  afterEach(() => story.ends());

  /** What would be there of it had it been taken. */
  const kept = async () => {
    const { activation, revision, history } = (await story.bot.record()) ?? {};
    return { activation, revision, history };
  };

  it('because the directory does not answer says so, writes nothing, and is taken once it does', async () => {
    const card = await story.reached(grace);
    const before = await kept();
    isDown = true;
    const refused = await story.presses(grace, card, 'Approve');
    assert.match(refused.text, /can’t find out your role/);
    assert.ok(!refused.titles.includes('Approve'));
    assert.deepEqual(await kept(), before);
    isDown = false;
    assert.match((await story.presses(grace, card, 'Approve')).text, /You approved the request/);
  });

  it('because of its reason keeps what was written: 300 characters are taken, 301 are not', async () => {
    const card = await story.reached(grace);
    const before = await kept();
    const tooLong = 'x'.repeat(301);
    const refused = await story.presses(grace, card, 'Decline the request', { reason: tooLong });
    assert.match(refused.text, /a reason in at most 300 characters/);
    assert.deepEqual(await kept(), before);
    const reason = tooLong.slice(1);
    const declined = await story.presses(grace, refused, 'Decline the request', { reason: ` ${reason} ` });
    assert.match(declined.text, /You declined the request/);
    const { activation } = await kept();
    assert.ok(activation?.stage === 'none' && activation.closed?.how === 'declined');
    assert.equal(activation.closed.reason, reason);
  });
});
