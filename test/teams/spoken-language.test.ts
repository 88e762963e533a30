import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { type HelpdeskStory, startWithHelpdesk } from '../support/helpdesk-story.ts';
import { emre, yating } from '../support/story.ts';

describe('a text that tells no language', () => {
  let story: HelpdeskStory;
  beforeEach(async () => {
    story = await startWithHelpdesk();
  });
  afterEach(() => story.ends());
  const english = { locale: 'en-US' };

  it('is answered in the language spoken before it, whatever the client is set to', async () => {
    await story.says(yating, '識別碼', english);
    assert.match((await story.says(yating, 'ZZZZ-9999', english)).text, /找不到這個案件/);
  });

  it('leaves the language of somebody else alone', async () => {
    await story.says(yating, '識別碼', english);
    assert.match((await story.says(emre, 'ZZZZ-9999', english)).text, /I can’t find this ticket/);
  });
});
