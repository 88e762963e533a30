import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createActivations } from '../../src/benefits/activations.ts';
import type { Person } from '../../src/benefits/person.ts';
import { createRoles } from '../../src/benefits/roles.ts';
import { createShownCards } from '../../src/benefits/shown-cards.ts';
import { createConfiguredDirectory } from '../../src/directory/configured.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import type { ShownCard, TenantRecord } from '../../src/store/tenant-record.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const now = () => new Date('2021-08-10T09:00:00Z');
const addressOf = (conversationId: string) => ({
  serviceUrl: 'https://example.com/',
  channelId: 'msteams',
  conversationId,
  botId: '28:bot',
});
const cardOf = (activityId: string, conversationId: string): ShownCard => ({
  activityId,
  address: addressOf(conversationId),
  language: 'tr',
});
const inGroup = cardOf('first', '19:group');
const grace: Person = { tenantId: contoso, id: 'grace', directoryId: 'grace', language: 'en' };

function cardsOf(initial: TenantRecord = { schema: 2, tenantId: contoso }, fails?: Error) {
  const kept = createMemoryStore([initial]);
  const store: Store = fails ? { ...kept, update: () => Promise.reject(fails) } : kept;
  let ids = 0;
  const newId = () => `delivery-${++ids}`;
  const woken: string[] = [];
  const logged: unknown[] = [];
  const wake = (tenantId: string) => woken.push(tenantId);
  const silent = () => {};
  const log = { debug: silent, info: silent, warn: silent, error: (line: unknown) => logged.push(line) };
  const roles = createRoles({ store, directory: createConfiguredDirectory(['grace']), now });
  return {
    store,
    woken,
    logged,
    shownCards: createShownCards({ store, now, newId, wake, log }),
    activations: createActivations({ store, roles, now, newId, wake }),
  };
}

const refreshed = ({ outbox = [] }: TenantRecord) =>
  outbox.flatMap(({ notice }) =>
    notice.kind === 'refresh' ? [[notice.activityId, notice.superseded ?? false]] : [],
  );

describe('a card that is shown', () => {
  it('is kept, and nothing has to be told to anybody', async () => {
    const { shownCards, store, woken } = cardsOf();
    await shownCards.keep(contoso, inGroup);
    const record = await store.read(contoso);
    assert.deepEqual(record?.cards, [inGroup]);
    assert.deepEqual(record?.outbox, []);
    assert.deepEqual(woken, [contoso]);
  });

  it('puts the one before it in the same conversation to rest, in its language, and no other', async () => {
    const { shownCards, store } = cardsOf();
    await shownCards.keep(contoso, inGroup);
    await shownCards.keep(contoso, { ...cardOf('emres', 'a:emre'), person: 'emre' });
    await shownCards.keep(contoso, cardOf('second', '19:group'));
    const record = await store.read(contoso);
    assert.deepEqual(
      record?.cards?.map(({ activityId }) => activityId),
      ['emres', 'second'],
    );
    assert.deepEqual(record?.outbox, [
      {
        id: 'delivery-1',
        to: { kind: 'conversation', language: 'tr' },
        notice: {
          kind: 'refresh',
          activityId: 'first',
          address: addressOf('19:group'),
          superseded: true,
        },
        notBefore: '2021-08-10T09:00:00.000Z',
        attempts: 0,
      },
    ]);
  });

  it('in a person’s own chat is put to rest for that person', async () => {
    const { shownCards, store } = cardsOf();
    for (const activityId of ['one', 'two'])
      await shownCards.keep(contoso, { ...cardOf(activityId, 'a:emre'), person: 'emre' });
    assert.deepEqual(
      (await store.read(contoso))?.outbox?.map(({ to }) => to),
      [{ kind: 'person', id: 'emre' }],
    );
  });

  it('is one of 50 at most: the oldest give way', async () => {
    const { shownCards, store } = cardsOf();
    for (let index = 0; index < 52; index += 1)
      await shownCards.keep(contoso, cardOf(`card-${index}`, `19:group-${index}`));
    const cards = (await store.read(contoso))?.cards;
    assert.equal(cards?.length, 50);
    assert.equal(cards?.[0]?.activityId, 'card-2');
  });

  it('that cannot be kept is told to the log, and to nobody else', async () => {
    const { shownCards, woken, logged } = cardsOf(undefined, new Error('disk full'));
    await shownCards.keep(contoso, inGroup);
    assert.equal(logged.length, 1);
    assert.deepEqual(woken, []);
  });
});

describe('a card that has to be brought up to date', () => {
  const shown: TenantRecord = { schema: 2, tenantId: contoso, cards: [inGroup] };

  it('twice before it was, is brought once', async () => {
    const { activations } = cardsOf(shown);
    await activations.act(grace, { kind: 'request' });
    const { record } = await activations.act(grace, { kind: 'submit' });
    assert.deepEqual(refreshed(record), [['first', false]]);
  });

  it('and is put to rest before it was, is put to rest only', async () => {
    const { activations, shownCards, store } = cardsOf(shown);
    await activations.act(grace, { kind: 'request' });
    await shownCards.keep(contoso, cardOf('second', '19:group'));
    const record = await store.read(contoso);
    assert.ok(record);
    assert.deepEqual(refreshed(record), [['first', true]]);
  });

  it('is left to the news where they bring a newer card to the same chat', async () => {
    const emre = { language: 'en' as const, chat: addressOf('a:emre') };
    const emres = { ...cardOf('emres', 'a:emre'), person: 'emre' };
    const { activations } = cardsOf({
      ...shown,
      people: { emre },
      activation: { stage: 'requested', requesters: ['emre'] },
      cards: [inGroup, emres],
    });
    const { record } = await activations.act(grace, { kind: 'approve' });
    assert.deepEqual(refreshed(record), [['first', false]]);
  });
});
