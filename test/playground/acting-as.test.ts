import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { actingAs } from '../../src/playground/acting-as.ts';
import { type Person, type PlaygroundData, peopleOf } from '../../src/playground/data.ts';
import { formatPlaygroundData, parsePlaygroundData } from '../../src/playground/data-file.ts';
import { readPlaygroundData } from '../../src/playground/open.ts';

/** Texts that YAML takes for something else where they are not quoted, among others. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((words) => `n${words}n`),
  fc.constantFrom('yes', 'null', '5e3', '0x10', '# one', 'a: b', '"q', '林', '2021-08-01'),
);

const people = fc.array(
  fc.record({ name: text, givenName: text, userPrincipleName: text, aadObjectId: text, surname: text }),
  { minLength: 6, maxLength: 6 },
);

const data: fc.Arbitrary<PlaygroundData> = people.map((six) => {
  const [currentUser, ...users] = six.map((person, place) => ({ ...person, id: `29:person-${place}` }));
  return { currentUser: currentUser as Person, users, personalChat: { id: 'a:chat' }, team: { name: 'One' } };
});

describe('acting as somebody', () => {
  it('swaps them in, leaving five users and losing nobody, for whoever it is', () => {
    fc.assert(
      fc.property(data, fc.nat(5), (before, place) => {
        const person = peopleOf(before)[place] as Person;
        const after = parsePlaygroundData(formatPlaygroundData(actingAs(before, person)));
        assert.deepEqual(after.currentUser, person);
        assert.equal(after.users.length, 5);
        const byId = (a: Person, b: Person) => a.id.localeCompare(b.id);
        assert.deepEqual([...peopleOf(after)].sort(byId), [...peopleOf(before)].sort(byId));
        assert.deepEqual(after['team'], before['team']);
      }),
    );
  });

  it('gives everybody a chat of their own, and whom the file names the chat the file names', async () => {
    const before = await readPlaygroundData();
    const chats = peopleOf(before).map((person) => actingAs(before, person).personalChat.id);
    assert.deepEqual(chats.slice(0, 2), ['a:personal-chat', 'a:personal-chat-global-administrator']);
    assert.equal(new Set(chats).size, 6);
  });
});
