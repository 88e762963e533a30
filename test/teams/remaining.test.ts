import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createMemoryStore } from '../../src/store/memory.ts';
import { contoso } from '../support/activity.ts';
import { emre, grace, type Story, startStory } from '../support/story.ts';

describe('the number of incidents left', () => {
  let story: Story;
  beforeEach(async () => {
    const contract = { accessId: '0012345678', contractId: 'CN-1', endsOn: '2022-06-30' };
    const activation = { stage: 'activated' as const, requesters: [], contract };
    story = await startStory({
      store: createMemoryStore([{ schema: 2, tenantId: contoso, activation }]),
    });
  });
  afterEach(() => story.ends());

  it('is found step by step, recorded, and told with its age from then on', async () => {
    const first = await story.says(emre, 'incidents left');
    assert.match(first.text, /Only Support for Business/);
    const look = await story.presses(emre, first, 'Next');
    const add = await story.presses(emre, look, 'It isn’t listed');
    assert.match(add.text, /Need to purchase or add more support plans/);
    const unavailable = await story.presses(emre, add, 'It isn’t listed');
    assert.match(unavailable.text, /old on-premises/);
    const form = await story.presses(emre, unavailable, 'I see it');
    assert.deepEqual(form.fields.length, 4);

    const wrong = await story.presses(emre, form, 'Save', { onPremisesLeft: 'some', cloudLeft: '-1' });
    assert.match(wrong.text, /whole number, or “unlimited”/);
    const nothing = await story.presses(emre, form, 'Save', {});
    assert.match(nothing.text, /Please fill this in/);
    const saved = await story.presses(emre, wrong, 'Save', {
      startsOn: '2021-07-01',
      endsOn: '2022-06-30',
      onPremisesLeft: '14',
      cloudLeft: 'sınırsız',
    });
    assert.match(saved.text, /14 incidents/);
    assert.match(saved.text, /Valid from July 1, 2021 to June 30, 2022/);
    assert.match(saved.text, /unlimited/);
    assert.match(saved.text, /As recorded on August 10, 2021/);

    story.clock.now = new Date('2021-09-01T09:00:00Z');
    assert.match((await story.says(grace, 'incidents left')).text, /As recorded on August 10, 2021/);
  });

  it('of another contract than the recorded one is not taken from a member, and what was written stays', async () => {
    const first = await story.says(emre, 'incidents left');
    const open = await story.presses(emre, await story.presses(emre, first, 'Next'), 'I see it');
    await story.presses(emre, open, 'Save', { endsOn: '2022-06-30', onPremisesLeft: '14' });
    const again = await story.says(emre, 'incidents left');
    const look = await story.presses(emre, await story.presses(emre, again, 'Check again'), 'Next');
    const second = await story.presses(emre, look, 'I see it');
    const refused = await story.presses(emre, second, 'Save', { endsOn: '2020-01-01', onPremisesLeft: '3' });
    assert.match(refused.text, /do not fit the recorded contract/);
    assert.ok(refused.titles.includes('Save'));
  });

  it('is told to administrators when nothing is left', async () => {
    await story.arrives(grace);
    const first = await story.says(emre, 'incidents left');
    const look = await story.presses(emre, first, 'Next');
    const form = await story.presses(emre, look, 'I see it');
    await story.presses(emre, form, 'Save', { onPremisesLeft: '0', cloudLeft: '0' });
    assert.match((await story.reached(grace)).text, /Emre Kaya noted that no incidents are left/);
  });
});
