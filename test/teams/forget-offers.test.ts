import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createMemoryStore } from '../../src/store/memory.ts';
import { contoso } from '../support/activity.ts';
import { emre, type Story, startStory, yating } from '../support/story.ts';

describe('somebody who wants what was noted of the organisation forgotten', () => {
  let story: Story;
  const offers = async () => (await story.bot.record())?.offers;
  beforeEach(async () => {
    const contractSaid = { state: 'expired', by: 'grace', at: '2021-08-09T09:00:00.000Z' } as const;
    story = await startStory({
      store: createMemoryStore([
        {
          schema: 2,
          tenantId: contoso,
          offers: [{ level: 'gold', competency: '*Messaging*' }],
          contractSaid,
        },
      ]),
    });
  });
  afterEach(() => story.ends());

  it('sees first what that is, and that it is for everybody; nothing is forgotten yet', async () => {
    const sure = await story.says(emre, 'Forget!');
    assert.match(sure.text, /for everybody in your organization, not only for you/);
    assert.match(sure.text, /Gold with [\s\S]*Messaging/);
    assert.match(sure.text, /told me on August 9, 2021: the contract has expired/);
    assert.match(sure.text, /your own data deleted, write “forget me”/);
    assert.equal((await offers())?.length, 1);
  });

  it('hears what was forgotten, which the history keeps', async () => {
    const done = await story.presses(emre, await story.says(emre, 'forget'), 'Forget it for everybody');
    assert.match(done.text, /forgotten this for everybody[\s\S]*Messaging[\s\S]*the contract has expired/);
    assert.deepEqual(done.titles, []);
    assert.deepEqual(await offers(), []);
    const record = await story.bot.record();
    assert.equal(record?.contractSaid, undefined);
    const { what, name } = record?.history?.at(-1) ?? {};
    assert.deepEqual([what, name], ['offers-forgotten', emre.name]);
  });

  it('hears that nothing was noted, at the command and where a colleague pressed before them', async () => {
    const sure = await story.says(yating, 'forget');
    await story.presses(emre, await story.says(emre, 'forget'), 'Forget it for everybody');
    const late = await story.presses(yating, sure, 'Forget it for everybody');
    assert.match(late.text, /nothing to forget/);
    assert.match((await story.says(emre, 'forget')).text, /nothing to forget/);
    assert.equal((await story.bot.record())?.history?.length, 1);
  });

  it('reads it in the language of the word', async () => {
    assert.ok((await story.says(emre, 'unut')).titles.includes('Herkes için unut'));
    assert.ok((await story.says(emre, '忘記')).titles.includes('為所有同仁清除'));
  });
});
