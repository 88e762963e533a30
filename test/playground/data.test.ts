import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { z } from 'zod';
import { peopleOf, shortId } from '../../src/playground/data.ts';
import { parsePlaygroundData } from '../../src/playground/data-file.ts';
import { readPlaygroundData } from '../../src/playground/open.ts';

describe('the data of the Playground', () => {
  it('that comes with the bot has a partner without a role, all who act in the story, and a team with a channel', async () => {
    const data = await readPlaygroundData();
    assert.deepEqual(peopleOf(data).map(shortId), [
      'partner',
      'global-administrator',
      'mpn-partner-administrator',
      'helpdesk-agent',
      'admin-agent',
      'second-partner',
    ]);
    assert.ok(z.object({ channels: z.array(z.unknown()).min(1) }).safeParse(data['team']).success);
  });

  it('is refused without five people beside the one who writes, each wrong place being named', () => {
    const person =
      '{ id: 29:a, name: Ada, givenName: Ada, userPrincipleName: a@b.example, aadObjectId: 1-2 }';
    const yaml = `currentUser: ${person}\nusers: [${person}]\npersonalChat: {}\n`;
    assert.throws(() => parsePlaygroundData(yaml), {
      name: 'PlaygroundDataError',
      message: /^users: [^;]+; personalChat\.id: [^;]+$/,
    });
  });

  it('is refused in one line where it is not YAML', () => {
    assert.throws(() => parsePlaygroundData('users: ]'), {
      name: 'PlaygroundDataError',
      message: /^it is not YAML: [^\n]+$/,
    });
  });
});
