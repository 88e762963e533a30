import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { contoso, fabrikam } from '../../support/activity.ts';
import { extensionOf } from '../../support/extension-story.ts';
import {
  asksHelpdesk,
  guest,
  type HelpdeskStory,
  inChannel,
  oliver,
  opensHelpdesk,
  selin,
  startHelpdeskStory,
} from '../../support/helpdesk-story.ts';
import { type Character, emre, grace, yating } from '../../support/story.ts';

const stranger: Character = {
  id: '29:stranger',
  name: 'Sam Stranger',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000009',
};
const elsewhere = {
  conversation: { id: '19:theirs@thread.v2', conversationType: 'groupChat', tenantId: fabrikam },
  channelData: { tenant: { id: fabrikam } },
};

describe('the search command', () => {
  let story: HelpdeskStory;
  let extension: ReturnType<typeof extensionOf>;
  beforeEach(async () => {
    story = await startHelpdeskStory();
    extension = extensionOf(story.bot);
    // Only members of the team are agents; Emre and Yating are partners here.
    story.bot.connector.roster = story.bot.connector.roster?.filter(
      ({ id }) => id !== emre.id && id !== yating.id,
    );
    await story.arrives(emre);
    await opensHelpdesk(story);
    await asksHelpdesk(story, { question: 'Who signs our invoice?', note: 'It is urgent.' });
  });
  afterEach(() => story.ends());

  it('finds a ticket for whoever asked and for an agent, in every chat', async () => {
    for (const person of [emre, selin, oliver]) {
      const { results } = await extension.search(person, 'openTickets', 'invoice');
      assert.deepEqual(
        results.map(({ text }) => text),
        ['Who signs our invoice?'],
        person.name,
      );
    }
  });

  it('finds it for them also where Teams does not tell their directory’s ID', async () => {
    await story.agentPresses(selin, await story.inHelpdesk(), 'Take it');
    for (const person of [emre, selin]) {
      const from = { id: person.id, name: person.name };
      const { results } = await extension.search(person, 'myTickets', '', { from });
      assert.equal(results.length, 1, person.name);
      const { verb, data } = results[0]?.card.button('Show the ticket') ?? assert.fail();
      assert.match((await story.answerTo(person, verb, data, { from })).text, /Who signs our invoice\?/);
    }
    const [{ reference } = assert.fail()] = await story.bot.tickets();
    const written = { reference, revision: 0, 'add-text': 'It is July.' };
    const added = await story.answerTo(emre, 'ticket-add', written, { from: { id: emre.id } });
    assert.match(added.text, /It is July\./);
    const from = { id: yating.id, name: yating.name };
    assert.deepEqual((await extension.search(yating, 'myTickets', '', { from })).results, []);
  });

  it('finds it for nobody else', async () => {
    for (const [person, overrides] of [
      [yating, {}],
      [guest, {}],
      [stranger, {}],
      [stranger, elsewhere],
      // The same person as another organisation knows them.
      [emre, elsewhere],
      [selin, elsewhere],
      [guest, inChannel()],
    ] as const) {
      for (const commandId of ['openTickets', 'myTickets', 'resolvedTickets']) {
        const found = await extension.search(person, commandId, 'invoice', overrides);
        assert.deepEqual(found, {
          message: 'Nothing found. Try fewer words, or a ticket’s reference.',
          results: [],
        });
      }
    }
  });

  it('shows what the operator’s helpdesk is in charge of to its agents, and not to its partners', async () => {
    await story.ends();
    story = await startHelpdeskStory({}, { ADMINISTRATORS: grace.aadObjectId, HELPDESK_TENANT: contoso });
    extension = extensionOf(story.bot);
    story.bot.connector.roster = story.bot.connector.roster?.filter(({ id }) => id !== emre.id);
    await opensHelpdesk(story);
    const explained = await extension.explains(stranger, 'Who signs our invoice?', elsewhere);
    const draft = await extension.submits(stranger, explained.data('Ask the helpdesk'), elsewhere);
    await extension.submits(stranger, draft.data('Send to the helpdesk'), elsewhere);
    const seen = async (person: Character, overrides = {}) =>
      (await extension.search(person, 'openTickets', 'invoice', overrides)).results.length;
    assert.deepEqual([await seen(stranger, elsewhere), await seen(selin)], [1, 1]);
    assert.deepEqual(
      [await seen(emre), await seen(yating, elsewhere), await seen(selin, elsewhere)],
      [0, 0, 0],
    );
  });

  it('has what is open, what is one’s own and what is resolved in tabs', async () => {
    const count = async (person: Character) =>
      Promise.all(
        ['openTickets', 'myTickets', 'resolvedTickets'].map(
          async (commandId) => (await extension.search(person, commandId)).results.length,
        ),
      );
    assert.deepEqual(
      [await count(selin), await count(emre)],
      [
        [1, 0, 0],
        [1, 1, 0],
      ],
    );
    const card = await story.inHelpdesk();
    await story.agentPresses(selin, card, 'Take it');
    assert.deepEqual(
      [await count(selin), await count(oliver)],
      [
        [1, 1, 0],
        [1, 0, 0],
      ],
    );
    await story.agentPresses(selin, story.cardNow(card), 'Mark as resolved', { text: 'Your billing admin.' });
    assert.deepEqual(
      [await count(selin), await count(emre)],
      [
        [0, 0, 1],
        [0, 0, 1],
      ],
    );
    const { results } = await extension.search(oliver, 'resolvedTickets', 'billing admin');
    assert.match(results[0]?.title ?? '', /^[\w-]{9} · Resolved · Selin Demir$/);
  });

  it('puts no more into a message than everybody may read there', async () => {
    const { results } = await extension.search(selin, 'openTickets');
    const card = results[0]?.card;
    assert.match(card?.text ?? '', /Who signs our invoice\?/);
    assert.doesNotMatch(card?.text ?? '', /urgent|Emre|Kaya|1111/);
    assert.deepEqual(card?.titles, ['Show the ticket']);
  });

  describe('the card it puts into a message', () => {
    const shown = async (person: Character, overrides = {}) => {
      const { results } = await extension.search(selin, 'openTickets');
      const card = results[0]?.card;
      assert.ok(card);
      return story.presses(person, { ...card, activityId: '1700' }, 'Show the ticket', {}, overrides);
    };
    const group = { conversation: { id: '19:group@thread.v2', conversationType: 'groupChat' } };

    it('shows whoever asked what was said, with what they can do', async () => {
      const { text, titles } = await shown(emre, group);
      assert.match(text, /Your question to the helpdesk/);
      assert.ok(titles.includes('No longer needed'));
    });

    it('shows an agent the whole of it, to be worked on in the channel', async () => {
      const { text, titles } = await shown(selin, group);
      assert.match(text, /Asked by: Emre Kaya/);
      assert.deepEqual(titles, []);
    });

    it('shows nobody else anything', async () => {
      const { results } = await extension.search(selin, 'openTickets');
      const { verb, data } = results[0]?.card.button('Show the ticket') ?? assert.fail();
      for (const person of [yating, guest, stranger])
        assert.equal((await story.answerTo(person, verb, data)).text, 'I can’t show you this ticket.');
      const gone = { ...data, reference: 'ZZZZ-9999' };
      assert.equal(
        (await story.answerTo(selin, verb, gone)).text,
        'I can’t find this ticket. It may have been deleted.',
      );
    });
  });

  it('asks for patience where the team does not tell who is in it', async () => {
    story.clock.now = new Date(story.clock.now.getTime() + 3_600_000);
    story.bot.connector.roster = undefined;
    const { message } = await extension.search(selin, 'openTickets', 'invoice');
    assert.equal(
      message,
      'I couldn’t find out in which helpdesk’s team you are. Please try again in a moment.',
    );
    assert.equal((await extension.search(emre, 'openTickets', 'invoice')).results.length, 1);
  });

  it('gives page after page', async () => {
    for (let number = 0; number < 4; number += 1)
      await asksHelpdesk(story, { question: `Who signs invoice number ${number}?` });
    const pages = await Promise.all(
      [0, 2, 4, 6].map(
        async (skip) => (await extension.search(selin, 'openTickets', 'invoice', { skip, count: 2 })).results,
      ),
    );
    assert.deepEqual(
      pages.map(({ length }) => length),
      [2, 2, 1, 0],
    );
    assert.equal(new Set(pages.flat().map(({ title }) => title)).size, 5);
  });

  it('shows markup as it was written, and IDs not at all', async () => {
    const question = '<b>Who</b> signs **it**? Access ID 1234567890';
    await asksHelpdesk(story, { by: { ...emre, name: '<img src=x>' }, question });
    const { results } = await extension.search(selin, 'openTickets', 'signs');
    const found = results.find(({ text }) => text.includes('••••'));
    assert.ok(found);
    assert.doesNotMatch(found.text, /<b>/);
    assert.doesNotMatch(JSON.stringify(results), /1234567890|<img/);
  });

  for (const [what, words] of [
    ['quotes', '"invoice"'],
    ['a wildcard', 'invoi*'],
    ['an emoji', '🧾 invoice'],
    ['letters wrong', 'invioce'],
    ['20,000 characters', 'invoice '.repeat(2_500)],
  ] as const)
    it(`reads words with ${what}`, async () =>
      assert.equal((await extension.search(selin, 'openTickets', words)).results.length, 1));

  for (const [what, value] of [
    ['nothing', undefined],
    ['a command that is none', { commandId: 'allTickets' }],
    ['a page before the first', { commandId: 'openTickets', queryOptions: { skip: -1 } }],
    ['parameters that are none', { commandId: 'openTickets', parameters: 'invoice' }],
  ] as const)
    it(`says kindly that it cannot read ${what}`, async () => {
      const { composeExtension } = await extension.invoke(selin, 'query', value);
      assert.deepEqual(composeExtension, {
        type: 'message',
        text: 'I couldn’t make sense of that. Please try again, or ask me in a message.',
      });
    });

  for (const [what, value, count] of [
    ['parameters', { parameters: null }, 1],
    ['options', { queryOptions: null }, 1],
    ['a place to begin and a number', { queryOptions: { skip: null, count: null } }, 1],
    ['a name', { parameters: [{ name: null, value: 'invoice' }] }, 1],
    ['a number', { queryOptions: { count: 0 } }, 1],
    ['anything so far behind', { queryOptions: { skip: 1e300 } }, 0],
  ] as const)
    it(`reads a query without ${what}`, async () => {
      const body = await extension.invoke(selin, 'query', { commandId: 'openTickets', ...value });
      const { attachments } = body['composeExtension'] as { attachments?: unknown[] };
      assert.equal(attachments?.length, count);
    });

  it('takes nobody’s word for who they are', async () => {
    const value = {
      commandId: 'openTickets',
      parameters: [{ name: 'words', value: 'invoice' }],
      tenantId: '11111111-1111-4111-8111-111111111111',
      from: selin,
      helpdesks: [{ id: 'any' }],
    };
    const { composeExtension } = await extension.invoke(stranger, 'query', value, elsewhere);
    assert.equal((composeExtension as { type: string }).type, 'message');
  });

  it('finds facts for everybody, in their language, by words of any', async () => {
    const { results } = await extension.search(stranger, 'facts', 'greyed out', {
      locale: 'tr-TR',
      ...elsewhere,
    });
    assert.ok(results.some(({ title }) => title === 'F-ERR-4'));
    assert.match(results[0]?.card.text ?? '', /Kaynak: F-/);
    const byId = await extension.search(stranger, 'facts', 'f-ent-4', elsewhere);
    assert.equal(byId.results[0]?.title, 'F-ENT-4');
    const none = await extension.search(stranger, 'facts', 'zzzz', elsewhere);
    assert.equal(none.message, 'Nothing found. Try fewer or other words, or a fact’s ID.');
    const all = await Promise.all(
      [0, 25].map((skip) => extension.search(stranger, 'facts', '', { skip, ...elsewhere })),
    );
    assert.equal(new Set(all.flatMap((page) => page.results.map(({ title }) => title))).size, 42);
    assert.equal(all[0]?.results[0]?.title, 'F-ROLE-1');
  });

  it('gives a page of facts that is no larger than a message, in every language', async () => {
    for (const locale of ['en-US', 'zh-TW', 'tr-TR']) {
      const value = { commandId: 'facts', queryOptions: { skip: 0, count: 25 } };
      const body = await extension.invoke(stranger, 'query', value, { locale, ...elsewhere });
      const { attachments } = body['composeExtension'] as { attachments: unknown[] };
      assert.equal(attachments.length, 25, locale);
      assert.ok(JSON.stringify(body).length * 2 < 102_400, locale);
    }
  });

  it('needs to know the organisation, for tickets', async () => {
    const nowhere = { conversation: { id: '19:x', conversationType: 'groupChat' }, channelData: {} };
    const { message } = await extension.search(selin, 'openTickets', 'invoice', nowhere);
    assert.match(message ?? '', /which organization you belong to/);
  });

  it('finds tickets that were kept before it was started', async () => {
    const store = createMemoryStore();
    const before = await startHelpdeskStory({ store });
    await opensHelpdesk(before);
    await asksHelpdesk(before, { question: 'Who signs our other invoice?' });
    await before.ends();
    const after = await startHelpdeskStory({ store });
    const { results } = await extensionOf(after.bot).search(emre, 'openTickets', 'other');
    await after.ends();
    assert.deepEqual(
      results.map(({ text }) => text),
      ['Who signs our other invoice?'],
    );
  });
});
